"""The list of units as a reader sees it, without colour."""

import pytest
from rich.cells import cell_len
from support.made import made_set

from seedcompare import Comparison
from seedcompare_tui.display.lists.unit_lines import UnitColumns, unit_columns, unit_header, unit_legend, unit_listing
from seedcompare_tui.display.lists.units import unit_rows


def lines(comparison: Comparison, columns: UnitColumns) -> list[str]:
    total = len(comparison.articles)
    listing = unit_listing(unit_rows(comparison), columns, articles=total)
    header = "".join(piece.text for piece in unit_header(columns))
    return [header, *("".join(piece.text for piece in listing.pieces(y)) for y in range(len(listing)))]


@pytest.mark.parametrize(
    ("labels", "width", "column", "shown"),
    [
        (["fox", "nyt"], 100, 5, 2),
        (["fox", "a label of many words"], 100, 3, 2),
        (["fox"] * 12, 130, 4, 12),
        (["fox"] * 12, 60, 1, 12),
        (["fox"] * 13, 130, 1, 13),
        (["fox"] * 200, 100, 1, 40),
    ],
    ids=["labels", "numbers", "numbers of twelve", "no room for columns", "too many for columns", "too many to show"],
)
def test_columns(labels: list[str], width: int, column: int, shown: int) -> None:
    columns = unit_columns(labels, width)
    assert (columns.column, len(columns.articles)) == (column, shown)


def test_a_strip_scrolls_as_far_as_there_are_articles() -> None:
    labels = ["fox"] * 200
    assert unit_columns(labels, 100, first=30).articles == range(30, 70)
    assert unit_columns(labels, 100, first=500).articles == range(160, 200)
    assert unit_columns(labels, 100, first=-5).articles == range(40)


def test_the_head_of_a_strip_counts_in_tens() -> None:
    header = unit_header(unit_columns(["fox"] * 25, 100, first=0))
    assert header[0].text.rstrip() == "1········10········20·····"[: len(header[0].text.rstrip())]
    assert header[0].text.index("10") == 9


def test_a_row_has_signs_words_and_a_number() -> None:
    comparison = made_set(
        ["One thing was said.", "One thing, said twice.\n\nOnce more."], [], [[(0, 0), (1, 0), (1, 1)]]
    )
    assert [line.rstrip() for line in lines(comparison, unit_columns(["a", "b"], 60))] == [
        " a   b   what is said",
        " +   +2  Once more.                                        2",
    ]


@pytest.mark.parametrize("width", [20, 58, 78, 98, 138, 300])
@pytest.mark.parametrize("labels", [["000", "001", "002", "003", "004"], ["新华社北京八月"] * 5, ["a" * 50] * 5])
def test_every_line_has_the_width(bundled: Comparison, width: int, labels: list[str]) -> None:
    columns = unit_columns(labels, width)
    assert {cell_len(line) for line in lines(bundled, columns)} == {width}


@pytest.mark.parametrize("width", [10, 40, 58, 78, 138])
def test_the_legend_fits(width: int) -> None:
    text = "".join(piece.text for piece in unit_legend(width))
    assert len(text) <= width
    assert ("shared by few many all" in text) == (width >= 78)
