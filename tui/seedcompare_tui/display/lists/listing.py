"""Lines of a list in which some belong to entries that one can choose: what the screens of units and details share."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from seedcompare import Span
from seedcompare_tui.display.marks import CLOSENESS_MARKS
from seedcompare_tui.display.painting import sign_role
from seedcompare_tui.display.text.wrapping import wrap


class ListRole(StrEnum):
    """What a piece of a list is; each has one look everywhere."""

    TEXT = "text"
    MUTED = "muted"
    """What helps to find one's way, such as numbers."""
    HEADING = "heading"
    CURSOR = "cursor"
    """The bar beside the entry that keys act on."""
    DETAIL = "detail"
    """Words that no other article of the set has."""
    SHARED_BY_FEW = "shared-by-few"
    """Words that other articles have too, up to half of those that say this."""
    SHARED_BY_MANY = "shared-by-many"
    """Words that more than half have."""
    SHARED_BY_ALL = "shared-by-all"
    """Words that every article has that says this."""


LIST_ROLES = (*ListRole, *map(sign_role, CLOSENESS_MARKS))
"""Every role that a piece of a list may have."""


class ListPiece(NamedTuple):
    """A run of one line that has one look; its text is safe to show."""

    text: str
    role: str
    """One of `LIST_ROLES`."""


class Listing:
    """Lines of a given width, some of which belong to entries; each line is made when it is drawn."""

    def __init__(self, entries: Sequence[int | None], draw: Callable[[int], Iterable[ListPiece]]) -> None:
        """Take for each line the entry it belongs to, None for a heading or a gap, and what draws a line.

        Entries are counted from 0, in the order of their lines; the lines of one stand together.
        """
        self._entries = entries
        self._draw = draw

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._entries)

    @cached_property
    def _lines(self) -> list[tuple[int, int]]:
        """For each line of an entry the entry and the line."""
        return [(entry, line) for line, entry in enumerate(self._entries) if entry is not None]

    @property
    def entry_count(self) -> int:
        """How many entries there are."""
        return self._lines[-1][0] + 1 if self._lines else 0

    def entry_at(self, line: int) -> int | None:
        """Return the entry that a line belongs to; None for a heading, a gap or a line outside."""
        return self._entries[line] if 0 <= line < len(self._entries) else None

    def lines_of(self, entry: int) -> range:
        """Return the lines of an entry."""
        first, after = (bisect_left(self._lines, (each,)) for each in (entry, entry + 1))
        start = self._lines[first][1]
        return range(start, start + after - first)

    def first_entry_from(self, line: int) -> int:
        """Return the first entry that begins at a line or below it, or the last one."""
        below = bisect_left(self._lines, line, key=lambda each: each[1])
        return self._lines[min(below, len(self._lines) - 1)][0]

    def pieces(self, line: int) -> Iterable[ListPiece]:
        """Return the pieces of a line."""
        return self._draw(line)


def sentence_listing(sentence: str, width: int) -> Listing:
    """Return a sentence of the program's own, wrapped to ``width`` cells, where there are no entries."""
    lines = [Span(0, 0), *wrap(sentence, max(1, width - 1))]
    return Listing([None] * len(lines), lambda line: [ListPiece(f" {sentence[slice(*lines[line])]}", ListRole.MUTED)])
