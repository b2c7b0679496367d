"""The details screen: what only one article has, by article and kind, and where it stands."""

from textual import on

from seedcompare import Comparer
from seedcompare_tui.display.lists.detail_catalogue import detail_catalogue
from seedcompare_tui.display.lists.details import DetailRow
from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.screens.browsing import READING, BrowsingScreen
from seedcompare_tui.session.state import SetState
from seedcompare_tui.widgets.entry_list import EntryList


class DetailsScreen(BrowsingScreen[DetailRow]):
    """Lists the details of every article."""

    BINDING_GROUP_TITLE = "Details"

    def __init__(self) -> None:
        """Make a screen that lists nothing yet."""
        super().__init__()
        self._comparer: Comparer | None = None

    def follow(self, state: SetState) -> None:
        """List the details of the set, which are known before its pairs are compared, if it is another one."""
        if self.is_set_unread:
            self._comparer = None
            self.show_sentence(READING)
        elif self._comparer is not state.comparer:
            self._comparer = state.comparer
            self.show_catalogue(detail_catalogue(self._comparer))

    @on(EntryList.Chosen, "#entries")
    def open_detail(self) -> None:
        """Go to the place of the detail."""
        row = self.row
        if row is not None and self.catalogue is not None:
            self.open(row, self.catalogue.excerpts(row)[0])

    def open(self, row: DetailRow, excerpt: Excerpt) -> None:
        """Open its article at the paragraph, beside the most alike one."""
        self.open_beside(excerpt)
