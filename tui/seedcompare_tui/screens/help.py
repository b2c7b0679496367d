"""The help: every key of the screen below, from its live bindings, and what the marks mean."""

from collections import defaultdict
from collections.abc import Iterable
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.screens.panel import PanelScreen

_LOOKS_OF_WORDS = {
    "tinted": "copied; all of it together is the share in the header (without colour underlined)",
    "tinted and underlined": "changed, ± (without colour bold and underlined)",
    "on a strong colour": "a changed number or date, ! (without colour reversed)",
    "underlined": "what both articles have where one retells the other",
    "bold": "a detail (name, number, date, place, quotation) that no other article has",
}
"""How words look on the pair screen, and what that says of them."""


class HelpScreen(PanelScreen[None]):
    """Shows the keys that were live when it was opened."""

    BINDING_GROUP_TITLE = "Help"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss", "Close help", id="help.close"),
    ]

    def __init__(self, bindings: Iterable[ActiveBinding]) -> None:
        """Explain ``bindings``, grouped by the part of the screen that has them."""
        super().__init__()
        self._active = list(bindings)

    def compose(self) -> ComposeResult:
        """Make the panel."""
        with VerticalScroll(id="help", classes="panel") as panel:
            panel.border_title = "Keys and marks"
            panel.border_subtitle = "j k space b g G scroll · Esc closes"
            yield Static(self._table(), id="help-table")

    def _table(self) -> Table:
        table = Table.grid(padding=(0, 2))
        table.add_column(justify="right", no_wrap=True)
        table.add_column()
        for title, entries in self._groups().items():
            table.add_row("", Text.assemble((title, "underline")))
            for does, keys in entries.items():
                table.add_row(Text(keys, style="bold"), does)
            table.add_row("", "")
        table.add_row("", Text.assemble(("Marks", "underline")))
        for mark in Mark:
            table.add_row(Text(mark.sign, style="bold"), f"{mark.word}: {mark.meaning}")
        table.add_row("", "")
        table.add_row("", Text.assemble(("Words", "underline")))
        for look, meaning in _LOOKS_OF_WORDS.items():
            table.add_row("", f"{look}: {meaning}")
        return table

    def _groups(self) -> dict[str, dict[str, str]]:
        """For each part of the screen what its keys do, and the keys."""
        groups: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        screen_first = sorted(self._active, key=lambda each: not isinstance(each.node, Screen))
        for namespace, binding, _, tooltip in screen_first:
            if not binding.description or binding.system:
                continue
            title = namespace.BINDING_GROUP_TITLE or "Everywhere"
            does = binding.description if binding.show or not binding.group else binding.group.description
            does = f"{does}: {tooltip}" if tooltip else does
            groups[title][does].append(self.app.get_key_display(binding))
        return {title: {does: _keys(keys) for does, keys in entries.items()} for title, entries in groups.items()}


def _keys(keys: list[str]) -> str:
    """Return the keys of one action; a long run of digits by its ends."""
    if len(keys) > 3 and all(key.isdigit() for key in keys):
        return f"{keys[0]}–{keys[-1]}"
    return " ".join(keys)
