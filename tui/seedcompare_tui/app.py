"""The Textual app: one set of articles, its screens, and what works on every screen."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import ActiveBinding, Binding, BindingType
from textual.command import CommandPalette
from textual.screen import Screen

from seedcompare import Comparer
from seedcompare_tui.screens.help import HelpScreen
from seedcompare_tui.screens.pair import PairScreen
from seedcompare_tui.screens.theme_picker import ThemesInOrder
from seedcompare_tui.themes import DARK, LIGHT, mark_variables


class SeedcompareApp(App[None], inherit_bindings=False):
    """Shows a set of articles, each pair compared when it is opened."""

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

    def __init__(
        self,
        comparer: Comparer,
        *,
        pairs: Sequence[tuple[int, int]] | None = None,
        theme: str = DARK.name,
        keymap: Mapping[str, str] | None = None,
    ) -> None:
        """Show the pairs of ``comparer``, which has at least one, the most alike first.

        ``pairs``, each the indices of two articles, narrows the app to these in their order, the first of each on
        the left. ``theme`` is one of `THEMES`; ``keymap`` gives other keys to bindings, by their ids.
        """
        super().__init__()
        self._comparer = comparer
        self._pairs = tuple((each.a, each.b) for each in comparer.likely) if pairs is None else tuple(pairs)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = theme
        self.set_keymap(dict(keymap or {}))

    def get_default_screen(self) -> PairScreen:
        """Return the first screen."""
        return PairScreen(self._comparer, self._pairs)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours of the marks in the present theme."""
        return dict(mark_variables(self.theme))

    def search_themes(self) -> None:
        """Show the themes to choose from."""
        self.push_screen(CommandPalette(providers=[ThemesInOrder], placeholder="Search for themes…"))

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
