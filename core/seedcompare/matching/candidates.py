"""Which stretches of two articles are worth a closer look, by an inverted index from stems to stretches."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from seedcompare.matching.vectors import Vector

_MOST_PLACES = 40_000
"""A stem that would propose more pairs than this (200 places on each side) proposes them in step only."""

_Places: TypeAlias = Mapping[str, Sequence[tuple[int, float]]]


class Likeness(NamedTuple):
    """How alike two stretches are."""

    cosine: float
    """Of their weighted bags of stems, 0 to 1."""
    dice: float
    """The share of their different stems that both have, 0 to 1, unweighted."""


def find_alike(a: Sequence[Vector], b: Sequence[Vector]) -> dict[tuple[int, int], Likeness]:
    """Return how alike every two stretches are that share a stem, by their indices.

    The cost grows with what the two articles share. A stem that stands nearly everywhere in both is only looked at
    in the stretches where it stands first in both, then second in both, and so on.
    """
    places_a, places_b = _index(a), _index(b)
    products: defaultdict[tuple[int, int], float] = defaultdict(float)
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for stem, in_a in places_a.items():
        in_b = places_b.get(stem, ())
        if len(in_a) * len(in_b) > _MOST_PLACES:
            for (i, x), (j, y) in zip(in_a, in_b, strict=False):
                products[i, j] += x * y
                shared[i, j] += 1
            continue
        for i, x in in_a:
            for j, y in in_b:
                products[i, j] += x * y
                shared[i, j] += 1
    return {
        (i, j): Likeness(
            min(1.0, product / (a[i].norm * b[j].norm)),
            2 * shared[i, j] / (len(a[i].values) + len(b[j].values)),
        )
        for (i, j), product in products.items()
    }


def _index(vectors: Sequence[Vector]) -> _Places:
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, vector in enumerate(vectors):
        for stem, value in vector.values.items():
            places[stem].append((index, value))
    return places
