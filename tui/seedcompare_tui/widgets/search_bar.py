"""The line in which a search is typed, with how many hits there are."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Label

from seedcompare_tui.display.pair.hits import Hits
from seedcompare_tui.display.sentences import counted


class SearchBar(Horizontal):
    """Hidden until it is opened."""

    def compose(self) -> ComposeResult:
        """Make the sign, the input and the count."""
        yield Label(" / ", id="search-sign")
        yield Input(id="query", compact=True, select_on_focus=True)
        yield Label("", id="search-count")

    @property
    def is_open(self) -> bool:
        """Whether a search is open, be it typed or done."""
        return self.has_class("-open")

    @property
    def query_text(self) -> str:
        """What is looked for."""
        return self._input.value

    @property
    def _input(self) -> Input:
        return self.query_one(Input)

    def open(self) -> None:
        """Show the line, ready to be typed in."""
        self.add_class("-open")
        self._input.focus()
        if self._input.value:
            self._input.post_message(Input.Changed(self._input, self._input.value))

    def close(self) -> None:
        """Hide the line; the query is kept for the next time."""
        self.remove_class("-open")

    def tell(self, hits: Hits, *, folded: int) -> None:
        """Say how many hits are shown and which of them one is at, and how many more are in folded rows."""
        self.query_one("#search-count", Label).update(f" {self._count(hits, folded)} ")

    def _count(self, hits: Hits, folded: int) -> str:
        if not self.query_text.strip():
            return "type words of either article"
        total = len(hits.all)
        if not total and not folded:
            return "not found"
        shown = counted(total, "hit") if hits.here is None else f"{hits.here + 1} of {total}"
        return f"{shown}, {folded} more folded" if folded else shown
