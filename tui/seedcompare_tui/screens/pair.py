"""The pair screen: two articles side by side, and the keys that lead through them."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.containers import Horizontal
from textual.events import Resize
from textual.reactive import reactive
from textual.screen import Screen

from seedcompare import Comparer, Pair
from seedcompare_tui.display.layout import STACK_BELOW
from seedcompare_tui.display.reading import PairReading, read_pair
from seedcompare_tui.display.rows import Row
from seedcompare_tui.rereading import IndexPair, follow_pairs
from seedcompare_tui.shell import shell_of
from seedcompare_tui.widgets.bars import ArticleHeader, KeyBar, Legend, TitleBar
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.ruler import Ruler

_KEPT_READINGS = 16
"""Pairs that open again at once."""

_PAIR = Binding.Group("pair", compact=True)
_ALIGNED = Binding.Group("aligned", compact=True)
_UNIQUE = Binding.Group("unique", compact=True)
_MOVED = Binding.Group("moved", compact=True)
_ON_THE_RIGHT = Binding.Group("Article with that # on the right", compact=True)


class PairScreen(Screen[None], inherit_bindings=False):
    """Shows one pair at a time; begins with the most similar one."""

    BINDING_GROUP_TITLE = "Pair"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("[", "previous_pair", "Previous pair", group=_PAIR, id="pair.previous", tooltip="more alike"),
        Binding("]", "next_pair", "Next pair", group=_PAIR, id="pair.next", tooltip="less alike"),
        Binding(
            "full_stop",
            "next_aligned",
            "Next alignment",
            group=_ALIGNED,
            id="aligned.next",
            tooltip="paragraphs with the same content",
        ),
        Binding("comma", "previous_aligned", "Previous alignment", group=_ALIGNED, id="aligned.previous"),
        Binding("u", "next_unique", "Next unique paragraph", group=_UNIQUE, id="unique.next"),
        Binding("U", "previous_unique", "Previous unique paragraph", group=_UNIQUE, id="unique.previous"),
        Binding("x", "next_moved", "Next moved paragraph", group=_MOVED, id="moved.next"),
        Binding("X", "previous_moved", "Previous moved paragraph", group=_MOVED, id="moved.previous"),
        Binding("s", "swap", "Swap sides", id="pair.swap"),
        *(
            Binding(
                str(number),
                f"article_right({number})",
                f"Article {number} on the right",
                show=False,
                group=_ON_THE_RIGHT,
                id=f"pair.right-{number}",
            )
            for number in range(1, 10)
        ),
    ]

    pair: reactive[Pair | None] = reactive(None, always_update=True)
    """The pair shown, its A on the left; None where there is none."""

    def __init__(self, comparer: Comparer) -> None:
        """Show nothing of the set until `use_set` says with what to begin."""
        super().__init__()
        self._comparer = comparer
        self._pairs: Sequence[IndexPair] = ()
        self._ranks: dict[frozenset[int], int] = {}
        self._readings: LRUCache[IndexPair, PairReading] = LRUCache(_KEPT_READINGS)

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        with Horizontal(id="articles"):
            yield ArticleHeader(0, id="article-a")
            yield ArticleHeader(1, id="article-b")
        with Horizontal(id="body"):
            yield PairView(id="view")
            yield Ruler(id="ruler")
        yield Legend(id="legend")
        yield KeyBar(id="keys")

    @property
    def shown(self) -> IndexPair | None:
        """The pair that is shown, or None before there is one."""
        return None if self.pair is None else (self.pair.a, self.pair.b)

    def use_set(self, comparer: Comparer, pairs: Sequence[IndexPair], first: IndexPair | None) -> None:
        """Read ``pairs`` of another set, or of the same set compared otherwise, beginning with ``first``, if any.

        Where the pair on screen is the first, its place is kept.
        """
        shown = [self.shown] if self.shown else []
        is_kept = first in follow_pairs(shown, self._comparer.articles, comparer.articles)
        restore = self.query_one(PairView).remember() if is_kept else None
        self._comparer, self._pairs = comparer, pairs
        self._ranks = {frozenset(pair): rank for rank, pair in enumerate(pairs)}
        self._readings.clear()
        self.pair = comparer.pair(*first) if first else None
        if restore is not None:
            restore()

    def open_pair(self, a: int, b: int, side: int = 0, paragraph: int | None = None) -> None:
        """Show article ``a`` on the left and ``b`` on the right, with the bar on a paragraph of a side, if given."""
        self.pair = self._comparer.pair(a, b)
        if paragraph is not None:
            self.query_one(PairView).go_to_paragraph(side, paragraph)

    def remember(self) -> Callable[[], None]:
        """Return what brings back the pair and the place that are shown now, as far as they are still there."""
        if self.pair is None:
            return lambda: None
        articles, pair = self._comparer.articles, (self.pair.a, self.pair.b)
        place = self.query_one(PairView).remember()

        def restore() -> None:
            for a, b in follow_pairs([pair], articles, self._comparer.articles):
                if self.shown != (a, b):
                    self.open_pair(a, b)
                place()

        return restore

    def watch_pair(self, pair: Pair | None) -> None:
        """Hand the pair down to the regions."""
        reading = None if pair is None else self._reading(pair)
        for widget in (*self.query(ArticleHeader), *self.query(Legend)):
            widget.reading = reading
        self.query_one(PairView).reading = reading
        self.query_one(TitleBar).heading = self._heading(pair)

    def _heading(self, pair: Pair | None) -> tuple[str, ...]:
        if pair is None:
            weighed = shell_of(self).weighed
            return ("no two articles share enough to stand side by side" if weighed else "finding the most alike pair",)
        rank = self._rank(pair)
        if rank is None:
            return ("not one of the pairs",)
        return (f"pair {rank + 1} of {len(self._pairs)}", "most alike first")

    def _reading(self, pair: Pair) -> PairReading:
        key = pair.a, pair.b
        reading = self._readings.get(key)
        if reading is None:
            reading = self._readings[key] = read_pair(self._comparer, pair)
        return reading

    def _rank(self, pair: Pair) -> int | None:
        """The place of a pair in the ranked ones, counted from 0; None where it is not one of them."""
        return self._ranks.get(frozenset((pair.a, pair.b)))

    def on_resize(self, event: Resize) -> None:
        """Stack the headers where the sides are stacked."""
        self.set_class(event.size.width < STACK_BELOW, "-stacked")

    def on_pair_view_scrolled(self, message: PairView.Scrolled) -> None:
        """Keep the ruler and the headers in step with the view."""
        ruler, view = self.query_one(Ruler), message.view
        top = round(view.scroll_y)
        ruler.lines = view.lines
        ruler.window = (top, top + view.size.height)
        if view.lines is not None:
            stacked = view.lines.columns.stacked
            self.query_one("#article-a").styles.width = "100%" if stacked else view.lines.columns.b_start

    def on_ruler_clicked(self, message: Ruler.Clicked) -> None:
        """Bring the clicked place to the middle of the screen."""
        view = self.query_one(PairView)
        view.scroll_to(y=message.line - view.size.height // 2, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer only the articles that there are."""
        return action != "article_right" or parameters[0] in range(1, len(self._comparer.articles) + 1)

    def _say(self, sentence: str) -> None:
        """Show one notice, in place of the one before."""
        self.app.clear_notifications()
        self.notify(sentence, timeout=2, markup=False)

    # --- from pair to pair

    def action_next_pair(self) -> None:
        """Open the next pair, which is less alike."""
        self._step_pair(1)

    def action_previous_pair(self) -> None:
        """Open the pair before, which is more alike."""
        self._step_pair(-1)

    def _step_pair(self, step: int) -> None:
        if self.pair is None:
            return
        present = self._rank(self.pair)
        rank = (-1 if present is None else present) + step
        if 0 <= rank < len(self._pairs):
            self.pair = self._comparer.pair(*self._pairs[rank])
        else:
            self._say("This is the last pair." if step > 0 else "This is the first pair.")

    def action_swap(self) -> None:
        """Put the left article on the right."""
        if self.pair is not None:
            self.pair = self.pair.swapped()

    def action_article_right(self, number: int) -> None:
        """Put article ``number``, counted from 1, on the right; the one on the left trades places."""
        if self.pair is None:
            return
        if number - 1 == self.pair.a:
            self.action_swap()
        else:
            self._open(self.pair.a, number - 1)

    def _open(self, left: int, right: int) -> None:
        if frozenset((left, right)) in self._ranks:
            self.pair = self._comparer.pair(left, right)
        else:
            self._say("That article and the one on the left are not compared here.")

    # --- from row to row

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

    def _go(self, step: int, wanted: Callable[[Row], bool], otherwise: str) -> None:
        view = self.query_one(PairView)
        row = view.find_row(step, wanted)
        if row is None:
            self._say(otherwise)
        else:
            view.go_to_row(row)


def _is_aligned(row: Row) -> bool:
    return bool(row.alignments)


def _is_unique(row: Row) -> bool:
    return not row.alignments


def _is_moved(row: Row) -> bool:
    return row.moved
