"""The pair screen: two articles side by side, and the keys that lead through them."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.events import Resize
from textual.reactive import reactive
from textual.widgets import Input

from seedcompare import Comparer, Pair
from seedcompare.selection import IndexPair
from seedcompare.text.words import count_written_words
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.layout import STACK_BELOW, Place
from seedcompare_tui.display.pair.reading import Order, PairReading, read_beginnings
from seedcompare_tui.display.pair.steps import STEPS
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.visible import without_control
from seedcompare_tui.screens.pair.bindings import PAIR_BINDINGS
from seedcompare_tui.screens.pair.heading import PairRanks, heading, waiting_for
from seedcompare_tui.screens.pair.readings import Readings, ReadingsOfSet
from seedcompare_tui.screens.pair.rescoring import Rescored, Rescorer
from seedcompare_tui.screens.pair.search import PairSearch
from seedcompare_tui.screens.set_screen import SetScreen
from seedcompare_tui.session.goal import Goal, PairWanted
from seedcompare_tui.session.reload import follow_pairs
from seedcompare_tui.session.state import SetState
from seedcompare_tui.widgets.bars import KeyBar, TitleBar
from seedcompare_tui.widgets.pair_area import PairArea
from seedcompare_tui.widgets.pair_view import PairView

_ACTIONS = {binding.action.partition("(")[0] for binding in PAIR_BINDINGS}


class PairScreen(SetScreen, inherit_bindings=False):
    """Shows one pair at a time, beginning with the most similar one, and does with it what the keys say."""

    BINDING_GROUP_TITLE = "Pair"
    BINDINGS: ClassVar[list[BindingType]] = [*PAIR_BINDINGS]

    pair: reactive[Pair | None] = reactive(None, init=False, always_update=True)
    """The pair shown, its A on the left; None where there is none."""

    def __init__(self, comparer: Comparer) -> None:
        """Show nothing of the set until `use_set` says with what to begin."""
        super().__init__()
        self._source = ReadingsOfSet(comparer)
        self._rescorer = Rescorer(self.post_message)
        self._area = PairArea()
        self._view = self._area.view
        self._search = PairSearch(self._view, self._area.search_bar)
        self._ranks = PairRanks()

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        yield self._area
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
        self.query_one(KeyBar).answer = ""
        self._area.show(reading)
        self._show_heading()

    def _show_heading(self) -> None:
        coming = self._rescorer.coming(self.pair)
        self.query_one(TitleBar).heading = heading(self._view.reading, self.state, self._ranks, coming)

    def on_resize(self, event: Resize) -> None:
        """Stack the headers where the sides are stacked."""
        self.set_class(event.size.width < STACK_BELOW, "-stacked")

    def on_pair_view_part_changed(self) -> None:
        """Follow the view."""
        self._follow_view()

    def _follow_view(self) -> None:
        self.readings.page = self._view.page
        self._area.ways = tuple(self.readings.ways())
        if self._view.top or self._view.cursor is not None:
            self.query_one(KeyBar).greets = False

    # --- what a key may do

    def must_wait(self) -> bool:
        """Return whether no pair is on screen that is compared, and say why if there is none."""
        reason = waiting_for(self._view.reading, self.state)
        if reason is not None:
            self.say(reason)
        return reason is not None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer only the articles that there are, hits where there is a search, and closing where something is open."""
        is_typing = self._search.is_typing
        match action:
            case "close" if not is_typing:
                return self._area.is_asking or self._search.is_open
            case "close" | "end_typing":
                return is_typing
            case _ if is_typing and action in _ACTIONS:
                return False
            case "choose_article":
                return parameters[0] in range(1, len(self.readings.given.articles) + 1)
            case "step_hit":
                return self._search.is_open
        return True

    def action_close(self) -> None:
        """Close what was opened last: the choice of an article, or the search."""
        if self._area.is_asking:
            self._area.ask("")
        else:
            self._search.close()
            self.refresh_bindings()

    # --- from pair to pair

    def action_step_pair(self, step: int) -> None:
        """Open the next pair (1), which is less alike, or the one before (-1)."""
        if self.must_wait() or self.pair is None:
            return
        pair = self._ranks.beside(self.pair, step)
        if pair is not None:
            self._ask_for(*pair)
        else:
            self.say("This is the last pair." if step > 0 else "This is the first pair.")

    def action_swap(self) -> None:
        """Put the left article on the right."""
        if not self.must_wait() and self.pair is not None:
            self.pair = self.pair.swapped()

    def action_choose_left(self) -> None:
        """Let the next digit name the article on the left."""
        if not self.must_wait():
            last = min(9, len(self.readings.given.articles))
            self._area.ask(f"Left: press 1–{last} for the article with that #, Esc to leave it as it is.")

    def action_choose_article(self, number: int) -> None:
        """Put article ``number``, counted from 1, on the right, or on the left where that was asked for.

        The one that is there trades places where it is the same article.
        """
        if self.must_wait() or self.pair is None:
            return
        left, right = self.pair.a, self.pair.b
        chosen, on_the_left = number - 1, self._area.is_asking
        self._area.ask("")
        if chosen == (left if on_the_left else right):
            self.say(f"Article {number} is there already.")
            return
        if on_the_left:
            self._ask_for(chosen, left if chosen == right else right)
        else:
            self._ask_for(right if chosen == left else left, chosen)

    def _ask_for(self, left: int, right: int) -> None:
        self.post_message(PairWanted(Goal(left, right)))

    # --- from row to row

    def action_step(self, step: int, what: str) -> None:
        """Put the bar on the next row of a kind of `STEPS` (1) or on the one before (-1), or say that there is none."""
        if self.must_wait():
            return
        row = self._view.step(step, what)
        if row is None:
            self.say(STEPS[what].nothing.format(where="below" if step > 0 else "above"))
        elif (reading := self._view.reading) is not None and (said := STEPS[what].say(reading, row)):
            self.say(said)

    def action_next_filter(self) -> None:
        """Show all rows, or only those that are shared, unique, copied."""
        if self.must_wait():
            return
        order = list(Filter)
        self._view.shown = order[(order.index(self._view.shown) + 1) % len(order)]

    def action_why(self) -> None:
        """Explain the row beside the bar."""
        if self.must_wait() or self.pair is None:
            return
        row = self._view.row_at_bar
        if row is None:
            folded = self._view.cursor is not None
            self.say(
                "These paragraphs are folded; f shows them."
                if folded
                else "Put the bar on a paragraph first, by . or u or a click: i says why it is aligned, or why not."
            )
            return
        from seedcompare_tui.screens.pair.why import WhyScreen

        if self._view.cursor is not None:
            self._view.go_to_row(self._view.cursor)  # above the panel
        self.app.push_screen(WhyScreen(self.comparer, self.pair, row), self._step_and_explain)

    def _step_and_explain(self, wanted: tuple[int, str] | None) -> None:
        """Go on from the panel to another row, and explain that."""
        if wanted is not None:
            self.action_step(*wanted)
            self.action_why()

    def action_copy(self) -> None:
        """Copy what is selected, else the paragraphs beside the bar."""
        reading = self._view.reading
        if reading is None and self.must_wait():
            return
        text, said = self.get_selected_text(), "what is selected"
        if not text and reading is not None and (row := self._view.row_at_bar) is not None:
            sides = [reading.text_of(side, here) for side, here in enumerate((row.a, row.b)) if here]
            text, said = "\n\n".join(sides), counted(len(row.a) + len(row.b), "paragraph")
        if not text:
            self.say("Nothing to copy: press . or click a paragraph first.")
            return
        self.app.copy_to_clipboard(without_control(text))
        self.say(f"Copied {said}, {counted(count_written_words(text), 'word')}.")

    def on_text_selected(self) -> None:
        """Copy what was selected with the mouse."""
        if self.get_selected_text():
            self.action_copy()

    # --- searching

    def on_pair_view_laid_out(self, message: PairView.LaidOut) -> None:
        """Find the query in what is shown now."""
        self._search.find()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find what is typed."""
        event.stop()
        self._search.find_typed()

    def action_search(self) -> None:
        """Open the search."""
        if not self.must_wait():
            self._search.open()

    def action_end_typing(self) -> None:
        """Go back to reading, with the hits marked."""
        self._search.end_typing()
        self.refresh_bindings()

    def action_step_hit(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), round and round."""
        self._search.step(step)

    # --- in other ways

    def action_next_order(self) -> None:
        """Read in A's order, or each article in its own."""
        if self.must_wait():
            return
        self.readings.order = Order.OWN if self.readings.order is Order.OF_A else Order.OF_A
        self.watch_pair(self.pair)

    def action_quotations(self) -> None:
        """Show and count what is copied in prose alone, or in quotations, too."""
        if self.must_wait():
            return
        self.readings.quotations = not self.readings.quotations
        self.watch_pair(self.pair)

    def action_threshold(self, steps: int) -> None:
        """Score again with the threshold moved by ``steps``, or, for 0, with the one that was given."""
        pair = self.pair
        if self.must_wait() or pair is None:
            return
        coming = self._rescorer.coming(pair)
        threshold = self.readings.threshold_after(steps, start=coming)
        if threshold is None:
            self.say(f"The threshold stays at {coming or self.readings.threshold:.2f}.")
        elif self._rescorer.rescore(self.readings, pair, threshold):
            self._show_rescored(pair, threshold)
        self._show_heading()

    def on_rescored(self, message: Rescored) -> None:
        """Show the pair with the threshold that was wanted, once it is there."""
        threshold = self._rescorer.take(message, self.readings, self.pair)
        if threshold is not None and self.pair is not None:
            self._show_rescored(self.pair, threshold)
        self._show_heading()

    def _show_rescored(self, before: Pair, threshold: float) -> None:
        self.readings.use_threshold(threshold)
        self.pair = after = self.readings.pair(before.a, before.b)
        now, then = len(after.alignments), len(before.alignments)
        change = "as before" if now == then else f"{then} before"
        self.say(f"Threshold {self.readings.threshold:.2f}: {counted(now, 'alignment')}, {change}.")
