"""Partners stand side by side, and every paragraph stands somewhere exactly once."""

import pytest
from hypothesis import given
from support.made import aligned, alignment_lists, made_pair

from seedcompare import Alignment, Comparison, Level
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.rows import pair_rows

Shown = list[tuple[tuple[int, ...], tuple[int, ...]]]


def shown(alignments: list[Alignment], length_a: int, length_b: int) -> Shown:
    return [(row.a, row.b) for row in pair_rows(made_pair(alignments), length_a=length_a, length_b=length_b)]


@pytest.mark.parametrize(
    ("case", "alignments", "expected"),
    [
        ("nothing in common: A, then nothing beside it", [], [((), (0,)), ((), (1,)), ((0,), ()), ((1,), ())]),
        ("partners", [aligned(0, 0), aligned(1, 1)], [((0,), (0,)), ((1,), (1,))]),
        ("what only B has follows its neighbour", [aligned(0, 0)], [((0,), (0,)), ((), (1,)), ((1,), ())]),
        ("one paragraph is two of the other", [aligned(0, 0), aligned(0, 1)], [((0,), (0, 1)), ((1,), ())]),
        ("two paragraphs are one of the other", [aligned(0, 1), aligned(1, 1)], [((), (0,)), ((0, 1), (1,))]),
        (
            "a moved one stands beside its partner",
            [aligned(0, 1, moved=True), aligned(1, 0)],
            [((0,), (1,)), ((1,), (0,))],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_order(case: str, alignments: list[Alignment], expected: Shown) -> None:
    assert shown(alignments, 2, 2) == expected


def test_a_moved_partner_stands_under_one_that_is_in_order() -> None:
    assert shown([aligned(0, 0, Level.REWORDED, moved=True), aligned(0, 1)], 1, 2) == [((0,), (1, 0))]


def test_a_partner_that_stands_elsewhere_is_named() -> None:
    far = aligned(0, 0, Level.REWORDED)
    rows = pair_rows(made_pair([far, aligned(2, 0), aligned(1, 1)]), length_a=3, length_b=2)
    assert [(row.a, row.b) for row in rows] == [((0,), ()), ((1,), (1,)), ((2,), (0,))]
    assert rows[0].elsewhere == (far,)
    assert rows[0].mark is Mark.REWORDED


def test_neighbours_whose_partner_stands_far_away_stay_apart() -> None:
    pair = made_pair([aligned(0, 0, Level.REWORDED), aligned(1, 0, Level.REWORDED), aligned(3, 0)])
    rows = pair_rows(pair, length_a=4, length_b=1)
    assert [(row.a, row.b) for row in rows] == [((0,), ()), ((1,), ()), ((2,), ()), ((3,), (0,))]


def test_what_is_counted_as_moved_can_be_found(bundled: Comparison) -> None:
    for pair in bundled.pairs:
        lengths = [len(bundled.articles[index].paragraphs) for index in (pair.a, pair.b)]
        rows = pair_rows(pair, length_a=lengths[0], length_b=lengths[1])
        assert any(each.moved for each in pair.alignments) == any(row.moved for row in rows)


def test_a_row_has_the_mark_of_its_strongest_alignment() -> None:
    rows = pair_rows(made_pair([aligned(0, 0, Level.REWORDED), aligned(0, 1, Level.EDITED)]), length_a=2, length_b=2)
    assert [row.mark for row in rows] == [Mark.EDITED, Mark.ONLY_HERE]


@given(alignment_lists)
def test_every_paragraph_once_in_the_order_of_a(alignments: list[Alignment]) -> None:
    rows = shown(alignments, 6, 5)
    assert [a for row in rows for a in row[0]] == list(range(6))
    assert sorted(b for row in rows for b in row[1]) == list(range(5))
