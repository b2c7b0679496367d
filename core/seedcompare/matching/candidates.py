"""Which stretches of two articles are worth a closer look, by an inverted index from stems to stretches."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from seedcompare.matching.vectors import UnitVector

_PROPOSALS = 100_000
"""Pairs proposed per article pair before common stems are skipped: all that share a stem, of texts as long as news."""
_PROPOSALS_EACH = 10
"""The same for each stretch of long texts, so that the work grows with their length and not with its square."""

Similarities = Sequence[Mapping[int, float]]
"""For each stretch of A how similar it is to stretches of B, by their indices: the cosine of their weighted bags of
stems, 0 to 1 but for what rounding adds."""


def find_similar(a: Sequence[UnitVector], b: Sequence[UnitVector]) -> Similarities:
    """Return how similar every two stretches are that share a stem.

    Of long texts only the rarer stems propose which stretches are compared. Of the others the rarest of a stretch
    proposes the one that is in step with it: where the stem stands first in both articles, second in both, and so on.
    """
    places = _places(b)
    steps = _steps(a, places, len(b))
    return list(_similar_by_rare_stems(a, b, places, steps)) if steps else [_products(each, places) for each in a]


_Places = Mapping[str, Sequence[tuple[int, float]]]
"""Where each stem stands in B, with its value there."""
_Steps = Mapping[str, Mapping[int, int]]
"""For each stem that stands in too many places, the rarest first, the place in step for each of its places in A."""


def _places(stretches: Sequence[UnitVector]) -> _Places:
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, values in enumerate(stretches):
        for stem, value in values.items():
            places[stem].append((j, value))
    return places


def _products(values: UnitVector, places: _Places) -> dict[int, float]:
    products: defaultdict[int, float] = defaultdict(float)
    for stem, value in values.items():
        if stem in places:
            for j, other in places[stem]:
                products[j] += value * other
    return products


def _steps(a: Sequence[UnitVector], places: _Places, length: int) -> _Steps:
    left = max(_PROPOSALS, _PROPOSALS_EACH * (len(a) + length))
    if length * sum(map(len, a)) <= left:
        return {}
    counts = Counter(chain.from_iterable(a))
    proposals = {stem: count * len(places[stem]) for stem, count in counts.items() if stem in places}
    common: list[str] = []
    for stem in sorted(proposals, key=lambda stem: (proposals[stem], stem)):
        left -= proposals[stem]
        if left < 0:
            common.append(stem)
    in_a: dict[str, list[int]] = {stem: [] for stem in common}
    for i, values in enumerate(a):
        for stem in values.keys() & in_a.keys():
            in_a[stem].append(i)
    return {stem: dict(zip(in_a[stem], (j for j, _ in places[stem]), strict=False)) for stem in common}


def _similar_by_rare_stems(
    a: Sequence[UnitVector], b: Sequence[UnitVector], places: _Places, steps: _Steps
) -> Iterator[dict[int, float]]:
    ranks = {stem: rank for rank, stem in enumerate(steps)}
    rare_places = {stem: its_places for stem, its_places in places.items() if stem not in steps}
    common_of = [{stem: value for stem, value in values.items() if stem in steps} for values in b]
    for i, values in enumerate(a):
        products = _products(values, rare_places)
        common = {stem: value for stem, value in values.items() if stem in steps}
        if common:
            in_step = steps[min(common, key=ranks.__getitem__)]
            if i in in_step:
                products[in_step[i]] += 0.0
            for j in products:
                theirs = common_of[j]
                products[j] += sum([value * theirs[stem] for stem, value in common.items() if stem in theirs])
        yield products
