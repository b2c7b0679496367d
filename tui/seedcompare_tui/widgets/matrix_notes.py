"""What stands under the matrix: the cell of the cursor in full, and what the shades mean."""

from collections import Counter
from collections.abc import Sequence
from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from seedcompare import Article, Pair
from seedcompare_tui.display.marks import LEVEL_MARKS, Mark, level_mark
from seedcompare_tui.display.overview.matrix import Blank, Matrix
from seedcompare_tui.display.overview.matrix_painting import MatrixPiece, MatrixRole, shade_legend
from seedcompare_tui.display.sentences import article_facts, has_languages, share_line_forms
from seedcompare_tui.display.text.names import names_within, short_names
from seedcompare_tui.display.text.visible import cell_width, in_place
from seedcompare_tui.widgets.bars import fitting, mark_entry, name_width, spread
from seedcompare_tui.widgets.matrix_view import needs_signs
from seedcompare_tui.widgets.segments import looks_of, segments

_MUTED = "$foreground-muted"
_LEAST_NAME = 12
"""The cells that a name has at least beside a share."""
_SHORT = 16
"""The most cells of a name beside another one's share; a number stands for it otherwise."""
_REASONS = {
    Blank.SAME: "An article beside itself; choose another row or column.",
    Blank.PENDING: "Not compared yet; Enter compares the two.",
    Blank.UNLIKE: "Their words are too unlike to be compared unasked; Enter compares the two.",
}


class CellNote(Widget):
    """The two articles of a cell, how much each has of the other, and the marks of the pair."""

    cell: reactive[tuple[Matrix, int, int] | None] = reactive(None, always_update=True)
    """The matrix, and the indices of the articles of the row and of the column; None before there is a cell."""

    def render(self) -> Content:
        """Return three lines, without what does not fit."""
        if self.cell is None:
            return Content()
        matrix, row, column = self.cell
        pair = matrix.pair(row, column)
        shares = ((), ()) if pair is None else _shares(matrix.articles, pair)
        lines = [self._article(matrix.articles, *each) for each in zip((row, column), shares, strict=True)]
        if pair is not None:
            return Content("\n").join([*lines, self._marks(pair)])
        share = matrix.share(row, column)
        assert isinstance(share, Blank)
        return Content("\n").join([*lines, Content.styled(f" {_REASONS[share]}", _MUTED)])

    def _article(self, articles: Sequence[Article], index: int, shares: Sequence[str]) -> Content:
        number = Content.styled(f" #{index + 1} ", _MUTED)
        most = self.size.width - number.cell_length - _LEAST_NAME - 2
        share = next((form for form in shares if cell_width(form) < most), shares[-1] if shares else "")
        right = Content.styled(f"{in_place(share)} " if share else "", "$mark-verbatim")
        room = self.size.width - right.cell_length - 2
        facts = [Content(fact) for fact in article_facts(articles[index], with_language=has_languages(articles))]
        width = name_width(room - number.cell_length, facts[:-1])
        label = Content.styled(in_place(names_within(articles, width)[index]), "bold")
        parts = [number + label, *facts]
        return spread(fitting(parts, room, gap=3), right, self.size.width)

    def _marks(self, pair: Pair) -> Content:
        counts = Counter(level_mark(alignment.level) for alignment in pair.alignments)
        counts[Mark.MOVED] = sum(alignment.moved for alignment in pair.alignments)
        parts = [mark_entry(mark, f"{mark.word} {counts[mark]}") for mark in (*LEVEL_MARKS.values(), Mark.MOVED)]
        likeness = Content.styled(f"similarity {pair.similarity:.2f} ", _MUTED)
        return spread(Content(" ") + fitting(parts, self.size.width - 1, gap=3), likeness, self.size.width)


def _shares(articles: Sequence[Article], pair: Pair) -> tuple[Sequence[str], Sequence[str]]:
    """How much of each of the two articles is in the other, called by a name as short as it can be; longest first."""
    short = short_names(articles, _SHORT)
    names = short[pair.a], short[pair.b]
    return share_line_forms(pair, 0, names), share_line_forms(pair, 1, names)


class ShadeLegend(Widget):
    """What the shades and signs of the cells mean, once."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"matrix--{role}" for role in MatrixRole}

    is_whole: reactive[bool] = reactive(False)
    """Whether all pairs are compared, so that no cell is still to come."""

    def render_line(self, y: int) -> Strip:
        """Return the one line there is, without what does not fit."""
        pieces: list[MatrixPiece] = []
        room = self.size.width
        for piece in shade_legend(signs=needs_signs(self.app), pending=not self.is_whole):
            room -= cell_width(piece.text)
            if room < 0:
                break
            pieces.append(piece)
        return Strip(segments(pieces, looks_of(self, "matrix"))).adjust_cell_length(self.size.width, self.rich_style)
