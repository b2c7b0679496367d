"""The units screen: what is said, who says it, and all versions of it under each other."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from seedcompare_tui.display.describe import counted
from seedcompare_tui.display.excerpts import Excerpt
from seedcompare_tui.display.listing import Listing, ListPiece
from seedcompare_tui.display.unit_lines import UnitColumns, unit_columns, unit_header, unit_legend, unit_listing
from seedcompare_tui.display.units import Scope, UnitRow, best_partner, unit_rows, versions
from seedcompare_tui.display.visible import visible_line
from seedcompare_tui.screens.browsing import READING, BrowsingScreen
from seedcompare_tui.widgets.entry_list import EntryList
from seedcompare_tui.widgets.piece_line import PieceLine, text_width

_UNIT = Binding.Group("unit", compact=True)


class UnitsScreen(BrowsingScreen[UnitRow]):
    """Lists what is said, what most articles say first."""

    BINDING_GROUP_TITLE = "Units"
    CALLED = "units"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("[", "step_unit(-1)", "Unit before", group=_UNIT, id="units.previous"),
        Binding("]", "step_unit(1)", "Next unit", group=_UNIT, id="units.next"),
        Binding("right,l", "scroll_strip(1)", "More articles to the right", show=False, id="units.right"),
        Binding("left,h", "scroll_strip(-1)", "More articles to the left", show=False, id="units.left"),
    ]

    def __init__(self) -> None:
        """Make a screen that lists everything."""
        super().__init__()
        self._scope = Scope.EVERYTHING
        self._first = 0

    def compose_header(self) -> ComposeResult:
        """Make the line that names the columns."""
        yield PieceLine(self._header, id="header")

    def compose_footer(self) -> ComposeResult:
        """Make the line that explains the marks."""
        yield PieceLine(unit_legend, id="legend")

    def on_mount(self) -> None:
        """Follow the comparing."""
        self.watch(self.app, "comparison", self._compared)
        self.watch(self.app, "progress", self._progressed)

    def _compared(self) -> None:
        comparison = self.navigator.comparison
        if comparison is None:
            self._progressed()
        else:
            self.show_rows(unit_rows(comparison))
        self.query_one("#header").refresh()

    def _progressed(self) -> None:
        if self.navigator.comparison is None:
            done, total = self.navigator.progress
            compared = f"Comparing: {done} of {counted(total, 'pair')} done. Who says what is known when all are."
            self.show_sentence(READING if self.is_set_unread else compared)

    # --- what is said of the rows

    def is_listed(self, row: UnitRow) -> bool:
        """Return whether so many articles say it, and the chosen one among them."""
        is_said = self.article is None or self.article in row.carriers
        return is_said and self._scope.holds(row, len(self.navigator.comparer.articles))

    def text_of(self, row: UnitRow) -> str:
        """Return all that its paragraphs say."""
        articles = self.navigator.comparer.articles
        return " ".join(articles[article].paragraph_text(paragraph) for article, paragraph in row.unit.paragraphs)

    def listing_of(self, rows: Sequence[UnitRow], width: int) -> Listing:
        """Return a line a row."""
        return unit_listing(rows, self._columns(width), articles=len(self.navigator.comparer.articles))

    def excerpts_of(self, row: UnitRow) -> Sequence[Excerpt]:
        """Return all its versions."""
        comparison = self.navigator.comparison
        return versions(comparison, row) if comparison is not None else ()

    def heading_of(self, row: UnitRow) -> str:
        """Return how many say it in how many paragraphs."""
        carried, paragraphs = len(row.carriers), len(row.unit.paragraphs)
        return f"said in {carried} of {counted(len(self.navigator.comparer.articles), 'article')}, " + counted(
            paragraphs, "paragraph"
        )

    def filters(self) -> Sequence[str]:
        """Return how many articles say what is listed."""
        return [self._scope.value] if self._scope is not Scope.EVERYTHING else []

    # --- filter, columns, and from unit to unit

    def action_next_filter(self) -> None:
        """List what more, or fewer, articles say."""
        self._scope = self._scope.next
        self.filter_rows()

    def action_step_unit(self, step: int) -> None:
        """Put the bar beside the next unit (1) or the one before (-1), whatever is in focus."""
        self.query_one("#entries", EntryList).action_step(step)

    def action_scroll_strip(self, step: int) -> None:
        """Show more articles, where there is no room for all."""
        entries = self.query_one("#entries", EntryList)
        width = text_width(entries)
        first = self._first + step * max(1, len(self._columns(width).articles) // 2)
        self._first = unit_columns(self._labels(), width, first=first).articles.start
        self.query_one("#header").refresh()
        entries.draw_again()

    def _labels(self) -> Sequence[str]:
        return [visible_line(article.label) for article in self.navigator.comparer.articles]

    def _columns(self, width: int) -> UnitColumns:
        return unit_columns(self._labels(), width, first=self._first)

    def _header(self, width: int) -> Iterable[ListPiece]:
        return unit_header(self._columns(width))

    # --- to the pair

    @on(EntryList.Chosen, "#entries")
    def read_versions(self) -> None:
        """Give the text of all versions the keys, and the room."""
        self.query_one("#excerpts").focus()

    def open(self, row: UnitRow, excerpt: Excerpt) -> None:
        """Open a version beside the one that is closest to it."""
        comparison = self.navigator.comparison
        partner = best_partner(comparison, row, excerpt.article, excerpt.paragraph) if comparison else None
        self.open_beside(excerpt, partner)
