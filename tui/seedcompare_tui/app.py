"""The Textual app: one comparison, its screens, and what works on every screen."""

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from seedcompare import Comparison, pair_of
from seedcompare_tui.screens.help import HelpScreen
from seedcompare_tui.screens.pair import PairScreen
from seedcompare_tui.themes import DARK, LIGHT, mark_colors


class SeedcompareApp(App[None], inherit_bindings=False):
    """Reads one comparison, which it never changes."""

    TITLE = "seedcompare"
    CSS_PATH = "app.tcss"
    BINDING_GROUP_TITLE = "Everywhere"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "change_theme", "Theme", id="app.theme", show=False, tooltip="choose the colours"),
        Binding("ctrl+p", "command_palette", "Commands", id="app.commands", show=False, tooltip="find any action"),
        Binding("q", "quit", "Quit", id="app.quit"),
        Binding("ctrl+q", "quit", "Quit", id="app.quit-anywhere", show=False, system=True),
        Binding("ctrl+c", "quit", "Quit", id="app.interrupt", show=False, system=True),
        Binding("question_mark", "app.help", "Help", id="app.help"),
    ]

    def __init__(self, comparison: Comparison, *, pair: tuple[int, int] | None = None) -> None:
        """Show ``comparison``, which has at least one pair.

        ``pair``, the indices of two of its articles, narrows the app to these two, the first on the left.
        """
        super().__init__()
        self._comparison = comparison
        self._pairs = comparison.pairs if pair is None else (pair_of(comparison, *pair),)

    def on_mount(self) -> None:
        """Open the first screen."""
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name
        self.push_screen(PairScreen(self._comparison, self._pairs))

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours of the marks in the present theme."""
        return mark_colors(self.current_theme)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every action that has a live key, with the key."""
        offered: set[str] = set()
        for namespace, binding, enabled, tooltip in screen.active_bindings.values():
            if not enabled or not binding.description or binding.system or binding.action == "command_palette":
                continue
            if binding.action not in offered:
                offered.add(binding.action)
                help_text = " · ".join(filter(None, (tooltip, f"key {self.get_key_display(binding)}")))
                run = partial(self.run_action, binding.action, namespace)
                yield SystemCommand(binding.description, help_text, run)

    def action_help(self) -> None:
        """Show the keys of the screen in focus."""
        self.push_screen(HelpScreen(self.screen.active_bindings.values()))
