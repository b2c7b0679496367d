"""The coverage of a set as a square: how much of the article of each row is in that of each column."""

from collections.abc import Collection, Sequence
from enum import Enum

from seedcompare import Comparer, Pair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.sentences import percent


class Shade(Enum):
    """How strong a share is."""

    NONE = (0, " ")
    FAINT = (1, " ")
    LIGHT = (5, "░")
    MEDIUM = (15, "▒")
    STRONG = (40, "█")

    def __init__(self, least: int, sign: str) -> None:
        self.least = least
        """From this share on, in percent."""
        self.sign = sign
        """Its sign where there is no colour."""


class Blank(Enum):
    """Why a cell has no share."""

    SAME = "the same article"
    PENDING = "not compared yet"
    UNLIKE = "too unlike to be compared"


def shade_of(share: float) -> Shade:
    """Return how strong a share of 0 to 1 is, judged by the number that is shown; none is nothing but 0."""
    if share > 0 and not percent(share):
        return Shade.FAINT
    return next(shade for shade in reversed(Shade) if percent(share) >= shade.least)


class Matrix:
    """The cells of a set in one order of its articles; a pair's cells fill when it is compared."""

    def __init__(self, comparer: Comparer, order: Sequence[int], *, likely: Collection[IndexPair] | None) -> None:
        """Read ``comparer``; ``order`` has the index of each row's (and column's) article.

        ``likely`` are the pairs that are compared unasked, or None where that is not known yet.
        """
        self._comparer = comparer
        self.order = tuple(order)
        self.articles = comparer.articles
        self._rows = {article: row for row, article in enumerate(self.order)}
        self._likely = None if likely is None else frozenset(likely)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.order)

    def row_of(self, article: int) -> int:
        """Return the row, and so the column, of an article by its index in the set."""
        return self._rows[article]

    def pair(self, a: int, b: int) -> Pair | None:
        """Return two articles compared, by their indices, with ``a`` as article A; None where they are not yet."""
        pair = self._comparer.compared(a, b)
        return pair.swapped() if pair is not None and pair.a != a else pair

    def share(self, a: int, b: int) -> float | Blank:
        """Return how much of article ``a`` is in ``b``, 0 to 1, or why that is not known."""
        if a == b:
            return Blank.SAME
        pair = self._comparer.compared(a, b)
        if pair is not None:
            return pair.coverage_a if pair.a == a else pair.coverage_b
        is_coming = self._likely is None or (min(a, b), max(a, b)) in self._likely
        return Blank.PENDING if is_coming else Blank.UNLIKE

    def cell(self, row: int, column: int) -> float | Blank:
        """Return the share of a row's article that is in a column's."""
        return self.share(self.order[row], self.order[column])
