"""From a decoded text to an article."""

from collections.abc import Sequence
from functools import cache

from seedcompare.article import Article
from seedcompare.loading.facts import Facts
from seedcompare.loading.heads import facts_in_text
from seedcompare.span import Span
from seedcompare.text.languages import detect_language
from seedcompare.text.publication_dates import normalised_date


def parse_article(
    text: str,
    *,
    id: str,
    label: str = "",
    source: str = "",
    facts: Facts | None = None,
    otherwise: Facts | None = None,
    captions: Sequence[Span] = (),
    quotations: Sequence[Span] = (),
) -> Article:
    """Return the article that ``text`` is.

    ``text`` must have ``\\n`` line ends and no byte-order mark, so that offsets are true of it.
    ``label`` is ``id`` where none is given. ``facts`` are what the source says of it beside the text; what they leave
    open the first lines of the text may say, and after these ``otherwise`` does. ``captions`` are what the source marks
    as standing under a picture, ``quotations`` what it marks as quoted. A text without a word gives an
    article without paragraphs.
    """
    known = facts or Facts()
    language = cache(lambda: known.language or detect_language(text))
    in_text = facts_in_text(text, language=language)
    said = known.completed_by(in_text).completed_by(otherwise or Facts())
    written = [each.date for each in (known, in_text, otherwise) if each is not None and each.date is not None]
    dates = [(date, normalised_date(date, language=language())) for date in written]
    date, published = next((both for both in dates if both[1]), dates[0] if dates else (None, None))
    return Article(
        id=id,
        label=label or id,
        source=source,
        text=text,
        title=said.title,
        author=said.author,
        date=date,
        published=published,
        outlet=said.outlet,
        stated_language=said.language,
        marked_captions=tuple(captions),
        marked_quotations=tuple(quotations),
    )
