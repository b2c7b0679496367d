"""The comparison as a picture: the matrix and the origins and, of a single pair, its beginning."""

from collections.abc import Sequence

from seedcompare import Comparison, Pair
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.origin_sentences import OriginSentences
from seedcompare_tui.display.painting import Piece
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.reading import PairReading, read_pair
from seedcompare_tui.display.sentences import (
    counted,
    credited,
    made_with,
    settings_line,
    share_lines,
    share_text,
)
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import cell_width
from seedcompare_tui.display.text.wrapping import wrap
from seedcompare_tui.exports.formats.coverage import coverage_of, has_matrix, ranked_pairs
from seedcompare_tui.exports.formats.left_out import left_out_line
from seedcompare_tui.exports.formats.stylesheets import has_box
from seedcompare_tui.exports.formats.svg_canvas import Canvas

_MARGIN, _LINE = 32, 22
_HEADING = 48
_CELL, _ROW = 48, 26
_ORIGINS_WIDTH = 360
_LETTER = 8.4
"""The width of a terminal cell in pixels, in the type that pairs are set in."""
_COLUMNS = 116
"""Terminal cells of a pair."""
_MOST_LINES = 60
_MOST_LABEL = 48
"""Cells of an article's label."""
_WIDTH = 2 * _MARGIN + _COLUMNS * _LETTER


def svg_picture(comparison: Comparison, pairs: Sequence[Pair], *, only: Filter = Filter.ALL) -> bytes:
    """Return the picture of ``comparison`` and, if ``pairs`` is a single one, of the rows of it that ``only`` shows."""
    return _Picture(comparison, only).drawn(pairs[0] if len(pairs) == 1 else None)


class _Picture:
    """Draws from top to bottom; ``_x`` is where lines begin, ``_y`` how far down it has come."""

    def __init__(self, comparison: Comparison, only: Filter) -> None:
        self._only = only
        articles = counted(len(comparison.articles), "article")
        self._title = f"{articles}, {counted(len(comparison.origins), 'likely origin')}"
        self._made_with = made_with(comparison.settings)
        sources = ", ".join(each.source or each.label for each in comparison.articles)
        described = f"Made by {self._made_with}, from {sources}. {settings_line(comparison)}"
        self._comparison = comparison
        self._canvas = Canvas(title=self._title, description=described)
        self._width = _WIDTH
        self._x: float = _MARGIN
        self._y: float = _MARGIN

    def drawn(self, pair: Pair | None) -> bytes:
        self._say(self._title, "title", height=_HEADING)
        if has_matrix(self._comparison):
            self._abreast()
        else:
            self._ranking()
            self._origins()
        if pair:
            self._pair(read_pair(self._comparison, pair))
        self._y += _LINE / 2
        self._say(self._made_with, "quiet")
        return self._canvas.finished(self._width, self._y + _MARGIN / 2)

    def _say(self, words: str, look: str = "", *, height: float = _LINE) -> None:
        self._y += height
        self._canvas.text(self._x, self._y - height * 0.3, words, look)

    def _label(self, index: int) -> str:
        return names_within(self._comparison.articles, _MOST_LABEL)[index]

    def _abreast(self) -> None:
        """Return the matrix, and the origins on its right where there is room."""
        top = self._y
        right = self._matrix()
        bottom = self._y
        if right + _ORIGINS_WIDTH <= self._width:
            self._x, self._y = right, top
        self._origins()
        self._x, self._y = _MARGIN, max(bottom, self._y)

    def _matrix(self) -> float:
        """Draw the matrix, and return where it ends on the right, with a gap."""
        labels = [f"{index + 1}  {self._label(index)}" for index in range(len(self._comparison.articles))]
        shares = coverage_of(self._comparison)
        left = _MARGIN + 24 + _LETTER * max(map(cell_width, [*labels, "of this ↓ in that →"]))
        right = left + len(labels) * _CELL
        self._width = max(_WIDTH, right + _MARGIN)
        self._say("Coverage", "heading", height=_HEADING)
        self._say("of this ↓ in that →", "quiet", height=_ROW)
        for column in range(len(labels)):
            self._canvas.text(left + (column + 0.5) * _CELL, self._y - 8, str(column + 1), "quiet middle")
        for row, label in enumerate(labels):
            self._say(label, "strong", height=_ROW)
            for column in range(len(labels)):
                if row != column:
                    self._share(left + column * _CELL, shares.get((row, column)))
        return right + 2 * _MARGIN

    def _share(self, x: float, share: float | None) -> None:
        """Return a cell of the matrix in the row that ends where the picture has come to."""
        top = self._y - _ROW
        if share:
            self._canvas.box(x, top, _CELL, _ROW, "shade", opacity=0.5 * share)
        self._canvas.box(x, top, _CELL, _ROW, "rule")
        said = "·" if share is None else share_text(share)
        self._canvas.text(x + _CELL / 2, self._y - 8, said, "middle")

    def _ranking(self) -> None:
        ranked = ranked_pairs(self._comparison)
        self._say(f"The {len(ranked)} most similar pairs", "heading", height=_HEADING)
        for pair in ranked:
            a, b = self._label(pair.a), self._label(pair.b)
            shares = f"{share_text(pair.coverage_a)} of the first, {share_text(pair.coverage_b)} of the second"
            self._say(f"{a} · {b}: {shares}")

    def _origins(self) -> None:
        self._say("Likely origins", "heading", height=_HEADING)
        said = OriginSentences(self._comparison.articles)
        lines = list(map(said.line, self._comparison.origins[:_MOST_LINES]))
        for line in lines:
            for start, end in wrap(line, self._letters_left()):
                self._say(line[start:end])
        if left_out := len(self._comparison.origins) - len(lines):
            self._say(f"and {left_out} more", "quiet")

    def _letters_left(self) -> int:
        return int((self._width - self._x - _MARGIN) / _LETTER)

    def _pair(self, reading: PairReading) -> None:
        pair = reading.pair
        self._say(" · ".join(self._label(index) for index in (pair.a, pair.b)), "heading", height=_HEADING)
        for side, article, share in zip(SIDES, reading.articles, share_lines(pair), strict=True):
            self._say(f"{side}  {shortened(', '.join(credited(article)), _MOST_LABEL)} · {share}", "quiet")
        self._say(reading.count_line, "quiet")
        if narrowed := left_out_line(reading, self._only):
            self._say(narrowed, "quiet")
        self._y += _LINE / 2
        layout = reading.layout(_COLUMNS, stacked=False, shown=self._only)
        painter = reading.painter(layout)
        for y in range(min(len(layout), _MOST_LINES)):
            self._pieces(painter.pieces(y))
        if left_out := len(layout.rows) - 1 - layout.row_at(_MOST_LINES - 1):
            self._say(f"and {counted(left_out, 'row')} more", "quiet")

    def _pieces(self, pieces: Sequence[Piece]) -> None:
        """One line of a pair, each piece as wide as it is in a terminal, whatever the type."""
        self._y += _LINE
        x: float = _MARGIN
        for text, role in pieces:
            begun = x + _LETTER * (cell_width(text) - cell_width(text.lstrip(" ")))
            width = _LETTER * cell_width(text.strip(" "))
            if has_box(role):
                self._canvas.box(begun, self._y - _LINE + 3, width, _LINE - 3, role)
            if width:
                self._canvas.text(begun, self._y - 5, text.strip(" "), f"mono {role}", width=width)
            x += _LETTER * cell_width(text)
