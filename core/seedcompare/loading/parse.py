"""From a decoded text to an article: its parts found once, in the order of the data."""

from seedcompare.article import Article
from seedcompare.attribution.credits import find_byline, find_credits
from seedcompare.loading.facts import Facts
from seedcompare.text.paragraphs import split_paragraphs
from seedcompare.text.words import count_written_words


def parse_article(text: str, *, id: str, label: str = "", source: str = "", facts: Facts | None = None) -> Article:
    """Return the article that ``text`` is.

    ``text`` must have ``\\n`` line ends and no byte-order mark, so that offsets are true of it.
    ``label`` is ``id`` where none is given; ``facts`` are what the source says of it beside the text. A text without
    a word gives an article without paragraphs.
    """
    paragraphs = split_paragraphs(text)
    known = facts or Facts()
    return Article(
        id=id,
        label=label or id,
        source=source,
        text=text,
        paragraphs=paragraphs,
        byline=known.byline or find_byline(text, paragraphs),
        credits=find_credits(text, paragraphs),
        word_count=sum(count_written_words(text[slice(*paragraph)]) for paragraph in paragraphs),
        title=known.title,
        date=known.date,
        outlet=known.outlet,
    )
