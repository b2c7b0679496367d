"""The pair screen before its first pair is compared: how the articles begin, without marks, and what becomes of it."""

import sys
import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from itertools import product

import pytest
from support.waiting import until
from textual.pilot import Pilot

from seedcompare import Article, Comparer, Pair, load_bundled, parse_article
from seedcompare.matching.pair import compare_pair
from seedcompare.specifics import details as details_module
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.columns import Columns
from seedcompare_tui.display.pair.reading import read_beginnings, read_pair
from seedcompare_tui.exports.writing.files import FileExporter
from seedcompare_tui.screens.export import Exporter
from seedcompare_tui.screens.overview import OverviewScreen
from seedcompare_tui.screens.pair import readings
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.session.state import Stage
from seedcompare_tui.widgets import article_header
from seedcompare_tui.widgets.article_header import ArticleHeader
from seedcompare_tui.widgets.bars import KeyBar, Legend, TitleBar
from seedcompare_tui.widgets.matrix_view import MatrixView

WIDE, NARROW = (140, 42), (80, 24)
_SYLLABLES = ["".join(letters) for letters in product("bdfgklmnprst", "aeiou")]
_WORDS = ["".join(syllables) for syllables in product(_SYLLABLES, repeat=2)]
STEPS = [f"The {' '.join(_WORDS[number * 12 : (number + 1) * 12])} stayed." for number in range(60)]
"""Paragraphs that have next to no word in common."""


class WaitingComparer(Comparer):
    """A comparer whose pairs are compared once it is let go on."""

    def __init__(self, articles: Sequence[Article]) -> None:
        super().__init__(articles)
        self.may_go_on = threading.Event()

    def pair(self, a: int, b: int) -> Pair:
        assert self.may_go_on.wait(timeout=60)
        return super().pair(a, b)


@asynccontextmanager
async def waiting(
    articles: Sequence[Article],
    size: tuple[int, int] = WIDE,
    pairs: Sequence[tuple[int, int]] | None = None,
    exporter: Exporter | None = None,
) -> AsyncIterator[tuple[Pilot[None], WaitingComparer]]:
    """The app before its first pair is compared."""
    comparer = WaitingComparer(articles)
    try:
        async with SeedcompareApp(comparer, pairs=pairs, exporter=exporter).run_test(size=size) as pilot:
            await pilot.pause()
            yield pilot, comparer
    finally:
        comparer.may_go_on.set()


async def until_compared(pilot: Pilot[None], comparer: WaitingComparer) -> None:
    """Let the pairs be compared, and wait for it."""
    comparer.may_go_on.set()
    for _ in range(4000):
        await pilot.pause(0.005)
        app = pilot.app
        if isinstance(app, SeedcompareApp) and app.session.state.stage is Stage.DONE:
            await pilot.pause()
            return
    raise AssertionError("not compared")


def two(text_a: str, text_b: str) -> tuple[Article, Article]:
    return parse_article(text_a, id="one"), parse_article(text_b, id="two")


def screen(pilot: Pilot[None]) -> PairScreen:
    assert isinstance(pilot.app.screen, PairScreen)
    return pilot.app.screen


def text(pilot: Pilot[None]) -> list[str]:
    """The lines of the articles that are on screen."""
    view = screen(pilot).view
    return [view.render_line(y).text for y in range(view.size.height)]


def columns(pilot: Pilot[None]) -> Columns:
    lines = screen(pilot).view.lines
    assert lines is not None
    return lines.columns


def without_signs(line: str, sizes: Columns) -> str:
    """A line with its gutter blanked."""
    start = 1 if sizes.stacked else sizes.b_start - 3
    return line[:start] + "  " + line[start + 2 :]


def bars(pilot: Pilot[None]) -> list[str]:
    """The title, the headers and the legend."""
    widgets = [screen(pilot).query_one(TitleBar), *screen(pilot).query(ArticleHeader), screen(pilot).query_one(Legend)]
    return [widget.render().plain for widget in widgets]


def said(pilot: Pilot[None]) -> list[str]:
    """What is told in a corner, and what the bar of keys answers."""
    answer = pilot.app.screen.query_one(KeyBar).answer
    return [*(notice.message for notice in pilot.app._notifications), *filter(None, [answer])]


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_uncompared_articles_are_readable_and_claim_nothing(size: tuple[int, int]) -> None:
    articles = two("\n\n".join(STEPS), "\n\n".join(STEPS[1:]))
    async with waiting(articles, size) as (pilot, comparer):
        title, header_a, header_b, legend = bars(pilot)
        assert "pair 1 of 1" in title and "comparing 2 articles" in title
        assert "one" in header_a and "840 words" in header_a and "two" in header_b
        assert "%" not in header_a + header_b
        assert not any(sign.isdigit() for sign in legend)
        lines = text(pilot)
        assert all(f" 1 {step[:30]}" in "\n".join(lines) for step in STEPS[:2])
        assert lines == [without_signs(line, columns(pilot)) for line in lines]
        assert "╱" not in "".join(lines)
        assert screen(pilot).query_one("#ruler").render_line(0).text.strip() == ""
        await until_compared(pilot, comparer)
        title, header_a, header_b, legend = bars(pilot)
        assert "comparing" not in title and "% is in B" in header_a and "= verbatim 59" in legend
        assert any("=" in line for line in text(pilot))


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_nothing_jumps_where_two_articles_are_in_step(size: tuple[int, int]) -> None:
    articles = two("\n\n".join(STEPS[:12]), "\n\n".join(STEPS[:12]))
    async with waiting(articles, size) as (pilot, comparer):
        before, sizes = text(pilot), columns(pilot)
        title_before, header_before, *_ = bars(pilot)
        await until_compared(pilot, comparer)
        assert columns(pilot) == sizes
        assert [without_signs(line, sizes) for line in text(pilot)] == before
        title, header, *_ = bars(pilot)
        assert title[:40] == title_before[:40]
        assert header.replace("100% is in B", "").split() == header_before.split()


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_reader_who_has_scrolled_keeps_the_paragraph_at_the_top(size: tuple[int, int]) -> None:
    articles = two("\n\n".join(STEPS), "\n\n".join(reversed(STEPS)))
    async with waiting(articles, size) as (pilot, comparer):
        await pilot.press("space", "j", "j")
        view = screen(pilot).view
        assert view.lines is not None and view.top > 0
        before = view.lines.place_at(view.top)
        await until_compared(pilot, comparer)
        assert view.lines.place_at(view.top) == before


async def test_keys_that_need_a_comparison_say_that_there_is_none_yet() -> None:
    async with waiting(two("\n\n".join(STEPS), "\n\n".join(STEPS))) as (pilot, comparer):
        before = text(pilot)
        for key in ("full_stop", "comma", "w", "u", "X", "f", "slash", "s", "o", "plus", "equals_sign"):
            pilot.app.screen.query_one(KeyBar).answer = ""
            await pilot.press(key)
            assert said(pilot) == ["The two articles are not compared yet."], key
        await pilot.press("right_square_bracket", "a", "2", "e", "j", "k")
        assert text(pilot) == before and screen(pilot).view.cursor is None
        await until_compared(pilot, comparer)
        assert list(screen(pilot).readings.ways()) == []
        await pilot.press("full_stop")
        assert screen(pilot).view.cursor == 0


async def test_a_pair_that_was_given_is_readable_among_more_articles() -> None:
    async with waiting(load_bundled(), pairs=[(3, 1)]) as (pilot, comparer):
        _, header_a, header_b, _ = bars(pilot)
        assert "#4" in header_a and "#2" in header_b
        await until_compared(pilot, comparer)
        assert screen(pilot).shown == (3, 1)


async def test_where_the_first_pair_is_not_known_it_is_said_that_it_is_looked_for() -> None:
    async with waiting(load_bundled()) as (pilot, comparer):
        assert "finding the most alike pair" in bars(pilot)[0]
        assert not "".join(text(pilot)).strip()
        await until_compared(pilot, comparer)


@pytest.mark.parametrize("key", ["right_square_bracket", "s", "plus", "slash", "u", "w", "f", "o", "y", "e"])
async def test_a_key_that_needs_a_pair_says_that_none_is_known_yet(key: str) -> None:
    async with waiting(load_bundled(), exporter=FileExporter([])) as (pilot, _):
        await pilot.press(key)
        assert said(pilot) == ["The most alike pair is not found yet."]
        assert isinstance(pilot.app.screen, PairScreen)


async def test_a_key_that_needs_a_pair_says_that_there_is_none() -> None:
    unlike = [parse_article(f"Word{number}x stayed.", id=str(number)) for number in range(41)]
    async with waiting(unlike) as (pilot, _):
        await until(pilot, lambda: "no two articles share enough" in bars(pilot)[0])
        await pilot.press("right_square_bracket")
        assert said(pilot) == ["No two articles share enough; the overview opens any two."]


async def test_the_overview_opens_before_any_pair_is_compared() -> None:
    async with waiting(load_bundled()) as (pilot, comparer):
        await pilot.press("m", "j", "j", "l")
        assert isinstance(pilot.app.screen, OverviewScreen)
        matrix, title = pilot.app.screen.query_one(MatrixView), pilot.app.screen.query_one(TitleBar)
        before, cursor = matrix_text(matrix), matrix.cursor
        assert before.count("·") == 20 and "%" not in before
        assert cursor != (0, 1) and title.heading[1] == "in the order given"
        await pilot.press("right_square_bracket")
        assert said(pilot) == ["The order of the pairs is not known yet."]
        await pilot.press("S")
        assert said(pilot) == ["How alike the articles are is not known yet."]
        comparer.may_go_on.set()
        await until(pilot, lambda: matrix_text(matrix).count("%") == 20)
        assert matrix.cursor == cursor and title.heading[1] == "sorted by likeness"


async def test_a_pair_chosen_early_shows_its_beginnings_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[str] = []

    def recorded(*arguments: object, **options: object) -> object:
        threads.append(threading.current_thread().name)
        return compare_pair(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(sys.modules["seedcompare.compare"], "compare_pair", recorded)
    async with waiting(load_bundled()) as (pilot, comparer):
        await pilot.press("m", "l", "enter")
        assert isinstance(pilot.app.screen, PairScreen)
        title, header_a, header_b, _ = bars(pilot)
        assert "comparing two articles" in title and "#1" in header_a and "#3" in header_b
        await pilot.press("w")
        assert said(pilot) == ["The two articles are not compared yet."]
        await until_compared(pilot, comparer)
        assert screen(pilot).shown == (0, 2)
        await until(pilot, lambda: "likely origins" in bars(pilot)[0])
    assert set(threads) == {"comparing"}


@pytest.mark.parametrize("keys", [("escape", "escape", "escape", "c", "p"), ("r",)], ids=["stopped", "read again"])
async def test_a_pair_that_is_chosen_before_any_is_known_stays_chosen(keys: Sequence[str]) -> None:
    comparer = WaitingComparer(load_bundled())
    async with SeedcompareApp(comparer, reload=load_bundled).run_test(size=WIDE) as pilot:
        await pilot.press("m", "l", "enter", *keys[:3])
        if len(keys) > 1:
            assert "two articles that are not compared" in bars(pilot)[0]
        await pilot.press(*keys[3:])
        await until_compared(pilot, comparer)
        assert screen(pilot).shown == (0, 2)


async def test_stopping_says_how_to_go_on() -> None:
    async with waiting(load_bundled()) as (pilot, _):
        await pilot.press("escape")
        told = "Comparing is stopped. Any other screen goes on with it."
        assert said(pilot) == [told]
        assert "no pair is compared" in bars(pilot)[0]
        await pilot.press("right_square_bracket")
        assert said(pilot) == [told, "Not compared: it was stopped. Any other screen goes on."]


async def test_long_articles_show_their_beginnings_until_compared() -> None:
    many = "\n\n".join(STEPS * 20)
    async with waiting(two(many, many)) as (pilot, comparer):
        reading, sizes = screen(pilot).view.reading, columns(pilot)
        assert reading is not None and 100 < len(reading.texts[0]) < len(STEPS) * 20
        assert "the beginnings" in bars(pilot)[3]
        await until_compared(pilot, comparer)
        assert "the beginnings" not in bars(pilot)[3] and columns(pilot) == sizes


async def test_the_words_of_very_long_articles_are_counted_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_header, "_LONG", 100)
    async with waiting(two("\n\n".join(STEPS), STEPS[0])) as (pilot, comparer):
        _, header_a, header_b, _ = bars(pilot)
        assert header_a.split() == ["A", "one", "#1", "60", "¶"] and "14 words" in header_b
        assert "word_count" not in vars(comparer.articles[0])
        await until_compared(pilot, comparer)
        assert "no credit   840 words   60 ¶" in bars(pilot)[1]


async def test_stopping_leaves_the_beginnings_readable() -> None:
    async with waiting(two(STEPS[0], STEPS[0])) as (pilot, _):
        await pilot.press("escape")
        assert "stopped before the first pair" in bars(pilot)[0]
        assert any(STEPS[0][:20] in line for line in text(pilot))


def test_one_paragraph_without_end_is_cut() -> None:
    reading = read_beginnings(two("word " * 100_000, ""), 0, 1)
    assert len(reading.texts[0]) == 1 and len(reading.texts[0][0]) < 50_000
    assert reading.texts[0][0].endswith("word word …")
    assert reading.texts[1] == () and len(reading.layout(120, stacked=False)) > 100


async def test_a_pair_is_made_ready_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []

    def recorded(*arguments: object, **options: object) -> object:
        threads.append(threading.current_thread())
        return read_pair(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(readings, "read_pair", recorded)
    async with waiting(two("\n\n".join(STEPS), "\n\n".join(STEPS))) as (pilot, comparer):
        await until_compared(pilot, comparer)
        reading, view = screen(pilot).view.reading, screen(pilot).view
        assert reading is not None and list(reading._layouts.values()) == [view.lines]
    assert [thread.name for thread in threads] == ["comparing"] * 2  # without details, and then with them


@pytest.mark.parametrize("keys", [["j", "j"], ["j", "escape"]], ids=["reading on", "stopped"])
async def test_details_follow_the_first_pair_and_leave_the_place(
    keys: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    may_find, find = threading.Event(), details_module.find_details
    monkeypatch.setattr(details_module, "find_details", lambda given: find(given) if may_find.wait(60) else ())
    async with SeedcompareApp(Comparer(load_bundled())).run_test(size=WIDE) as pilot:
        await until(pilot, lambda: screen(pilot).pair is not None)
        await pilot.press(*keys)
        before, top = details_shown(pilot), screen(pilot).view.top
        assert "escape" in keys or "finding details …" in bars(pilot)[0]
        may_find.set()
        await until(pilot, lambda: details_shown(pilot) > 0)
        assert (before, screen(pilot).view.top) == (0, top)
        assert top > 0


def matrix_text(matrix: MatrixView) -> str:
    return "\n".join(matrix.render_line(y).text for y in range(matrix.size.height))


def details_shown(pilot: Pilot[None]) -> int:
    reading = screen(pilot).view.reading
    assert reading is not None
    marks = [each.mark for side in reading.highlights for paragraph in side for each in paragraph]
    return marks.count(Mark.ONLY_HERE)
