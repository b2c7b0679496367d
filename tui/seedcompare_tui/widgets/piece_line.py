"""One line above or below a list, and what it has in common with the list: how pieces are drawn."""

from collections.abc import Callable, Iterable

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from seedcompare_tui.display.listing import ListPiece, ListRole
from seedcompare_tui.display.visible import LEFT_TO_RIGHT, has_right_to_left

BAR = "list--bar"
"""The component class of a line that has the bar."""

LIST_CLASSES = {BAR, *(f"list--{role}" for role in ListRole)}
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

    def look(role: ListRole) -> Style:
        style = widget.get_component_rich_style(f"list--{role}")
        return style + band if style.bgcolor == plain.bgcolor else style

    segments = [Segment(_in_place(text), look(role)) for text, role in pieces if text]
    return Strip(segments).adjust_cell_length(widget.scrollable_content_region.width, plain + band)


def _in_place(text: str) -> str:
    """Keep a terminal that reorders a line from moving what stands after right-to-left text."""
    return text + LEFT_TO_RIGHT if has_right_to_left(text) else text


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
