"""The details as they are listed: by article and kind."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from seedcompare import ArticleSet, DetailKind
from seedcompare_tui.display.lists.detail_lines import detail_listing
from seedcompare_tui.display.lists.details import KIND_NAMES, DetailRow, detail_excerpt, detail_rows
from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.display.lists.listing import Listing


@dataclass(frozen=True, slots=True)
class DetailCatalogue:
    """What only one article of a set has."""

    NOTHING: ClassVar[str] = "No article has a number, date, name, place or quotation that no other one has."

    source: ArticleSet
    rows: tuple[DetailRow, ...]
    kind: DetailKind | None = None
    """The only kind that is listed; None for all."""

    @property
    def filter_name(self) -> str | None:
        """The kind that is listed, or None for all."""
        return f"{KIND_NAMES[self.kind]}s only" if self.kind else None

    def with_next_filter(self) -> "DetailCatalogue":
        """Return the same with the next kind of which there is any."""
        there = {row.kind for row in self.rows}
        kinds = [None, *(kind for kind in KIND_NAMES if kind in there)]
        return replace(self, kind=kinds[(kinds.index(self.kind) + 1) % len(kinds)])

    def lists(self, row: DetailRow, article: int | None) -> bool:
        """Return whether it is of the kind that is listed, and in ``article``."""
        return self.kind in (None, row.kind) and article in (None, row.article)

    def text_of(self, row: DetailRow) -> str:
        """Return its sentence."""
        return row.before + row.text + row.after

    def listing(self, rows: Sequence[DetailRow], width: int) -> Listing:
        """Return a line a row, and a heading an article."""
        return detail_listing(rows, self.source.articles, width)

    def excerpts(self, row: DetailRow) -> Sequence[Excerpt]:
        """Return its paragraph."""
        return [detail_excerpt(self.source, row)]

    def heading(self, row: DetailRow) -> str:
        """Return what it is."""
        return f"{KIND_NAMES[row.kind]}, in this article only"


def detail_catalogue(source: ArticleSet) -> DetailCatalogue:
    """Return the details of ``source``, all listed."""
    return DetailCatalogue(source, detail_rows(source))
