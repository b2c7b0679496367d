"""Which rows of a pair are shown, and what stands in place of the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.rows import Row


class Filter(Enum):
    """The rows that a reader wants to see."""

    ALL = "all"
    """Every row."""
    SHARED = "shared"
    """Rows that have a partner."""
    UNIQUE = "unique"
    """Rows that only one article has."""
    COPIED = "copied"
    """Rows with copied words: all there are, so that what is marked in them adds up to the share."""

    def shows(self, row: Row) -> bool:
        """Whether a row is shown."""
        match self:
            case Filter.ALL:
                return True
            case Filter.SHARED:
                return bool(row.alignments)
            case Filter.UNIQUE:
                return row.mark is Mark.ONLY_HERE
            case Filter.COPIED:
                return row.has_copied


@dataclass(frozen=True, slots=True)
class Fold:
    """Neighbouring rows that are not shown; one line says how much they are."""

    a: tuple[int, ...]
    """Their paragraphs of A."""
    b: tuple[int, ...]
    """Their paragraphs of B."""
    outside: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    """Those of A and of B among them that are no part of the story."""


Entry = Row | Fold
"""What a layout shows from top to bottom."""


def fold_rows(rows: Sequence[Row], shown: Filter) -> tuple[Entry, ...]:
    """Return ``rows`` with each stretch of those that are not ``shown`` folded to one entry."""
    entries: list[Entry] = []
    for is_shown, stretch in groupby(rows, key=shown.shows):
        if is_shown:
            entries.extend(stretch)
            continue
        hidden = list(stretch)
        outside = [row for row in hidden if not row.is_story]
        entries.append(Fold(*_paragraphs(hidden), _paragraphs(outside)))
    return tuple(entries)


def _paragraphs(rows: Sequence[Row]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return tuple(a for row in rows for a in row.a), tuple(b for row in rows for b in row.b)
