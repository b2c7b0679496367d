"""The two articles of a pair with all that stands around them: their headers, the ruler, the search and the legend."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.reactive import reactive

from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.widgets.article_header import ArticleHeader
from seedcompare_tui.widgets.bars import Legend
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.ruler import Ruler
from seedcompare_tui.widgets.search_bar import SearchBar


class PairArea(Vertical):
    """Shows one pair, and keeps what stands around its articles in step with them."""

    ways: reactive[Sequence[str]] = reactive((), init=False)
    """How pairs are read, where that is not as at first."""

    def __init__(self) -> None:
        """Show nothing until a pair is given."""
        super().__init__()
        self.view = PairView(id="view")
        """The two articles."""
        self.search_bar = SearchBar(id="search")
        """Where words are asked for."""

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        with Horizontal(id="articles"):
            yield ArticleHeader(0, id="article-a")
            yield ArticleHeader(1, id="article-b")
        with Horizontal(id="body"):
            yield self.view
            yield Ruler(id="ruler")
        yield self.search_bar
        yield Legend(id="legend")

    def on_mount(self) -> None:
        """Follow what is moved in the view."""
        for moving in ("scroll_y", "cursor"):
            self.watch(self.view, moving, self._follow_view, init=False)

    def show(self, reading: PairReading | None) -> None:
        """Show a pair, or nothing; a question is taken back."""
        self.ask("")
        for widget in (*self.query(ArticleHeader), *self.query(Legend)):
            widget.reading = reading
        self.view.show(reading)

    @property
    def is_asking(self) -> bool:
        """Whether a question stands in place of the legend."""
        return bool(self.query_one(Legend).question)

    def ask(self, question: str) -> None:
        """Ask the reader something in place of the legend, or nothing more for an empty question."""
        self.query_one(Legend).question = question
        self.screen.refresh_bindings()

    def watch_ways(self) -> None:
        """Say how pairs are read now."""
        self._follow_view()

    def on_pair_view_part_changed(self) -> None:
        """Follow the view."""
        self._follow_view()

    def _follow_view(self) -> None:
        view, lines, reading = self.view, self.view.lines, self.view.reading
        is_compared = reading is None or reading.is_compared
        ruler = self.query_one(Ruler)
        ruler.lines = lines if is_compared else None
        ruler.window = (view.top, view.top + view.size.height)
        ruler.hit_lines = view.hit_lines
        only = [] if view.shown is Filter.ALL else [f"only {view.shown.value}"]
        if reading is not None and not reading.is_whole:
            only = ["the beginnings"]
        self.query_one(Legend).ways = (*only, *self.ways)
        if lines is not None:
            self.query_one("#article-a").styles.width = "100%" if lines.columns.stacked else lines.columns.b_start

    def on_ruler_clicked(self, message: Ruler.Clicked) -> None:
        """Bring the clicked place to the middle of the screen."""
        self.view.scroll_to(y=message.line - self.view.size.height // 2, animate=False)
