"""The pair screen: two articles side by side, and the keys that lead through them."""

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from seedcompare import Pair
from seedcompare.text.words import count_written_words
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.reading import Order
from seedcompare_tui.display.pair.steps import STEPS
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.visible import without_control
from seedcompare_tui.screens.pair.bindings import PAIR_BINDINGS
from seedcompare_tui.screens.pair.heading import waiting_for
from seedcompare_tui.screens.pair.regions import PairRegions
from seedcompare_tui.screens.pair.rescoring import Rescored
from seedcompare_tui.session.goal import Goal, PairWanted
from seedcompare_tui.widgets.pair_view import PairView

_ACTIONS = {binding.action.partition("(")[0] for binding in PAIR_BINDINGS}


class PairScreen(PairRegions, inherit_bindings=False):
    """Does what the keys say with the pair that it shows."""

    BINDING_GROUP_TITLE = "Pair"
    BINDINGS: ClassVar[list[BindingType]] = [*PAIR_BINDINGS]

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
                return self.is_asking or self._search.is_open
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
        if self.is_asking:
            self.ask("")
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
            self.ask(f"Left: press 1–{last} for the article with that #, Esc to leave it as it is.")

    def action_choose_article(self, number: int) -> None:
        """Put article ``number``, counted from 1, on the right, or on the left where that was asked for.

        The one that is there trades places where it is the same article.
        """
        if self.must_wait() or self.pair is None:
            return
        left, right = self.pair.a, self.pair.b
        chosen, on_the_left = number - 1, self.is_asking
        self.ask("")
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
