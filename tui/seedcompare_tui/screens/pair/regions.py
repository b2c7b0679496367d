"""The regions of the pair screen, and what they show: a pair of a set, its headers, its legend and its ruler."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.events import Resize
from textual.reactive import reactive

from seedcompare import Comparer, Pair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.layout import STACK_BELOW, Place
from seedcompare_tui.display.pair.reading import PairReading, read_beginnings
from seedcompare_tui.screens.pair.heading import PairRanks, heading
from seedcompare_tui.screens.pair.readings import Readings, ReadingsOfSet
from seedcompare_tui.screens.pair.rescoring import Rescorer
from seedcompare_tui.screens.pair.search import PairSearch
from seedcompare_tui.screens.set_screen import SetScreen
from seedcompare_tui.session.goal import Goal
from seedcompare_tui.session.reload import follow_pairs
from seedcompare_tui.session.state import SetState
from seedcompare_tui.widgets.article_header import ArticleHeader
from seedcompare_tui.widgets.bars import KeyBar, Legend, TitleBar
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.ruler import Ruler
from seedcompare_tui.widgets.search_bar import SearchBar


class PairRegions(SetScreen, inherit_bindings=False):
    """Shows one pair at a time; begins with the most similar one."""

    pair: reactive[Pair | None] = reactive(None, init=False, always_update=True)
    """The pair shown, its A on the left; None where there is none."""

    def __init__(self, comparer: Comparer) -> None:
        """Show nothing of the set until `use_set` says with what to begin."""
        super().__init__()
        self._source = ReadingsOfSet(comparer)
        self._rescorer = Rescorer(self.post_message)
        self._view = PairView(id="view")
        self._search_bar = SearchBar(id="search")
        self._search = PairSearch(self._view, self._search_bar)
        self._ranks = PairRanks()
        self.is_asking = False
        """Whether a question stands in place of the legend."""

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        with Horizontal(id="articles"):
            yield ArticleHeader(0, id="article-a")
            yield ArticleHeader(1, id="article-b")
        with Horizontal(id="body"):
            yield self._view
            yield Ruler(id="ruler")
        yield self._search_bar
        yield Legend(id="legend")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Follow what is moved in the view."""
        for moving in ("scroll_y", "cursor"):
            self.watch(self._view, moving, self._follow_view, init=False)
        self.query_one(KeyBar).greets = True
        self._show(None)

    @property
    def view(self) -> PairView:
        """The two articles."""
        return self._view

    @property
    def comparer(self) -> Comparer:
        """The set with the threshold that the reader has moved."""
        return self.readings.comparer

    @property
    def readings(self) -> Readings:
        """What reads the pairs of the set."""
        return self._source.readings

    # --- what is handed down: a reader of its session

    @property
    def shown(self) -> IndexPair | None:
        """The pair that is shown, or None before there is one."""
        return None if self.pair is None else (self.pair.a, self.pair.b)

    @property
    def opened(self) -> IndexPair | None:
        """The same, also where only its beginnings are shown so far."""
        reading = self._view.reading
        return None if reading is None else (reading.pair.a, reading.pair.b)

    def follow(self, state: SetState) -> None:
        """Say in the heading how far the set is compared."""
        self._show_heading()

    def use_set(self, comparer: Comparer, pairs: Sequence[IndexPair], first: IndexPair | None) -> None:
        """Read ``pairs`` of another set, or of the same set compared otherwise, beginning with ``first``, if any.

        Where the pair on screen is the first, its place is kept.
        """
        shown = [self.shown] if self.shown else []
        is_kept = first in follow_pairs(shown, self.readings.given.articles, comparer.articles)
        restore = self._view.remember() if is_kept else None
        self._ranks = PairRanks(pairs)
        self._source.use(comparer)
        self.pair = self.readings.pair(*first) if first else None
        if restore is not None:
            restore()

    def begin_with(self, a: int, b: int, pairs: Sequence[IndexPair]) -> None:
        """Show how two articles begin, as long as they are not compared; ``pairs`` are those that are known, if any."""
        self._ranks = PairRanks(pairs)
        self._show(read_beginnings(self.readings.given.articles, a, b))

    def make_ready(self, comparer: Comparer, a: int, b: int) -> None:
        """Compare a pair of a set and make it ready, so that it is shown at once; for any thread, touches no widget."""
        self._source.make_ready(comparer, a, b)

    def use_details(self) -> None:
        """Show the details of the set, which are found now."""
        self._source.use(self.readings.given)
        if self.pair is not None:
            top = self._view.top
            self._show(self.readings.reading(self.pair))
            self._view.scroll_to(y=top, animate=False, immediate=True)  # no line has moved

    def open_goal(self, goal: Goal) -> None:
        """Show a pair, with the bar on the row of the paragraph of the goal.

        Without a paragraph a pair that is shown already stays as it is, and another one begins at its top.
        """
        self.pair = self.readings.pair(goal.a, goal.b)
        if goal.paragraph is not None:
            self._view.go_to(Place(goal.side, goal.paragraph))

    def remember(self) -> Callable[[], None]:
        """Return what brings back the pair and the place that are shown now, as far as they are still there."""
        if self.pair is None:
            return lambda: None
        articles, pair = self.readings.given.articles, (self.pair.a, self.pair.b)
        place = self._view.remember()

        def restore() -> None:
            for a, b in follow_pairs([pair], articles, self.readings.given.articles):
                if self.shown != (a, b):
                    self.open_goal(Goal(a, b))
                place()

        return restore

    # --- what it shows

    def watch_pair(self, pair: Pair | None) -> None:
        """Hand the pair down to the regions."""
        self._show(None if pair is None else self.readings.reading(pair))

    def _show(self, reading: PairReading | None) -> None:
        self.ask("")
        self.query_one(KeyBar).answer = ""
        for widget in (*self.query(ArticleHeader), *self.query(Legend)):
            widget.reading = reading
        self._view.show(reading)
        self._show_heading()

    def _show_heading(self) -> None:
        coming = self._rescorer.coming(self.pair)
        self.query_one(TitleBar).heading = heading(self._view.reading, self.state, self._ranks, coming)

    def ask(self, question: str) -> None:
        """Ask the reader something in place of the legend, or nothing more for an empty question."""
        self.is_asking = bool(question)
        self.query_one(Legend).question = question
        self.refresh_bindings()

    def on_resize(self, event: Resize) -> None:
        """Stack the headers where the sides are stacked."""
        self.set_class(event.size.width < STACK_BELOW, "-stacked")

    def on_pair_view_part_changed(self, message: PairView.PartChanged) -> None:
        """Follow the view."""
        self._follow_view()

    def _follow_view(self) -> None:
        """Keep the ruler, the headers and the legend in step with the view."""
        view, lines, reading = self._view, self._view.lines, self._view.reading
        is_compared = reading is None or reading.is_compared
        ruler = self.query_one(Ruler)
        ruler.lines = lines if is_compared else None
        self.readings.page = view.page
        ruler.window = (view.top, view.top + view.size.height)
        ruler.hit_lines = view.hit_lines
        only = [] if view.shown is Filter.ALL else [f"only {view.shown.value}"]
        if reading is not None and not reading.is_whole:
            only = ["the beginnings"]
        self.query_one(Legend).ways = (*only, *self.readings.ways())
        if lines is not None:
            self.query_one("#article-a").styles.width = "100%" if lines.columns.stacked else lines.columns.b_start
        if view.top or view.cursor is not None:
            self.query_one(KeyBar).greets = False

    def on_ruler_clicked(self, message: Ruler.Clicked) -> None:
        """Bring the clicked place to the middle of the screen."""
        self._view.scroll_to(y=message.line - self._view.size.height // 2, animate=False)
