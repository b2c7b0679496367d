"""Asking for the file that what is on screen goes to."""

import os
from functools import partial
from typing import ClassVar, Protocol

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from seedcompare import Comparison, SeedcompareError
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.text.visible import visible, visible_line


class Exporter(Protocol):
    """What writes files for the app, which knows no form."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the forms, the best one for reading first."""

    def check(self, target: str) -> None:
        """Raise `SeedcompareError` where ``target`` must not or cannot be written."""

    def content(
        self, target: str, comparison: Comparison, *, pair: tuple[int, int] | None, only: Filter = Filter.ALL
    ) -> bytes:
        """Return what goes to ``target`` for a pair, the first article on the left, or for all, narrowed to ``only``.

        Raises `SeedcompareError` where ``target`` must not or cannot be written.
        """

    def write(self, target: str, content: bytes) -> None:
        """Write ``content``, and replace a file that is there; raises `SeedcompareError`, and writes nothing then."""


def sentence(error: SeedcompareError) -> str:
    """Return what an error says as a sentence of its own, safe to show."""
    said = visible(str(error))
    return f"{said[:1].upper()}{said[1:]}."


class ExportScreen(ModalScreen[str | None], inherit_bindings=False):
    """Asks for a file; gives its path once it may be written, or None where the person would rather not."""

    BINDING_GROUP_TITLE = "Export"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Close")]

    def __init__(self, what: str, suggestion: str, exporter: Exporter) -> None:
        """Ask where ``what`` is to go; the name of the file is ``suggestion`` until the person types another."""
        super().__init__()
        self._what = what
        self._suggestion = suggestion
        self._exporter = exporter

    def compose(self) -> ComposeResult:
        """Make the dialog."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Export"
            dialog.border_subtitle = "Enter writes · Esc closes"
            yield Static(f"{visible_line(self._what)} goes to the file", markup=False)
            name = Input(self._suggestion, compact=True, select_on_focus=False, id="export-file")
            name.cursor_blink = False
            yield name
            yield Static(self._hint, id="export-said", markup=False)

    @property
    def _hint(self) -> str:
        *others, last = self._exporter.suffixes
        return f"The end of the name says in which form: {', '.join(others)} or {last}"

    def on_input_changed(self) -> None:
        """Say again what can be said of any name."""
        self._say(self._hint)

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Give the path where it can be written; ask before a file is replaced."""
        target = os.path.expanduser(message.value.strip())
        try:
            self._exporter.check(target)
        except SeedcompareError as error:
            self._say(sentence(error), is_wrong=True)
            return
        if os.path.exists(target):
            self.app.push_screen(ReplaceScreen(target), partial(self._answered, target))
        else:
            self.dismiss(target)

    def _answered(self, target: str, replace: bool | None) -> None:
        if replace:
            self.dismiss(target)

    def _say(self, sentence: str, *, is_wrong: bool = False) -> None:
        said = self.query_one("#export-said", Static)
        said.update(sentence)
        said.set_class(is_wrong, "-wrong")


class ReplaceScreen(ModalScreen[bool], inherit_bindings=False):
    """Asks whether a file may be replaced."""

    BINDING_GROUP_TITLE = "Replace"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "dismiss(True)", "Replace"),
        Binding("n,escape", "dismiss(False)", "Keep"),
    ]

    def __init__(self, target: str) -> None:
        """Ask about the file at ``target``."""
        super().__init__()
        self._target = target

    def compose(self) -> ComposeResult:
        """Make the dialog."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Replace the file?"
            dialog.border_subtitle = "y replaces · n keeps"
            yield Static(f"{visible_line(self._target)} is there already.", markup=False)
