"""What stands out of order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.matching.paragraphs.order import find_moved


@pytest.mark.parametrize(
    ("places", "moved"),
    [
        ([], set()),
        ([(0, 0), (1, 1), (2, 2)], set()),
        ([(0, 3), (1, 0), (2, 1), (3, 2)], {(0, 3)}),
        ([(0, 1), (1, 2), (2, 3), (3, 0)], {(3, 0)}),
        ([(0, 0), (0, 1), (1, 1), (1, 2)], set()),
        ([(0, 0), (0, 5), (1, 1), (2, 2)], {(0, 5)}),
    ],
    ids=["nothing", "in order", "last came first", "first came last", "one is two", "one also far below"],
)
def test_a_place_that_crosses_the_main_order_has_moved(
    places: list[tuple[int, int]], moved: set[tuple[int, int]]
) -> None:
    found = find_moved(places, [1.0] * len(places))
    assert {place for place, is_moved in zip(places, found, strict=True) if is_moved} == moved


def test_the_heavier_of_two_orders_is_the_main_one() -> None:
    assert find_moved([(0, 1), (1, 0)], [0.6, 0.9]) == [True, False]
    assert find_moved([(0, 1), (1, 0)], [0.9, 0.6]) == [False, True]


@given(st.lists(st.integers(0, 9), min_size=1, max_size=10, unique=True))
def test_what_has_not_moved_is_a_longest_order(partners: list[int]) -> None:
    places = list(enumerate(partners))
    kept = [b for (_, b), is_moved in zip(places, find_moved(places, [1.0] * len(places)), strict=True) if not is_moved]
    assert kept == sorted(kept)
    lengths: list[int] = []
    for index, partner in enumerate(partners):
        before = [length for length, other in zip(lengths, partners[:index], strict=True) if other < partner]
        lengths.append(1 + max(before, default=0))
    assert len(kept) == max(lengths)
