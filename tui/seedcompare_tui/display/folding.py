"""Which rows of a pair are shown."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.rows import Row


class Filter(Enum):
    """The rows that a reader wants to see."""

    ALL = "all"
    """Every row."""
    SHARED = "shared"
    """Rows that have a partner."""
    UNIQUE = "unique"
    """Rows that only one article has."""
    COPIED = "copied"
    """Rows whose strongest alignment is verbatim or edited."""

    def shows(self, row: Row) -> bool:
        """Whether a row is shown."""
        match self:
            case Filter.ALL:
                return True
            case Filter.SHARED:
                return row.mark is not Mark.ONLY_HERE
            case Filter.UNIQUE:
                return row.mark is Mark.ONLY_HERE
            case Filter.COPIED:
                return row.mark in (Mark.VERBATIM, Mark.EDITED)


def shown_rows(rows: Sequence[Row], shown: Filter) -> tuple[Row, ...]:
    """Return the rows that are ``shown``, without a word of partners that stand in the others."""
    kept = [row for row in rows if shown.shows(row)]
    standing = {b for row in kept for b in row.b}
    return tuple(replace(row, alignments=tuple(each for each in row.alignments if each.b in standing)) for row in kept)
