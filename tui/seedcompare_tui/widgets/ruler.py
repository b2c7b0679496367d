"""The overview ruler: the whole pair on one narrow column, with the part on screen marked."""

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from seedcompare_tui.display.layout import PairLayout
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.rows import Row

_GLYPHS = {Mark.VERBATIM: "█", Mark.EDITED: "▓", Mark.REWORDED: "▒", Mark.ONLY_HERE: "·"}
"""What stands for each mark, the strongest first."""


class Ruler(Widget):
    """One cell a stretch of the pair, filled by its strongest mark; a bar beside what is on screen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"ruler--window", *(f"ruler--{mark.css_name}" for mark in _GLYPHS)}

    lines: reactive[PairLayout | None] = reactive(None)
    """What the ruler is of, or None for nothing."""
    window: reactive[tuple[int, int]] = reactive((0, 0))
    """The first line on screen, and the one after the last."""

    @dataclass
    class Clicked(Message):
        """A place on the ruler was clicked."""

        line: int
        """The line of the pair that is there."""

    def render_line(self, y: int) -> Strip:
        """Return cell ``y`` of the ruler."""
        if self.lines is None:
            return Strip.blank(self.size.width, self.rich_style)
        start, end = self._stretch(y)
        shown = start < self.window[1] and self.window[0] < end
        mark = self._mark(start, end)
        glyph = Segment(_GLYPHS[mark], self.get_component_rich_style(f"ruler--{mark.css_name}"))
        window = Segment("▐" if shown else " ", self.get_component_rich_style("ruler--window"))
        return Strip([window, glyph]).adjust_cell_length(self.size.width, self.rich_style)

    def _stretch(self, y: int) -> tuple[int, int]:
        """The lines of the pair that cell ``y`` stands for: at least one."""
        assert self.lines is not None
        total, height = len(self.lines), max(1, self.size.height)
        start = min(y * total // height, max(0, total - 1))
        return start, max(start + 1, (y + 1) * total // height)

    def _mark(self, start: int, end: int) -> Mark:
        assert self.lines is not None
        rows = self.lines.rows[self.lines.row_at(start) : self.lines.row_at(end - 1) + 1]
        marks = {row.mark for row in rows if isinstance(row, Row)}
        return next((mark for mark in _GLYPHS if mark in marks), Mark.ONLY_HERE)

    def on_click(self, event: Click) -> None:
        """Say which line was clicked."""
        if self.lines is not None:
            self.post_message(self.Clicked(self._stretch(event.y)[0]))
