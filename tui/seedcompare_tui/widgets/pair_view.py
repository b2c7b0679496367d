"""The two articles of a pair, side by side, drawn a line at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.events import Resize
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from seedcompare_tui.display.folding import Filter
from seedcompare_tui.display.layout import STACK_BELOW, PairLayout, Place
from seedcompare_tui.display.painter import PairPainter
from seedcompare_tui.display.painting import Role
from seedcompare_tui.display.reading import PairReading
from seedcompare_tui.display.rows import Row

_LINES_ABOVE_CURSOR = 3
_MARGIN = 1
"""Cells left free between the text and what stands to the right of the view."""


class PairView(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one `PairReading`; wraps to its width, and stacks the sides where it is narrow."""

    BINDING_GROUP_TITLE = "Scroll"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "scroll_down", "Line down", show=False, id="scroll.down"),
        Binding("up,k", "scroll_up", "Line up", show=False, id="scroll.up"),
        Binding("pagedown,space", "page_down", "Page down", show=False, id="scroll.page-down"),
        Binding("pageup,b", "page_up", "Page up", show=False, id="scroll.page-up"),
        Binding("home,g", "scroll_home", "To the beginning", show=False, id="scroll.home"),
        Binding("end,G", "scroll_end", "To the end", show=False, id="scroll.end"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"pair--{role}" for role in Role}

    reading: reactive[PairReading | None] = reactive(None, layout=False, init=False)
    """The pair shown, or None before there is one."""
    shown: reactive[Filter] = reactive(Filter.ALL, layout=False, init=False)
    """The rows that are shown; the others are folded."""
    cursor: reactive[int | None] = reactive(None)
    """The row that has the bar, or None where keys start from the top of the screen."""

    @dataclass
    class Scrolled(Message):
        """The part on screen, or the whole of it, has changed."""

        view: "PairView"

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty view."""
        super().__init__(id=id)
        self._lines: PairLayout | None = None
        self._painter: PairPainter | None = None
        self._strips: LRUCache[tuple[int, bool], Strip] = LRUCache(1024)
        self._width_of_lines = 0
        self._kept: tuple[Place | None, int] = (None, 0)
        self._wanted: Place | None = None

    @property
    def lines(self) -> PairLayout | None:
        """The lines of the pair at the present width, or None before there is a pair."""
        return self._lines

    # --- what it shows

    def show(self, reading: PairReading, *, keeping: bool = False, mirrored: bool = False) -> None:
        """Show a pair from its top on; or, ``keeping`` the place, the same pair read in another way.

        ``mirrored`` says that the sides have changed places.
        """
        places = (self._place(), self._bar()) if keeping else (None, None)
        top, bar = (place.swapped() if place and mirrored else place for place in places)
        self.set_reactive(PairView.reading, reading)
        self._lay_out()
        self._restore(top, bar)

    def watch_shown(self) -> None:
        """Fold what is not to be shown, and keep the place."""
        self._lay_out_anew()

    def on_resize(self, event: Resize) -> None:
        """Lay the pair out anew where the width has changed, and keep the place."""
        if self._lines is None or event.size.width != self._width_of_lines:
            self._lay_out_anew()
        self.post_message(self.Scrolled(self))

    def _lay_out_anew(self) -> None:
        top, bar = self._place(), self._bar()
        self._lay_out()
        self._restore(top, bar)

    def _restore(self, top: Place | None, bar: Place | None) -> None:
        """Bring a place to the top of the screen and the bar to another; None for the beginning and for no bar."""
        if self._lines is None:
            return
        self.cursor = None if bar is None else self._lines.row_of(bar.side, bar.paragraph)
        y = 0 if top is None else self._lines.line_of(top)
        self._kept = top, y
        self.scroll_to(y=y, animate=False, immediate=True)
        if self._wanted is not None:
            self.go_to(self._wanted)
        self.post_message(self.Scrolled(self))

    def _place(self) -> Place | None:
        """The place at the top of the screen, or None at the very top; over several changes it is the first one's."""
        top = round(self.scroll_y)
        if self._lines is None or top == 0:
            return None
        place, y = self._kept
        return place if place is not None and y == top else self._lines.place_at(top)

    def _bar(self) -> Place | None:
        """The place at which the row with the bar begins."""
        return None if self._lines is None or self.cursor is None else self._lines.start_of(self.cursor)

    def _lay_out(self) -> None:
        self._width_of_lines = self.size.width
        self._strips.clear()
        if self.reading is None or not self._width_of_lines:
            return
        stacked = self.screen.size.width < STACK_BELOW
        self._lines = self.reading.layout(self._width_of_lines - _MARGIN, stacked=stacked, shown=self.shown)
        self._painter = self.reading.painter(self._lines)
        self.virtual_size = Size(self._width_of_lines, len(self._lines))
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw every line anew when the theme has changed."""
        super().notify_style_update()
        self._strips.clear()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell the screen what part is shown."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Scrolled(self))

    def watch_cursor(self) -> None:
        """Draw the bar at its new place."""
        self.refresh()

    # --- drawing

    def render_line(self, y: int) -> Strip:
        """Return line ``y`` of the screen."""
        line = y + self.scroll_offset.y
        if self._lines is None or self._painter is None or line >= len(self._lines):
            return Strip.blank(self.size.width, self.rich_style)
        key = line, self._lines.row_at(line) == self.cursor
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._drawn(line)
        return strip

    def _drawn(self, line: int) -> Strip:
        assert self._painter is not None
        pieces = self._painter.pieces(line, cursor=self.cursor)
        segments = [Segment(text, self.get_component_rich_style(f"pair--{role}")) for text, role in pieces if text]
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    # --- going from row to row

    def go_to(self, place: Place) -> None:
        """Put the bar on the row that holds a place, as soon as there is a layout, and bring it into view."""
        self._wanted = place if self._lines is None else None
        if self._lines is not None:
            self.go_to_row(self._lines.row_of(place.side, place.paragraph))

    def go_to_row(self, row: int) -> None:
        """Put the bar on a row and bring it into view, near the top."""
        assert self._lines is not None
        self.cursor = row
        self.scroll_to(y=max(0, self._lines.top(row) - _LINES_ABOVE_CURSOR), animate=False, immediate=True)

    def find_row(self, step: int, wanted: Callable[[Row], bool]) -> int | None:
        """Return the next wanted row below the bar (``step`` 1) or above it (-1), or None; folded ones are passed over.

        Without a bar on the screen, the search starts at the top of the screen.
        """
        if self._lines is None:
            return None
        rows = self._lines.rows
        indices = range(self._start(step) + step, len(rows) if step > 0 else -1, step)
        return next((at for at in indices if isinstance(row := rows[at], Row) and wanted(row)), None)

    def _start(self, step: int) -> int:
        assert self._lines is not None
        top = round(self.scroll_y)
        first, last = self._lines.row_at(top), self._lines.row_at(top + self.size.height - 1)
        if self.cursor is not None and first <= self.cursor <= last:
            return self.cursor
        return first - 1 if step > 0 else first
