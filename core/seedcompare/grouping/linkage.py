"""Grouping by links, strongest first, without chains.

Like average-link clustering on links that are there or not: two groups become one only if most of their
members that could be linked are. So a paragraph that touches two subjects does not make one of them.
"""

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
    comparable: Callable[[Member, Member], bool],
) -> list[list[Member]]:
    """Return every member in exactly one group; members and groups are in the order of ``members``.

    Only members that are ``comparable`` count when two groups are weighed against each other. Links of one
    strength are taken in the order of their members, so the order they are given in means nothing.
    """
    rank = {member: index for index, member in enumerate(members)}
    ordered = sorted(links, key=lambda link: (-link.strength, *sorted((rank[link.first], rank[link.second]))))
    linked = {frozenset((link.first, link.second)) for link in ordered}
    group_of = {member: [member] for member in members}
    for link in ordered:
        one, other = group_of[link.first], group_of[link.second]
        if one is other or not _belong_together(one, other, linked, comparable):
            continue
        one.extend(other)
        group_of.update(dict.fromkeys(other, one))
    distinct = {id(each): sorted(each, key=rank.__getitem__) for each in group_of.values()}
    return sorted(distinct.values(), key=lambda each: rank[each[0]])


def _belong_together(
    one: list[Member],
    other: list[Member],
    linked: set[frozenset[Member]],
    comparable: Callable[[Member, Member], bool],
) -> bool:
    pairs = [frozenset((a, b)) for a in one for b in other if comparable(a, b)]
    return 2 * sum(pair in linked for pair in pairs) > len(pairs)
