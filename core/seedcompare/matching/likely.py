"""Which pairs of a set may share something, and how alike the two articles of each are."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from seedcompare.matching.weights import Weights
from seedcompare.settings import Settings

_FEW_ARTICLES = 40
"""Of so many articles every pair is compared."""


class LikelyPair(NamedTuple):
    """Two articles by their indices, the first before the second in the set."""

    a: int
    b: int
    similarity: float
    """How alike all their words are, 0 to 1."""


def likely_pairs(weights: Weights, settings: Settings) -> Iterator[LikelyPair]:
    """Yield the pairs of a set that may share something, in no order that means anything.

    Of few articles these are all; of more, the pairs whose words are alike enough, found by an inverted index.
    """
    wholes = [profile.whole for profile in weights.profiles]
    if len(wholes) <= _FEW_ARTICLES:
        for a, b in combinations(range(len(wholes)), 2):
            yield LikelyPair(a, b, wholes[a].cosine(wholes[b]))
        return
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for b, whole in enumerate(wholes):
        products: defaultdict[int, float] = defaultdict(float)
        for stem, value in whole.values.items():
            for a, other in places[stem]:
                products[a] += value * other
            places[stem].append((b, value))
        for a, product in products.items():
            if product >= settings.pair_likeness * whole.norm * wholes[a].norm:
                yield LikelyPair(a, b, wholes[a].cosine(whole))
