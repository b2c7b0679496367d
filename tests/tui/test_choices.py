"""What a person can choose of the app, and what it does of itself: nothing, where nobody asks for anything."""

import pytest
from textual.command import CommandList
from textual.widgets import Static

from seedcompare import Comparer, Comparison
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.app.options import AppOptions
from seedcompare_tui.config.config import Start
from seedcompare_tui.display.marks import LEVEL_MARKS, Mark
from seedcompare_tui.display.painting import Role, sign_role, words_role
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.screens.too_small import TooSmallScreen
from seedcompare_tui.theming.themes import THEMES
from seedcompare_tui.widgets.bars import KeyBar
from seedcompare_tui.widgets.pair_view import PairView


async def test_a_theme_is_chosen_from_all_in_order_and_stays(bundled: Comparison) -> None:
    app = SeedcompareApp(Comparer.holding(bundled), options=AppOptions(theme="nord"))
    async with app.run_test(size=(100, 30)) as pilot:
        assert app.theme == "nord"
        await pilot.press("t")
        while not (options := app.screen.query_one(CommandList).options):
            await pilot.pause(0.05)
        assert [str(option.prompt).strip() for option in options] == list(THEMES)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.theme == "seedcompare-light"
        await pilot.press("]")
        assert app.theme == "seedcompare-light"


async def test_keys_of_the_persons_own_are_live_and_shown(bundled: Comparison) -> None:
    options = AppOptions(keymap={"pair.next": "f5", "app.help": "f1"})
    async with SeedcompareApp(Comparer.holding(bundled), options=options).run_test(size=(100, 30)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, PairScreen) and screen.pair is not None
        first = screen.pair
        await pilot.press("]")
        assert screen.pair == first
        await pilot.press("f5")
        assert screen.pair != first
        assert screen.query_one(KeyBar).render().plain.endswith("f1 help")


async def test_too_little_room_is_said_and_more_brings_everything_back(bundled: Comparison) -> None:
    app = SeedcompareApp(Comparer.holding(bundled))
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, TooSmallScreen)
        assert "here are 40 columns and 10 lines" in str(app.screen.query_one(Static).content)
        await pilot.resize_terminal(120, 15)
        await pilot.pause()
        view = app.screen.query_one(PairView)
        assert app.focused is view
        await pilot.press("full_stop", "full_stop", "full_stop", "question_mark")
        place = view.lines and view.lines.place_at(view.scroll_offset.y)
        for size in ((59, 15), (60, 14)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert isinstance(app.screen, TooSmallScreen)
            assert f"here are {size[0]} columns and {size[1]} lines" in str(app.screen.query_one(Static).content)
            await pilot.press("q", "escape", "right_square_bracket")
        await pilot.resize_terminal(120, 15)
        await pilot.pause()
        await pilot.press("escape")
        assert app.focused is view
        assert view.lines and view.lines.place_at(view.scroll_offset.y) == place


@pytest.mark.parametrize("theme", ["seedcompare-dark", "ansi-dark"])
async def test_without_colour_every_mark_has_its_weight_or_its_line(
    bundled: Comparison, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with SeedcompareApp(Comparer.holding(bundled), options=AppOptions(theme=theme)).run_test() as pilot:
        view = pilot.app.screen.query_one(PairView)
        for role in map(words_role, LEVEL_MARKS.values()):
            assert view.get_component_rich_style(f"pair--{role}").underline
        for role in (
            Role.DETAIL,
            sign_role(Mark.VERBATIM),
            sign_role(Mark.EDITED),
            sign_role(Mark.REWORDED),
            sign_role(Mark.ONLY_HERE),
        ):
            assert view.get_component_rich_style(f"pair--{role}").bold


@pytest.mark.parametrize("start", [start for start in Start if start is not Start.PAIR])
async def test_it_starts_on_the_screen_asked_for_and_escape_leads_to_the_pair(
    bundled: Comparison, start: Start
) -> None:
    app = SeedcompareApp(Comparer.holding(bundled), options=AppOptions(start=start))
    async with app.run_test() as pilot:
        await pilot.pause()
        assert app.screen is app.get_screen(start)
        await pilot.press("escape")
        assert isinstance(app.screen, PairScreen)


async def test_nothing_runs_while_nobody_does_anything(bundled: Comparison) -> None:
    app = SeedcompareApp(Comparer.holding(bundled))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("full_stop", "question_mark", "escape")
        await pilot.pause()
        nodes = [app, *app.walk_children()]
        assert [timer for node in nodes for timer in node._timers if timer._active.is_set()] == []
        assert app.animator._animations == {}
        assert list(app.workers) == []
