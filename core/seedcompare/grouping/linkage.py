"""Grouping by links, strongest first, without chains.

Like average-link clustering on links that are there or not: two groups become one only if most of their
members that could be linked are. So a paragraph that touches two subjects does not make one of them.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

Member = TypeVar("Member", bound=Hashable)


class Link(NamedTuple, Generic[Member]):
    """Two members that belong together, and how surely."""

    first: Member
    """One of the two."""
    second: Member
    """The other."""
    strength: float
    """Higher is surer; only the order of strengths counts."""


def group(
    members: Sequence[Member],
    links: Iterable[Link[Member]],
    *,
    kind_of: Callable[[Member], Hashable],
) -> list[list[Member]]:
    """Return every member in exactly one group; members and groups are in the order of ``members``.

    Links go between members of different kinds, and only such members count when two groups are weighed against each
    other. Links of one strength are taken in the order of their members, so the order they are given in means nothing.
    """
    rank = {member: index for index, member in enumerate(members)}
    ordered = sorted((-link.strength, sorted((rank[link.first], rank[link.second]))) for link in links)
    groups = _Groups(list(map(kind_of, members)), [linked for _, linked in ordered])
    for _, (first, second) in ordered:
        groups.join(first, second)
    return [[members[at] for at in sorted(each)] for each in groups.all()]


class _Groups:
    """Groups of members, by their ranks, that know how many links there are between any two of them."""

    def __init__(self, kinds: Sequence[Hashable], linked: Iterable[Sequence[int]]) -> None:
        self._group_of = list(range(len(kinds)))
        self._members = [[member] for member in self._group_of]
        self._kinds = [Counter([kind]) for kind in kinds]
        self._links: list[dict[int, int]] = [{} for _ in kinds]
        for first, second in linked:
            self._links[first][second] = self._links[second][first] = 1

    def all(self) -> list[list[int]]:
        """Return the groups in the order of their first members."""
        return sorted((members for members in self._members if members), key=min)

    def join(self, first: int, second: int) -> None:
        """Make the groups of two members one, if most of their members that could be linked are."""
        one, other = self._group_of[first], self._group_of[second]
        if one == other or 2 * self._links[one][other] <= self._count_comparable(one, other):
            return
        if len(self._members[one]) < len(self._members[other]):
            one, other = other, one
        for member in self._members[other]:
            self._group_of[member] = one
        self._members[one] += self._members[other]
        self._members[other] = []
        self._kinds[one] += self._kinds[other]
        self._move_links(other, one)

    def _count_comparable(self, one: int, other: int) -> int:
        fewer, more = sorted((self._kinds[one], self._kinds[other]), key=len)
        same = sum(count * more[kind] for kind, count in fewer.items() if kind in more)
        return len(self._members[one]) * len(self._members[other]) - same

    def _move_links(self, source: int, target: int) -> None:
        del self._links[target][source], self._links[source][target]
        for near, count in self._links[source].items():
            self._links[target][near] = self._links[near][target] = self._links[target].get(near, 0) + count
            del self._links[near][source]
        self._links[source] = {}
