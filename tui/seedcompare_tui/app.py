"""The Textual app: one comparison, its screens, and what works on every screen."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import ActiveBinding, Binding, BindingType
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
        Binding("q", "quit", "Quit", id="app.quit", tooltip="leaves the terminal as it was"),
        Binding("ctrl+q,ctrl+c", "quit", "Quit", id="app.quit-anywhere", show=False, priority=True, system=True),
        Binding("question_mark", "app.help", "Help", id="app.help", tooltip="every key and mark"),
    ]

    def __init__(self, comparison: Comparison, *, pairs: Sequence[tuple[int, int]] | None = None) -> None:
        """Show ``comparison``, which has at least one pair.

        ``pairs``, each the indices of two of its articles, narrow the app to these, the first article on the left.
        """
        super().__init__()
        self._comparison = comparison
        self._pairs = comparison.pairs if pairs is None else tuple(pair_of(comparison, *each) for each in pairs)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name

    def get_default_screen(self) -> PairScreen:
        """Return the first screen."""
        return PairScreen(self._comparison, self._pairs)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours of the marks in the present theme."""
        return mark_colors(self.current_theme)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every action that has a live key, with the key."""
        offered: dict[str, list[ActiveBinding]] = {}
        for active in screen.active_bindings.values():
            binding = active.binding
            if active.enabled and binding.description and not binding.system and binding.action != "command_palette":
                offered.setdefault(binding.action, []).append(active)
        for action, (first, *others) in offered.items():
            keys = " ".join(self.get_key_display(each.binding) for each in (first, *others))
            help_text = " · ".join(filter(None, (first.tooltip, f"key {keys}")))
            yield SystemCommand(first.binding.description, help_text, partial(self.run_action, action, first.node))

    def action_help(self) -> None:
        """Show the keys of the screen in focus."""
        self.push_screen(HelpScreen(self.screen.active_bindings.values()))
