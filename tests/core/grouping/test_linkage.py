"""Groups are made strongest link first and never by a chain."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.grouping.linkage import Link, group


def _group(members: str, links: dict[str, float]) -> list[str]:
    given_links = [Link(pair[0], pair[1], strength) for pair, strength in links.items()]
    return ["".join(each) for each in group(members, given_links, kind_of=str)]


@pytest.mark.parametrize(
    ("members", "links", "groups"),
    [
        ("abc", {}, ["a", "b", "c"]),
        ("abc", {"ca": 0.5}, ["ac", "b"]),
        ("abc", {"ab": 0.5, "bc": 0.6, "ac": 0.7}, ["abc"]),
        ("abc", {"ab": 0.5, "bc": 0.6}, ["a", "bc"]),
        ("abcd", {"ab": 0.9, "bc": 0.8, "cd": 0.9}, ["ab", "cd"]),
        ("abcd", {"ab": 0.9, "ac": 0.8, "bc": 0.8, "ad": 0.7, "bd": 0.7}, ["abcd"]),
    ],
)
def test_a_member_joins_those_that_it_is_mostly_linked_to(
    members: str, links: dict[str, float], groups: list[str]
) -> None:
    assert _group(members, links) == groups


@given(st.permutations([("ab", 0.5), ("bc", 0.5), ("cd", 0.5), ("ad", 0.5), ("ac", 0.4)]))
def test_the_order_of_the_links_means_nothing(links: list[tuple[str, float]]) -> None:
    assert _group("abcd", dict(links)) == _group("abcd", dict(sorted(links)))


def _by_definition(members: str, links: dict[str, float]) -> list[str]:
    """Group by looking at every two members of two groups."""
    groups = {member: member for member in members}
    for pair in sorted(links, key=lambda pair: (-links[pair], pair)):
        first, second = groups[pair[0]], groups[pair[1]]
        pairs = [a + b for a, b in product(first, second) if a.lower() != b.lower()]
        if first != second and 2 * sum(each in links or each[::-1] in links for each in pairs) > len(pairs):
            groups.update(dict.fromkeys(first + second, first + second))
    return sorted({"".join(sorted(each)) for each in groups.values()})


_PAIRS = [a + b for a, b in combinations("ABCDEabcde", 2) if a.lower() != b.lower()]


@given(st.dictionaries(st.sampled_from(_PAIRS), st.sampled_from([0.1, 0.2, 0.3])))
def test_only_members_of_different_kinds_count(links: dict[str, float]) -> None:
    given_links = [Link(pair[0], pair[1], strength) for pair, strength in links.items()]
    found = ["".join(each) for each in group("ABCDEabcde", given_links, kind_of=str.lower)]
    assert found == _by_definition("ABCDEabcde", links)
