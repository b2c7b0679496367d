"""The details screen: what only one article has, by article and kind, and where it stands."""

from collections.abc import Sequence

from textual import on
from textual.events import ScreenResume

from seedcompare import Comparer, DetailKind
from seedcompare_tui.display.detail_lines import detail_listing
from seedcompare_tui.display.details import KIND_NAMES, DetailRow, detail_excerpt, detail_rows
from seedcompare_tui.display.excerpts import Excerpt
from seedcompare_tui.display.listing import Listing
from seedcompare_tui.screens.browsing import READING, BrowsingScreen
from seedcompare_tui.widgets.entry_list import EntryList


class DetailsScreen(BrowsingScreen[DetailRow]):
    """Lists the details of every article."""

    BINDING_GROUP_TITLE = "Details"
    CALLED = "details"

    def __init__(self) -> None:
        """Make a screen that lists all kinds."""
        super().__init__()
        self._kind: DetailKind | None = None
        self._comparer: Comparer | None = None

    def on_mount(self) -> None:
        """Follow the set, whose details are known before its pairs are compared."""
        self.watch(self.app, "comparison", self.list_the_set)
        self.watch(self.app, "progress", self.list_the_set)

    @on(ScreenResume)
    def list_the_set(self) -> None:
        """List the details of the set, if it is another one than before."""
        if self.is_set_unread:
            self.show_sentence(READING)
        elif self._comparer is not self.navigator.comparer:
            self._comparer = self.navigator.comparer
            self.show_rows(detail_rows(self._comparer))

    # --- what is said of the rows

    def is_listed(self, row: DetailRow) -> bool:
        """Return whether it is of the chosen article and kind."""
        return self.article in (None, row.article) and self._kind in (None, row.kind)

    def text_of(self, row: DetailRow) -> str:
        """Return its sentence."""
        return row.before + row.text + row.after

    def listing_of(self, rows: Sequence[DetailRow], width: int) -> Listing:
        """Return a line a row, and a heading an article."""
        return detail_listing(rows, self.navigator.comparer.articles, width)

    def excerpts_of(self, row: DetailRow) -> Sequence[Excerpt]:
        """Return its paragraph."""
        return [detail_excerpt(self.navigator.comparer, row)]

    def heading_of(self, row: DetailRow) -> str:
        """Return what it is."""
        return f"{KIND_NAMES[row.kind]}, in this article only"

    def filters(self) -> Sequence[str]:
        """Return the kind that is listed."""
        return [f"{KIND_NAMES[self._kind]}s only"] if self._kind else []

    # --- filter, and to the pair

    def action_next_filter(self) -> None:
        """List only the next kind of which there are any; after the last one, all kinds."""
        there = {row.kind for row in self.rows}
        kinds = [None, *(kind for kind in KIND_NAMES if kind in there)]
        self._kind = kinds[(kinds.index(self._kind) + 1) % len(kinds)]
        self.filter_rows()

    @on(EntryList.Chosen, "#entries")
    def open_detail(self) -> None:
        """Go to the place of the detail."""
        row = self.row
        if row is not None:
            self.open(row, detail_excerpt(self.navigator.comparer, row))

    def open(self, row: DetailRow, excerpt: Excerpt) -> None:
        """Open its article at the paragraph, beside the most alike one."""
        self.open_beside(excerpt)
