"""The words of each line of a layout, with the role of each piece; screens and exports give roles their look."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from seedcompare import Alignment, Pair
from seedcompare_tui.display.highlights import Highlights
from seedcompare_tui.display.layout import Line, NoteLine, PairLayout, SideLine, TextLine
from seedcompare_tui.display.marks import SIDES, Mark, level_mark
from seedcompare_tui.display.visible import cell_width, visible_line


class Role(StrEnum):
    """What a piece of a line is; each has one look everywhere."""

    TEXT = "text"
    NUMBER = "number"
    """The number of a paragraph, counted from 1."""
    MOVED = "moved"
    """The number of a paragraph that stands out of order, or the sign that says so."""
    NOTE = "note"
    """Words of the program's own."""
    CURSOR = "cursor"
    """The bar beside the row that keys act on."""
    FILLER = "filler"
    """The empty side of a row that only the other article has."""
    VERBATIM = "verbatim"
    """Shared words of a verbatim alignment."""
    EDITED = "edited"
    """Shared words of an edited alignment."""
    REWORDED = "reworded"
    """Shared words of a reworded alignment."""
    DETAIL = "detail"
    """Words that no other article of the set has."""
    SIGN_VERBATIM = "sign-verbatim"
    SIGN_EDITED = "sign-edited"
    SIGN_REWORDED = "sign-reworded"
    SIGN_ONLY_HERE = "sign-only-here"


class Piece(NamedTuple):
    """A run of one line that has one look; its text is safe to show."""

    text: str
    role: Role


HIGHLIGHT_ROLES = {
    Mark.VERBATIM: Role.VERBATIM,
    Mark.EDITED: Role.EDITED,
    Mark.REWORDED: Role.REWORDED,
    Mark.ONLY_HERE: Role.DETAIL,
}
SIGN_ROLES = {
    Mark.VERBATIM: Role.SIGN_VERBATIM,
    Mark.EDITED: Role.SIGN_EDITED,
    Mark.REWORDED: Role.SIGN_REWORDED,
    Mark.ONLY_HERE: Role.SIGN_ONLY_HERE,
    Mark.MOVED: Role.MOVED,
}


class PairPainter:
    """Draws the lines of one layout."""

    def __init__(
        self,
        pair: Pair,
        layout: PairLayout,
        *,
        texts: tuple[Sequence[str], Sequence[str]],
        highlights: tuple[Highlights, Highlights],
        filler: str = "╱",
    ) -> None:
        """Draw ``layout`` of ``pair``; ``texts`` and ``highlights`` are those of the paragraphs of A and of B.

        ``filler``, one cell wide, fills the side of a row that only the other article has.
        """
        self._filler = filler
        self._layout = layout
        self._texts = texts
        self._highlights = highlights
        self._arrows = _arrows(pair)
        self._row_of_b = {b: index for index, row in enumerate(layout.rows) for b in row.b}

    def pieces(self, y: int, *, cursor: int | None = None) -> list[Piece]:
        """Return the pieces of line ``y``; together they are `Columns.total` cells wide.

        ``cursor`` is the row that has the bar, or None for no bar.
        """
        line = self._layout.line(y)
        bar = Piece("▌" if line.row == cursor and not line.blank else " ", Role.CURSOR)
        if self._layout.columns.stacked:
            return [bar, *self._stacked(line)]
        return [bar, *self._side_by_side(line)]

    def _side_by_side(self, line: Line) -> Iterator[Piece]:
        yield from self._side(line, 0, line.a)
        yield Piece("  ", Role.TEXT)
        yield from self._signs(line)
        yield Piece(" ", Role.TEXT)
        yield from self._side(line, 1, line.b)

    def _stacked(self, line: Line) -> Iterator[Piece]:
        yield from self._signs(line)
        side = 0 if line.a else 1
        here = line.b if side else line.a
        starts = isinstance(here, TextLine) and here.number == 0
        yield Piece(f" {SIDES[side] if starts else ' '} ", Role.NUMBER)
        yield from self._side(line, side, here)

    def _signs(self, line: Line) -> Iterator[Piece]:
        """The gutter, two cells: signs where a paragraph begins, B's before A's, and a bar as long as it goes on."""
        texts = [(side, here) for side, here in ((1, line.b), (0, line.a)) if isinstance(here, TextLine)]
        starts = [each for each in texts if each[1].number == 0]
        if not texts and not isinstance(line.b, NoteLine):
            yield Piece("  ", Role.TEXT)
            return
        best = self._alignment(line, (starts or texts)[0] if texts else None)
        mark = level_mark(best.level) if best else Mark.ONLY_HERE
        bar = " " if mark is Mark.ONLY_HERE else "│"
        yield Piece(mark.sign if starts else bar, SIGN_ROLES[mark])
        yield Piece(Mark.MOVED.sign if starts and best and best.moved else " ", Role.MOVED)

    def _alignment(self, line: Line, text: tuple[int, TextLine] | None) -> Alignment | None:
        """The alignment that the gutter speaks of: that of a note, else the strongest of the text beside it.

        Where A's text goes on under its last partner, that partner's."""
        row = self._layout.rows[line.row]
        if isinstance(line.b, NoteLine) and (text is None or text[1].number > 0):
            return line.b.alignment
        if text is None:
            return None
        is_under_partner = line.b is None and row.b and text[1].number > 0 and not self._layout.columns.stacked
        return row.strongest_of(1, row.b[-1]) if is_under_partner else row.strongest_of(text[0], text[1].paragraph)

    def _side(self, line: Line, side: int, here: SideLine) -> Iterator[Piece]:
        sizes = self._layout.columns
        if isinstance(here, TextLine):
            yield self._number(line, side, here)
            yield Piece(" ", Role.TEXT)
            yield from self._text(side, here)
            return
        yield Piece(" " * (sizes.number + 1), Role.TEXT)
        if isinstance(here, NoteLine):
            yield from _padded(self._note(line, here), sizes.text, Role.NOTE)
        elif self._is_empty(line, side):
            yield Piece(self._filler * sizes.text, Role.FILLER)
        else:
            yield Piece(" " * sizes.text, Role.TEXT)

    def _is_empty(self, line: Line, side: int) -> bool:
        row = self._layout.rows[line.row]
        has_something = (row.b or row.elsewhere) if side else row.a
        return not line.blank and not has_something

    def _number(self, line: Line, side: int, here: TextLine) -> Piece:
        width = self._layout.columns.number
        if here.number > 0:
            return Piece(" " * width, Role.NUMBER)
        number = str(here.paragraph + 1)
        if side and (arrow := self._arrow(line, here.paragraph)):
            return Piece(f"{arrow}{number:>{width - 1}}", Role.MOVED)
        return Piece(number.rjust(width), Role.NUMBER)

    def _arrow(self, line: Line, b: int) -> str:
        best = self._layout.rows[line.row].strongest_of(1, b)
        return self._arrows[best] if best and best.moved else ""

    def _text(self, side: int, here: TextLine) -> Iterator[Piece]:
        room = self._layout.columns.text
        for piece in self._marked(side, here):
            room -= cell_width(piece.text)
            yield piece
        yield Piece(" " * room, Role.TEXT)

    def _marked(self, side: int, here: TextLine) -> Iterator[Piece]:
        text = self._texts[side][here.paragraph]
        at, end = here.span
        for highlight in self._highlights[side][here.paragraph]:
            start, stop = max(highlight.span.start, at), min(highlight.span.end, end)
            if start < stop:
                yield Piece(visible_line(text[at:start]), Role.TEXT)
                yield Piece(visible_line(text[start:stop]), HIGHLIGHT_ROLES[highlight.mark])
                at = stop
        yield Piece(visible_line(text[at:end]), Role.TEXT)

    def _note(self, line: Line, here: NoteLine) -> str:
        home = self._row_of_b[here.alignment.b]
        beside = self._partner(home, here.alignment.b) + 1
        arrow = "↓" if home > line.row else "↑"
        partner = f"{level_mark(here.alignment.level).sign} B {here.alignment.b + 1}"
        note = f"{partner} stands beside A {beside} {arrow}"
        return note if len(note) <= self._layout.columns.text else f"{partner} {arrow}{beside}"

    def _partner(self, row: int, b: int) -> int:
        """The paragraph of A beside which ``b`` stands in a row."""
        best = self._layout.rows[row].strongest_of(1, b)
        assert best is not None
        return best.a


def _padded(text: str, width: int, role: Role) -> Iterator[Piece]:
    yield Piece(text, role)
    yield Piece(" " * (width - cell_width(text)), Role.TEXT)


def _arrows(pair: Pair) -> dict[Alignment, str]:
    """For each moved alignment, where in B its paragraph comes from: above or below what it now stands under."""
    return {
        moved: "↑" if any(moved.b < each.b for each in pair.alignments if not each.moved and each.a <= moved.a) else "↓"
        for moved in pair.alignments
        if moved.moved
    }
