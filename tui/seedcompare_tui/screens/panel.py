"""What the panels over a screen share: they are scrolled by the keys that scroll everywhere."""

from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen

Result = TypeVar("Result")


class PanelScreen(ModalScreen[Result], Generic[Result], inherit_bindings=False):
    """A screen with one `VerticalScroll`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "scroll('scroll_down')", "Line down", show=False),
        Binding("up,k", "scroll('scroll_up')", "Line up", show=False),
        Binding("pagedown,space", "scroll('page_down')", "Page down", show=False),
        Binding("pageup,b", "scroll('page_up')", "Page up", show=False),
        Binding("home,g", "scroll('scroll_home')", "Top", show=False),
        Binding("end,G", "scroll('scroll_end')", "End", show=False),
    ]

    def action_scroll(self, how: str) -> None:
        """Scroll the panel by one of its own ways."""
        getattr(self.query_one(VerticalScroll), f"action_{how}")()
