"""What covers the app where the terminal has no room for it."""

from textual.events import Resize
from textual.geometry import Size
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.widgets import Static

LEAST = Size(60, 15)
"""The smallest terminal that every screen fits."""


def is_too_small(size: Size) -> bool:
    """Whether no screen fits ``size``."""
    return size.width < LEAST.width or size.height < LEAST.height


class TooSmallScreen(ModalScreen[None], inherit_bindings=False):
    """Says how much room there is and how much is needed; what is below stays as it is."""

    BINDING_GROUP_TITLE = "Too small"

    room: reactive[Size] = reactive(LEAST, recompose=True)
    """The size of the terminal."""

    def compose(self) -> list[Static]:
        """Make the sentence."""
        said = f"seedcompare needs {_measured(LEAST)}; here are {_measured(self.room)}."
        return [Static(f"{said} Make the terminal larger, or leave with Ctrl+C.")]

    def on_resize(self, event: Resize) -> None:
        """Say the new size."""
        self.room = event.size


def _measured(size: Size) -> str:
    return f"{size.width} columns and {size.height} lines"
