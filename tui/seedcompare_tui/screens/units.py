"""The units screen: what is said, who says it, and all versions of it under each other."""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.display.lists.listing import ListPiece
from seedcompare_tui.display.lists.unit_catalogue import UnitCatalogue, unit_catalogue
from seedcompare_tui.display.lists.unit_lines import unit_header, unit_legend
from seedcompare_tui.display.lists.units import UnitRow, best_partner
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.screens.browsing import READING, BrowsingScreen
from seedcompare_tui.session.state import SetState
from seedcompare_tui.widgets.entry_list import EntryList
from seedcompare_tui.widgets.piece_line import PieceLine, text_width

_UNIT = Binding.Group("unit", compact=True)


class UnitsScreen(BrowsingScreen[UnitRow]):
    """Lists what is said, what most articles say first."""

    BINDING_GROUP_TITLE = "Units"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("[", "step_unit(-1)", "Unit before", group=_UNIT, id="units.previous"),
        Binding("]", "step_unit(1)", "Next unit", group=_UNIT, id="units.next"),
        Binding("right,l", "scroll_strip(1)", "More articles to the right", show=False, id="units.right"),
        Binding("left,h", "scroll_strip(-1)", "More articles to the left", show=False, id="units.left"),
    ]

    def compose_header(self) -> ComposeResult:
        """Make the line that names the columns."""
        yield PieceLine(self._header, id="header")

    def compose_footer(self) -> ComposeResult:
        """Make the line that explains the marks."""
        yield PieceLine(unit_legend, id="legend")

    def follow(self, state: SetState) -> None:
        """List what is said once everything is compared; until then, say how far that is."""
        comparison = state.comparison
        if comparison is None:
            self.catalogue = None
            done, total = state.progress
            compared = f"Comparing: {done} of {counted(total, 'pair')} done. Who says what is known when all are."
            self.show_sentence(READING if self.is_set_unread else compared)
        elif self._units is None or self._units.comparison is not comparison:
            self.show_catalogue(unit_catalogue(comparison))
        self.query_one("#header").refresh()

    @property
    def _units(self) -> UnitCatalogue | None:
        return self.catalogue if isinstance(self.catalogue, UnitCatalogue) else None

    def _header(self, width: int) -> Iterable[ListPiece]:
        return unit_header(self._units.columns(width)) if self._units else ()

    def action_step_unit(self, step: int) -> None:
        """Put the bar beside the next unit (1) or the one before (-1), whatever is in focus."""
        self.query_one("#entries", EntryList).action_step(step)

    def action_scroll_strip(self, step: int) -> None:
        """Show more articles, where there is no room for all."""
        entries = self.query_one("#entries", EntryList)
        if self._units:
            self.catalogue = self._units.scrolled(step, text_width(entries))
            self.query_one("#header").refresh()
            entries.draw_again()

    @on(EntryList.Chosen, "#entries")
    def read_versions(self) -> None:
        """Give the text of all versions the keys, and the room."""
        self.query_one("#excerpts").focus()

    def open(self, row: UnitRow, excerpt: Excerpt) -> None:
        """Open a version beside the one that is closest to it."""
        if self._units:
            partner = best_partner(self._units.comparison, row, excerpt.article, excerpt.paragraph)
            self.open_beside(excerpt, partner)
