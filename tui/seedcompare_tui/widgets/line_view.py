"""Text that is scrolled by keys, at once: a reader is not helped by lines that glide."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.scroll_view import ScrollView


class LineView(ScrollView, can_focus=True, inherit_bindings=False):
    """Scrolls whole lines."""

    BINDING_GROUP_TITLE = "Scroll"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "scroll_down", "Line down", show=False, id="scroll.down"),
        Binding("up,k", "scroll_up", "Line up", show=False, id="scroll.up"),
        Binding("pagedown,space", "page_down", "Page down", show=False, id="scroll.page-down"),
        Binding("pageup,b", "page_up", "Page up", show=False, id="scroll.page-up"),
        Binding("home,g", "scroll_home", "To the beginning", show=False, id="scroll.home"),
        Binding("end,G", "scroll_end", "To the end", show=False, id="scroll.end"),
    ]

    @property
    def top(self) -> int:
        """The line at the top of the screen."""
        return round(self.scroll_y)

    def action_scroll_down(self) -> None:
        """Go down a line."""
        self.scroll_lines(1)

    def action_scroll_up(self) -> None:
        """Go up a line."""
        self.scroll_lines(-1)

    def action_page_down(self) -> None:
        """Go down a screen."""
        self.scroll_lines(self.size.height)

    def action_page_up(self) -> None:
        """Go up a screen."""
        self.scroll_lines(-self.size.height)

    def action_scroll_home(self) -> None:
        """Go to the beginning."""
        self.scroll_lines(-self.top)

    def action_scroll_end(self) -> None:
        """Go to the end."""
        self.scroll_lines(self.virtual_size.height)

    def scroll_lines(self, lines: int) -> None:
        """Go down by ``lines``, or up for a negative number."""
        self.scroll_to(y=self.top + lines, animate=False, immediate=True)
