"""The line in which a search is typed, with how many hits there are."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widgets import Input, Label

from seedcompare_tui.display.describe import counted
from seedcompare_tui.display.hits import NO_HITS, Hits


class SearchBar(Horizontal):
    """Hidden until it is opened."""

    hits: reactive[Hits] = reactive(NO_HITS, init=False)
    """What was found and is shown."""
    folded: reactive[int] = reactive(0, init=False)
    """How many hits are in folded rows."""

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

    def watch_hits(self) -> None:
        """Say how many hits there are."""
        self._say_count()

    def watch_folded(self) -> None:
        """Say how many of them cannot be seen."""
        self._say_count()

    def _say_count(self) -> None:
        self.query_one("#search-count", Label).update(f" {self._count()} ")

    def _count(self) -> str:
        if not self.query_text.strip():
            return "type words of either article"
        total, here = len(self.hits.all), self.hits.here
        if not total and not self.folded:
            return "not found"
        shown = counted(total, "hit") if here is None else f"{here + 1} of {total}"
        return f"{shown}, {self.folded} more folded" if self.folded else shown
