"""Paragraphs are found however a file separates them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.text.paragraphs import split_paragraphs

CASES = {
    "blank lines": ("One one.\n\nTwo two.\n\nThree.", ["One one.", "Two two.", "Three."]),
    "single line ends": ("One one.\nTwo two.\nThree.", ["One one.", "Two two.", "Three."]),
    "a byline above single line ends": (
        "By A. Writer\nOne one.\nTwo.\nThree.",
        ["By A. Writer", "One one.", "Two.", "Three."],
    ),
    "wrapped lines": (
        "One one one\none goes on.\nAnd on\nand on.\n\nTwo two\ntwo.",
        ["One one one\none goes on.\nAnd on\nand on.", "Two two\ntwo."],
    ),
    "wrapped lines, the next paragraph indented": (
        "One one one\none goes on.\n  Two two\ntwo on and\non.",
        ["One one one\none goes on.", "Two two\ntwo on and\non."],
    ),
    "wrapped lines, the next word had room": (
        "One one one\none and on\nit is.\nAnd two two\ntwo on and\non.",
        ["One one one\none and on\nit is.", "And two two\ntwo on and\non."],
    ),
    "wrapped lines, all indented": (
        "  One one\n  one on\n  and on.\n\n  Two.",
        ["One one\n  one on\n  and on.", "Two."],
    ),
    "quotations at line ends": (
        "“One,” she said.\n“Two.”\n(Three.)\nFour",
        ["“One,” she said.", "“Two.”", "(Three.)", "Four"],
    ),
    "blanks in blank lines": ("One.\n \t\nTwo.", ["One.", "Two."]),
    "white space around": ("  One.  \n\n\n\tTwo.\n", ["One.", "Two."]),
    "a rule is no paragraph": ("One.\n\n* * *\n\nTwo.", ["One.", "Two."]),
    "nothing": ("\n \n", []),
    "urdu": ("پہلا جملہ۔\nدوسرا جملہ۔\n", ["پہلا جملہ۔", "دوسرا جملہ۔"]),
}


@pytest.mark.parametrize("case", CASES)
def test_paragraphs(case: str) -> None:
    text, expected = CASES[case]
    assert [text[slice(*span)] for span in split_paragraphs(text)] == expected


@given(st.text(alphabet=st.sampled_from("ab. \n\t*”")))
def test_paragraphs_hold_every_word_once_in_order(text: str) -> None:
    found = [text[slice(*span)] for span in split_paragraphs(text)]
    assert all(each == each.strip() and any(map(str.isalnum, each)) for each in found)
    assert [each for part in found for each in part if each.isalnum()] == [each for each in text if each.isalnum()]
