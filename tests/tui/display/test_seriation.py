"""Alike articles stand next to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare_tui.display.overview.seriation import seriate


@pytest.mark.parametrize(
    ("count", "likeness", "expected"),
    [
        (1, {}, (0,)),
        (3, {}, (0, 1, 2)),
        (2, {(0, 1): 0.5}, (0, 1)),
        (4, {(0, 2): 0.9, (1, 3): 0.8, (2, 3): 0.2}, (0, 2, 3, 1)),
        (5, {(1, 3): 0.5, (2, 3): 0.3, (0, 2): 0.1}, (1, 3, 2, 0, 4)),
    ],
    ids=["one", "nothing alike", "two", "two couples meet at their alike ends", "what is alike to nothing comes last"],
)
def test_order(count: int, likeness: dict[tuple[int, int], float], expected: tuple[int, ...]) -> None:
    assert seriate(count, likeness) == expected


def test_two_events_are_not_mixed() -> None:
    events = [{0, 3, 4, 7}, {1, 2, 5, 6}]
    likeness = {(a, b): 0.6 if any({a, b} <= event for event in events) else 0.1 for b in range(8) for a in range(b)}
    order = seriate(8, likeness)
    assert {frozenset(order[:4]), frozenset(order[4:])} == set(map(frozenset, events))


@given(st.integers(1, 12).flatmap(lambda n: st.tuples(st.just(n), st.lists(st.floats(0, 1), min_size=66, max_size=66))))
def test_every_article_has_one_place_and_the_most_alike_pair_meets(drawn: tuple[int, list[float]]) -> None:
    count, scores = drawn
    likeness = dict(zip(((a, b) for b in range(count) for a in range(b)), scores, strict=False))
    order = seriate(count, likeness)
    assert sorted(order) == list(range(count))
    if likeness:
        a, b = max(likeness, key=lambda pair: (likeness[pair], [-index for index in pair]))
        assert abs(order.index(a) - order.index(b)) == 1
