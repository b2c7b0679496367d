"""From a decoded text to an article."""

from seedcompare.article import Article
from seedcompare.loading.facts import Facts


def parse_article(text: str, *, id: str, label: str = "", source: str = "", facts: Facts | None = None) -> Article:
    """Return the article that ``text`` is.

    ``text`` must have ``\\n`` line ends and no byte-order mark, so that offsets are true of it.
    ``label`` is ``id`` where none is given; ``facts`` are what the source says of it beside the text. A text without
    a word gives an article without paragraphs.
    """
    known = facts or Facts()
    return Article(
        id=id,
        label=label or id,
        source=source,
        text=text,
        title=known.title,
        author=known.author,
        date=known.date,
        outlet=known.outlet,
    )
