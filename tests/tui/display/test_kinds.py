"""What is no part of the story is shown apart, captions say what they are, and a divided block stands as it is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.made import aligned, alignment_lists, made_comparison, made_pair

from seedcompare import Alignment, Comparison, Level, Pair, compare, parse_article
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.painting import Role
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.kinds import STORY, Kinds
from seedcompare_tui.display.pair.layout import PairLayout, Place, TextLine
from seedcompare_tui.display.pair.reading import Order, PairReading, read_pair
from seedcompare_tui.display.pair.rows import gathered
from seedcompare_tui.display.pair.steps import STEPS
from seedcompare_tui.display.pair.why import no_story_line
from seedcompare_tui.exports.formats.html_page import html_page
from seedcompare_tui.exports.formats.markdown_note import markdown_note
from seedcompare_tui.exports.formats.printed import printed_diff

PAGE = (
    "Sign in\n\nThe mayor resigned on Monday, she said.\n\nShare\n\nRead more: Who is next?\n\nThe council meets today."
)
WIRE = "The mayor resigned on Monday, she said.\n\nA vote is due at noon."


@pytest.fixture
def page() -> Comparison:
    comparison = compare([parse_article(PAGE, id="page"), parse_article(WIRE, id="wire")])
    assert sorted(comparison.articles[0].furniture) == [0, 2, 3]
    return comparison


def lines(reading: PairReading, width: int, *, stacked: bool = False, shown: Filter = Filter.ALL) -> list[str]:
    layout = reading.layout(width, stacked=stacked, shown=shown)
    painter = reading.painter(layout)
    return ["".join(piece.text for piece in painter.pieces(y)).rstrip() for y in range(len(layout))]


def with_kinds(reading: PairReading, a: Kinds = STORY, b: Kinds = STORY) -> PairReading:
    return replace(reading, kinds=(a, b), rows=gathered(reading.rows, (a.furniture, b.furniture)), _layouts={})


def test_neighbours_that_are_no_part_of_the_story_stand_close_with_a_sign_and_no_filler(page: Comparison) -> None:
    assert lines(read_pair(page, page.pairs[0]), 66) == [
        "  1 Sign in                      ○",
        "",
        "  2 The mayor resigned on        =   1 The mayor resigned on",
        "    Monday, she said.            │     Monday, she said.",
        "",
        "    ╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱  +   2 A vote is due at noon.",
        "",
        "  3 Share                        ○",
        "  4 Read more: Who is next?      ○",
        "",
        "  5 The council meets today.     +     ╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱╱",
        "",
    ]


def test_it_is_dimmed_and_counts_neither_as_only_here_nor_as_unique(page: Comparison) -> None:
    reading = read_pair(page, page.pairs[0])
    layout = reading.layout(66, stacked=False)
    roles = {piece.role for piece in reading.painter(layout).pieces(0) if piece.text.strip(" 1")}
    assert roles == {Role.FURNITURE}
    assert reading.counts[Mark.ONLY_HERE] == "A 1, B 1"
    assert reading.counts[Mark.NO_STORY] == "A 3, B 0"
    unique = [row for row in reading.rows if STEPS["unique"].rows_of(reading)(row)]
    assert [(row.a, row.b) for row in unique] == [((), (1,)), ((4,), ())]


@pytest.mark.parametrize(
    ("shown", "folds"),
    [
        (
            Filter.SHARED,
            [
                "⋯ 1 paragraph of A, no part of the story",
                "⋯ 1 paragraph of A, 1 of B, 10 words, and 2 no part of the story",
            ],
        ),
        (
            Filter.UNIQUE,
            [
                "⋯ 1 paragraph of A, 1 of B, 14 words, and 1 no part of the story",
                "⋯ 2 paragraphs of A, no part of the story",
            ],
        ),
    ],
)
def test_filters_fold_it_and_count_it_apart(page: Comparison, shown: Filter, folds: list[str]) -> None:
    said = lines(read_pair(page, page.pairs[0]), 90, shown=shown)
    assert [line.strip() for line in said if "⋯" in line] == folds


def test_without_any_the_marks_do_not_speak_of_it() -> None:
    pair = made_pair()
    assert Mark.NO_STORY not in read_pair(made_comparison("Rain fell.", "It snowed.", pair), pair).counts


def test_why_says_what_it_is(page: Comparison) -> None:
    first, *_, last = (row for row in read_pair(page, page.pairs[0]).rows if not row.is_story)
    assert no_story_line(first) == "A 1: it is no part of the story. It has no words and counts nowhere."
    assert no_story_line(last) == "A 3 to 4: they are no part of the story. They have no words and count nowhere."


def small(alignments: Pair) -> PairReading:
    return read_pair(
        made_comparison("One two.\n\nThree four.\n\nFive six.", "One.\n\nThree.\n\nFive.", alignments), alignments
    )


def test_a_further_piece_of_a_block_stands_right_under_it_with_its_number() -> None:
    pair = made_pair([aligned(0, 0, Level.EDITED), aligned(1, 1, Level.EDITED)])
    reading = with_kinds(small(pair), a=Kinds(continued=frozenset({1})))
    assert [line[:15].rstrip() for line in lines(reading, 44)][:3] == ["  1 One two.", "  2 Three four.", ""]
    assert lines(reading, 44, stacked=True)[2] == ""  # B stands between


def test_pieces_that_only_one_article_has_stand_close_where_the_sides_are_stacked() -> None:
    reading = with_kinds(small(made_pair()), a=Kinds(continued=frozenset({1, 2})))
    said = lines(reading, 44, stacked=True)
    at = next(number for number, line in enumerate(said) if "One two." in line)
    assert [line[9:] for line in said[at : at + 4]] == ["One two.", "Three four.", "Five six.", ""]


def test_pieces_of_a_block_are_copied_as_one() -> None:
    block = " ".join(f"The mayor said number {number} of many things." for number in range(120))
    article = parse_article(f"{block}\n\nThe council meets.", id="a")
    assert article.continued == set(range(1, len(article.paragraphs) - 1))
    comparison = compare([article, parse_article("No.", id="b")])
    reading = read_pair(comparison, made_pair())
    everything = range(len(article.paragraphs))
    assert reading.text_of(0, everything) == article.text


def test_a_caption_says_so_before_its_first_line_and_marks_keep_their_place() -> None:
    text = "A boat lies in the harbour of Bergen on a grey morning in May."
    pair = made_pair()
    reading = with_kinds(read_pair(made_comparison(text, "No.", pair), pair), a=Kinds(captions=frozenset({0})))
    layout = reading.layout(30, stacked=True)
    said = lines(reading, 30, stacked=True)
    assert any(line.endswith("1 caption A boat lies") for line in said), said
    shown = [layout.line(y).a for y in range(len(layout))]
    words = [text[slice(*here.span)] for here in shown if isinstance(here, TextLine)]
    assert " ".join(words) == text
    offset = text.index("Bergen")
    assert "Bergen" in said[layout.line_of(Place(0, 0, offset))]


kinds = st.builds(
    Kinds,
    st.just(frozenset[int]()),
    st.frozensets(st.integers(0, 4)),
    st.frozensets(st.integers(1, 4)),
)


@given(alignment_lists, kinds, kinds, st.sampled_from(Order), st.booleans(), st.integers(12, 60))
def test_every_place_is_on_the_line_that_holds_it_whatever_the_kinds(
    alignments: list[Alignment], a: Kinds, b: Kinds, order: Order, stacked: bool, width: int
) -> None:
    words = "one two three four five six seven eight nine ten"
    text_a, text_b = ("\n\n".join(words[: 9 * (at + 1)].strip() for at in range(length)) for length in (6, 5))
    pair = made_pair(alignments)
    reading = read_pair(made_comparison(text_a, text_b, pair), pair, order=order)
    layout: PairLayout = with_kinds(reading, a, b).layout(width, stacked=stacked)
    for y in range(len(layout)):
        line = layout.line(y)
        assert line.row == layout.row_at(y)
        for side, here in enumerate(line.sides):
            if isinstance(here, TextLine) and here.span.length:
                assert layout.line_of(Place(side, here.paragraph, here.span.start)) == y


def test_exports_say_it_too(page: Comparison) -> None:
    plain = printed_diff(page, page.pairs, width=140, colors=None)
    assert "○  no part of the story: " in plain and "○ no part of the story A 3, B 0" in plain
    note = markdown_note(page, page.pairs).decode()
    assert "<summary>No part of the story in A: 3 paragraphs</summary>" in note
    assert "<summary>Only in A: 1 paragraph</summary>" in note
    html = html_page(page, page.pairs).decode()
    assert html.count('<div class="paragraph no-part-of-the-story') == 6  # side by side, and in the full text
