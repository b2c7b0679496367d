"""What only one article of a set has: numbers, dates, names, places and quotations.

Each kind is found and compared in its own module, on word keys, so that another spelling, title or order
is no difference. What is inside a longer detail is part of it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from seedcompare.article import Article
from seedcompare.comparison import Detail, DetailKind
from seedcompare.credit import CreditKind
from seedcompare.span import Span
from seedcompare.specifics.dates import find_dates, unique_dates
from seedcompare.specifics.figures import find_figures, unique_figures
from seedcompare.specifics.named import unique_names
from seedcompare.specifics.names import count_capitals, find_names
from seedcompare.specifics.presence import Presence
from seedcompare.specifics.quoted import find_quoted, rows_of, unique_quotations
from seedcompare.specifics.reading import read
from seedcompare.specifics.written import Written


def find_details(articles: Sequence[Article]) -> tuple[tuple[Detail, ...], ...]:
    """Return the details of each article, in the order of its text and without overlap.

    Each is given once, at its first or fullest place. One article alone has all of its specifics as details.
    """
    readings = [read(article) for article in articles]
    quoted = [find_quoted(reading) for reading in readings]
    asked = chain.from_iterable(map(rows_of, readings, quoted))
    presence = Presence(readings, asked)
    capitals = count_capitals(readings)
    dates = [find_dates(reading) for reading in readings]
    figures = [
        find_figures(reading, [date.span for date in given]) for reading, given in zip(readings, dates, strict=True)
    ]
    names = [list(find_names(reading, capitals)) for reading in readings]
    kinds_of_each = zip(
        (unique_quotations(index, given, presence) for index, given in enumerate(quoted)),
        unique_dates(dates),
        (unique_names(index, given, presence) for index, given in enumerate(names)),
        unique_figures(figures),
        strict=True,
    )
    written = Written([article.text for article in articles])
    return tuple(
        _apart(_unseen(index, article, written, chain(*kinds)), _authorship(article))
        for index, (article, kinds) in enumerate(zip(articles, kinds_of_each, strict=True))
    )


def _unseen(index: int, article: Article, written: Written, details: Iterable[Detail]) -> Iterator[Detail]:
    """Yield the details whose very characters stand in no other article, even inside a longer word."""
    for detail in details:
        if detail.kind is DetailKind.QUOTE or not written.is_in_other(index, article.text[slice(*detail.span)]):
            yield detail


def _authorship(article: Article) -> list[Span]:
    """Return what tells who wrote or photographed it, and nothing of the event."""
    spans = [credit.span for credit in article.credits if credit.kind is not CreditKind.MENTION]
    if article.byline and (at := article.text.find(article.byline)) >= 0:
        spans.append(Span(at, at + len(article.byline)))
    return spans


def _apart(details: Iterable[Detail], taken: Sequence[Span]) -> tuple[Detail, ...]:
    """Return the details in the order of the text; of two that overlap the one that comes first here."""
    kept: list[Detail] = []
    spans = sorted(taken)
    for detail in details:
        at = bisect_left(spans, detail.span)
        if not any(detail.span.overlap(near) for near in spans[max(0, at - 1) : at + 1]):
            kept.append(detail)
            spans.insert(at, detail.span)
    return tuple(sorted(kept, key=lambda detail: detail.span))
