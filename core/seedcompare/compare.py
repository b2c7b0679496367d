"""Comparing a set of articles: the one way from articles to a `Comparison`."""

from collections import Counter
from collections.abc import Callable, Sequence

from seedcompare.article import Article
from seedcompare.comparison import Comparison, Pair
from seedcompare.errors import InputError
from seedcompare.grouping.origins import group_origins
from seedcompare.grouping.units import group_units
from seedcompare.matching.likely import likely_pairs
from seedcompare.matching.pair import compare_pair
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings
from seedcompare.specifics.details import find_details

Progress = Callable[[int, int], None]
"""Is told how many pairs are compared, of how many; what it raises ends the comparison."""


def compare(
    articles: Sequence[Article], *, settings: Settings | None = None, on_progress: Progress | None = None
) -> Comparison:
    """Compare every article with every other one; of more than 40, only those that may share something.

    Raises `InputError` for fewer than two articles or two with the same id. The result depends on
    nothing but the articles and the settings: the same input gives an equal comparison.
    """
    _check(articles)
    settings = settings or Settings()
    weights = weigh(articles)
    likely = list(likely_pairs(weights, settings))
    pairs: list[Pair] = []
    for a, b in likely:
        pairs.append(compare_pair(articles, a, b, weights=weights, settings=settings))
        if on_progress is not None:
            on_progress(len(pairs), len(likely))
    pairs.sort(key=lambda pair: (-pair.similarity, pair.a, pair.b))
    return Comparison(
        articles=tuple(articles),
        settings=settings,
        pairs=tuple(pairs),
        details=find_details(articles),
        units=group_units(articles, pairs),
        origins=group_origins(articles, pairs, settings=settings),
    )


def _check(articles: Sequence[Article]) -> None:
    if not articles:
        raise InputError("nothing to compare; give two or more articles, or a folder of them")
    if len(articles) == 1:
        only = articles[0].source or articles[0].id
        raise InputError(f"only one article to compare, {only}; give two or more, or a folder of them")
    ids = Counter(article.id for article in articles)
    twice = next((id for id, count in ids.items() if count > 1), None)
    if twice is not None:
        raise InputError(f"two articles have the id {twice}; give each its own")
