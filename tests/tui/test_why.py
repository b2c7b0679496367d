"""Why two paragraphs are aligned: behind ``i`` on the pair screen, and printed by ``--explain``."""

from pathlib import Path

import pytest
from rich.console import Console
from support.commands import run, story_folder
from textual.pilot import Pilot
from textual.widgets import Static

from seedcompare import Comparer, Comparison, compare, parse_article
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.display.pair.why import terms
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.screens.pair.why import WhyScreen
from seedcompare_tui.widgets.bars import KeyBar


async def said(pilot: Pilot[None]) -> str:
    """Return what the open panel says, once it is found."""
    while "Adding up" in (text := _text(pilot)):
        await pilot.pause(0.02)
    return text


def _text(pilot: Pilot[None]) -> str:
    console = Console(width=100, color_system=None)
    with console.capture() as captured:
        console.print(pilot.app.screen.query_one("#why-text", Static).content)
    return captured.get()


async def test_i_says_what_spoke_for_the_alignment_beside_the_bar(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=(120, 40)) as pilot:
        await pilot.press("full_stop", "i")
        assert isinstance(pilot.app.screen, WhyScreen)
        text = await said(pilot)
        assert text.startswith("A 1 ~ B 2  aligned: score 1.00, 0.50 is needed\n  reworded: ")
        assert "0% of the shorter paragraph is copied" in text
        assert [word for word in ("words", "prior", "sum", "in log-odds", "in common") if word not in text] == []
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, PairScreen)


async def test_i_on_a_paragraph_without_a_partner_names_the_nearest(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=(120, 40)) as pilot:
        await pilot.press("u", "i")
        text = await said(pilot)
        assert text.startswith("nearest: A 9 – B 1  not aligned, whatever the score: ")


async def test_i_on_a_paragraph_that_shares_no_word_says_so() -> None:
    comparison = compare([parse_article(text, id=text) for text in ("Rain fell.", "Nobody slept.")])
    async with SeedcompareApp(Comparer.holding(comparison)).run_test() as pilot:
        await pilot.press("u", "i")
        assert "no word in common" in await said(pilot)


async def test_i_without_a_bar_says_what_to_do_first(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=(120, 40)) as pilot:
        await pilot.press("i")
        assert isinstance(pilot.app.screen, PairScreen)
        assert "Put the bar on a paragraph first" in pilot.app.screen.query_one(KeyBar).answer


async def test_the_same_threshold_decides_as_on_the_screen(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=(120, 40)) as pilot:
        await pilot.press(*["plus"] * 9, *["u"] * 3, "i")
        assert "0.95 is needed" in await said(pilot)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def test_explain_prints_both_paragraphs_the_terms_and_the_words(folder: Path) -> None:
    result = run("fox.txt", "nyt.txt", "--explain", "fox", "nyt", "1", "1")
    assert (result.exit_code, result.stderr) == (0, "")
    first, *rest = result.stdout.splitlines()
    assert first == "A 1 = B 1  aligned: score 1.00, 0.50 is needed"
    assert rest[0].startswith("verbatim: 8")
    assert "A 1  fox" in rest and "B 1  nyt" in rest
    assert any(line.startswith("  copied") for line in rest)
    assert any(line.startswith("Words in common:") for line in rest)


def test_explain_says_why_not(folder: Path) -> None:
    result = run("fox.txt", "nyt.txt", "--explain", "2", "1", "2", "2")
    assert result.stdout.startswith(
        "A 2 – B 2  not aligned, whatever the score: hardly a word that says anything is in both"
    )


def test_explain_stays_within_its_width(folder: Path) -> None:
    lines = run("fox.txt", "nyt.txt", "--explain", "1", "2", "1", "1", "--width", "50").stdout.splitlines()
    assert max(map(len, lines)) <= 50


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--explain", "1", "2", "3", "1"], "fox has paragraphs 1 to 2, so there is no paragraph 3; choose another."),
        (["--explain", "1", "1", "1", "1"], "“1” and “1” are both 1 fox; name two different articles."),
        (["--explain", "1", "ap", "1", "1"], "no article is called “ap”; choose from 1 fox, 2 nyt."),
        (["--explain", "1", "2", "0", "1"], "fox has paragraphs 1 to 2, so there is no paragraph 0; choose another."),
        (["--explain", "1", "2", "1", "1", "--list"], "and nothing else; leave --list out"),
        (["--explain", "1", "2", "1", "1", "--pairs", "list.tsv"], "and nothing else; leave --pairs out"),
        (["--explain", "1", "2", "1", "1", "--export", "x.txt"], "and nothing else; leave --export out"),
    ],
)
def test_explain_used_wrongly_is_one_sentence(folder: Path, arguments: list[str], sentence: str) -> None:
    result = run("fox.txt", "nyt.txt", *arguments)
    assert result.exit_code == 2 and sentence in result.stderr


def test_nothing_in_an_explained_paragraph_acts_on_the_terminal(folder: Path) -> None:
    (folder / "evil.txt").write_text("The ministers met in \x1b[31mOslo\u202e on Monday to reopen the border crossing.")
    result = run("fox.txt", "evil.txt", "--explain", "1", "2", "1", "1")
    assert "\x1b" not in result.stdout and "\u202e" not in result.stdout


def test_several_explanations_are_printed_one_after_the_other(folder: Path) -> None:
    result = run("fox.txt", "nyt.txt", "--explain", "fox.txt", "2", "1", "1", "--explain", "1", "2", "2", "2")
    assert [line[:9] for line in result.stdout.splitlines() if line[:2] == "A " and "B" in line] == [
        "A 1 = B 1",
        "A 2 – B 2",
    ]


def test_the_terms_that_are_shown_add_up_to_the_sum_that_is_shown(bundled: Comparison) -> None:
    comparer = Comparer.holding(bundled)
    for pair in bundled.pairs:
        for each in pair.alignments:
            if summed := [float(each.value) for each in terms(comparer.explain(pair.a, pair.b, each.a, each.b))]:
                assert sum(summed[:-1]) == pytest.approx(summed[-1], abs=0.001)


def test_on_a_very_narrow_terminal_a_meaning_stands_under_its_term(folder: Path) -> None:
    lines = run("fox.txt", "nyt.txt", "--explain", "1", "2", "1", "1", "--width", "24").stdout.splitlines()
    assert max(map(len, lines)) <= 24
    assert len(lines) < 80
