"""Searching in both articles of a pair."""

from textual.widgets import Input

from seedcompare_tui.display.pair.hits import NO_HITS, Hit, Hits
from seedcompare_tui.display.pair.layout import Place
from seedcompare_tui.display.pair.search import find_hits
from seedcompare_tui.screens.pair_walking import WalkingScreen
from seedcompare_tui.widgets.search_bar import SearchBar


class SearchingScreen(WalkingScreen, inherit_bindings=False):
    """A screen with a `PairView` and a `SearchBar`."""

    _folded_hits = 0
    """How many hits are in folded rows."""

    @property
    def search_bar(self) -> SearchBar:
        """Where the query is typed and the hits are counted."""
        return self.query_one(SearchBar)

    def action_search(self) -> None:
        """Open the search, with the query of the last one ready to be typed over."""
        if not self.must_wait():
            self.search_bar.open()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find what is typed, and go to the first hit from the top of the screen on."""
        event.stop()
        self.find()
        self._go_to_hit(self._first_from_top())

    def action_end_typing(self) -> None:
        """Go back to reading, with the hits marked."""
        if self.search_bar.query_text.strip():
            self.set_focus(self.view)
        else:
            self.close_search()

    def find(self) -> None:
        """Look for the query in the pair shown, if a search is open."""
        reading, lines = self.view.reading, self.view.lines
        if reading is None or lines is None or not self.search_bar.is_open:
            return
        found = find_hits(reading.articles, self.search_bar.query_text)
        shown = [hit for hit in found if lines.shows(hit.side, hit.paragraph)]
        in_order = sorted(shown, key=lambda hit: (lines.row_of(hit.side, hit.paragraph), hit))
        self._folded_hits = len(found) - len(shown)
        self._show_hits(Hits(tuple(in_order)))

    def _show_hits(self, hits: Hits) -> None:
        self.view.hits = hits
        self.search_bar.tell(hits, folded=self._folded_hits)

    def action_next_hit(self) -> None:
        """Go to the next hit; from the last one to the first."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """Go to the hit before; from the first one to the last."""
        self._step_hit(-1)

    def _step_hit(self, step: int) -> None:
        hits = self.view.hits
        if not self.search_bar.is_open:
            self.action_search()
        elif hits.here is None:
            self._go_to_hit(self._first_from_top() - (step < 0))
        else:
            self._go_to_hit(hits.here + step)

    def _first_from_top(self) -> int:
        """The first hit from the top of the screen on, else the first of all."""
        return next((index for index, hit in enumerate(self.view.hits.all) if self._line(hit) >= self.view.top), 0)

    def _line(self, hit: Hit) -> int:
        assert self.view.lines is not None
        return self.view.lines.line_of(_place(hit))

    def _go_to_hit(self, index: int) -> None:
        """Go to a hit, where there is one; past the last one comes the first."""
        hits = self.view.hits.all
        if not hits:
            return
        index %= len(hits)
        self._show_hits(Hits(hits, index))
        self.view.reveal(_place(hits[index]))

    def close_search(self) -> None:
        """Take the marks of the search off, and go back to reading."""
        self.search_bar.close()
        self._show_hits(NO_HITS)
        self.set_focus(self.view)
        self.refresh_bindings()


def _place(hit: Hit) -> Place:
    return Place(hit.side, hit.paragraph, hit.span.start)
