"""The coverage of all pairs, drawn a line at a time under headers that stay."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.events import Click, Resize
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from seedcompare_tui.display.overview.matrix import Matrix
from seedcompare_tui.display.overview.matrix_painting import (
    SIZES,
    MatrixPainter,
    MatrixPiece,
    MatrixRole,
)
from seedcompare_tui.widgets.segments import looks_of, segments


class MatrixView(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one `Matrix` in the largest cells that fit, and scrolls both ways where even the smallest do not."""

    BINDING_GROUP_TITLE = "Cells"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1, 0)", "Cell below", show=False, id="cell.down"),
        Binding("up,k", "move(-1, 0)", "Cell above", show=False, id="cell.up"),
        Binding("right,l", "move(0, 1)", "Cell to the right", show=False, id="cell.right"),
        Binding("left,h", "move(0, -1)", "Cell to the left", show=False, id="cell.left"),
        Binding("pagedown,space", "page(1)", "Page down", show=False, id="cell.page-down"),
        Binding("pageup,b", "page(-1)", "Page up", show=False, id="cell.page-up"),
        Binding("home", "move_to(None, 0)", "First of the row", show=False, id="cell.first"),
        Binding("end", "move_to(None, -1)", "Last of the row", show=False, id="cell.last"),
        Binding("g,ctrl+home", "move_to(0, None)", "First row", show=False, id="cell.top"),
        Binding("G,ctrl+end", "move_to(-1, None)", "Last row", show=False, id="cell.bottom"),
        Binding("enter", "choose", "Open pair", id="cell.open", tooltip="the row's article on the left"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"matrix--{role}" for role in MatrixRole}

    cursor: reactive[tuple[int, int]] = reactive((0, 0))
    """The indices of the articles of the cell that keys act on: that of its row and that of its column."""

    @dataclass
    class Moved(Message):
        """The cursor is on another cell."""

        view: "MatrixView"

    @dataclass
    class Chosen(Message):
        """The cell of the cursor was chosen."""

        view: "MatrixView"

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty view."""
        super().__init__(id=id)
        self._matrix: Matrix | None = None
        self._painter: MatrixPainter | None = None
        self._strips: LRUCache[tuple[int, int, int | None], Strip] = LRUCache(1024)

    # --- what it shows

    def show(self, matrix: Matrix, *, cursor: tuple[int, int]) -> None:
        """Show another matrix, or the same in another order, with the cursor on a cell of it."""
        self._matrix = matrix
        self._lay_out()
        self.set_reactive(MatrixView.cursor, cursor)
        self.watch_cursor()

    def needed(self, room: Size) -> Size:
        """Return how large the matrix is in the largest cells that fit into ``room``; ``room`` before there is one."""
        if self._matrix is None:
            return room
        painter = self._painter_for(room)
        bars = self.scrollbar_size_vertical, self.scrollbar_size_horizontal
        return Size(
            painter.width + (bars[0] if painter.height > room.height else 0),
            painter.height + (bars[1] if painter.width > room.width else 0),
        )

    def on_resize(self, event: Resize) -> None:
        """Choose the size of the cells anew."""
        self._lay_out()
        self.call_after_refresh(self._scroll_to_cursor)

    def _painter_for(self, room: Size) -> MatrixPainter:
        assert self._matrix is not None
        painters = [MatrixPainter(self._matrix, size, room=room.width, signs=needs_signs(self.app)) for size in SIZES]
        fitting = (each for each in painters if each.width <= room.width and each.height <= room.height)
        return next(fitting, painters[-1])

    def _lay_out(self) -> None:
        if self._matrix is None or not self.outer_size.width:
            return
        self._painter = painter = self._painter_for(self.outer_size)
        outer = self.outer_size
        room = outer.width - (self.scrollbar_size_vertical if painter.height > outer.height else 0)
        # with it the last column can stand at the edge while the first one seen begins where the view does
        beside = (room - painter.header_width) % painter.size.width if painter.width > room else 0
        self.virtual_size = Size(painter.width + beside, painter.height)
        self.redraw()

    def redraw(self) -> None:
        """Draw every line anew, such as when more pairs are compared."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw it anew when the theme has changed, with signs where it has no colours."""
        super().notify_style_update()
        self._lay_out()

    # --- drawing

    def render_line(self, y: int) -> Strip:
        """Return line ``y`` of the screen; the headers stay where they are."""
        painter = self._painter
        if painter is None:
            return Strip.blank(self.size.width, self.rich_style)
        line = y - painter.header_lines + (self.scroll_offset.y if y >= painter.header_lines else 0)
        if line >= len(painter.matrix) * painter.size.height:
            return Strip.blank(self.size.width, self.rich_style)
        row, column = self._cursor_place(painter)
        near_cursor = line < 0 or line // painter.size.height == row
        key = line, self.scroll_offset.x, column if near_cursor else None
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._drawn(painter, line, cursor=(row, column))
        return strip

    def _drawn(self, painter: MatrixPainter, line: int, *, cursor: tuple[int, int]) -> Strip:
        """Return a line of the cells, or of the column headers where ``line`` is below 0."""
        first, shift = divmod(self.scroll_offset.x, painter.size.width)
        room = max(0, self.scrollable_content_region.width - painter.header_width)
        columns = range(first, min(first + (shift + room) // painter.size.width, len(painter.matrix)))  # none is cut
        if line < 0:
            header = painter.corner()
            cells = painter.column_headers(line + painter.header_lines, columns, chosen=cursor[1])
        else:
            header = painter.row_header(line, chosen=cursor[0])
            cells = painter.cells(line, columns, cursor=cursor)
        strip = Strip.join([self._strip([header]), self._strip(cells).crop(shift, shift + room)])
        return strip.adjust_cell_length(self.size.width, self.rich_style)

    def _strip(self, pieces: Iterable[MatrixPiece]) -> Strip:
        return Strip(segments(pieces, looks_of(self, "matrix")))

    # --- going from cell to cell

    def _cursor_place(self, painter: MatrixPainter) -> tuple[int, int]:
        """Return the row and the column of the cursor."""
        return painter.matrix.row_of(self.cursor[0]), painter.matrix.row_of(self.cursor[1])

    def watch_cursor(self) -> None:
        """Bring the cell into view, and tell the screen."""
        self._scroll_to_cursor()
        self.refresh()
        self.post_message(self.Moved(self))

    def _scroll_to_cursor(self) -> None:
        if self._painter is None:
            return
        row, column = self._cursor_place(self._painter)
        width, height = self._painter.size
        seen = self.scrollable_content_region.size
        x = _in_view(self.scroll_offset.x, column * width, width, seen.width - self._painter.header_width)
        y = _in_view(self.scroll_offset.y, row * height, height, seen.height - self._painter.header_lines)
        self.scroll_to(x=x, y=y, animate=False, immediate=True)

    def _put_cursor(self, row: int, column: int) -> None:
        """Put the cursor on a cell, or on the nearest one where there is none."""
        if self._matrix is not None:
            last = len(self._matrix) - 1
            order = self._matrix.order
            self.cursor = order[max(0, min(row, last))], order[max(0, min(column, last))]

    def action_move(self, down: int, right: int) -> None:
        """Go some cells on."""
        if self._painter is not None:
            row, column = self._cursor_place(self._painter)
            self._put_cursor(row + down, column + right)

    def action_page(self, step: int) -> None:
        """Go as many rows on as fit the screen."""
        if self._painter is not None:
            self.action_move(
                step * max(1, (self.size.height - self._painter.header_lines) // self._painter.size.height), 0
            )

    def action_move_to(self, row: int | None, column: int | None) -> None:
        """Go to a row or a column, -1 for the last; None stays in it."""
        if self._painter is not None:
            present = self._cursor_place(self._painter)
            wanted = [
                old if new is None else new % len(self._painter.matrix)
                for new, old in zip((row, column), present, strict=True)
            ]
            self._put_cursor(*wanted)

    def action_choose(self) -> None:
        """Choose the cell of the cursor."""
        self.post_message(self.Chosen(self))

    def on_click(self, event: Click) -> None:
        """Put the cursor on the cell that is clicked; a click on the cursor, or a second one, chooses it."""
        place = self._cell_at(event.x, event.y)
        if place is None or self._painter is None:
            return
        if place == self._cursor_place(self._painter):
            self.action_choose()
        else:
            self._put_cursor(*place)

    def _cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        """Return the row and column at a place of the widget, or None where no cell is."""
        if self._painter is None or x < self._painter.header_width or y < self._painter.header_lines:
            return None
        column = (x - self._painter.header_width + self.scroll_offset.x) // self._painter.size.width
        row = (y - self._painter.header_lines + self.scroll_offset.y) // self._painter.size.height
        inside = max(row, column) < len(self._painter.matrix)
        return (row, column) if inside else None


def needs_signs(app: App[object]) -> bool:
    """Return whether the shades of the cells need signs beside them: where there are no tints to tell them by."""
    return app.no_color or app.native_ansi_color


def _in_view(scrolled: int, start: int, length: int, room: int) -> int:
    """Return how far to scroll so that what begins at ``start`` is wholly in view; as far as now where it is.

    A cell longer than the view begins where the view begins.
    """
    return max(min(scrolled, start), min(start, -(-(start + length - room) // length) * length))
