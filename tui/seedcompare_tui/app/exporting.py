"""Exporting what is on screen: the name that is suggested, the question, the writing, and what is said of it."""

import os
import re
from collections.abc import Callable, Sequence
from functools import partial
from threading import Thread

from textual.app import App

from seedcompare import Comparer, Comparison, SeedcompareError
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.text.visible import visible
from seedcompare_tui.screens.export import Exporter, ExportScreen, sentence

_NO_PART_OF_A_NAME = re.compile(r"[^\w.-]+")
_MOST_CHARACTERS = 40
"""Of each article in the name that is suggested for a file."""


def export_from(
    app: App[None],
    exporter: Exporter,
    comparer: Comparer,
    pair: tuple[int, int] | None,
    only: Filter = Filter.ALL,
    *,
    adds_quotations: bool = False,
) -> None:
    """Ask for a file, and write ``pair`` to it, the first article on the left, or None for all pairs.

    ``only`` is what the paragraphs are narrowed to. A file always counts quotations, which is told where that
    ``adds_quotations`` to what is on screen. What is not compared yet is compared then; the app can be used
    meanwhile.
    """
    labels = [comparer.articles[index].label for index in pair or ()]
    what = f"The pair {' and '.join(labels)}" if pair else f"The comparison of all {len(comparer.articles)} articles"
    what += ", quotations and all," if adds_quotations else ""

    def export(target: str | None) -> None:
        if target is not None:
            # A daemon thread and not a worker: a long pair takes seconds, and quitting must not wait for it.
            content = partial(exporter.content, target, pair=pair, only=only)
            make = partial(_make, app, exporter, comparer, content, target)
            Thread(target=make, name="exporting", daemon=True).start()

    app.push_screen(ExportScreen(what, _suggested(labels) + exporter.suffixes[0], exporter), export)


def _suggested(labels: Sequence[str]) -> str:
    """Return a name for a file without its suffix, in which no character means anything to a system."""
    parts = [_NO_PART_OF_A_NAME.sub("-", label)[:_MOST_CHARACTERS].strip("-.") for label in labels]
    return "-".join(filter(None, parts)) or "comparison"


def _make(
    app: App[None], exporter: Exporter, comparer: Comparer, make: Callable[[Comparison], bytes], target: str
) -> None:
    """Make what goes to the file, and have the app write it."""
    try:
        content = make(comparer.comparison())
    except Exception as error:  # the app says what a person can mend, and ends with any other
        app.call_later(_fail, app, error)
    else:
        app.call_later(_begin_to_write, app, exporter, target, content)


def _begin_to_write(app: App[None], exporter: Exporter, target: str, content: bytes) -> None:
    """Write in a worker: quitting waits for it, so that no half file remains."""
    app.run_worker(partial(_write, app, exporter, target, content), thread=True, group="export")


def _write(app: App[None], exporter: Exporter, target: str, content: bytes) -> None:
    try:
        exporter.write(target, content)
    except SeedcompareError as error:
        app.call_later(_fail, app, error)
    else:
        app.call_later(partial(app.notify, visible(f"Written to {os.path.abspath(target)}."), markup=False))


def _fail(app: App[None], error: Exception) -> None:
    if not isinstance(error, SeedcompareError):
        raise error
    app.notify(sentence(error), severity="error", markup=False)
