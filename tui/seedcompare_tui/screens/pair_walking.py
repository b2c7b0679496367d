"""Going through a pair from row to row, and choosing which rows are shown."""

from collections.abc import Callable

from textual.screen import Screen

from seedcompare.text.words import count_written_words
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.visible import without_control
from seedcompare_tui.session.session import Stage
from seedcompare_tui.session.shell import shell_of
from seedcompare_tui.widgets.bars import KeyBar
from seedcompare_tui.widgets.pair_view import PairView


class WalkingScreen(Screen[None], inherit_bindings=False):
    """A screen with a `PairView`: what its keys do inside the pair."""

    @property
    def view(self) -> PairView:
        """The two articles."""
        return self.query_one(PairView)

    def say(self, sentence: str) -> None:
        """Answer a key with a sentence."""
        self.query_one(KeyBar).say(sentence)

    def must_wait(self) -> bool:
        """Return whether no pair is on screen that is compared, and say why if there is none."""
        reading, shell = self.view.reading, shell_of(self)
        if reading is not None and reading.is_compared:
            return False
        if reading is None and shell.weighed:
            self.say("No two articles share enough; the overview opens any two.")
        elif shell.stage is Stage.STOPPED:
            self.say("Not compared: it was stopped. Any other screen goes on.")
        elif reading is None:
            self.say("The most alike pair is not found yet.")
        else:
            self.say("The two articles are not compared yet.")
        return True

    def action_next_aligned(self) -> None:
        """Go to the next row that has partners."""
        self._go(1, _is_aligned, "No alignment below.")

    def action_previous_aligned(self) -> None:
        """Go to the row before that has partners."""
        self._go(-1, _is_aligned, "No alignment above.")

    def action_next_unique(self) -> None:
        """Go to the next paragraph that only one article has."""
        self._go(1, _is_unique, "No unique paragraph below.")

    def action_previous_unique(self) -> None:
        """Go to the paragraph before that only one article has."""
        self._go(-1, _is_unique, "No unique paragraph above.")

    def action_next_moved(self) -> None:
        """Go to the next row that is out of order."""
        self._go(1, _is_moved, "No moved paragraph below.")

    def action_previous_moved(self) -> None:
        """Go to the row before that is out of order."""
        self._go(-1, _is_moved, "No moved paragraph above.")

    def action_next_copied(self) -> None:
        """Go to the next row in which a copied passage begins, or that is copied and in none."""
        self._go_to_passage(1, "Nothing copied begins below.")

    def action_previous_copied(self) -> None:
        """Go to the row before in which a copied passage begins, or that is copied and in none."""
        self._go_to_passage(-1, "Nothing copied begins above.")

    def _go_to_passage(self, step: int, otherwise: str) -> None:
        if self.must_wait() or self.view.reading is None:
            return
        passages, places = self.view.reading.copied_passages, self.view.reading.copied_places
        row = self._go(step, lambda row: not places.isdisjoint(row.a), otherwise)
        if row is None:
            return
        for number, (paragraph, passage) in enumerate(passages, 1):
            if paragraph in row.a:
                self.say(f"Passage {number} of {len(passages)}: {passage.level}, {counted(passage.words, 'word')}.")
                return
        self.say(f"{row.mark.word.capitalize()}, in no copied passage.")

    def _go(self, step: int, wanted: Callable[[Row], bool], otherwise: str) -> Row | None:
        """Put the bar on the next wanted row and return it, or say that there is none."""
        if self.must_wait():
            return None
        row = self.view.find_row(step, wanted)
        if row is None:
            self.say(otherwise)
            return None
        self.view.go_to_row(row)
        return self.view.row_at_bar

    def action_next_filter(self) -> None:
        """Show all rows, or only those that are shared, unique, copied."""
        if self.must_wait():
            return
        order = list(Filter)
        self.view.shown = order[(order.index(self.view.shown) + 1) % len(order)]

    def action_copy(self) -> None:
        """Copy what is selected, else the paragraphs beside the bar."""
        if self.view.reading is None and self.must_wait():
            return
        text = self.get_selected_text()
        said = "what is selected"
        if not text and (row := self.view.row_at_bar) is not None and self.view.reading is not None:
            paragraphs = [
                texts[paragraph]
                for texts, here in zip(self.view.reading.texts, (row.a, row.b), strict=True)
                for paragraph in here
            ]
            text, said = "\n\n".join(paragraphs), counted(len(paragraphs), "paragraph")
        if not text:
            self.say("Nothing to copy: press . or click a paragraph first.")
            return
        self.app.copy_to_clipboard(without_control(text))
        self.say(f"Copied {said}, {counted(count_written_words(text), 'word')}.")


def _is_aligned(row: Row) -> bool:
    return bool(row.alignments)


def _is_unique(row: Row) -> bool:
    return not row.alignments


def _is_moved(row: Row) -> bool:
    return row.moved
