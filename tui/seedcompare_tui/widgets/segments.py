"""Pieces of a line in the looks that a widget gives their roles."""

from collections.abc import Callable, Iterable

from rich.segment import Segment
from rich.style import Style
from textual.widget import Widget

from seedcompare_tui.display.text.visible import in_place


def segments(pieces: Iterable[tuple[str, str]], look: Callable[[str], Style], *, apart: bool = True) -> list[Segment]:
    """Return the pieces, each in the ``look`` of its role; one without text is left out.

    Pieces that stand ``apart`` stay in place on a terminal that reorders right-to-left text; others are one text.
    """
    return [Segment(in_place(text) if apart else text, look(role)) for text, role in pieces if text]


def looks_of(widget: Widget, part: str) -> Callable[[str], Style]:
    """Return what gives a role the look of the component class ``part--role`` of ``widget``."""
    return lambda role: widget.get_component_rich_style(f"{part}--{role}")
