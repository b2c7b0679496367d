"""Searching in both articles of a pair."""

from seedcompare_tui.display.pair.hits import NO_HITS, Hit, Hits
from seedcompare_tui.display.pair.layout import Place
from seedcompare_tui.display.pair.search import find_hits
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.search_bar import SearchBar


class PairSearch:
    """Finds what is typed in a bar, marks it in a view, and goes from hit to hit."""

    def __init__(self, view: PairView, bar: SearchBar) -> None:
        """Search what ``view`` shows for the query of ``bar``."""
        self._view = view
        self._bar = bar
        self._folded = 0

    @property
    def is_open(self) -> bool:
        """Whether there is a search."""
        return self._bar.is_open

    @property
    def is_typing(self) -> bool:
        """Whether a query is being typed."""
        return self._bar.has_focus_within

    def open(self) -> None:
        """Ask for words, with the query of the last search ready to be typed over."""
        self._bar.open()

    def find_typed(self) -> None:
        """Find what is typed, and go to the first hit from the top of the screen on."""
        self.find()
        self._go_to_hit(self._first_from_top())

    def end_typing(self) -> None:
        """Go back to reading, with the hits marked; without a query, close the search."""
        if self._bar.query_text.strip():
            self._view.focus()
        else:
            self.close()

    def close(self) -> None:
        """Take the marks off, and go back to reading."""
        self._bar.close()
        self._show(NO_HITS)
        self._view.focus()

    def find(self) -> None:
        """Look for the query in the pair shown, if a search is open."""
        reading, lines = self._view.reading, self._view.lines
        if reading is None or lines is None or not self._bar.is_open:
            return
        found = find_hits(reading.articles, self._bar.query_text)
        shown = [hit for hit in found if lines.shows(hit.side, hit.paragraph)]
        in_order = sorted(shown, key=lambda hit: (lines.row_of(hit.side, hit.paragraph), hit))
        self._folded = len(found) - len(shown)
        self._show(Hits(tuple(in_order)))

    def step(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        hits = self._view.hits
        if hits.here is None:
            self._go_to_hit(self._first_from_top() - (step < 0))
        else:
            self._go_to_hit(hits.here + step)

    def _show(self, hits: Hits) -> None:
        self._view.hits = hits
        self._bar.tell(hits, folded=self._folded)

    def _first_from_top(self) -> int:
        """Return the first hit from the top of the screen on, else the first of all."""
        lines, top = self._view.lines, self._view.top
        if lines is None:
            return 0
        return next((at for at, hit in enumerate(self._view.hits.all) if lines.line_of(_place(hit)) >= top), 0)

    def _go_to_hit(self, index: int) -> None:
        """Go to a hit, where there is one; past the last one comes the first."""
        hits = self._view.hits.all
        if not hits:
            return
        index %= len(hits)
        self._show(Hits(hits, index))
        self._view.reveal(_place(hits[index]))


def _place(hit: Hit) -> Place:
    return Place(hit.side, hit.paragraph, hit.span.start)
