"""The themes as the command palette offers them."""

from collections.abc import Callable
from functools import partial

from textual.theme import ThemeProvider

from seedcompare_tui.theming.themes import THEMES


class ThemesInOrder(ThemeProvider):
    """Offers the program's own themes first, then the dark ones, the light ones and those of 16 colours."""

    @property
    def commands(self) -> list[tuple[str, Callable[[], None]]]:
        """The themes, and what puts on each."""
        return [(name, partial(setattr, self.app, "theme", name)) for name in THEMES]
