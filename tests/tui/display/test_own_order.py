"""In its own order each article is read as it was written."""

from hypothesis import given
from support.made import aligned, alignment_lists, made_pair

from seedcompare import Alignment, Level
from seedcompare_tui.display.pair.own_order import own_order_rows


def test_partners_in_step_stand_side_by_side_and_moved_ones_at_home() -> None:
    pair = made_pair([aligned(0, 1), aligned(1, 2), aligned(2, 0, moved=True)])
    rows = own_order_rows(pair, length_a=4, length_b=4)
    assert [(row.a, row.b) for row in rows] == [
        ((), (0,)),
        ((0,), (1,)),
        ((1,), (2,)),
        ((2,), ()),
        ((3,), ()),
        ((), (3,)),
    ]
    assert rows[0].elsewhere == rows[3].elsewhere == (aligned(2, 0, moved=True),)


def test_several_partners_of_one_paragraph_are_one_row() -> None:
    pair = made_pair([aligned(0, 0), aligned(0, 1), aligned(1, 1)])
    assert [(row.a, row.b) for row in own_order_rows(pair, length_a=2, length_b=2)] == [((0, 1), (0, 1))]


def test_a_partner_that_stands_far_off_is_named_and_brings_nothing_with_it() -> None:
    far = aligned(0, 3)
    rows = own_order_rows(made_pair([aligned(0, 0), far, aligned(1, 4)]), length_a=2, length_b=5)
    assert [(row.a, row.b) for row in rows] == [((0,), (0,)), ((), (1,)), ((), (2,)), ((), (3,)), ((1,), (4,))]
    assert rows[0].elsewhere == rows[3].elsewhere == (far,)


def test_of_two_partners_that_stand_apart_the_stronger_one_stays_beside() -> None:
    weak, strong = aligned(0, 0, Level.REWORDED), aligned(0, 3, Level.EDITED)
    rows = own_order_rows(made_pair([weak, strong, aligned(1, 4)]), length_a=2, length_b=5)
    assert [(row.a, row.b) for row in rows] == [((), (0,)), ((), (1,)), ((), (2,)), ((0,), (3,)), ((1,), (4,))]
    assert rows[0].elsewhere == rows[3].elsewhere == (weak,)


@given(alignment_lists)
def test_both_sides_keep_their_order_and_every_paragraph(alignments: list[Alignment]) -> None:
    rows = own_order_rows(made_pair(alignments), length_a=6, length_b=5)
    assert [a for row in rows for a in row.a] == list(range(6))
    assert [b for row in rows for b in row.b] == list(range(5))
