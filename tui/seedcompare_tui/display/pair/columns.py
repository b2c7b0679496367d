"""How the width of a line is shared out between the two sides."""

from dataclasses import dataclass

_GUTTER = 5
"""Cells between the two texts: the mark, the sign of a moved one, and spaces around them."""

_CURSOR = 1
"""Cells before the first number: the bar of the current row."""

_SIDE_NAME = 5
"""Cells before a number where the sides are stacked: the two signs, and the side's letter between spaces."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How the width of a line is shared out, in cells."""

    stacked: bool
    """Whether the sides stand under each other."""
    number: int
    """The width of a paragraph number, an arrow before it included."""
    text: int
    """The width of a side's text."""

    @property
    def b_start(self) -> int:
        """The cell at which B's side begins, where the sides are not stacked."""
        return _CURSOR + self.number + 1 + self.text + _GUTTER

    def text_start(self, side: int) -> int:
        """Return the cell at which the text of A (``side`` 0) or B (1) begins."""
        lead = _CURSOR + _SIDE_NAME if self.stacked else (_CURSOR, self.b_start)[side]
        return lead + self.number + 1

    def side_at(self, cell: int) -> int:
        """Return the side, A (0) or B (1), that a cell belongs to; 0 where the sides are stacked."""
        return int(not self.stacked and cell >= self.b_start)

    @property
    def total(self) -> int:
        """The cells that a whole line takes, gutter included."""
        if self.stacked:
            return _CURSOR + _SIDE_NAME + self.number + 1 + self.text
        return self.b_start + self.number + 1 + self.text


def columns(width: int, *, paragraphs: int, stacked: bool) -> Columns:
    """Share out ``width`` cells for two articles, the longer of which has ``paragraphs`` paragraphs."""
    number = len(str(paragraphs)) + 1
    if stacked:
        return Columns(True, number, max(1, width - _CURSOR - _SIDE_NAME - number - 1))
    return Columns(False, number, max(1, (width - _CURSOR - _GUTTER) // 2 - number - 1))
