"""Paragraphs are found however a file separates them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.text.line_ends import with_line_ends
from seedcompare.text.paragraphs import continues_block, split_paragraphs

WRAPPED = """\
The council voted on Tuesday to close the old
iron bridge for six weeks, and the people of
the town were told that a ferry would run and
that buses would end at the market until then,
as they had when the bridge was built."""
VERSE = """\
Old bridge, that over the harbour goes,
Thy pillars stand in the falling snows,
And under thee, where the ferry waits,
The tide runs out at the harbour gates."""
BROKEN = f"The council voted {'to close the bridge ' * 8}and\nthe ferry\nwill run from Monday until the year ends"
ARABIC = """\
قرر المجلس يوم الثلاثاء إغلاق الجسر القديم
لمدة ستة أسابيع بسبب الشقوق التي ظهرت في
أعمدته بعد أن فحصها المهندسون في الشهر
الماضي وقالوا إن الجسر لم يعد يتحمل حركة
الشاحنات التي تعبره كل يوم"""

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
    "wrapped lines with a heading, a byline and bullets": (
        f"Old bridge closes\nBy Mara Lind\n{WRAPPED}\n\nWhat will change:\n- buses end at the market\n- a ferry runs",
        [
            "Old bridge closes",
            "By Mara Lind",
            WRAPPED,
            "What will change:",
            "- buses end at the market",
            "- a ferry runs",
        ],
    ),
    "a pasted page": (
        "Home\nNews\nOld bridge closes\nThe council voted to close the bridge on Tuesday.\nShare\nSave",
        ["Home", "News", "Old bridge closes", "The council voted to close the bridge on Tuesday.", "Share", "Save"],
    ),
    "scores": (
        "Port Holm 2 Norwick 1\nEastby 0 Westby 0\nAgner 3",
        ["Port Holm 2 Norwick 1", "Eastby 0 Westby 0", "Agner 3"],
    ),
    "a table in wrapped lines": (
        f"{WRAPPED}\n\nfor      12    of 20\nagainst   8    of 20",
        [WRAPPED, "for      12    of 20", "against   8    of 20"],
    ),
    "verse": (VERSE, [VERSE]),
    "verse without a comma": (
        "I wandered by the bridge\nAnd saw the ferry leave\n\nAnd in the town the shops\nWere shut for New Year's Eve",
        [
            "I wandered by the bridge\nAnd saw the ferry leave",
            "And in the town the shops\nWere shut for New Year's Eve",
        ],
    ),
    "a bullet of two wrapped lines": (
        f"{WRAPPED}\n\n- a map of the ferry's route with all of the stops\n  and the times\n- a word of the mayor",
        [WRAPPED, "- a map of the ferry's route with all of the stops\n  and the times", "- a word of the mayor"],
    ),
    "lines broken by chance": (BROKEN, [BROKEN]),
    "wrapped lines without small letters": (ARABIC, [ARABIC]),
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


def test_a_block_that_lost_its_breaks_is_divided_at_sentences() -> None:
    sentence = "The harbour council voted on Tuesday to close the old iron bridge for six weeks."
    block = " ".join([sentence] * 30)
    text = f"{sentence}\n\n{block}\n\n{sentence}"
    spans = split_paragraphs(text)
    pieces = [text[slice(*span)] for span in spans]
    assert (pieces[0], pieces[-1]) == (sentence, sentence)
    assert " ".join(pieces[1:-1]) == block
    assert all(60 <= len(piece.split()) <= 120 for piece in pieces[1:-1])
    assert [index for index in range(len(spans)) if continues_block(text, spans, index)] == [*range(2, len(spans) - 1)]


def test_a_long_paragraph_of_news_is_not_divided() -> None:
    paragraph = " ".join(["The council voted on Tuesday."] * 50)
    assert split_paragraphs(paragraph) == ((0, len(paragraph)),)


@pytest.mark.parametrize("end", ["\v", "\f", "\x85", "\u2028", "\u2029", "\n"])
def test_every_character_that_ends_a_line_parts_paragraphs(end: str) -> None:
    text = with_line_ends(f"Old bridge closes{end}By Mara Lind{end}One two.")
    assert [text[slice(*span)] for span in split_paragraphs(text)] == ["Old bridge closes", "By Mara Lind", "One two."]
