"""Which pairs of a large set are worth comparing in full."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from seedcompare.matching.weights import Weights
from seedcompare.settings import Settings

_FEW_ARTICLES = 40
"""Of so many articles every pair is compared."""


def likely_pairs(weights: Weights, settings: Settings) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a set that may share something, the first article before the second.

    Of few articles these are all; of more, the pairs whose words are alike enough, found by an inverted index.
    """
    wholes = [profile.whole for profile in weights.profiles]
    if len(wholes) <= _FEW_ARTICLES:
        yield from combinations(range(len(wholes)), 2)
        return
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for b, whole in enumerate(wholes):
        products: defaultdict[int, float] = defaultdict(float)
        for stem, value in whole.values.items():
            for a, other in places[stem]:
                products[a] += value * other
            places[stem].append((b, value))
        for a in sorted(products):
            if products[a] >= settings.pair_likeness * whole.norm * wholes[a].norm:
                yield a, b
