"""The screens of the app by their names, each loaded when it is first opened: the first one is there sooner."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from seedcompare_tui.config.config import Start

PAIR = Start.PAIR.value
"""The name of the first screen."""


def _loader(module: str, name: str) -> Callable[[], Any]:
    return lambda: getattr(import_module(f"seedcompare_tui.screens.{module}"), name)()


FURTHER_SCREENS: Mapping[str, Callable[[], Any]] = {
    Start.OVERVIEW.value: _loader("overview", "OverviewScreen"),
    Start.UNITS.value: _loader("units", "UnitsScreen"),
    Start.DETAILS.value: _loader("details", "DetailsScreen"),
}
"""What makes each of the others."""
