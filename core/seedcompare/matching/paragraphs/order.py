"""Which places stand out of order."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby


def find_moved(places: Sequence[tuple[int, int]], scores: Sequence[float]) -> list[bool]:
    """Return for each place whether it is out of order against the main order of all.

    ``places`` are different pairs of paragraphs, sorted. The main order is the heaviest chain of places that goes
    forward in both articles; a place that crosses none of the chain has not moved.
    """
    chain = _heaviest_chain(places, scores)
    in_a, in_b = [a for a, _ in chain], [b for _, b in chain]
    return [_crosses(place, in_a, in_b) for place in places]


def _crosses(place: tuple[int, int], in_a: Sequence[int], in_b: Sequence[int]) -> bool:
    a, b = place
    before, after = bisect_left(in_a, a), bisect_right(in_a, a)
    return (before > 0 and in_b[before - 1] > b) or (after < len(in_b) and in_b[after] < b)


def _heaviest_chain(places: Sequence[tuple[int, int]], scores: Sequence[float]) -> list[tuple[int, int]]:
    """Return the increasing subsequence of the highest sum, of equal ones that which ends first, in n log n steps."""
    ranks = sorted({b for _, b in places})
    best = _BestBefore(len(ranks))
    previous: dict[int, int | None] = {}
    for _, group in groupby(range(len(places)), key=lambda index: places[index][0]):
        # of the places of one paragraph of A none can follow another, so all are looked up before any is entered
        found: list[tuple[int, float, int]] = []
        for index in group:
            rank = bisect_left(ranks, places[index][1])
            weight, previous[index] = best.before(rank)
            found.append((rank, weight + scores[index], index))
        best.enter(found)
    last = best.before(len(ranks))[1]
    chain: list[tuple[int, int]] = []
    while last is not None:
        chain.append(places[last])
        last = previous[last]
    return chain[::-1]


class _BestBefore:
    """The heaviest chain that ends before a rank, as a tree of running maxima (Fenwick 1994)."""

    def __init__(self, ranks: int) -> None:
        self._tree: list[tuple[float, int | None]] = [(0.0, None)] * (ranks + 1)

    def before(self, rank: int) -> tuple[float, int | None]:
        found: tuple[float, int | None] = (0.0, None)
        while rank:
            if self._tree[rank][0] > found[0]:
                found = self._tree[rank]
            rank -= rank & -rank
        return found

    def enter(self, chains: Iterable[tuple[int, float, int]]) -> None:
        for rank, weight, index in chains:
            at = rank + 1
            while at < len(self._tree):
                if weight > self._tree[at][0]:
                    self._tree[at] = weight, index
                at += at & -at
