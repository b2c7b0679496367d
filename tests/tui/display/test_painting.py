"""What a reader sees on the lines of a pair, without colour."""

from collections import Counter

import pytest
from rich.cells import cell_len
from support.made import aligned, made_comparison, made_pair

from seedcompare import Comparison, Level, Pair
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.painting import Piece, sign_role
from seedcompare_tui.display.pair.reading import read_pair

TEXT_A = "The mayor resigned on Monday.\n\nShe cited her health.\n\nThe council meets."
TEXT_B = "The council will meet.\n\nThe mayor resigned.\n\nA vote is due."


def drawn(
    comparison: Comparison, pair: Pair, width: int, *, stacked: bool = False, cursor: int | None = None
) -> list[str]:
    reading = read_pair(comparison, pair)
    page = reading.layout(width, stacked=stacked)
    painter = reading.painter(page)
    return ["".join(piece.text for piece in painter.pieces(y, cursor=cursor)) for y in range(len(page))]


@pytest.fixture
def comparison() -> Comparison:
    pair = made_pair([aligned(0, 1), aligned(2, 0, Level.EDITED, moved=True)])
    return made_comparison(TEXT_A, TEXT_B, pair)


def test_side_by_side(comparison: Comparison) -> None:
    assert [line.rstrip() for line in drawn(comparison, comparison.pairs[0], 60)] == [
        "  1 The mayor resigned on     =   2 The mayor resigned.",
        "    Monday.                   │",
        "",
        "    ╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱  +   3 A vote is due.",
        "",
        "  2 She cited her health.     +     ╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱",
        "",
        "  3 The council meets.        ≈↕ ↑1 The council will meet.",
        "",
    ]


def test_stacked(comparison: Comparison) -> None:
    assert [line.rstrip() for line in drawn(comparison, comparison.pairs[0], 40, stacked=True)] == [
        " =  A  1 The mayor resigned on Monday.",
        " =  B  2 The mayor resigned.",
        "",
        " +  B  3 A vote is due.",
        "",
        " +  A  2 She cited her health.",
        "",
        " ≈↕ A  3 The council meets.",
        " ≈↕ B ↑1 The council will meet.",
        "",
    ]


def test_the_bar_stands_beside_the_current_row(comparison: Comparison) -> None:
    lines = drawn(comparison, comparison.pairs[0], 60, cursor=0)
    assert [line[0] for line in lines] == ["▌", "▌", " ", " ", " ", " ", " ", " ", " "]


def test_a_note_says_where_the_partner_stands() -> None:
    pair = made_pair([aligned(0, 1, Level.REWORDED), aligned(2, 1)])
    lines = drawn(made_comparison(TEXT_A, TEXT_B, pair), pair, 70)
    assert "~ B 2 stands beside A 3 ↓" in "\n".join(lines)


@pytest.mark.parametrize("width", [40, 80, 99, 100, 140, 200])
def test_every_line_of_the_bundled_articles_has_the_width(bundled: Comparison, width: int) -> None:
    for stacked in (False, True):
        for pair in bundled.pairs:
            assert {cell_len(line) for line in drawn(bundled, pair, width, stacked=stacked)} <= {width, width - 1}


def test_every_word_is_shown_once(bundled: Comparison) -> None:
    pair = bundled.pairs[0]
    text_cells = [line[10:] for line in drawn(bundled, pair, 90, stacked=True)]
    shown = Counter(word for line in text_cells if "stands beside" not in line for word in line.split())
    articles = (bundled.articles[pair.a], bundled.articles[pair.b])
    assert shown == Counter(word for article in articles for word in article.text.split())


def test_control_characters_are_shown_and_do_not_act() -> None:
    pair = made_pair()
    lines = drawn(made_comparison("Press \x1b[2J here.\n\nSecond.", "Other.", pair), pair, 60)
    assert any("␛[2J" in line for line in lines)
    assert not any("\x1b" in line for line in lines)


def test_each_of_several_partners_has_its_own_sign() -> None:
    far = "One two three four five six seven eight nine."
    pair = made_pair([aligned(0, 0), aligned(0, 1, Level.REWORDED, moved=True)])
    lines = drawn(made_comparison(TEXT_A, f"Yes.\n\n{far}", pair), pair, 60)
    assert [line[30:32] for line in lines[:5]] == ["= ", "│ ", "~↕", "│ ", "  "]


def test_the_second_of_two_joined_paragraphs_has_its_own_sign() -> None:
    pair = made_pair([aligned(0, 0), aligned(1, 0, Level.REWORDED)])
    comparison = made_comparison("One.\n\nTwo.", "Three.", pair)
    signs = [line[30] for line in drawn(comparison, pair, 60)]
    assert signs == ["=", "│", "~", " "]
    pair = made_pair([aligned(0, 0, Level.REWORDED), aligned(1, 0)])
    assert [line[30] for line in drawn(comparison, pair, 60)] == ["~", "│", "=", " "]
    pair = made_pair([aligned(0, 0), aligned(1, 0, Level.REWORDED)])
    stacked = [line[1:8] for line in drawn(comparison, pair, 40, stacked=True)]
    assert stacked == ["=  A  1", "│      ", "~  A  2", "=  B  1", "       "]


def test_a_note_names_the_paragraph_that_the_partner_stands_beside() -> None:
    pair = made_pair([aligned(0, 0, Level.REWORDED), aligned(2, 0, Level.EDITED), aligned(3, 0)])
    text = "One.\n\nTwo.\n\nThree.\n\nFour."
    lines = drawn(made_comparison(text, "Other.", pair), pair, 80)
    assert "~ B 1 stands beside A 4 ↓" in lines[0]


def test_of_many_partners_elsewhere_the_strongest_are_named() -> None:
    far = [aligned(0, b, Level.EDITED if b == 9 else Level.REWORDED) for b in range(12)]
    pair = made_pair([*far, *(aligned(2, b) for b in range(12))])
    comparison = made_comparison("One.\n\nTwo.\n\nThree.", "\n\n".join(["Other."] * 12), pair)
    notes = [line for line in drawn(comparison, pair, 100) if "stands beside" in line]
    assert [note[note.index(" B ") - 1 :].strip() for note in notes] == [
        *(f"~ B {b} stands beside A 3 ↓" for b in (1, 2, 3)),
        "≈ B 10 stands beside A 3 ↓, and 8 more",
    ]


def test_the_bar_between_two_partners_is_that_of_the_upper_one() -> None:
    pair = made_pair([aligned(0, 0, Level.REWORDED), aligned(0, 1)])
    reading = read_pair(made_comparison(TEXT_A, "Yes.\n\nIndeed.", pair), pair)
    painter = reading.painter(reading.layout(60, stacked=False))
    assert Piece("│", sign_role(Mark.REWORDED)) in painter.pieces(1)
    assert Piece("=", sign_role(Mark.VERBATIM)) in painter.pieces(2)


def test_text_that_runs_from_right_to_left_is_kept_apart_from_the_other_side() -> None:
    pair = made_pair([aligned(0, 0)])
    lines = drawn(made_comparison("שלום עולם", "שלום לכולם", pair), pair, 60)
    assert lines[0].index("שלום עולם") < lines[0].index("\N{LEFT-TO-RIGHT MARK}") < lines[0].index("שלום לכולם")
    assert cell_len(lines[0]) == cell_len(lines[1])


@pytest.mark.parametrize("text", ["👨\u200d👩\u200d👧 家族 ☎\ufe0f 👍🏽 e\u0301", "क्षि 각 ก็ 你好"])
def test_columns_are_straight_whatever_the_characters(text: str) -> None:
    pair = made_pair([aligned(0, 0)])
    for stacked in (False, True):
        lines = drawn(made_comparison(f"{text} " * 12, f"x {text} " * 9, pair), pair, 60, stacked=stacked)
        assert len({cell_len(line) for line in lines}) == 1
        assert all(sum(map(cell_len, line)) == cell_len(line) for line in lines if "क" not in line)
