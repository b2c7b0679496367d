"""The two articles of a pair, side by side, drawn a line at a time, to be read with keys and mouse."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.cache import LRUCache
from textual.events import Click, MouseDown, Resize
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.selection import Selection
from textual.strip import Strip

from seedcompare_tui.display.painting import ROLES
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.hits import NO_HITS, Hits
from seedcompare_tui.display.pair.layout import STACK_BELOW, Page, PairLayout, Place, TextLine
from seedcompare_tui.display.pair.painter import PairPainter
from seedcompare_tui.display.pair.reading import Order, PairReading
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.pair.steps import STEPS
from seedcompare_tui.widgets.line_view import LineView
from seedcompare_tui.widgets.segments import looks_of, segments
from seedcompare_tui.widgets.selecting import SelectedLine, joined_lines, selected_part, with_selection

_LINES_ABOVE_CURSOR = 3
_NO_SHIFT = (0, 0)


class PairView(LineView):
    """Draws one `PairReading`, wrapped to its width and stacked where it is narrow; goes to rows; takes the mouse."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"pair--{role}" for role in ROLES}

    reading: reactive[PairReading | None] = reactive(None, layout=False, init=False)
    """The pair shown, or None before there is one."""
    shown: reactive[Filter] = reactive(Filter.ALL, layout=False, init=False)
    """The rows that are shown; the others are folded."""
    hits: reactive[Hits] = reactive(NO_HITS, layout=False, init=False)
    """What a search has found in the pair."""
    cursor: reactive[int | None] = reactive(None)
    """The row that has the bar, or None where keys start from the top of the screen."""

    class PartChanged(Message):
        """Another part than before is on screen, for another reason than scrolling."""

    class LaidOut(Message):
        """There are other lines than before."""

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty view."""
        super().__init__(id=id)
        self._lines: PairLayout | None = None
        self._painter: PairPainter | None = None
        self.hit_lines: frozenset[int] = frozenset()
        """The lines on which a search has found something."""
        self._strips: LRUCache[tuple[int, bool], Strip] = LRUCache(1024)
        self._width_of_lines = 0
        self._kept: tuple[Place | None, int] = (None, 0)
        self._wanted: Place | None = None
        self._shift = _NO_SHIFT
        self._selecting_side = 0

    @property
    def lines(self) -> PairLayout | None:
        """The lines of the pair at the present width, or None before there is a pair."""
        return self._lines

    @property
    def page(self) -> Page | None:
        """What pairs are laid out on, or None as long as there is no room."""
        width = self.size.width
        return Page(width, self.screen.size.width < STACK_BELOW, self.shown) if width else None

    # --- what it shows

    def show(self, reading: PairReading | None) -> None:
        """Show a pair from its top on, or nothing.

        Where it is the two articles of before, read in another way or the other way round, the place is kept.
        """
        before = () if self.reading is None else self.reading.articles
        top, bar = self._place(), self._bar()
        after = () if reading is None else reading.articles
        if after and after == before[::-1]:
            top, bar = (place and place.swapped() for place in (top, bar))
        elif after != before:
            top = bar = None
        self.set_reactive(PairView.reading, reading)
        self.set_reactive(PairView.hits, NO_HITS)
        self._lay_out()
        self._restore(top, bar)

    def watch_shown(self) -> None:
        """Fold what is not to be shown, and keep the place."""
        self._lay_out_anew()

    def on_resize(self, event: Resize) -> None:
        """Lay the pair out anew where the width has changed, and keep the place."""
        if self._lines is None or event.size.width != self._width_of_lines:
            self._lay_out_anew()
        self.post_message(self.PartChanged())

    def _lay_out_anew(self) -> None:
        top, bar = self._place(), self._bar()
        self._lay_out()
        self._restore(top, bar)

    def _restore(self, top: Place | None, bar: Place | None) -> None:
        """Bring a place to the top of the screen and the bar to another; None for the beginning and for no bar."""
        if self._lines is None:
            return
        top, bar = (place if place and self._lines.holds(place) else None for place in (top, bar))
        self.cursor = None if bar is None else self._lines.row_of(bar.side, bar.paragraph)
        self._let_partners_meet()
        y = 0 if top is None else self._lines.line_of(top)
        self._kept = top, y
        self.scroll_to(y=y, animate=False, immediate=True)
        if self._wanted is not None:
            self.go_to(self._wanted)
        self.post_message(self.PartChanged())

    def remember(self) -> Callable[[], None]:
        """Return what brings the present place and bar back on the same pair."""
        return partial(self._restore, self._place(), self._bar())

    def _place(self) -> Place | None:
        """Return the place at the top of the screen, the first one's over several changes; None at the very top."""
        if self._lines is None or self.top == 0:
            return None
        place, y = self._kept
        return place if place is not None and y == self.top else self._lines.place_at(self.top)

    def _bar(self) -> Place | None:
        """Return the place at which the row with the bar begins."""
        return None if self._lines is None or self.cursor is None else self._lines.start_of(self.cursor)

    def _lay_out(self) -> None:
        page, self._width_of_lines = self.page, self.size.width
        if self.reading is None or page is None:
            self._lines = None
            self.refresh()
            return
        self._lines = self.reading.layout(page.width, stacked=page.stacked, shown=page.shown)
        self.virtual_size = Size(page.width, len(self._lines))
        self._paint()
        self.post_message(self.LaidOut())

    def notify_style_update(self) -> None:
        """Draw every line anew when the theme has changed."""
        super().notify_style_update()
        self._strips.clear()

    def watch_cursor(self) -> None:
        """Draw the bar at its new place; where each article stands in its own order, with the partner beside it."""
        self._let_partners_meet()

    def _let_partners_meet(self) -> None:
        shift = self._shift_to_partner()
        if shift != self._shift:
            self._shift = shift
            self._strips.clear()
        self.refresh()

    def _shift_to_partner(self) -> tuple[int, int]:
        """For each side how many lines below its place it is drawn from, so that partners meet at the bar."""
        lines = self._lines
        if lines is None or self.cursor is None or lines.columns.stacked:
            return _NO_SHIFT
        if self.reading is None or self.reading.order is Order.OF_A:
            return _NO_SHIFT
        partner = lines.partner_of(self.cursor)
        if partner is None:
            return _NO_SHIFT
        apart = lines.line_of(partner) - lines.top(self.cursor)
        return (0, apart) if partner.side else (apart, 0)

    def watch_hits(self) -> None:
        """Mark the hits."""
        self._paint()
        self.post_message(self.PartChanged())

    def _paint(self) -> None:
        self._strips.clear()
        if self.reading is not None and self._lines is not None:
            self._painter = self.reading.painter(self._lines, hits=self.hits)
            lines = (self._lines.line_of(Place(hit.side, hit.paragraph, hit.span.start)) for hit in self.hits.all)
            self.hit_lines = frozenset(lines)
        self.refresh()

    # --- drawing

    def _strip(self, line: int) -> Strip:
        assert self._lines is not None
        key = line, self._lines.row_at(line) == self.cursor
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._drawn(line)
        return strip

    def _drawn(self, line: int) -> Strip:
        assert self._painter is not None
        pieces = self._painter.pieces(line, cursor=self.cursor, shift=self._shift)
        return Strip(segments(pieces, looks_of(self, "pair"), apart=False)).adjust_cell_length(
            self.size.width, self.rich_style
        )

    # --- going to a place

    def go_to(self, place: Place) -> None:
        """Put the bar on the row that holds a place, as soon as there is a layout, and bring it into view."""
        self._wanted = place if self._lines is None else None
        if self._lines is not None:
            self.go_to_row(self._lines.row_of(place.side, place.paragraph))

    def go_to_row(self, row: int) -> None:
        """Put the bar on a row and bring it into view, near the top."""
        assert self._lines is not None
        self.cursor = row
        self._scroll_so_that_above(self._lines.top(row), _LINES_ABOVE_CURSOR)

    def reveal(self, place: Place) -> None:
        """Put the bar on the row that holds a place, and scroll where its line is not on the screen."""
        assert self._lines is not None
        self.cursor = self._lines.row_of(place.side, place.paragraph)
        line = self._lines.line_of(place) - self._shift[place.side]
        if not self.top <= line < self.top + self.size.height:
            self._scroll_so_that_above(line, self.size.height // 3)

    def _scroll_so_that_above(self, line: int, above: int) -> None:
        """Scroll to a line, with ``above`` others above it."""
        self.scroll_lines(line - above - self.top)

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

    def step(self, step: int, what: str) -> Row | None:
        """Put the bar on the next row of a kind of `STEPS`, below (1) or above (-1); return it, or None without one."""
        row = None if self.reading is None else self.find_row(step, STEPS[what].rows_of(self.reading))
        if row is None:
            return None
        self.go_to_row(row)
        return self.row_at_bar

    # --- drawing, and the mouse

    def render_line(self, y: int) -> Strip:
        """Return line ``y`` of the screen, with what is selected of it."""
        line = y + self.scroll_offset.y
        if self._lines is None or line >= len(self._lines):
            return Strip.blank(self.size.width, self.rich_style).apply_offsets(0, line)
        strip = self._strip(line)
        if (selection := self.text_selection) is not None:
            part = self._selected_part(strip, line, selection, self._lines)
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
        """Return what is selected of a line, or None where the side on which the selection began has no text."""
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
        part = self._selected_part(strip, y, selection, lines)
        text = self.reading.texts[side][here.paragraph]
        return SelectedLine(here, text, strip.text[slice(*part)], self.reading.between(side, here.paragraph))

    def _selected_part(self, strip: Strip, y: int, selection: Selection, lines: PairLayout) -> tuple[int, int]:
        """Return which characters of the drawn line ``y`` are selected, without the words of the program's own."""
        there = y + self._shift[self._selecting_side]
        line = lines.line(there) if 0 <= there < len(lines) else None
        side = self._selecting_side
        if lines.columns.stacked and line is not None:
            side = 0 if line.a else 1
        here = line.sides[side] if line is not None else None
        lead = lines.lead(side, here.paragraph) if isinstance(here, TextLine) and here.number == 0 else ""
        return selected_part(strip, y, selection, lines.columns, side, lead=len(lead))

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self.refresh()
