"""The two articles of a pair, to be read with keys and mouse."""

from collections.abc import Callable

from textual.events import Click, MouseDown
from textual.selection import Selection
from textual.strip import Strip

from seedcompare_tui.display.pair.layout import PairLayout, TextLine
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.widgets.pair_lines import PairLines
from seedcompare_tui.widgets.selecting import SelectedLine, joined_lines, selected_part, with_selection


class PairView(PairLines):
    """Finds rows, and lets the mouse choose a row or select text of one side."""

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty view."""
        super().__init__(id=id)
        self._selecting_side = 0

    # --- rows

    @property
    def row_at_bar(self) -> Row | None:
        """The row that has the bar, or None where none has it or it is folded."""
        row = None if self._lines is None or self.cursor is None else self._lines.rows[self.cursor]
        return row if isinstance(row, Row) else None

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
        first, last = self._lines.row_at(self.top), self._lines.row_at(self.top + self.size.height - 1)
        if self.cursor is not None and first <= self.cursor <= last:
            return self.cursor
        return first - 1 if step > 0 else first

    # --- the mouse

    def render_line(self, y: int) -> Strip:
        """Return line ``y`` of the screen, with what is selected of it."""
        strip, line = super().render_line(y), y + self.scroll_offset.y
        if self._lines is not None and (selection := self.text_selection) is not None:
            part = selected_part(strip, line, selection, self._lines.columns, self._selecting_side)
            strip = with_selection(strip, part, self.screen.get_component_rich_style("screen--selection"))
        return strip.apply_offsets(0, line)

    def on_mouse_down(self, event: MouseDown) -> None:
        """Remember on which side a selection begins."""
        if self._lines is not None:
            self._selecting_side = self._lines.columns.side_at(event.x)

    def on_click(self, event: Click) -> None:
        """Put the bar on the row that was clicked, so that its partners are seen."""
        if self._lines is None or self.text_selection is not None:
            return
        shift = self._shift[self._lines.columns.side_at(event.x)]
        line = self.top + event.y + shift
        if 0 <= line < len(self._lines):
            self.cursor = self._lines.row_at(line)
            self.scroll_lines(shift)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text of the side on which the selection began."""
        lines = self._lines
        if lines is None or self.reading is None:
            return None
        first = 0 if selection.start is None else selection.start.y
        last = len(lines) - 1 if selection.end is None else min(selection.end.y, len(lines) - 1)
        selected = (self._selected_line(y, selection, lines) for y in range(first, last + 1))
        return joined_lines(line for line in selected if line is not None), "\n"

    def _selected_line(self, y: int, selection: Selection, lines: PairLayout) -> SelectedLine | None:
        """What is selected of a line, or None where the side on which the selection began has no text."""
        assert self.reading is not None
        side = self._selecting_side
        there = y + self._shift[side]
        if not 0 <= there < len(lines):
            return None
        if lines.columns.stacked:
            side = 0 if lines.line(there).a else 1
        here = lines.line(there).sides[side]
        if not isinstance(here, TextLine):
            return None
        strip = self._strip(y)
        part = selected_part(strip, y, selection, lines.columns, side)
        return SelectedLine(here, self.reading.texts[side][here.paragraph], strip.text[slice(*part)])

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self.refresh()
