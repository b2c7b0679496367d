"""Nothing in a text acts on the terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare_tui.display.text.visible import cell_width, visible, visible_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x07b\x7f", "a␇b␡"),
        ("\x9b31m", "\N{REPLACEMENT CHARACTER}31m"),
        ("name\nwith lines", "name␊with lines"),
        ("right \u202eto left", "right \N{REPLACEMENT CHARACTER}to left"),
        ("co\u00adoperate\u200b", "cooperate"),
        ("\udc80", "\N{REPLACEMENT CHARACTER}"),
        ("\uffff\U0010fffe\ufdd0", 3 * "\N{REPLACEMENT CHARACTER}"),
        ("naïve “quotes” 中文", "naïve “quotes” 中文"),
    ],
)
def test_what_would_act_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_on_one_line_white_space_is_a_space() -> None:
    assert visible_line("one\ttwo\nthree\u2028four") == "one two three four"


@given(st.text())
def test_nothing_shown_is_a_control_or_turns_the_text(text: str) -> None:
    for shown in (visible(text), visible_line(text)):
        assert not any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in shown)
        turning = {"LRO", "RLO", "LRE", "RLE", "LRI", "RLI"}
        assert not any(unicodedata.bidirectional(character) in turning for character in shown)


def test_width_is_that_of_what_is_shown() -> None:
    assert cell_width("a\u200bb中") == 4
