"""Paragraphs wrap at word ends and lose nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare_tui.display.text.visible import cell_width
from seedcompare_tui.display.text.wrapping import measured_lines, wrap


def lines(text: str, width: int) -> list[str]:
    return [text[slice(*span)] for span in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 13, ["one two three"]),
        ("", 10, [""]),
        ("one  two", 5, ["one", "two"]),
        ("hard\nwrapped text", 12, ["hard\nwrapped", "text"]),
        ("extraordinarily long", 6, ["extrao", "rdinar", "ily", "long"]),
        ("他来了。你好", 4, ["他来", "了。", "你好"]),
        ("他说「好」吗", 6, ["他说", "「好」", "吗"]),
        ("10\u00a0000 people", 8, ["10\u00a0000", "people"]),
        ("e\u0301e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301e\u0301"]),
    ],
)
def test_lines(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


@given(st.text(), st.integers(min_value=8, max_value=40))
def test_no_character_that_is_seen_is_lost_in_any_script(text: str, width: int) -> None:
    found = lines(text, width)
    assert "".join("".join(found).split()) == "".join(text.split())


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf", "Mn", "Me", "Mc"]), min_size=1)


@given(st.lists(words).map(" ".join), st.integers(min_value=2, max_value=40))
def test_every_line_fits_and_no_word_is_lost(text: str, width: int) -> None:
    found = lines(text, width)
    assert all(cell_width(line) <= width for line in found)
    assert "".join("".join(found).split()) == "".join(text.split())


@given(st.text(st.sampled_from("ab \n\té—’ж0-"), max_size=60), st.integers(min_value=1, max_value=12))
def test_text_of_one_cell_a_character_is_wrapped_as_any_other(text: str, width: int) -> None:
    assert wrap(text, width) == measured_lines(text, width)
