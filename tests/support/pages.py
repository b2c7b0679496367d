"""The screens of the app in a test: opened, and read as a reader would."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from seedcompare import Comparer, Comparison
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.widgets.bars import Legend, TitleBar
from seedcompare_tui.widgets.pair_view import PairView

WIDE, NARROW = (140, 42), (80, 24)


@asynccontextmanager
async def reading(
    comparison: Comparison | Comparer,
    size: tuple[int, int] = WIDE,
    pairs: Sequence[tuple[int, int]] | None = None,
) -> AsyncIterator[Pilot[None]]:
    """The app on the pair screen, open and drawn."""
    comparer = comparison if isinstance(comparison, Comparer) else Comparer.holding(comparison)
    async with SeedcompareApp(comparer, pairs=pairs).run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


def pair_screen(pilot: Pilot[None]) -> PairScreen:
    """The pair screen, which must be on top."""
    assert isinstance(pilot.app.screen, PairScreen)
    return pilot.app.screen


def view(pilot: Pilot[None]) -> PairView:
    """The two articles."""
    return pair_screen(pilot).view


def labels(pilot: Pilot[None]) -> tuple[str, str]:
    """The labels of the articles on the left and on the right."""
    shown = view(pilot).reading
    assert shown is not None
    return shown.articles[0].label, shown.articles[1].label


def lines(pilot: Pilot[None]) -> list[str]:
    """The lines of the pair that are on screen."""
    return [view(pilot).render_line(y).text.rstrip() for y in range(view(pilot).size.height)]


def title(pilot: Pilot[None]) -> str:
    """The bar at the top, of any screen."""
    return pilot.app.screen.query_one(TitleBar).render().plain.rstrip()


def legend(pilot: Pilot[None]) -> str:
    """The marks under the pair, and how it is read."""
    return pair_screen(pilot).query_one(Legend).render().plain
