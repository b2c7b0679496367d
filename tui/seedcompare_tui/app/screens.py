"""The screens behind the first one, each loaded when it is first opened: the first one is there sooner."""

from collections.abc import Callable, Mapping

from textual.screen import Screen

from seedcompare_tui.config.config import Start


def _overview() -> Screen[None]:
    from seedcompare_tui.screens.overview import OverviewScreen

    return OverviewScreen()


def _units() -> Screen[None]:
    from seedcompare_tui.screens.units import UnitsScreen

    return UnitsScreen()


def _details() -> Screen[None]:
    from seedcompare_tui.screens.details import DetailsScreen

    return DetailsScreen()


FURTHER_SCREENS: Mapping[str, Callable[[], Screen[None]]] = {
    Start.OVERVIEW: _overview,
    Start.UNITS: _units,
    Start.DETAILS: _details,
}
"""What makes each of them, by its name."""
