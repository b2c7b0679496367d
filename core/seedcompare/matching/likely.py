"""Which pairs of a set may share something, and how alike the two articles of each are."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations
from math import sqrt
from typing import NamedTuple

from seedcompare.matching.vectors import Vector
from seedcompare.matching.weights import Weights
from seedcompare.settings import Settings

_FEW_ARTICLES = 40
"""Of so many articles every pair is compared."""
_COMMON_SHARE = 0.25
"""A word of so many of the articles brings nearly all of them together and says little."""
_ROUNDING = 1e-9
"""So much likeness may be lost by rounding."""


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
    frequencies = Counter(chain.from_iterable(whole.values for whole in wholes))
    common = {word for word, frequency in frequencies.items() if frequency > _COMMON_SHARE * len(wholes)}
    reaches: list[float] = []
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for b, whole in enumerate(wholes):
        direction = whole.direction()
        reach = sqrt(sum([direction[word] ** 2 for word in common & direction.keys()]))
        products = [0.0] * b
        for word, value in direction.items():
            if word not in common:
                for a, other in places[word]:
                    products[a] += value * other
                places[word].append((b, value))
        for a, (product, other_reach) in enumerate(zip(products, reaches, strict=True)):
            may_be_alike = product + other_reach * reach >= least - _ROUNDING
            if may_be_alike and (likeness := wholes[a].cosine(whole)) >= least:
                yield LikelyPair(a, b, likeness)
        reaches.append(reach)
