"""One line above or below a list, and what it has in common with the list: how pieces are drawn."""

from collections.abc import Callable, Iterable

from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from seedcompare_tui.display.lists.listing import LIST_ROLES, ListPiece, ListRole
from seedcompare_tui.widgets.segments import looks_of, segments

BAR = "list--bar"
"""The component class of a line that has the bar."""

LIST_CLASSES = {BAR, *(f"list--{role}" for role in LIST_ROLES)}
"""The component classes that give roles their look."""

_AROUND = 2
"""Cells beside a line: the bar of the entry in focus before it, one left free after it."""


def text_width(widget: Widget) -> int:
    """Return how many cells the lines of ``widget`` may take."""
    return max(1, widget.scrollable_content_region.width - _AROUND)


def drawn(widget: Widget, pieces: Iterable[ListPiece], *, has_bar: bool = False) -> Strip:
    """Return the line of ``pieces`` in the looks that ``widget`` gives their roles, those of a bar all along it."""
    plain = widget.get_component_rich_style(f"list--{ListRole.TEXT}")
    band = Style(bgcolor=widget.get_component_rich_style(BAR).bgcolor) if has_bar else Style()

    own = looks_of(widget, "list")

    def look(role: str) -> Style:
        style = own(role)
        return style + band if style.bgcolor == plain.bgcolor else style

    return Strip(segments(pieces, look)).adjust_cell_length(widget.scrollable_content_region.width, plain + band)


class PieceLine(Widget):
    """Shows one line in step with a list above or below it."""

    COMPONENT_CLASSES = LIST_CLASSES

    def __init__(self, make: Callable[[int], Iterable[ListPiece]], *, id: str) -> None:
        """Show what ``make`` returns for a width in cells."""
        super().__init__(id=id)
        self._make = make

    def render_line(self, y: int) -> Strip:
        """Return the line."""
        return drawn(self, [ListPiece(" ", ListRole.TEXT), *self._make(text_width(self))])
