"""The printed diff reads well without colour, and says all that the screen says."""

import re
from pathlib import Path
from typing import Literal

import pytest
from rich.cells import cell_len
from support.made import aligned, made_comparison, made_pair

from seedcompare import Comparison, Detail, DetailKind, Edit, Level, SharedRun, Span
from seedcompare_tui.exports.formats.printed import printed_diff

GOLDEN = Path(__file__).parent / "golden" / "diff.txt"
TEXT_A = "The mayor resigned on Monday, citing her health.\n\nShe had led Bergen for nine years.\n\nThe council meets."
TEXT_B = "On Monday the council will meet.\n\nThe mayor has resigned, citing her health.\n\nA vote is due."


def small_comparison() -> Comparison:
    run = SharedRun(Span(21, 47), Span(TEXT_B.index(", citing"), TEXT_B.index(".\n\nA vote")), is_copied=True)
    nine = Detail(DetailKind.NUMBER, Span(TEXT_A.index("nine"), TEXT_A.index("nine") + len("nine years")))
    pair = made_pair([aligned(0, 1, Level.EDITED), aligned(2, 0, Level.REWORDED, moved=True)], [run])
    return made_comparison(TEXT_A, TEXT_B, pair, details_a=[nine])


def test_the_whole_diff_of_two_small_articles() -> None:
    comparison = small_comparison()
    said = printed_diff(comparison, comparison.pairs, width=80, colors=None)
    version, rest = said.split("\n\n", maxsplit=1)
    rest, settings = rest.rsplit("\n─", maxsplit=1)
    assert version.startswith("seedcompare ")
    assert "alignment threshold 0.5" in settings
    assert rest == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 80, 100, 160])
def test_no_line_is_wider_than_asked_and_no_word_is_cut(bundled: Comparison, width: int) -> None:
    said = printed_diff(bundled, bundled.pairs, width=width, colors=None)
    assert max(cell_len(line) for line in said.splitlines()) <= width
    printed = set(re.findall(r"\w+", said))
    for article in bundled.articles:
        assert set(re.findall(r"\w+", article.text)) <= printed


def test_without_colour_there_is_no_escape_sequence_and_with_colour_no_sign(bundled: Comparison) -> None:
    plain = printed_diff(bundled, bundled.pairs[:1], width=100, colors=None)
    colored = printed_diff(bundled, bundled.pairs[:1], width=100, colors="256")
    assert "\x1b" not in plain and "‹" in plain
    assert "\x1b[" in colored and "‹" not in colored


def test_every_pair_has_its_heading_and_shares(bundled: Comparison) -> None:
    said = printed_diff(bundled, bundled.pairs, width=100, colors=None)
    assert re.findall(r"Pair (\d+) of 10", said) == [str(number) for number in range(1, 11)]
    assert f"{bundled.pairs[0].coverage_b:.0%} of it is in A" in said


def test_what_would_act_on_a_terminal_is_shown() -> None:
    pair = made_pair()
    comparison = made_comparison("Go \x1b]0;title\x07 [bold]on[/].", "No.", pair)
    said = printed_diff(comparison, [pair], width=80, colors="256")
    assert "␛]0;title␇ [bold]on[/]." in said
    assert "\x1b]" not in said and "\x07" not in said


@pytest.mark.parametrize(("colors", "shown"), [(None, "{!␛[2J 9 } [b]!}"), ("256", "␛[2J 9 } [b]")])
def test_changed_words_act_on_no_terminal_and_end_no_sign(colors: Literal["256"] | None, shown: str) -> None:
    text = "It rained for \x1b[2J 9 } [b] days."
    words = Span(text.index("\x1b"), text.index(" days"))
    pair = made_pair([aligned(0, 0)], edits=[Edit(words, words, is_value=True)])
    said = printed_diff(made_comparison(text, text, pair), [pair], width=80, colors=colors)
    assert said.count(shown) == 2
    assert "\x1b[2J" not in said
