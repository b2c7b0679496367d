"""What is tinted as copied adds up to the share, with quotations and without."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.made import aligned, made_comparison, made_pair

from seedcompare import ArticleSet, Comparison, Edit, Pair, SharedRun, Span, compare, parse_article
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.reading import Order, PairReading, read_pair

_SENTENCES = (
    "The storm drove 1,200 people from their homes on Tuesday, officials said.",
    "The storm drove 1,400 people from their homes on Wednesday, officials said.",
    "Two hospitals lost electricity shortly after midnight and were cleared by soldiers.",
    "Two hospitals lost all electricity after midnight and were cleared by 300 soldiers.",
    "“We have never seen the water rise this quickly in all these forty years,” the mayor said.",
    "The mayor said: “We have never seen the water rise this quickly in all these years.”",
    "Forecasters expect the weather to turn milder towards the end of the week.",
    "Share this",
)


def tinted_words(reading: PairReading, side: int) -> int:
    """How many words of A or of B have the tint of copied ones, in the rows that only copied shows."""
    article = reading.articles[side]
    tinted = [
        Span(article.paragraphs[paragraph].start + each.span.start, article.paragraphs[paragraph].start + each.span.end)
        for row in reading.rows
        if Filter.COPIED.shows(row)
        for paragraph in (row.a, row.b)[side]
        for each in reading.highlights[side][paragraph]
        if each.mark in (Mark.VERBATIM, Mark.EDITED)
    ]
    return sum(any(span.start <= start < span.end for span in tinted) for start in article.words.starts)


def check_law(source: ArticleSet, pair: Pair, *, order: Order, quotations: bool) -> None:
    reading = read_pair(source, pair, order=order, quotations=quotations)
    coverages = reading.pair.coverage_a, reading.pair.coverage_b
    for side, coverage in enumerate(coverages):
        words = len(reading.articles[side].words.keys)
        assert Fraction(tinted_words(reading, side), words or 1) == Fraction(coverage).limit_denominator(10_000)


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("quotations", [True, False])
def test_what_only_copied_shows_adds_up_to_the_share(bundled: Comparison, order: Order, quotations: bool) -> None:
    for pair in bundled.pairs:
        check_law(bundled, pair, order=order, quotations=quotations)


def texts() -> st.SearchStrategy[str]:
    """Articles of a few sentences, with breaks between them or none."""
    sentences = st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=7)
    return st.builds(lambda parts, between: between.join(parts), sentences, st.sampled_from(["\n\n", " "]))


@settings(max_examples=40)
@given(texts(), texts(), st.sampled_from(Order), st.booleans())
def test_it_does_so_in_any_pair(a: str, b: str, order: Order, quotations: bool) -> None:
    comparison = compare([parse_article(a, id="a"), parse_article(b, id="b")])
    check_law(comparison, comparison.pairs[0], order=order, quotations=quotations)


# --- changed words without quotations

_TEXT = "He paid 20 for the car. “It is red,” he said, and left at 9."


def changed(edits: Sequence[tuple[int, int]], runs: Sequence[tuple[int, int, bool]]) -> list[str]:
    """The changed words that are marked without quotations, of an article beside a copy of its own."""
    wording = [SharedRun(Span(start, end), Span(start, end), True, is_quoted) for start, end, is_quoted in runs]
    pair = made_pair([aligned(0, 0)], wording, [Edit(Span(*edit), Span(*edit), is_value=True) for edit in edits])
    reading = read_pair(made_comparison(_TEXT, _TEXT, pair), pair, quotations=False)
    return [_TEXT[slice(*each.span)] for each in reading.highlights[0][0] if each.mark is Mark.CHANGED_VALUE]


def test_without_quotations_only_what_is_changed_inside_prose_is_marked() -> None:
    paid, price, car, red = (0, 7, False), (8, 10), (11, 22, False), (25, 34, True)
    said, nine = (37, 57, False), (58, 59)
    assert changed([price], [paid, car, red]) == ["20"]
    assert changed([price], [paid, (11, 22, True), red]) == []
    assert changed([(31, 34)], [(0, 22, False), said]) == []
    assert changed([nine], [red, said]) == ["9"]
