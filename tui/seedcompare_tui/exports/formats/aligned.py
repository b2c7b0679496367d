"""Rows of cells in columns, a line at a time: for lists of thousands, which a rich table takes seconds to lay out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from seedcompare_tui.display.text.shortening import in_cells
from seedcompare_tui.display.text.visible import cell_width
from seedcompare_tui.display.text.wrapping import wrap

_GAP = "   "
_LEAST = 7
"""The fewest cells of a column whose cells are wrapped."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    heading: str
    cells: Sequence[str]
    """One for each row; safe to show."""
    is_right: bool = False
    """Whether its cells end under each other, as numbers do."""
    is_wrapped: bool = False
    """Whether its cells may take several lines where there is little room."""

    @property
    def width(self) -> int:
        """The cells of its widest cell, heading and all."""
        return max(map(cell_width, (self.heading, *self.cells)))


def aligned(columns: Sequence[Column], width: int) -> Iterator[str]:
    """Yield the headings, a rule, and the rows, in lines of at most ``width`` cells if that is possible at all."""
    widths = _widths(columns, width)
    yield from _lines([column.heading for column in columns], columns, widths)
    yield "─" * (sum(widths) + len(_GAP) * (len(widths) - 1))
    for row in zip(*(column.cells for column in columns), strict=True):
        yield from _lines(row, columns, widths)


def _widths(columns: Sequence[Column], width: int) -> list[int]:
    """Return the width of each column; of those that are wrapped the widest gives way first."""
    widths = [column.width for column in columns]
    wrapped = [index for index, column in enumerate(columns) if column.is_wrapped]
    over = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    while over > 0 and wrapped:
        widest = max(wrapped, key=widths.__getitem__)
        next_widest = max((widths[index] for index in wrapped if index != widest), default=_LEAST)
        less = min(over, max(1, widths[widest] - max(next_widest, _LEAST)))
        if widths[widest] - less < _LEAST:
            break
        widths[widest] -= less
        over -= less
    return widths


def _lines(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> Iterator[str]:
    """Yield the lines of one row."""
    wrapped = [
        [cell[slice(*span)] for span in wrap(cell, width)] if cell_width(cell) > width else [cell]
        for cell, width in zip(cells, widths, strict=True)
    ]
    for line in zip_longest(*wrapped, fillvalue=""):
        parts = (
            in_cells(part, width, right=column.is_right)
            for part, width, column in zip(line, widths, columns, strict=True)
        )
        yield _GAP.join(parts).rstrip()
