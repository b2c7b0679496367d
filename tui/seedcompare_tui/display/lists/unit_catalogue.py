"""The units as they are listed: by how many articles say them, with a column an article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from seedcompare import Comparison
from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.display.lists.listing import Listing
from seedcompare_tui.display.lists.unit_lines import WIDEST_NAME, UnitColumns, unit_columns, unit_listing
from seedcompare_tui.display.lists.units import Scope, UnitRow, unit_rows, versions
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.names import short_names


@dataclass(frozen=True, slots=True)
class UnitCatalogue:
    """What is said in a set, and who says it."""

    NOTHING: ClassVar[str] = "The articles say nothing."

    comparison: Comparison
    rows: tuple[UnitRow, ...]
    scope: Scope = Scope.EVERYTHING
    """How many articles say what is listed."""
    first: int = 0
    """The first article that a strip of marks shows."""

    @property
    def filter_name(self) -> str | None:
        """How many articles say what is listed, or None for any number."""
        return self.scope.value if self.scope is not Scope.EVERYTHING else None

    def with_next_filter(self) -> "UnitCatalogue":
        """Return the same with another number of articles that say what is listed."""
        return replace(self, scope=self.scope.next)

    def lists(self, row: UnitRow, article: int | None) -> bool:
        """Return whether enough articles say it, and ``article`` among them."""
        return self.scope.holds(row, len(self.comparison.articles)) and (article is None or article in row.carriers)

    def text_of(self, row: UnitRow) -> str:
        """Return all that its paragraphs say."""
        articles = self.comparison.articles
        return " ".join(articles[article].paragraph_text(paragraph) for article, paragraph in row.unit.paragraphs)

    def listing(self, rows: Sequence[UnitRow], width: int) -> Listing:
        """Return a line a row."""
        return unit_listing(rows, self.columns(width), articles=len(self.comparison.articles))

    def excerpts(self, row: UnitRow) -> Sequence[Excerpt]:
        """Return all versions of a unit."""
        return versions(self.comparison, row)

    def heading(self, row: UnitRow) -> str:
        """Return in how many articles and paragraphs it is said."""
        articles = counted(len(self.comparison.articles), "article")
        return f"said in {len(row.carriers)} of {articles}, {counted(len(row.unit.paragraphs), 'paragraph')}"

    def columns(self, width: int) -> UnitColumns:
        """Return how the lines share out ``width`` cells."""
        return unit_columns(short_names(self.comparison.articles, WIDEST_NAME), width, first=self.first)

    def scrolled(self, step: int, width: int) -> "UnitCatalogue":
        """Return the same with the strip moved by half its width to the right (1) or left (-1), in ``width`` cells."""
        half = max(1, len(self.columns(width).articles) // 2)
        moved = replace(self, first=self.first + step * half)
        return replace(self, first=moved.columns(width).articles.start)


def unit_catalogue(comparison: Comparison) -> UnitCatalogue:
    """Return the units of ``comparison``, all listed."""
    return UnitCatalogue(comparison, unit_rows(comparison))
