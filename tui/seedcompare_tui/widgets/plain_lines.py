"""Drawing on a terminal whose encoding lacks some characters."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from seedcompare_tui.display.text.plain import fitted


class PlainLines(LineFilter):
    """Replaces on every line, whatever widget drew it, what the encoding of the terminal cannot hold."""

    def __init__(self, encoding: str) -> None:
        """Let only characters of ``encoding`` through."""
        super().__init__()
        self._encoding = encoding

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments of a line with the same widths and styles."""
        return [Segment(fitted(text, self._encoding), style, control) for text, style, control in segments]
