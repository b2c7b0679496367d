"""The words of each line of a layout, with the role of each piece."""

from collections.abc import Iterator, Mapping, Sequence

from seedcompare import Alignment, Span
from seedcompare_tui.display.marks import SIDES, Mark, level_mark
from seedcompare_tui.display.painting import Piece, Role, sign_role, words_role
from seedcompare_tui.display.pair.folding import Fold
from seedcompare_tui.display.pair.highlights import Highlight, Highlights
from seedcompare_tui.display.pair.hits import NO_HITS, Hits
from seedcompare_tui.display.pair.layout import Line, NoteLine, PairLayout, SideLine, TextLine
from seedcompare_tui.display.pair.notes import first_that_fits, fold_notes, partner_notes
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.text.visible import LEFT_TO_RIGHT, cell_width, has_right_to_left, visible_line

_NO_SHIFT = (0, 0)
_NOTHING = Line(-1, blank=True)
"""Above the first line and below the last one."""


class PairPainter:
    """Draws the lines of one layout."""

    def __init__(
        self,
        layout: PairLayout,
        *,
        texts: tuple[Sequence[str], Sequence[str]],
        highlights: tuple[Highlights, Highlights],
        arrows: Mapping[Alignment, str],
        filler: str = "╱",
        hits: Hits = NO_HITS,
        signs: bool = True,
    ) -> None:
        """Draw ``layout``; ``texts`` and ``highlights`` are those of the paragraphs of A and of B.

        ``arrows`` stand before the numbers of moved paragraphs of B; ``filler``, one cell wide, fills the side of a
        row that only the other article has; ``hits`` are painted over all else. Without ``signs`` nothing is said of
        a paragraph.
        """
        self._filler = filler
        self._layout = layout
        self._texts = texts
        self._highlights = highlights
        self._arrows = arrows
        self._hits = hits
        self._has_signs = signs

    def pieces(self, y: int, *, cursor: int | None = None, shift: tuple[int, int] = _NO_SHIFT) -> list[Piece]:
        """Return the pieces of line ``y``; together they are `Columns.total` cells wide.

        ``cursor`` is the row that has the bar, or None for no bar. ``shift`` says for each side how many lines below
        ``y`` it is taken from; the gutter is then that of the side that is not shifted.
        """
        a, b = (self._line(y + lines) for lines in shift)
        leading, gutter = (b, (_NOTHING, b)) if shift[0] else (a, (a, _NOTHING if shift[1] else b))
        bar = Piece("▌" if leading.row == cursor and not leading.blank else " ", Role.CURSOR)
        if isinstance(fold := self._layout.rows[leading.row], Fold) and not leading.blank:
            return [bar, *self._fold(fold)]
        if self._layout.columns.stacked:
            return [bar, *self._stacked(leading)]
        return [bar, *self._side_by_side(a, b, gutter)]

    def _line(self, y: int) -> Line:
        """Line ``y``, or a blank one outside of the layout."""
        return self._layout.line(y) if 0 <= y < len(self._layout) else _NOTHING

    def _fold(self, fold: Fold) -> Iterator[Piece]:
        sizes = self._layout.columns
        lead = sizes.text_start(0) - 1
        yield Piece(" " * lead, Role.TEXT)
        room = sizes.total - lead - 1
        yield from _padded(first_that_fits(fold_notes(fold, self._texts), room), room, Role.NOTE)

    def _side_by_side(self, a: Line, b: Line, gutter: tuple[Line, Line]) -> Iterator[Piece]:
        yield from self._side(a, 0)
        yield Piece(LEFT_TO_RIGHT if self._runs_right_to_left(0, a.a) else "", Role.TEXT)
        yield Piece("  ", Role.TEXT)
        yield from self._signs(*gutter)
        yield Piece(" ", Role.TEXT)
        yield from self._side(b, 1)

    def _runs_right_to_left(self, side: int, here: SideLine) -> bool:
        return isinstance(here, TextLine) and has_right_to_left(self._texts[side][here.paragraph][slice(*here.span)])

    def _stacked(self, line: Line) -> Iterator[Piece]:
        yield from self._signs(line, line)
        side = 0 if line.a else 1
        here = line.sides[side]
        starts = isinstance(here, TextLine) and here.number == 0
        yield Piece(f" {SIDES[side] if starts else ' '} ", Role.NUMBER)
        yield from self._side(line, side)

    # --- the gutter

    def _signs(self, a: Line, b: Line) -> Iterator[Piece]:
        """Yield the gutter, two cells: signs where a paragraph begins, and a bar as long as it goes on.

        Where one begins on both sides, the sign is that of the side with more of them in the row, else B's.
        """
        sides = sorted(((1, b.b), (0, a.a)), key=lambda side: -self._paragraphs_in(a.row, side[0]))
        texts = [(side, here) for side, here in sides if isinstance(here, TextLine)]
        starts = [each for each in texts if each[1].number == 0]
        note = next((here for here in (b.b, a.a) if isinstance(here, NoteLine)), None)
        if not self._has_signs or (not texts and note is None):
            yield Piece("  ", Role.TEXT)
            return
        text = (starts or texts)[0] if texts else None
        best = self._alignment(text, note, is_under_partner=b.b is None and self._has_b(a))
        mark = level_mark(best.level) if best else self._unaligned(text)
        yield Piece(mark.sign if starts else "│" if best else " ", sign_role(mark))
        yield Piece(Mark.MOVED.sign if starts and best and best.moved else " ", Role.MOVED)

    def _unaligned(self, text: tuple[int, TextLine] | None) -> Mark:
        """Return the mark of a text without a partner."""
        return self._row(text[0], text[1].paragraph).mark if text else Mark.ONLY_HERE

    def _paragraphs_in(self, row: int, side: int) -> int:
        entry = self._layout.rows[row]
        return len((entry.a, entry.b)[side])

    def _has_b(self, line: Line) -> bool:
        return not (line.blank or self._layout.columns.stacked) and bool(self._layout.rows[line.row].b)

    def _alignment(
        self, text: tuple[int, TextLine] | None, note: NoteLine | None, *, is_under_partner: bool
    ) -> Alignment | None:
        """Return the alignment that the gutter speaks of: that of a note, else the strongest of the text beside it.

        Where A's text goes on under its last partner, that partner's.
        """
        if note is not None and (text is None or text[1].number > 0):
            return note.alignment
        if text is None:
            return None
        side, paragraph = text[0], text[1].paragraph
        row = self._row(side, paragraph)
        if is_under_partner and text[1].number > 0:
            return row.strongest_of(1, row.b[-1])
        return row.strongest_of(side, paragraph)

    def _row(self, side: int, paragraph: int) -> Row:
        row = self._layout.rows[self._layout.row_of(side, paragraph)]
        assert isinstance(row, Row)
        return row

    # --- one side

    def _side(self, line: Line, side: int) -> Iterator[Piece]:
        sizes = self._layout.columns
        here = line.sides[side]
        if isinstance(here, TextLine):
            yield self._number(side, here)
            yield Piece(" ", Role.TEXT)
            yield from self._text(side, here)
            return
        yield Piece(" " * (sizes.number + 1), Role.TEXT)
        if isinstance(here, NoteLine):
            note = first_that_fits(partner_notes(self._layout, line.row, side, here), sizes.text)
            yield from _padded(note, sizes.text, Role.NOTE)
        elif self._is_empty(line, side):
            yield Piece(self._filler * sizes.text, Role.FILLER)
        else:
            yield Piece(" " * sizes.text, Role.TEXT)

    def _is_empty(self, line: Line, side: int) -> bool:
        row = self._layout.rows[line.row]
        return not line.blank and isinstance(row, Row) and row.is_story and not row.has_something(side)

    def _number(self, side: int, here: TextLine) -> Piece:
        width = self._layout.columns.number
        if here.number > 0:
            return Piece(" " * width, Role.NUMBER)
        number = str(here.paragraph + 1)
        best = self._row(side, here.paragraph).strongest_of(side, here.paragraph)
        if side and best and (arrow := self._arrows.get(best)):
            return Piece(f"{arrow}{number:>{width - 1}}", Role.MOVED)
        return Piece(number.rjust(width), Role.NUMBER)

    def _text(self, side: int, here: TextLine) -> Iterator[Piece]:
        lead = self._layout.lead(side, here.paragraph) if here.number == 0 else ""
        if lead:
            yield Piece(lead, Role.NOTE)
        room = self._layout.columns.text - len(lead)
        for piece in self._marked(side, here):
            room -= cell_width(piece.text)
            yield piece
        yield Piece(" " * room, Role.TEXT)

    def _marked(self, side: int, here: TextLine) -> Iterator[Piece]:
        text = self._texts[side][here.paragraph]
        plain = Role.FURNITURE if here.paragraph in self._layout.kinds[side].furniture else Role.TEXT
        at, end = here.span
        for span, role in self._runs(side, here):
            start, stop = max(span.start, at), min(span.end, end)
            if start < stop:
                yield Piece(visible_line(text[at:start]), plain)
                yield Piece(visible_line(text[start:stop]), role)
                at = stop
        yield Piece(visible_line(text[at:end]), plain)

    def _runs(self, side: int, here: TextLine) -> Iterator[tuple[Span, str]]:
        """Yield what is marked on a line, in order: hits, and the highlights around them."""
        highlights = self._highlights[side][here.paragraph]
        hits = self._hits.on(side, here.paragraph)
        if not hits:
            yield from ((each.span, words_role(each.mark)) for each in highlights)
            return
        at = 0
        for hit, role in hits:
            yield from _between(highlights, at, hit.start)
            yield hit, role
            at = hit.end
        yield from _between(highlights, at, here.span.end)


def _between(highlights: Sequence[Highlight], start: int, end: int) -> Iterator[tuple[Span, str]]:
    for each in highlights:
        inside = Span(max(each.span.start, start), min(each.span.end, end))
        if inside.length > 0:
            yield inside, words_role(each.mark)


def _padded(text: str, width: int, role: Role) -> Iterator[Piece]:
    yield Piece(text, role)
    yield Piece(" " * (width - cell_width(text)), Role.TEXT)
