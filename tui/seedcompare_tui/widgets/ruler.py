"""The overview ruler: the whole pair on one narrow column, with the part on screen marked."""

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual.events import MouseDown, MouseMove
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from seedcompare_tui.display.marks import FOLD_SIGN, HIT_SIGN, Mark
from seedcompare_tui.display.pair.layout import PairLayout
from seedcompare_tui.display.pair.rows import Row

_SHOWN = tuple(mark for mark in Mark if mark.glyph)
"""The marks that the ruler shows, the strongest first."""


class Ruler(Widget):
    """One cell a stretch of the pair, filled by its strongest mark; beside it what is on screen, and hits."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "ruler--window",
        "ruler--hit",
        *(f"ruler--{mark.css_name}" for mark in _SHOWN),
    }

    lines: reactive[PairLayout | None] = reactive(None)
    """What the ruler is of, or None for nothing."""
    window: reactive[tuple[int, int]] = reactive((0, 0))
    """The first line on screen, and the one after the last."""
    hit_lines: reactive[frozenset[int]] = reactive(frozenset())
    """The lines on which a search has found something."""

    @dataclass
    class Clicked(Message):
        """A place on the ruler was clicked, or reached with the button held."""

        line: int
        """The line of the pair that is there."""

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty ruler."""
        super().__init__(id=id)
        self._marks: list[tuple[str, str]] = []

    def watch_lines(self) -> None:
        """Forget the marks of the lines before."""
        self._marks = []

    def render_line(self, y: int) -> Strip:
        """Return cell ``y`` of the ruler."""
        if self.lines is None or y >= len(self.lines):
            return Strip.blank(self.size.width, self.rich_style)
        return Strip([self._hit(y), self._window(y), self._mark(y)], 3)

    def _hit(self, y: int) -> Segment:
        is_hit = not self.hit_lines.isdisjoint(range(*self._stretch(y)))
        return Segment(HIT_SIGN if is_hit else " ", self.get_component_rich_style("ruler--hit"))

    def _window(self, y: int) -> Segment:
        start, end = self._stretch(y)
        shown = start < self.window[1] and self.window[0] < end
        return Segment("▐" if shown else " ", self.get_component_rich_style("ruler--window"))

    def _mark(self, y: int) -> Segment:
        if len(self._marks) != self.size.height:
            self._marks = [self._glyph(*self._stretch(cell)) for cell in range(self.size.height)]
        glyph, look = self._marks[y]
        return Segment(glyph, self.get_component_rich_style(f"ruler--{look}"))

    def _stretch(self, y: int) -> tuple[int, int]:
        """Return the lines of the pair that cell ``y`` stands for: at least one, only one if there is room for all."""
        assert self.lines is not None
        total = len(self.lines)
        height = max(1, min(self.size.height, total))
        start = min(y * total // height, max(0, total - 1))
        return start, max(start + 1, (y + 1) * total // height)

    def _glyph(self, start: int, end: int) -> tuple[str, str]:
        """Return what stands for some lines, and its look: their strongest mark; nothing for what is no story."""
        assert self.lines is not None
        rows = self.lines.rows[self.lines.row_at(start) : self.lines.row_at(end - 1) + 1]
        marks = {row.mark for row in rows if isinstance(row, Row)}
        strongest = next((mark for mark in _SHOWN if mark in marks), None)
        if strongest is not None:
            return strongest.glyph, strongest.css_name
        return (" " if marks else FOLD_SIGN), "window"

    def on_mouse_down(self, event: MouseDown) -> None:
        """Say which line was clicked, and follow the mouse until it is let go."""
        event.prevent_default()
        self.capture_mouse()
        self._go(event.y)

    def on_mouse_move(self, event: MouseMove) -> None:
        """Go along with a drag."""
        if self.app.mouse_captured is self:
            self._go(event.y)

    def on_mouse_up(self) -> None:
        """End a drag."""
        self.release_mouse()

    def _go(self, y: int) -> None:
        if self.lines is not None:
            self.post_message(self.Clicked(self._stretch(min(max(y, 0), self.size.height - 1))[0]))
