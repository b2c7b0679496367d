"""Lines, places and folds of a layout."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.made import aligned, alignment_lists, made_comparison, made_pair

from seedcompare import Alignment, Level, SharedRun, Span
from seedcompare_tui.display.pair.folding import Filter, Fold, fold_rows
from seedcompare_tui.display.pair.layout import PairLayout, Place, TextLine
from seedcompare_tui.display.pair.reading import Order, read_pair

WORDS = "one two three four five six seven eight nine ten"
TEXT_A, TEXT_B = ("\n\n".join(WORDS[: 9 * (at + 1)].strip() for at in range(length)) for length in (6, 5))


def laid_out(
    alignments: list[Alignment], order: Order = Order.OF_A, *, wording: Sequence[SharedRun] = ()
) -> PairLayout:
    pair = made_pair(alignments, wording)
    comparison = made_comparison(TEXT_A, TEXT_B, pair)
    return read_pair(comparison, pair, order=order).layout(44, stacked=False)


@given(alignment_lists, st.sampled_from(Order), st.sampled_from(Filter), st.booleans(), st.integers(30, 90))
def test_every_place_is_on_the_line_that_holds_it(
    alignments: list[Alignment], order: Order, shown: Filter, stacked: bool, width: int
) -> None:
    pair = made_pair(alignments)
    page = read_pair(made_comparison(TEXT_A, TEXT_B, pair), pair, order=order).layout(
        width, stacked=stacked, shown=shown
    )
    lines = [page.line(y) for y in range(len(page))]
    assert [line.row for line in lines] == [page.row_at(y) for y in range(len(page))]
    for y, line in enumerate(lines):
        for side, here in enumerate(line.sides):
            if isinstance(here, TextLine) and here.span.length:
                place = Place(side, here.paragraph, here.span.start)
                assert page.line_of(place) == y
                assert page.place_at(y).paragraph >= 0
                assert page.line_of(page.place_at(y)) == y


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("stacked", [False, True])
def test_a_place_under_more_partners_than_are_named_is_on_its_line(order: Order, stacked: bool) -> None:
    pair = made_pair([aligned(a, 0, Level.REWORDED if a % 2 else Level.EDITED) for a in range(0, 14, 2)])
    comparison = made_comparison("\n\n".join([WORDS] * 14), "Other.", pair)
    page = read_pair(comparison, pair, order=order).layout(60, stacked=stacked)
    places = [Place(side, paragraph) for side, count in enumerate((14, 1)) for paragraph in range(count)]
    for place in places:
        here = page.line(page.line_of(place)).sides[place.side]
        assert isinstance(here, TextLine) and here.paragraph == place.paragraph


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (Filter.ALL, ["0", "1", "2", "3"]),
        (Filter.SHARED, ["0", "⋯1 0", "2", "⋯1 0"]),
        (Filter.UNIQUE, ["⋯1 1", "1", "⋯1 1", "3"]),
        (Filter.COPIED, ["0", "⋯3 1"]),
    ],
)
def test_neighbouring_rows_that_are_not_shown_are_one_fold(shown: Filter, expected: list[str]) -> None:
    retold, copied = TEXT_A.rindex("one"), SharedRun(Span(0, 3), Span(0, 3), is_copied=True)
    wording = [copied, SharedRun(Span(retold, retold + 3), Span(0, 3), is_copied=False)]
    page = laid_out([aligned(0, 0), aligned(2, 1, Level.REWORDED)], wording=wording)
    rows = [row for row in page.rows if not isinstance(row, Fold) and row.a and row.a[0] < 4]
    entries = [
        f"⋯{len(entry.a)} {len(entry.b)}" if isinstance(entry, Fold) else str(entry.a[0])
        for entry in fold_rows(rows, shown)
    ]
    assert entries == expected


def test_a_partner_elsewhere_is_found_from_both_sides_in_own_order() -> None:
    page = laid_out([aligned(0, 1), aligned(1, 2), aligned(3, 0, moved=True)], Order.OWN)
    assert page.partner_of(page.row_of(0, 3)) == Place(1, 0)
    assert page.partner_of(page.row_of(1, 0)) == Place(0, 3)
    assert page.partner_of(page.row_of(0, 0)) is None
