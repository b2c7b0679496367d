"""The overview: how much of every article is in every other, and what is likely one origin."""

from enum import Enum
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical
from textual.events import Resize
from textual.geometry import Size
from textual.reactive import reactive
from textual.widgets import Static

from seedcompare import Comparer
from seedcompare.selection import IndexPair
from seedcompare_tui.display.overview.matrix import Matrix
from seedcompare_tui.display.overview.origins import EvidenceEntry, origin_entries
from seedcompare_tui.display.overview.seriation import seriate
from seedcompare_tui.display.pair.layout import STACK_BELOW
from seedcompare_tui.screens.set_screen import SetScreen
from seedcompare_tui.session.goal import Goal, PairWanted
from seedcompare_tui.session.reload import follow_pairs
from seedcompare_tui.session.state import SetState, Stage
from seedcompare_tui.widgets.bars import KeyBar, TitleBar
from seedcompare_tui.widgets.matrix_notes import CellNote, ShadeLegend
from seedcompare_tui.widgets.matrix_view import MatrixView
from seedcompare_tui.widgets.origins_view import OriginsView

_ORIGINS_WIDTH = 44
"""The least room for the origins beside the matrix, in cells."""
_GAP = 3
"""The columns between the matrix and the origins."""
_TITLE = 2
"""The lines above the origins where they stand beside the matrix."""
_BARS = 8
"""The lines of everything above and below the two, with those left free."""
_LOW = 20
"""Screens of fewer lines have none to leave free."""

_PAIR = Binding.Group("most alike", compact=True)
_ORIGIN = Binding.Group("origin", compact=True)
_EVIDENCE = Binding.Group("evidence", compact=True)


class Order(Enum):
    """In which order the articles stand."""

    LIKENESS = "sorted by likeness"
    ARTICLE = "in the order given"


class OverviewScreen(SetScreen, inherit_bindings=False):
    """Shows the whole set at once; cells fill as their pairs are compared."""

    BINDING_GROUP_TITLE = "Overview"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("[", "step_pair(-1)", "Previous pair", group=_PAIR, id="overview.previous-pair", tooltip="more alike"),
        Binding("]", "step_pair(1)", "Next pair", group=_PAIR, id="overview.next-pair", tooltip="less alike"),
        Binding("o", "step_origin(1)", "Next origin", group=_ORIGIN, id="overview.next-origin"),
        Binding("O", "step_origin(-1)", "Previous origin", group=_ORIGIN, id="overview.previous-origin"),
        Binding(
            "full_stop",
            "step_evidence(1)",
            "Next evidence",
            group=_EVIDENCE,
            id="overview.next-evidence",
            tooltip="what speaks for an origin; Enter goes there",
        ),
        Binding("comma", "step_evidence(-1)", "Previous evidence", group=_EVIDENCE, id="overview.previous-evidence"),
        Binding("S", "sort", "Sort", id="overview.sort", tooltip="alike articles together, or the order given"),
    ]

    order: reactive[Order] = reactive(Order.LIKENESS, init=False)
    """The order of rows and columns."""

    def __init__(self) -> None:
        """Show nothing until it is opened."""
        super().__init__()
        self._matrix: Matrix | None = None
        self._comparer: Comparer | None = None
        self._is_weighed = False

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        with Container(id="overview"):
            yield MatrixView(id="matrix")
            with Vertical(id="origins"):
                yield Static(id="origins-title", markup=False)
                yield OriginsView(id="origins-list")
        yield CellNote(id="cell-note")
        yield ShadeLegend(id="shades")
        yield KeyBar(id="keys")

    # --- what it shows

    def follow(self, state: SetState) -> None:
        """Show the set as far as it is compared."""
        if state.comparer is not self._comparer or state.weighed is not self._is_weighed:
            self._is_weighed = state.weighed
            self._take(state.comparer, state.shown or (0, 1))
        self._tell_origins(state)
        self.query_one(ShadeLegend).is_whole = state.comparison is not None
        self.query_one(MatrixView).redraw()
        self.query_one(CellNote).refresh()

    def _take(self, comparer: Comparer, cursor: IndexPair) -> None:
        """Show another set, with the cursor where it was, if that is still there."""
        if self._comparer is not None:
            kept = follow_pairs([self.query_one(MatrixView).cursor], self._comparer.articles, comparer.articles)
            cursor = kept[0] if kept else cursor
        self._comparer = comparer
        self._show_matrix(cursor)

    def watch_order(self) -> None:
        """Sort the rows and columns; the cursor stays on its pair."""
        if self._comparer is not None:
            self._show_matrix(self.query_one(MatrixView).cursor)

    def _show_matrix(self, cursor: IndexPair) -> None:
        assert self._comparer is not None
        count = len(self._comparer.articles)
        likeness = {(each.a, each.b): each.similarity for each in self._comparer.likely} if self._is_weighed else None
        order = self.order if self._is_weighed else Order.ARTICLE
        in_order = seriate(count, likeness) if likeness is not None and order is Order.LIKENESS else range(count)
        self._matrix = Matrix(self._comparer, in_order, likely=likeness)
        self.query_one(TitleBar).heading = ("overview", order.value, "how much of the row is in the column")
        self.query_one(MatrixView).show(self._matrix, cursor=cursor)
        self._arrange()

    def _tell_origins(self, state: SetState) -> None:
        origins, title = self.query_one(OriginsView), self.query_one("#origins-title", Static)
        if state.comparison is not None:
            title.update("Likely origins")
            entries = origin_entries(state.comparison)
            if entries != origins.entries:
                origins.entries = entries
                self._choose_origin()
        else:
            done, total = state.progress
            so_far = f", {done} of {total}" if state.weighed else ""
            stopped = "; opening the overview again goes on" if state.stage is Stage.STOPPED else ""
            title.update(f"Likely origins: known when all pairs are compared{so_far}{stopped}.")
            origins.entries = ()
        self._arrange()

    def _choose_origin(self) -> None:
        """Mark the origin of the row of the cursor."""
        origins, (row, _) = self.query_one(OriginsView), self.query_one(MatrixView).cursor
        origins.evidence = None
        origins.chosen = next((at for at, entry in enumerate(origins.entries) if row in entry.articles), None)

    def on_resize(self, event: Resize) -> None:
        """Share the room between the matrix and the origins."""
        self._arrange()

    def _arrange(self) -> None:
        """Give the matrix the room that it needs, and the origins the rest: beside it, or under it where narrow."""
        stacked = self.size.width < STACK_BELOW
        self.set_class(stacked, "-stacked")
        low = self.size.height < _LOW
        self.set_class(low, "-low")
        width, height = self.size.width - 2, self.size.height - _BARS + (2 if low else 0)
        room = Size(width, 2 * height // 3) if stacked else Size(width - _ORIGINS_WIDTH, height)
        view, origins = self.query_one(MatrixView), self.query_one(OriginsView)
        needed = view.needed(room)
        matrix = Size(width if stacked else min(needed.width, room.width), min(needed.height, room.height))
        listed = (1 if stacked else _TITLE) + origins.needed_height(width if stacked else width - matrix.width - _GAP)
        view.styles.width, view.styles.height = matrix.width, matrix.height
        both = matrix.height + 1 + listed if stacked else max(matrix.height, listed)
        self.query_one("#overview").styles.height = min(both, height)

    # --- what the reader does

    def on_matrix_view_moved(self) -> None:
        """Say what the cell under the cursor is."""
        if self._matrix is not None:
            self.query_one(CellNote).cell = (self._matrix, *self.query_one(MatrixView).cursor)
            self._choose_origin()

    def on_matrix_view_chosen(self) -> None:
        """Open the pair of the cell, the row's article on the left; or the place of the evidence that has the bar."""
        evidence = self.query_one(OriginsView).chosen_evidence
        if evidence is not None:
            self._open(evidence)
            return
        row, column = self.query_one(MatrixView).cursor
        if row == column:
            self.say("That is one article; choose another row or column.")
        else:
            self.post_message(PairWanted(Goal(row, column)))

    def on_origins_view_clicked(self, message: OriginsView.Clicked) -> None:
        """Go to the pair that speaks for the origin."""
        if message.evidence is not None:
            self._open(self.query_one(OriginsView).entries[message.origin].evidence[message.evidence])
        else:
            self._go_to_origin(message.origin)

    def _open(self, evidence: EvidenceEntry) -> None:
        self.post_message(PairWanted(Goal(*evidence.pair, paragraph=evidence.paragraph)))

    def action_step_evidence(self, step: int) -> None:
        """Put the bar on the next thing that speaks for an origin, or on the one before; Enter goes to its place."""
        origins = self.query_one(OriginsView)
        if not origins.entries:
            self.say("The origins are known when all pairs are compared.")
        elif not origins.step_evidence(step):
            self.say("That was the last." if step > 0 else "That was the first.")

    def action_sort(self) -> None:
        """Change the order of rows and columns."""
        if not self._is_weighed:
            self.say("How alike the articles are is not known yet.")
            return
        self.order = Order.ARTICLE if self.order is Order.LIKENESS else Order.LIKENESS

    def action_step_pair(self, step: int) -> None:
        """Go to the cell of the next most alike pair, or of the one before."""
        pairs = self._pairs
        view = self.query_one(MatrixView)
        ranks = {frozenset(pair): rank for rank, pair in enumerate(pairs)}
        rank = ranks.get(frozenset(view.cursor), -1) + step
        if not self._is_weighed:
            self.say("The order of the pairs is not known yet.")
        elif 0 <= rank < len(pairs):
            view.cursor = pairs[rank]
        else:
            self.say("This is the last pair." if step > 0 else "This is the first pair.")

    def action_step_origin(self, step: int) -> None:
        """Go to the pair that speaks for the next likely origin, or for the one before."""
        origins = self.query_one(OriginsView)
        if not origins.entries:
            self.say("The origins are known when all pairs are compared.")
        elif origins.chosen is not None:
            self._go_to_origin((origins.chosen + step) % len(origins.entries))

    def _go_to_origin(self, position: int) -> None:
        entry = self.query_one(OriginsView).entries[position]
        article = entry.articles[0]
        nearest = next((pair for pair in self._pairs if article in pair), (article, article))
        self.query_one(MatrixView).cursor = entry.pair or (article, sum(nearest) - article)

    @property
    def _pairs(self) -> tuple[IndexPair, ...]:
        return () if self.state is None else self.state.pairs
