"""A list drawn a line at a time, with a bar beside the entry that keys act on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from seedcompare_tui.display.lists.listing import Listing, ListPiece, ListRole
from seedcompare_tui.widgets.piece_line import LIST_CLASSES, drawn, text_width


class EntryList(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a `Listing`, made anew for each width; says which entry has the bar and which one was chosen."""

    BINDING_GROUP_TITLE = "List"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "step(1)", "Next entry", show=False, id="list.down"),
        Binding("up,k", "step(-1)", "Entry before", show=False, id="list.up"),
        Binding("pagedown,space", "page(1)", "Page down", show=False, id="list.page-down"),
        Binding("pageup,b", "page(-1)", "Page up", show=False, id="list.page-up"),
        Binding("home,g", "first", "To the beginning", show=False, id="list.home"),
        Binding("end,G", "last", "To the end", show=False, id="list.end"),
        Binding("enter", "choose", "Open", id="list.choose", tooltip="what has the bar"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = LIST_CLASSES

    cursor: reactive[int] = reactive(0)
    """The entry that has the bar."""

    @dataclass
    class Moved(Message):
        """The bar stands beside another entry, or beside one of another listing."""

        list: "EntryList"

        @property
        def control(self) -> "EntryList":
            """The list whose bar it is."""
            return self.list

    @dataclass
    class Chosen(Message):
        """The entry that has the bar was chosen."""

        list: "EntryList"

        @property
        def control(self) -> "EntryList":
            """The list it was chosen from."""
            return self.list

    def __init__(self, *, id: str) -> None:
        """Make an empty list."""
        super().__init__(id=id)
        self._make: Callable[[int], Listing] = _nothing
        self._listing = _nothing(0)
        self._strips: LRUCache[tuple[int, bool, bool], Strip] = LRUCache(1024)

    @property
    def entry_count(self) -> int:
        """How many entries there are."""
        return self._listing.entry_count

    def show(self, make: Callable[[int], Listing], *, cursor: int = 0) -> None:
        """Show what ``make`` returns for a width in cells, with the bar beside an entry of it."""
        self._make = make
        self._lay_out()
        self.scroll_to(y=0, animate=False, immediate=True)
        self.cursor = min(cursor, max(0, self.entry_count - 1))
        self._follow()
        self.post_message(self.Moved(self))

    def draw_again(self) -> None:
        """Make the lines anew; their entries are the same."""
        self._lay_out()

    def on_resize(self) -> None:
        """Make the lines anew at another width, and keep the bar in view."""
        if self.scrollable_content_region.width != self.virtual_size.width:
            self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        self._strips.clear()
        self._listing = self._make(text_width(self))
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._listing))
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw every line anew when the theme has changed."""
        super().notify_style_update()
        self._strips.clear()

    # --- drawing

    def render_line(self, y: int) -> Strip:
        """Return line ``y`` of the screen."""
        line = y + self.scroll_offset.y
        if line >= len(self._listing) or not self.virtual_size.width:  # there is no room yet
            return Strip.blank(self.size.width, self.rich_style)
        has_bar = self._listing.entry_at(line) == self.cursor
        key = line, has_bar, has_bar and self.has_focus
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._drawn(line, has_bar=has_bar)
        return strip

    def _drawn(self, line: int, *, has_bar: bool) -> Strip:
        bar = ListPiece(("▌" if self.has_focus else "▏") if has_bar else " ", ListRole.CURSOR)
        return drawn(self, (bar, *self._listing.pieces(line)), has_bar=has_bar)

    def watch_has_focus(self, focused: bool) -> None:
        """Draw the bar as one that keys move, or not."""
        super().watch_has_focus(focused)
        self.refresh()

    # --- moving the bar

    def watch_cursor(self) -> None:
        """Draw the bar at its new place."""
        self.refresh()

    def action_step(self, step: int) -> None:
        """Go to the entry below (1) or above (-1); through one that is taller than the list a line at a time."""
        if not self._reveal(step):
            self._go(self.cursor + step)

    def _reveal(self, step: int) -> bool:
        """Whether the entry with the bar is taller than the list and had a line more to show."""
        if not self.entry_count:
            return False
        lines, top, height = self._listing.lines_of(self.cursor), self.scroll_offset.y, self.size.height
        hidden = lines.stop > top + height if step > 0 else lines.start < top
        if len(lines) <= height or not hidden:
            return False
        self.scroll_to(y=top + step, animate=False, immediate=True)
        return True

    def action_page(self, step: int) -> None:
        """Go as many lines down (1) or up (-1) as the list shows."""
        if self.entry_count:
            line = self._listing.lines_of(self.cursor).start + step * max(1, self.size.height - 1)
            self._go(self._listing.first_entry_from(max(0, line)))

    def action_first(self) -> None:
        """Go to the first entry."""
        self._go(0)

    def action_last(self) -> None:
        """Go to the last entry."""
        self._go(self.entry_count - 1)

    def action_choose(self) -> None:
        """Say that the entry with the bar was chosen."""
        if self.entry_count:
            self.post_message(self.Chosen(self))

    def on_click(self, event: Click) -> None:
        """Put the bar where it was clicked; a double click chooses."""
        place = event.get_content_offset(self)
        entry = self._listing.entry_at(place.y + self.scroll_offset.y) if place is not None else None
        if entry is None:
            return
        self._go(entry)
        if event.chain > 1:
            self.action_choose()

    def _go(self, entry: int) -> None:
        entry = max(0, min(entry, self.entry_count - 1))
        if entry != self.cursor:
            self.cursor = entry
            self.post_message(self.Moved(self))
        self._follow()

    def _follow(self) -> None:
        """Bring the entry with the bar into view, with the heading above it."""
        if not self.entry_count:
            return
        lines = self._listing.lines_of(self.cursor)
        above = lines.start
        while above and self._listing.entry_at(above - 1) is None:
            above -= 1
        top, height = self.scroll_offset.y, self.size.height
        if lines.stop > top + height:
            top = lines.stop - height
        self.scroll_to(y=max(0, min(top, above)), animate=False, immediate=True)


def _nothing(width: int) -> Listing:
    """Return a listing without lines."""
    return Listing((), lambda line: ())
