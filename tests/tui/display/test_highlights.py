"""Which words are marked, and how."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from support.made import aligned, made_comparison, made_pair

from seedcompare import Detail, DetailKind, Edit, Level, SharedRun, Span
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.highlights import pair_highlights
from seedcompare_tui.display.text.graphemes import whole_graphemes

TEXT_A = "The mayor resigned on Monday.\n\nShe cited her health."
TEXT_B = "On Monday the mayor resigned.\n\nCritics cheered in Oslo."


def test_shared_wording_has_the_mark_of_its_alignment_and_details_their_own() -> None:
    run = SharedRun(Span(4, 18), Span(14, 28), is_copied=True)
    oslo = Detail(DetailKind.PLACE, Span(TEXT_B.index("Oslo"), TEXT_B.index("Oslo") + 4))
    pair = made_pair([aligned(0, 0, Level.EDITED)], [run])
    a, b = pair_highlights(made_comparison(TEXT_A, TEXT_B, pair, details_b=[oslo]), pair)
    assert [(each.mark.word, TEXT_A[slice(*each.span)]) for each in a[0]] == [("edited", "mayor resigned")]
    assert a[1] == ()
    assert [each.mark.word for each in b[0]] == ["edited"]
    start = TEXT_B.index("Critics")
    assert [(each.mark.word, TEXT_B[start:][slice(*each.span)]) for each in b[1]] == [("only here", "Oslo")]


def test_wording_over_a_paragraph_border_is_marked_in_both() -> None:
    run = SharedRun(Span(0, len(TEXT_A)), Span(0, 10), is_copied=True)
    pair = made_pair([aligned(0, 0), aligned(1, 0)], [run])
    a, _ = pair_highlights(made_comparison(TEXT_A, TEXT_B, pair), pair)
    assert [[each.span for each in marks] for marks in a] == [[Span(0, 29)], [Span(0, 21)]]


@pytest.mark.parametrize(
    ("is_copied", "expected"),
    [
        (False, [(Span(0, 21), Mark.REWORDED), (Span(22, 28), Mark.ONLY_HERE)]),
        (True, [(Span(0, 29), Mark.VERBATIM)]),
    ],
)
def test_a_detail_keeps_its_mark_inside_retold_wording_but_lies_over_no_copied_word(
    is_copied: bool, expected: list[tuple[Span, Mark]]
) -> None:
    pair = made_pair([aligned(0, 0)], [SharedRun(Span(0, 29), Span(0, 29), is_copied=is_copied)])
    monday = Detail(DetailKind.DATE, Span(22, 28))
    a, _ = pair_highlights(made_comparison(TEXT_A, TEXT_B, pair, details_a=[monday]), pair)
    assert [(each.span, each.mark) for each in a[0]] == expected


def test_changed_words_are_marked_on_both_sides_and_a_changed_value_most() -> None:
    texts = "He paid 20 for the red car in May.", "He paid 30 for the car in May."
    runs = [((0, 7), (0, 7)), ((11, 18), (11, 18)), ((23, 34), (19, 30))]
    wording = [SharedRun(Span(*a), Span(*b), is_copied=True) for a, b in runs]
    edits = [Edit(Span(8, 10), Span(8, 10), is_value=True), Edit(Span(19, 22), Span(18, 18), is_value=False)]
    pair = made_pair([aligned(0, 0)], wording, edits)
    paid = Detail(DetailKind.NUMBER, Span(8, 10))
    for article, sides in enumerate(pair_highlights(made_comparison(*texts, pair, details_a=[paid]), pair)):
        marked = {texts[article][slice(*each.span)]: each.mark for each in sides[0] if "change" in each.mark.word}
        assert marked == (
            {"20": Mark.CHANGED_VALUE, "red": Mark.CHANGED} if article == 0 else {"30": Mark.CHANGED_VALUE}
        )


def test_copied_words_outside_copied_paragraphs_are_marked_as_edited() -> None:
    pair = made_pair([aligned(0, 0, Level.REWORDED)], [SharedRun(Span(4, 18), Span(14, 28), is_copied=True)])
    a, _ = pair_highlights(made_comparison(TEXT_A, TEXT_B, pair), pair)
    assert [each.mark for each in a[0]] == [Mark.EDITED]


def test_shared_wording_shows_through_a_quotation_that_is_a_detail() -> None:
    pair = made_pair([aligned(0, 0)], [SharedRun(Span(4, 18), Span(14, 28), is_copied=True)])
    quotation = Detail(DetailKind.QUOTE, Span(0, 29))
    a, _ = pair_highlights(made_comparison(TEXT_A, TEXT_B, pair, details_a=[quotation]), pair)
    assert [each.mark.word for each in a[0]] == ["only here", "verbatim", "only here"]


def runs(length: int) -> st.SearchStrategy[Span]:
    """Spans inside a text of this length, not empty."""
    bounds = st.tuples(st.integers(0, length - 1), st.integers(1, length)).filter(lambda each: each[0] < each[1])
    return bounds.map(lambda each: Span(*each))


@given(
    st.lists(st.builds(SharedRun, runs(len(TEXT_A)), runs(len(TEXT_B)), st.booleans()), max_size=40),
    st.lists(st.builds(Detail, st.just(DetailKind.NAME), runs(len(TEXT_A))), max_size=40),
)
def test_highlights_stand_in_order_apart_and_inside_their_paragraph(
    wording: list[SharedRun], details: list[Detail]
) -> None:
    pair = made_pair([aligned(0, 0, Level.EDITED)], wording)
    comparison = made_comparison(TEXT_A, TEXT_B, pair, details_a=details)
    for article, sides in zip(comparison.articles, pair_highlights(comparison, pair), strict=True):
        for index, marks in enumerate(sides):
            bounds = [bound for each in marks for bound in each.span]
            assert bounds == sorted(bounds)
            assert all(each.span.length > 0 for each in marks)
            assert not marks or (bounds[0] >= 0 and bounds[-1] <= len(article.paragraph_text(index)))


def test_a_paragraph_with_hundreds_of_marks_is_marked_whole() -> None:
    text = "word " * 2000
    wording = [SharedRun(Span(start, start + 4), Span(0, 4), is_copied=True) for start in range(0, len(text), 10)]
    pair = made_pair([aligned(0, 0)], wording)
    a, _ = pair_highlights(made_comparison(text, TEXT_B, pair), pair)
    assert len(a[0]) == len(wording)


def test_a_leftover_of_shared_wording_beside_a_name_is_marked_only_if_it_says_something() -> None:
    text = "He left the Ba Yi of the Beijing army in 2019 for good."
    yi, beijing = text.index("Ba Yi"), text.index("Beijing")
    names = [Detail(DetailKind.NAME, Span(yi, yi + 5)), Detail(DetailKind.NAME, Span(beijing, beijing + 12))]
    pair = made_pair([aligned(0, 0)], [SharedRun(Span(8, len(text)), Span(0, 9), is_copied=False)])
    a, _ = pair_highlights(made_comparison(text, TEXT_B, pair, details_a=names), pair)
    assert [text[slice(*each.span)] for each in a[0]] == ["Ba Yi", "Beijing army", "in 2019 for good."]


@given(st.text(st.sampled_from("ae\u0301\u200d👨👩🏽🇳🇴 각ᅡक्षि"), max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_no_mark_cuts_a_grapheme(text: str, start: int, end: int) -> None:
    bounds = {0, *(match.end() for match in regex.finditer(r"\X", text))}
    span = whole_graphemes(text, Span(min(start, end, len(text)), min(max(start, end), len(text))))
    assert set(span) <= bounds
    assert start > end or span.start >= min(start, len(text))
