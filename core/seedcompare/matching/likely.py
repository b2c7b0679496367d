"""Which pairs of a set may share something, and how alike the two articles of each are."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import sqrt
from typing import NamedTuple

from seedcompare.matching.vectors import Vector
from seedcompare.matching.weights import Weights
from seedcompare.settings import Settings

_FEW_ARTICLES = 40
"""Of so many articles every pair is compared."""
_COMMON_SHARE = 0.2
"""A word of so many of the articles brings nearly all of them together and says little."""


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
    wholes = weights.wholes
    if len(wholes) > _FEW_ARTICLES:
        yield from _alike_pairs(wholes, settings.pair_likeness)
        return
    for a, b in combinations(range(len(wholes)), 2):
        yield LikelyPair(a, b, wholes[a].cosine(wholes[b]))


def _alike_pairs(wholes: Sequence[Vector], least: float) -> Iterator[LikelyPair]:
    """Yield the pairs that are at least so much alike.

    Common words are left out of the index; what two articles could have in common by them is bounded by their lengths
    as vectors (Cauchy and Schwarz), so that no pair is missed.
    """
    frequencies = Counter(word for whole in wholes for word in whole.values)
    most = _COMMON_SHARE * len(wholes)
    rare = [{word: x for word, x in whole.values.items() if frequencies[word] <= most} for whole in wholes]
    reach = [
        sqrt(sum(x * x for word, x in whole.values.items() if frequencies[word] > most)) / (whole.norm or 1.0)
        for whole in wholes
    ]
    mostly_common: list[int] = []
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for b, whole in enumerate(wholes):
        products: defaultdict[int, float] = defaultdict(float)
        for word, value in rare[b].items():
            value /= whole.norm
            for a, other in places[word]:
                products[a] += value * other
            places[word].append((b, value))
        is_mostly_common = reach[b] >= sqrt(least)
        for a in range(b) if is_mostly_common else mostly_common:
            if reach[a] * reach[b] >= least:
                products[a] += 0.0
        if is_mostly_common:
            mostly_common.append(b)
        for a, product in products.items():
            if product + reach[a] * reach[b] >= least and (likeness := wholes[a].cosine(whole)) >= least:
                yield LikelyPair(a, b, likeness)
