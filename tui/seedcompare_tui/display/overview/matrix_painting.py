"""The matrix as lines of text: headers, numbers and shades, for a given room."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from rich.cells import set_cell_size

from seedcompare_tui.display.overview.matrix import Blank, Matrix, Shade, shade_of
from seedcompare_tui.display.sentences import share_text
from seedcompare_tui.display.text.names import names_within, short_names
from seedcompare_tui.display.text.visible import cell_width

_LEAST_LABEL, _MOST_LABEL = 12, 48
"""The cells of names: where there is little room, and where there is much."""
_BESIDE_LABEL = 4
"""The cells of a row header that are neither of the name nor of the number."""
_LEAST_LABEL_COLUMN = 7
"""Narrower columns have the number of their article alone."""
_LEAST_PERCENT_COLUMN = 6
"""Narrower columns have no room for the sign of percent."""


class MatrixRole(StrEnum):
    """What a piece of the matrix is; each has one look."""

    LABEL = "label"
    """The label or number of an article."""
    CHOSEN = "chosen"
    """The same of the row and the column of the cursor."""
    NONE = "none"
    FAINT = "faint"
    LIGHT = "light"
    MEDIUM = "medium"
    STRONG = "strong"
    BLANK = "blank"
    """A cell without a share."""
    CURSOR = "cursor"
    """The cell of the cursor."""


class MatrixPiece(NamedTuple):
    """A run of one line that has one look; its text is safe to show."""

    text: str
    role: MatrixRole


class CellSize(NamedTuple):
    """The room of one cell, in terminal cells."""

    width: int
    height: int


SIZES = (CellSize(9, 3), CellSize(9, 1), CellSize(6, 1), CellSize(5, 1))
"""From the roomiest to the one that is scrolled where there are many articles."""

_SHADE_ROLES = {shade: MatrixRole(shade.name.lower()) for shade in Shade}
_BLANK_SIGNS = {Blank.SAME: "╲", Blank.PENDING: "·", Blank.UNLIKE: ""}


class MatrixPainter:
    """Draws one matrix in cells of one size."""

    def __init__(self, matrix: Matrix, size: CellSize, *, room: int, signs: bool) -> None:
        """Draw ``matrix`` with names as long as ``room`` cells for a line allow.

        With ``signs`` a sign says how strong a share is, for where colours do not.
        """
        self.matrix = matrix
        self.size = size
        self._signs = signs
        self._digits = len(str(len(matrix.articles)))
        left = room - len(matrix) * size.width - self._digits - _BESIDE_LABEL
        self._labels = names_within(matrix.articles, min(max(left, _LEAST_LABEL), _MOST_LABEL))
        self._numbers = [f"#{number}" for number in range(1, len(self._labels) + 1)]
        self._short = short_names(matrix.articles, size.width - 1)
        has_names = size.width >= _LEAST_LABEL_COLUMN and self._short != tuple(self._numbers)
        self.header_lines = 2 if has_names else 1
        """The lines of the column headers: number and name, or the number alone where names are too long."""
        self.header_width = self._digits + _BESIDE_LABEL + max(map(cell_width, self._labels))

    @property
    def width(self) -> int:
        """The cells of a whole line."""
        return self.header_width + len(self.matrix) * self.size.width

    @property
    def height(self) -> int:
        """The lines of the whole matrix, headers and all."""
        return self.header_lines + len(self.matrix) * self.size.height

    def corner(self) -> MatrixPiece:
        """Return what stands above the row headers."""
        return MatrixPiece(" " * self.header_width, MatrixRole.LABEL)

    def column_headers(self, line: int, columns: range, *, chosen: int) -> Iterator[MatrixPiece]:
        """Yield a line of the headers of ``columns``, of which ``chosen`` has the cursor."""
        for column in columns:
            article = self.matrix.order[column]
            role = MatrixRole.CHOSEN if column == chosen else MatrixRole.LABEL
            yield MatrixPiece(_centred((self._numbers[article], self._short[article])[line], self.size.width), role)

    def row_header(self, line: int, *, chosen: int) -> MatrixPiece:
        """Return the header of the row that ``line`` of the cells, counted from 0, belongs to."""
        row, within = divmod(line, self.size.height)
        role = MatrixRole.CHOSEN if row == chosen else MatrixRole.LABEL
        if within != self.size.height // 2:
            return MatrixPiece(" " * self.header_width, role)
        article = self.matrix.order[row]
        number = f"#{article + 1}".rjust(self._digits + 2)
        return MatrixPiece(f"{number} {_fitted(self._labels[article], self.header_width - len(number) - 2)} ", role)

    def cells(self, line: int, columns: range, *, cursor: tuple[int, int]) -> Iterator[MatrixPiece]:
        """Yield the cells of ``columns`` on ``line`` of the cells; ``cursor`` is the row and column that has it."""
        row, within = divmod(line, self.size.height)
        for column in columns:
            cell = self.matrix.cell(row, column)
            text = self._text(cell) if within == self.size.height // 2 else " " * self.size.width
            if (row, column) == cursor:
                bracketed = f"[{text[1:-1]}]" if text.strip() else text
                yield MatrixPiece(bracketed, MatrixRole.CURSOR)
            else:
                yield MatrixPiece(text, _role(cell))

    def _text(self, cell: float | Blank) -> str:
        """Return the text of a cell, its digits under each other and under the header."""
        width = self.size.width
        if isinstance(cell, Blank):
            return _centred(_BLANK_SIGNS[cell], width)
        sign = shade_of(cell).sign if self._signs else " "
        figure = share_text(cell).removesuffix("%")
        number = f"{figure:>3}{'%' if width >= _LEAST_PERCENT_COLUMN else ''}"
        return f"{sign.ljust((width - len(number)) // 2)}{number}".ljust(width)


def shade_legend(*, signs: bool, pending: bool) -> Iterator[MatrixPiece]:
    """Yield what each shade stands for, and, where some pairs are ``pending``, what a cell of one shows."""
    yield MatrixPiece(" of the row is in the column: ", MatrixRole.LABEL)
    shades = list(Shade)
    ends = [shade.least - 1 for shade in shades[1:]] + [100]
    for shade, end in zip(shades, ends, strict=True):
        sign = shade.sign.strip() + " " if signs and shade.sign.strip() else ""
        span = f"{shade.least}–{end}" if end > shade.least else f"{end}"
        yield MatrixPiece(f" {sign}{span}% ", _SHADE_ROLES[shade])
    if pending:
        yield MatrixPiece(f"   {_BLANK_SIGNS[Blank.PENDING]} {Blank.PENDING.value}", MatrixRole.BLANK)


def _role(cell: float | Blank) -> MatrixRole:
    return MatrixRole.BLANK if isinstance(cell, Blank) else _SHADE_ROLES[shade_of(cell)]


def _centred(text: str, width: int) -> str:
    fitted = _fitted(text, width - 1).rstrip()
    return set_cell_size(" " * ((width - cell_width(fitted)) // 2) + fitted, width)


def _fitted(text: str, width: int) -> str:
    """Return ``text`` in exactly ``width`` cells, its end left out for an ellipsis where it is longer."""
    return set_cell_size(text, width) if cell_width(text) <= width else set_cell_size(text, width - 1) + "…"
