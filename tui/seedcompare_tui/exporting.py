"""Exporting what is on screen: the name that is suggested, the question, the writing, and what is said of it."""

import os
import re
from collections.abc import Sequence
from functools import partial

from textual.app import App
from textual.notifications import SeverityLevel
from textual.worker import get_current_worker

from seedcompare import Comparer, SeedcompareError
from seedcompare_tui.display.visible import visible
from seedcompare_tui.screens.export import Exporter, ExportScreen, sentence

_NO_PART_OF_A_NAME = re.compile(r"[^\w.-]+")
_MOST_CHARACTERS = 40
"""Of each article in the name that is suggested for a file."""


def export_from(app: App[None], exporter: Exporter, comparer: Comparer, pair: tuple[int, int] | None) -> None:
    """Ask for a file, and write ``pair`` to it, the first article on the left, or None for all pairs.

    What is not compared yet is compared then; the app can be used meanwhile.
    """
    labels = [comparer.articles[index].label for index in pair or ()]
    what = f"The pair {' and '.join(labels)}" if pair else f"The comparison of all {len(comparer.articles)} articles"

    def export(target: str | None) -> None:
        if target is not None:
            write = partial(_write, app, exporter, comparer, pair, target)
            app.run_worker(write, thread=True, exclusive=True, group="export")

    app.push_screen(ExportScreen(what, _suggested(labels) + exporter.suffixes[0], exporter), export)


def _suggested(labels: Sequence[str]) -> str:
    """A name for a file without its suffix, in which no character means anything to a system."""
    parts = [_NO_PART_OF_A_NAME.sub("-", label)[:_MOST_CHARACTERS].strip("-.") for label in labels]
    return "-".join(filter(None, parts)) or "comparison"


class _LeftError(Exception):
    """The person has left the app while it was still comparing."""


def _write(app: App[None], exporter: Exporter, comparer: Comparer, pair: tuple[int, int] | None, target: str) -> None:
    worker = get_current_worker()

    def go_on(done: int, total: int) -> None:
        if worker.is_cancelled:
            raise _LeftError

    severity: SeverityLevel = "information"
    try:
        exporter.write(target, comparer.comparison(go_on), pair)
        said = visible(f"Written to {os.path.abspath(target)}.")
    except SeedcompareError as error:
        said, severity = sentence(error), "error"
    except _LeftError:
        return
    if not worker.is_cancelled:
        app.call_from_thread(app.notify, said, severity=severity, markup=False)
