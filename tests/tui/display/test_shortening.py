"""Text is cut at words, and never wider than its room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from seedcompare_tui.display.text.shortening import ending, in_cells, shortened
from seedcompare_tui.display.text.visible import visible_line


@pytest.mark.parametrize(
    ("text", "width", "first", "last"),
    [
        ("the mayor resigned", 18, "the mayor resigned", "the mayor resigned"),
        ("the mayor resigned", 17, "the mayor …", "… mayor resigned"),
        ("the mayor resigned", 11, "the mayor …", "… resigned"),
        ("resigned", 6, "resi …", "… gned"),
        ("中国军方高级", 8, "中国军 …", "… 方高级"),
    ],
)
def test_both_ends(text: str, width: int, first: str, last: str) -> None:
    assert shortened(text, width) == first
    assert ending(text, width) == last


@given(st.text(max_size=40), st.integers(6, 40))
def test_what_is_cut_fits(text: str, width: int) -> None:
    shown = visible_line(text)
    assert cell_len(shortened(shown, width)) <= width
    assert cell_len(ending(shown, width)) <= width


def test_space_fills_the_room() -> None:
    assert in_cells("中", 4) == "中  "
    assert in_cells("7", 3, right=True) == "  7"
