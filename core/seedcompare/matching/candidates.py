"""Which stretches of two articles are worth a closer look, by an inverted index from stems to stretches."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import fsum
from typing import TypeAlias

from seedcompare.matching.vectors import Vector

_PROPOSALS = 100_000
"""So many pairs may be proposed at least: all that share a stem, of texts as long as news."""
_PROPOSALS_EACH = 10
"""So many pairs may be proposed for each stretch of long texts, so that the work grows with their length and not with
its square."""

Likenesses: TypeAlias = dict[tuple[int, int], float]
"""How alike two stretches are, 0 to 1, by their indices: the cosine of their weighted bags of stems."""


def find_alike(a: Sequence[Vector], b: Sequence[Vector], *, least: float) -> Likenesses:
    """Return how alike every two stretches are that share a stem and are at least so much alike.

    Of long texts only the rarer stems propose which stretches are compared. Of the others the rarest of a stretch
    proposes the one that is in step with it: where the stem stands first in both articles, second in both, and so on.
    """
    index = _Index(a, b)
    return {
        (i, j): min(1.0, product / norms)
        for i, vector in enumerate(a)
        for j, product in index.products(i, vector)
        if product >= least * (norms := vector.norm * b[j].norm)
    }


class _Index:
    """Where each stem stands in B."""

    def __init__(self, a: Sequence[Vector], b: Sequence[Vector]) -> None:
        self._vectors = b
        self._places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for j, vector in enumerate(b):
            for stem, value in vector.values.items():
                self._places[stem].append((j, value))
        self._steps = dict(self._common(a))
        self._ranks = {stem: rank for rank, stem in enumerate(self._steps)}

    def _common(self, a: Sequence[Vector]) -> Iterator[tuple[str, Mapping[int, int]]]:
        """Yield the stems that stand in too many places, the rarest first, with the place in step for each in A."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for i, vector in enumerate(a):
            for stem in vector.values:
                places[stem].append(i)
        proposals = {stem: len(in_a) * len(self._places[stem]) for stem, in_a in places.items() if stem in self._places}
        left = max(_PROPOSALS, _PROPOSALS_EACH * (len(a) + len(self._vectors)))
        if sum(proposals.values()) <= left:
            return
        for stem in sorted(proposals, key=lambda stem: (proposals[stem], stem)):
            left -= proposals[stem]
            if left < 0:
                yield stem, dict(zip(places[stem], (j for j, _ in self._places[stem]), strict=False))

    def products(self, i: int, vector: Vector) -> Iterator[tuple[int, float]]:
        """Yield the stretches of B that are proposed for the stretch ``i`` of A, with the products of their bags."""
        products: defaultdict[int, float] = defaultdict(float)
        common: dict[str, float] = {}
        for stem, value in vector.values.items():
            if stem in self._steps:
                common[stem] = value
                continue
            for j, other in self._places.get(stem, ()):
                products[j] += value * other
        if not common:
            yield from products.items()
            return
        in_step = self._steps[min(common, key=self._ranks.__getitem__)]
        if i in in_step:
            products[in_step[i]] += 0.0
        for j, product in products.items():
            theirs = self._vectors[j].values
            yield j, product + fsum([common[stem] * theirs[stem] for stem in common.keys() & theirs.keys()])
