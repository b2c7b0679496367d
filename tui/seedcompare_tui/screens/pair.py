"""The pair screen: two articles side by side, and the keys that lead through them."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.events import Resize

from seedcompare import Comparer, Pair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.layout import STACK_BELOW, Place
from seedcompare_tui.display.pair.reading import Order, PairReading, read_beginnings
from seedcompare_tui.screens.pair_bindings import PAIR_BINDINGS
from seedcompare_tui.screens.pair_readings import Readings
from seedcompare_tui.screens.pair_rescoring import RescoringScreen
from seedcompare_tui.session.reload import follow_pairs
from seedcompare_tui.session.session import Stage
from seedcompare_tui.session.shell import shell_of
from seedcompare_tui.widgets.bars import ArticleHeader, KeyBar, Legend, TitleBar
from seedcompare_tui.widgets.pair_lines import PairLines
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.ruler import Ruler
from seedcompare_tui.widgets.search_bar import SearchBar

_ACTIONS = {binding.action.partition("(")[0] for binding in PAIR_BINDINGS}


class PairScreen(RescoringScreen, inherit_bindings=False):
    """Shows one pair at a time; begins with the most similar one."""

    BINDING_GROUP_TITLE = "Pair"
    BINDINGS: ClassVar[list[BindingType]] = [*PAIR_BINDINGS]

    def __init__(self, comparer: Comparer) -> None:
        """Show nothing of the set until `use_set` says with what to begin."""
        super().__init__(comparer)
        self._ready: Readings | None = None
        self._pairs: Sequence[IndexPair] = ()
        self._ranks: dict[frozenset[int], int] = {}
        self._is_choosing_left = False

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        with Horizontal(id="articles"):
            yield ArticleHeader(0, id="article-a")
            yield ArticleHeader(1, id="article-b")
        with Horizontal(id="body"):
            yield PairView(id="view")
            yield Ruler(id="ruler")
        yield SearchBar(id="search")
        yield Legend(id="legend")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Follow what is moved in the view."""
        for moving in ("scroll_y", "cursor"):
            self.watch(self.view, moving, self._follow, init=False)
        self.watch(self.app, "stage", self._show_heading, init=False)
        self.query_one(KeyBar).greets = True
        self._show(None)

    @property
    def shown(self) -> IndexPair | None:
        """The pair that is shown, or None before there is one."""
        return None if self.pair is None else (self.pair.a, self.pair.b)

    @property
    def opened(self) -> IndexPair | None:
        """The same, also where only its beginnings are shown so far."""
        reading = self.view.reading
        return None if reading is None else (reading.pair.a, reading.pair.b)

    def use_set(self, comparer: Comparer, pairs: Sequence[IndexPair], first: IndexPair | None) -> None:
        """Read ``pairs`` of another set, or of the same set compared otherwise, beginning with ``first``, if any.

        Where the pair on screen is the first, its place is kept.
        """
        shown = [self.shown] if self.shown else []
        is_kept = first in follow_pairs(shown, self.readings.given.articles, comparer.articles)
        restore = self.view.remember() if is_kept else None
        self._rank_pairs(pairs)
        self._read(comparer)
        self.pair = self.readings.pair(*first) if first else None
        if restore is not None:
            restore()

    def begin_with(self, a: int, b: int, pairs: Sequence[IndexPair]) -> None:
        """Show how two articles begin, as long as they are not compared; ``pairs`` are those that are known, if any."""
        self._rank_pairs(pairs)
        self._show(read_beginnings(self.readings.given.articles, a, b))

    def make_ready(self, comparer: Comparer, a: int, b: int) -> None:
        """Compare a pair of a set and make it ready, so that it is shown at once; for any thread, touches no widget."""
        ready = Readings(comparer)
        ready.follow(self.readings)
        ready.make_ready(a, b)
        self._ready = ready

    def use_details(self) -> None:
        """Show the details of the set, which are found now."""
        self._read(self.readings.given)
        if self.pair is not None:
            top = self.view.top
            self._show(self.readings.reading(self.pair))
            self.view.scroll_to(y=top, animate=False, immediate=True)  # no line has moved

    def _read(self, comparer: Comparer) -> None:
        """Read the pairs of a set as pairs were read before, with what is ready of them."""
        before, ready = self.readings, self._ready
        self._ready = None
        if ready is None or ready.given is not comparer:
            ready = Readings(comparer)
        if comparer is before.given:
            before.take(ready)
        else:
            ready.follow(before)
            self.readings = ready

    def _rank_pairs(self, pairs: Sequence[IndexPair]) -> None:
        self._pairs = pairs
        self._ranks = {frozenset(pair): rank for rank, pair in enumerate(pairs)}

    def open_pair(self, a: int, b: int, side: int = 0, paragraph: int | None = None) -> None:
        """Show articles ``a``, on the left, and ``b``, with the bar on the row of a ``paragraph`` of ``side``.

        Without a paragraph a pair that is shown already stays as it is, and another one begins at its top.
        """
        self.pair = self.readings.pair(a, b)
        if paragraph is not None:
            self.view.go_to(Place(side, paragraph))

    def remember(self) -> Callable[[], None]:
        """Return what brings back the pair and the place that are shown now, as far as they are still there."""
        if self.pair is None:
            return lambda: None
        articles, pair = self.readings.given.articles, (self.pair.a, self.pair.b)
        place = self.view.remember()

        def restore() -> None:
            for a, b in follow_pairs([pair], articles, self.readings.given.articles):
                if self.shown != (a, b):
                    self.open_pair(a, b)
                place()

        return restore

    def watch_pair(self, pair: Pair | None) -> None:
        """Hand the pair down to the regions."""
        self._show(None if pair is None else self.readings.reading(pair))

    def watch_wanted(self) -> None:
        """Say what is coming."""
        self._show_heading()

    def _show_heading(self) -> None:
        reading = self.view.reading
        is_waiting = reading is not None and not reading.is_compared
        if is_waiting and shell_of(self).stage is Stage.STOPPED:
            self.query_one(TitleBar).heading = ("two articles that are not compared",)
        else:
            self.query_one(TitleBar).heading = self._heading(None if reading is None else reading.pair)

    def _show(self, reading: PairReading | None) -> None:
        self._choose_left(False)
        self.query_one(KeyBar).answer = ""
        for widget in (*self.query(ArticleHeader), *self.query(Legend)):
            widget.reading = reading
        self.view.show(reading)
        self._show_heading()

    def _heading(self, pair: Pair | None) -> tuple[str, ...]:
        if pair is None:
            shell = shell_of(self)
            if shell.weighed:
                return ("no two articles share enough to stand side by side",)
            return ("no pair is compared" if shell.stage is Stage.STOPPED else "finding the most alike pair",)
        rank = self._rank(pair)
        if rank is None:
            place: tuple[str, ...] = ("not one of the pairs" if shell_of(self).weighed else "comparing two articles",)
        else:
            place = (f"pair {rank + 1} of {len(self._pairs)}", "most alike first")
        coming = self.coming_threshold
        return place if coming is None else (f"comparing with threshold {coming:.2f} …", *place)

    def _rank(self, pair: Pair) -> int | None:
        """The place of a pair in the ranked ones, counted from 0; None where it is not one of them."""
        return self._ranks.get(frozenset((pair.a, pair.b)))

    def on_resize(self, event: Resize) -> None:
        """Stack the headers where the sides are stacked."""
        self.set_class(event.size.width < STACK_BELOW, "-stacked")

    def on_pair_lines_part_changed(self, message: PairLines.PartChanged) -> None:
        """Follow the view."""
        self._follow()

    def _follow(self) -> None:
        """Keep the ruler, the headers and the legend in step with the view."""
        view, lines, reading = self.view, self.view.lines, self.view.reading
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

    def on_pair_lines_laid_out(self, message: PairLines.LaidOut) -> None:
        """Find the query in what is shown now."""
        self.find()

    def on_text_selected(self) -> None:
        """Copy what was selected with the mouse."""
        if self.get_selected_text():
            self.action_copy()

    def on_ruler_clicked(self, message: Ruler.Clicked) -> None:
        """Bring the clicked place to the middle of the screen."""
        self.view.scroll_to(y=message.line - self.view.size.height // 2, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer only the articles that there are, hits where there is a search, and closing where something is open."""
        is_typing = self.search_bar.has_focus_within
        match action:
            case "close" if not is_typing:
                return self._is_choosing_left or self.search_bar.is_open
            case "close" | "end_typing":
                return is_typing
            case _ if is_typing and action in _ACTIONS:
                return False
            case "choose_article":
                return parameters[0] in range(1, len(self.readings.given.articles) + 1)
            case "next_hit" | "previous_hit":
                return self.search_bar.is_open
        return True

    def action_close(self) -> None:
        """Close what was opened last: the choice of an article, or the search."""
        if self._is_choosing_left:
            self._choose_left(False)
        else:
            self.close_search()

    # --- from pair to pair

    def action_next_pair(self) -> None:
        """Open the next pair, which is less alike."""
        self._step_pair(1)

    def action_previous_pair(self) -> None:
        """Open the pair before, which is more alike."""
        self._step_pair(-1)

    def _step_pair(self, step: int) -> None:
        if self.must_wait() or self.pair is None:
            return
        present = self._rank(self.pair)
        rank = (-1 if present is None else present) + step
        if 0 <= rank < len(self._pairs):
            shell_of(self).read_pair(*self._pairs[rank])
        else:
            self.say("This is the last pair." if step > 0 else "This is the first pair.")

    def action_swap(self) -> None:
        """Put the left article on the right."""
        if not self.must_wait() and self.pair is not None:
            self.pair = self.pair.swapped()

    def action_choose_left(self) -> None:
        """Let the next digit name the article on the left."""
        if not self.must_wait():
            self._choose_left(True)

    def _choose_left(self, is_choosing: bool) -> None:
        self._is_choosing_left = is_choosing
        last = min(9, len(self.readings.given.articles))
        asked = f"Left: press 1–{last} for the article with that #, Esc to leave it as it is."
        self.query_one(Legend).question = asked if is_choosing else ""
        self.refresh_bindings()

    def action_choose_article(self, number: int) -> None:
        """Put article ``number``, counted from 1, on the right, or on the left where that was asked for.

        The one that is there trades places where it is the same article.
        """
        if self.must_wait() or self.pair is None:
            return
        left, right = self.pair.a, self.pair.b
        chosen = number - 1
        if chosen == (left if self._is_choosing_left else right):
            self._choose_left(False)
            self.say(f"Article {number} is there already.")
            return
        if self._is_choosing_left:
            self._open(chosen, left if chosen == right else right)
            self._choose_left(False)
        else:
            self._open(right if chosen == left else left, chosen)

    def _open(self, left: int, right: int) -> None:
        shell_of(self).read_pair(left, right)

    # --- in other ways

    def action_why(self) -> None:
        """Explain the row beside the bar."""
        if self.must_wait() or self.pair is None:
            return
        row = self.view.row_at_bar
        if row is None:
            folded = self.view.cursor is not None
            self.say(
                "These paragraphs are folded; f shows them."
                if folded
                else "Put the bar on a paragraph first, by . or u or a click: i says why it is aligned, or why not."
            )
            return
        from seedcompare_tui.screens.why import WhyScreen

        if self.view.cursor is not None:
            self.view.go_to_row(self.view.cursor)  # above the panel
        self.app.push_screen(WhyScreen(self.comparer, self.pair, row))

    def action_next_order(self) -> None:
        """Read in A's order, or each article in its own."""
        if self.must_wait():
            return
        self.readings.order = Order.OWN if self.readings.order is Order.OF_A else Order.OF_A
        self.watch_pair(self.pair)
