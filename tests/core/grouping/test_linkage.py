"""Groups are made strongest link first and never by a chain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.grouping.linkage import Link, group


def _group(members: str, links: dict[str, float]) -> list[str]:
    given_links = [Link(pair[0], pair[1], strength) for pair, strength in links.items()]
    return ["".join(each) for each in group(members, given_links, comparable=lambda one, other: one != other)]


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
