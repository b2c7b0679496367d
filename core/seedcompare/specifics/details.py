"""What only one article of a set has: numbers, dates, names, places and quotations.

Each kind is found and compared in its own module, on word keys, so that another spelling, title or order
is no difference. Anything inside a longer detail is part of it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from seedcompare.article import Article
from seedcompare.comparison import Detail, DetailKind
from seedcompare.credit import CreditKind
from seedcompare.span import Span
from seedcompare.specifics.dates import find_dates, unique_dates
from seedcompare.specifics.names import count_capitals, find_names
from seedcompare.specifics.numbers import find_numbers, unique_numbers
from seedcompare.specifics.substring_index import SubstringIndex
from seedcompare.specifics.term_index import TermIndex
from seedcompare.specifics.tokens import tokenise
from seedcompare.specifics.unique_names import unique_names
from seedcompare.specifics.unique_quotations import find_quoted, trigrams_of, unique_quotations


def find_details(articles: Sequence[Article]) -> tuple[tuple[Detail, ...], ...]:
    """Return the details of each article, in the order of its text and without overlap.

    Each is given once, at its first or fullest place. One article alone has all of its specifics as details.
    """
    tokens_of_each = [tokenise(article) for article in articles]
    quoted = [find_quoted(tokens) for tokens in tokens_of_each]
    asked = chain.from_iterable(map(trigrams_of, tokens_of_each, quoted))
    terms = TermIndex(tokens_of_each, asked)
    capitals = count_capitals(tokens_of_each)
    dates = [find_dates(tokens) for tokens in tokens_of_each]
    numbers = [
        find_numbers(tokens, [date.span for date in given]) for tokens, given in zip(tokens_of_each, dates, strict=True)
    ]
    names = [list(find_names(tokens, capitals)) for tokens in tokens_of_each]
    kinds_of_each = zip(
        (unique_quotations(index, given, terms) for index, given in enumerate(quoted)),
        unique_dates(dates),
        (unique_names(index, given, terms) for index, given in enumerate(names)),
        unique_numbers(numbers),
        strict=True,
    )
    substrings = SubstringIndex([article.text for article in articles])
    return tuple(
        _apart(_unseen(index, article, substrings, chain(*kinds)), _authorship(article))
        for index, (article, kinds) in enumerate(zip(articles, kinds_of_each, strict=True))
    )


def _unseen(index: int, article: Article, substrings: SubstringIndex, details: Iterable[Detail]) -> Iterator[Detail]:
    """Yield the details whose very characters stand in no other article, even inside a longer word or a teaser."""
    for detail in details:
        if detail.kind is DetailKind.QUOTE or not substrings.is_in_other(index, article.text[slice(*detail.span)]):
            yield detail


def _authorship(article: Article) -> list[Span]:
    """Return what tells who wrote or photographed it, and when it was published, and nothing of the event.

    The date tells that where it is most of its line; elsewhere it may be of the story.
    """
    spans = [x.span for x in article.credits if x.span is not None and x.kind is not CreditKind.MENTION]
    byline, stamp = (_place(article, said) for said in (article.byline, article.date))
    is_stamp = stamp is not None and stamp.length * 2 >= article.paragraphs[article.paragraph_at(stamp.start)].length
    return [*spans, *filter(None, [byline, stamp if is_stamp else None])]


def _place(article: Article, said: str | None) -> Span | None:
    at = article.text.find(said) if said else -1
    return Span(at, at + len(said)) if said and at >= 0 else None


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
