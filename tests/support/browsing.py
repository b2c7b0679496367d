"""The screens of units and details in a test, in an app that notes what they ask of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.pilot import Pilot
from textual.widgets import Input

from seedcompare import Comparer, Comparison
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.screens.details import DetailsScreen
from seedcompare_tui.screens.set_screen import SetScreen
from seedcompare_tui.screens.units import UnitsScreen
from seedcompare_tui.session.goal import Goal, PairWanted
from seedcompare_tui.session.state import SetState
from seedcompare_tui.widgets.bars import TitleBar
from seedcompare_tui.widgets.entry_list import EntryList
from support.commands import ROOT

Browsed = UnitsScreen | DetailsScreen


class Browser(SeedcompareApp):
    """Shows one screen and notes which places it opens, and how often it hands Escape on."""

    CSS_PATH = str(ROOT / "tui" / "seedcompare_tui" / "app" / "app.tcss")
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "note_escape", "Back")]

    def __init__(self, comparison: Comparison) -> None:
        """Hold ``comparison``."""
        super().__init__(Comparer.holding(comparison))
        self.opened: list[Goal] = []
        self.times_back = 0

    def on_pair_wanted(self, message: PairWanted) -> None:
        """Note the place."""
        self.opened.append(message.goal)

    def action_note_escape(self) -> None:
        """Note that Escape was left to the app."""
        self.times_back += 1


@asynccontextmanager
async def browsing(
    comparison: Comparison, screen: Browsed, size: tuple[int, int] = (100, 30), *, is_compared: bool = True
) -> AsyncIterator[Pilot[None]]:
    """An app that shows ``screen``, open and drawn."""
    app = Browser(comparison)
    async with app.run_test(size=size) as pilot:
        await app.push_screen(screen)
        comparer = Comparer.holding(comparison)
        screen.state = SetState(comparer, progress=(1, 1), comparison=comparison) if is_compared else SetState(comparer)
        await pilot.pause()
        yield pilot


def browser(pilot: Pilot[None]) -> Browser:
    """The app."""
    assert isinstance(pilot.app, Browser)
    return pilot.app


def hand_down(pilot: Pilot[None], state: SetState) -> None:
    """Hand the screen another state of the set, as the app does."""
    screen = pilot.app.screen
    assert isinstance(screen, SetScreen)
    screen.state = state


def entries(pilot: Pilot[None]) -> EntryList:
    """The list."""
    return pilot.app.screen.query_one("#entries", EntryList)


def excerpts(pilot: Pilot[None]) -> EntryList:
    """The text below the list."""
    return pilot.app.screen.query_one("#excerpts", EntryList)


def lines(shown: EntryList) -> list[str]:
    """The lines of a list that are on screen."""
    return [shown.render_line(y).text.rstrip() for y in range(shown.size.height)]


def line_with_bar(shown: EntryList) -> str:
    """The first line that has the bar."""
    return next(line for line in lines(shown) if line[:1] in "▌▏" and line)


def heading(pilot: Pilot[None]) -> str:
    """What the title says is listed."""
    return "  ".join(pilot.app.screen.query_one(TitleBar).heading)


def is_typing(pilot: Pilot[None]) -> bool:
    """Whether words are being typed."""
    return isinstance(pilot.app.focused, Input)


def screen_text(pilot: Pilot[None]) -> str:
    """The screen as text, between the title and the keys."""
    strips = pilot.app.screen._compositor.render_strips()
    return "".join(f"{strip.text.rstrip()}\n" for strip in strips[1:-1])
