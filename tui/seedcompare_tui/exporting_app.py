"""Exporting what is on screen."""

import os
import re
from functools import partial

from textual.app import App

from seedcompare import Comparer, SeedcompareError
from seedcompare_tui.display.visible import visible
from seedcompare_tui.screens.export import Exporter, ExportScreen, sentence

_NO_PART_OF_A_NAME = re.compile(r"[^\w.-]+")
_MOST_CHARACTERS = 40
"""Of each article in the name that is suggested for a file."""


class ExportingApp(App[None], inherit_bindings=False):
    """Writes what is on screen to a file that the person names."""

    exporter: Exporter | None = None
    """What writes, or None where the app can write nothing."""

    def on_screen(self) -> tuple[Comparer, tuple[int, int] | None]:
        """Return the articles as they are compared for the screen, and the pair that it shows, or None for all."""
        raise NotImplementedError

    def action_export(self) -> None:
        """Ask for a file, and write what is on screen to it."""
        if self.exporter is None:
            return
        comparer, pair = self.on_screen()
        labels = [comparer.articles[index].label for index in pair or ()]
        what = (
            f"The pair {' and '.join(labels)}" if pair else f"The comparison of all {len(comparer.articles)} articles"
        )
        name = "-".join(_NO_PART_OF_A_NAME.sub("-", label)[:_MOST_CHARACTERS].strip("-.") for label in labels)
        suggestion = (name or "comparison") + self.exporter.suffixes[0]
        write = partial(self._export, self.exporter, comparer, pair)
        self.push_screen(ExportScreen(what, suggestion, self.exporter), write)

    def _export(self, exporter: Exporter, comparer: Comparer, pair: tuple[int, int] | None, target: str | None) -> None:
        if target is not None:
            work = partial(self._write, exporter, comparer, pair, target)
            self.run_worker(work, thread=True, exclusive=True, group="export")

    def _write(self, exporter: Exporter, comparer: Comparer, pair: tuple[int, int] | None, target: str) -> None:
        try:
            exporter.write(target, comparer.comparison(), pair)
        except SeedcompareError as error:
            self.call_from_thread(self.notify, sentence(error), severity="error", markup=False)
        else:
            self.call_from_thread(self.notify, visible(f"Written to {os.path.abspath(target)}."), markup=False)
