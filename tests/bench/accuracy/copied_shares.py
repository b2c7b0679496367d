"""The share of an article that counts as copied, where readers saw nothing copied and where line breaks are lost."""

from collections.abc import Mapping, Sequence
from functools import cache
from statistics import fmean

from labelled import Event

from seedcompare import Article, Pair, compare, parse_article

SHARES_HEADER = ("labelled", "articles of pairs with nothing copied", "mean share", "most", "above .05")
MOVES_HEADER = ("labelled", "pairs, each article joined to one line", "mean move of a share", "most")
_NOTABLE = 0.05


@cache
def compared(articles: tuple[Article, ...]) -> Mapping[tuple[int, int], Pair]:
    """Return every pair of a set, as the program compares it with its default settings."""
    return {(pair.a, pair.b): pair for pair in compare(articles).pairs}


def shares_without_copies(name: str, labelled: Sequence[Event]) -> Sequence[str]:
    """Return the row on the articles of pairs in which readers saw nothing copied; each pair gives two."""
    shares = [
        share for event in labelled for pair in sorted(event.without_copies) for share in _shares(event.articles)[pair]
    ]
    if not shares:
        return name, "0", "", "", ""
    above = sum(share > _NOTABLE for share in shares)
    return name, str(len(shares)), f"{fmean(shares):.3f}", f"{max(shares):.3f}", str(above)


def moves_without_breaks(name: str, labelled: Sequence[Event]) -> Sequence[str]:
    """Return the row on how far the shares of every pair move when each article is joined to one line."""
    moves = []
    for event in labelled:
        before, after = _shares(event.articles), _shares(tuple(map(_joined, event.articles)))
        moves += [abs(x - y) for pair in before for x, y in zip(before[pair], after[pair], strict=True)]
    return name, str(len(moves) // 2), f"{fmean(moves):.3f}", f"{max(moves):.3f}"


def _shares(articles: tuple[Article, ...]) -> Mapping[tuple[int, int], tuple[float, float]]:
    return {place: (pair.coverage_a, pair.coverage_b) for place, pair in compared(articles).items()}


def _joined(article: Article) -> Article:
    return parse_article(article.text.replace("\n", " "), id=article.id)
