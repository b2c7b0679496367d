"""A pair laid out on lines of a given width: what a screen or a printed diff draws line by line.

The layout knows places, not colours: each line names its row and, for each side, the paragraph
and the characters that stand there.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise, zip_longest
from typing import NamedTuple

from seedcompare import Alignment, Span
from seedcompare_tui.display.marks import strength, strongest
from seedcompare_tui.display.pair.columns import Columns
from seedcompare_tui.display.pair.folding import Entry, Filter, Fold
from seedcompare_tui.display.pair.kinds import STORY, Kinds
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.text.wrapping import wrap_after

_Sides = tuple[Sequence[int], Sequence[int]]

STACK_BELOW = 100
"""Under this many columns the two sides stand under each other."""
_MOST_NOTES = 4
"""The most partners elsewhere that are named; a line that all paragraphs repeat would give a page of them."""
_LEAST_BESIDE_WORD = 2
"""A text as wide as this many times the word before it has room for that."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a paragraph."""

    paragraph: int
    span: Span
    """In characters of the paragraph."""
    number: int
    """How many lines of the paragraph are above it."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """In place of a partner that stands in another row: where it is."""

    alignment: Alignment
    more: int = 0
    """How many more such partners there are, of which no line tells."""


SideLine = TextLine | NoteLine | None
"""What one side of a line holds; None for nothing."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the layout."""

    row: int
    """The entry it belongs to; the blank line after an entry belongs to it."""
    a: SideLine = None
    b: SideLine = None
    offset: int = 0
    """How many lines of the entry are above it."""
    blank: bool = False
    """Whether this is the blank line after an entry."""

    @property
    def sides(self) -> tuple[SideLine, SideLine]:
        """What A and B hold."""
        return self.a, self.b


class Page(NamedTuple):
    """What a pair is laid out on."""

    width: int
    """In cells."""
    stacked: bool
    """Whether the sides stand under each other."""
    shown: Filter
    """The rows that are not folded."""


class Place(NamedTuple):
    """A place in the text, which stays where it is whatever the width, the order and the filter."""

    side: int
    """0 for A, 1 for B."""
    paragraph: int
    offset: int = 0
    """In characters of the paragraph."""

    def swapped(self) -> "Place":
        """Return the same place where A and B have changed sides."""
        return self._replace(side=1 - self.side)


class PairLayout:
    """The lines of a pair at one width; immutable.

    Paragraphs are wrapped at once, which is quick, and lines are made when they are asked for.
    """

    def __init__(
        self,
        rows: Sequence[Entry],
        a: Sequence[str],
        b: Sequence[str],
        *,
        sizes: Columns,
        kinds: tuple[Kinds, Kinds] = (STORY, STORY),
    ) -> None:
        """Lay out ``rows`` of the paragraphs ``a`` and ``b``, as they are to be shown, which are of these ``kinds``."""
        self.rows = rows
        self.columns = sizes
        self.kinds = kinds
        self._wrapped = tuple(
            [wrap_after(self.lead(side, index), text, sizes.text) for index, text in enumerate(texts)]
            for side, texts in enumerate((a, b))
        )
        self._tops = [0, *accumulate(map(self._height, range(len(rows))))]
        self._row_of = (
            {paragraph: index for index, row in enumerate(rows) for paragraph in row.a},
            {paragraph: index for index, row in enumerate(rows) for paragraph in row.b},
        )
        self._blocks: dict[int, list[Line]] = {}

    def __len__(self) -> int:
        """How many lines there are."""
        return self._tops[-1]

    def line(self, y: int) -> Line:
        """Return line ``y``, 0 <= y < len(self)."""
        row = self.row_at(y)
        return self._block(row)[y - self._tops[row]]

    def row_at(self, y: int) -> int:
        """Return the entry that line ``y`` belongs to; the first or last one for a line outside."""
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self.rows) - 1)

    def lead(self, side: int, paragraph: int) -> str:
        """Return what stands before the text of a paragraph, on its first line; nothing where there is no room."""
        word = self.kinds[side].word_before(paragraph)
        return f"{word} " if word and self.columns.text >= _LEAST_BESIDE_WORD * len(word) else ""

    def row_of(self, side: int, paragraph: int) -> int:
        """Return the entry that holds a paragraph of A (``side`` 0) or B (1)."""
        return self._row_of[side][paragraph]

    def place_at(self, y: int) -> Place:
        """Return the place in the text that is on line ``y`` or, where it has no text, on the next line that has."""
        row = self.row_at(y)
        for line in self._block(row)[max(0, y - self._tops[row]) :]:
            for side, here in enumerate(line.sides):
                if isinstance(here, TextLine) and here.span.length:
                    return Place(side, here.paragraph, here.span.start)
        return self.place_at(self._tops[row + 1]) if row + 1 < len(self.rows) else self.start_of(row)

    def holds(self, place: Place) -> bool:
        """Return whether there is the paragraph of a place."""
        return place.paragraph in self._row_of[place.side]

    def shows(self, side: int, paragraph: int) -> bool:
        """Return whether a paragraph is shown, and not folded."""
        return isinstance(self.rows[self.row_of(side, paragraph)], Row)

    def partner_of(self, row: int) -> Place | None:
        """Return the strongest partner of an entry that stands in another one, or None."""
        entry = self.rows[row]
        best = strongest(entry.elsewhere) if isinstance(entry, Row) else None
        if best is None:
            return None
        return Place(1, best.b) if entry.a else Place(0, best.a)

    def start_of(self, row: int) -> Place:
        """Return the place at which an entry begins."""
        entry = self.rows[row]
        return Place(0, entry.a[0]) if entry.a else Place(1, entry.b[0])

    def line_of(self, place: Place) -> int:
        """Return the line on which a place is; the first of its entry where that is folded."""
        index = self.row_of(place.side, place.paragraph)
        row = self.rows[index]
        if isinstance(row, Fold):
            return self._tops[index]
        paragraphs = (row.a, row.b)[place.side]
        above = self._lines_above(place.side, paragraphs, paragraphs.index(place.paragraph))
        if self.columns.stacked and place.side:
            above += self._lines_of(0, row.a) if row.a else len(_notes(row))
        spans = self._wrapped[place.side][place.paragraph]
        line = bisect_right(spans, place.offset, key=lambda span: span.end)
        return self._tops[index] + above + min(line, len(spans) - 1)

    def top(self, row: int) -> int:
        """Return the first line of an entry."""
        return self._tops[row]

    def _height(self, index: int) -> int:
        return self._filled(self.rows[index]) + self._gap(index)

    def _filled(self, row: Entry) -> int:
        """How many lines an entry takes, without the blank one after it."""
        if isinstance(row, Fold):
            return 1
        a, b = (self._lines_of(side, paragraphs) for side, paragraphs in enumerate((row.a, row.b)))
        notes = len(_notes(row))
        if self.columns.stacked:
            return a + b + notes
        return max(a, b + notes) if row.a else max(a + notes, b)

    def _gap(self, index: int) -> int:
        """Return 1 for the blank line after an entry, 0 where a block goes on in the next one."""
        row, below = self.rows[index], self.rows[index + 1] if index + 1 < len(self.rows) else None
        if not isinstance(row, Row) or not isinstance(below, Row):
            return 1
        ends, starts = _touching(row, below, stacked=self.columns.stacked)
        return int(not any(self._goes_on(side, ends[side], starts[side]) for side in (0, 1)))

    def _goes_on(self, side: int, above: Sequence[int], below: Sequence[int]) -> bool:
        return bool(above and below) and self.kinds[side].goes_on(above[-1], below[0])

    def _lines_of(self, side: int, paragraphs: Sequence[int]) -> int:
        """How many lines paragraphs take, with the empty ones between them."""
        if not paragraphs:
            return 0
        last = len(paragraphs) - 1
        return self._lines_above(side, paragraphs, last) + len(self._wrapped[side][paragraphs[last]])

    def _lines_above(self, side: int, paragraphs: Sequence[int], at: int) -> int:
        """How many lines are above one of the paragraphs of a row, the ``at``-th."""
        return sum(
            len(self._wrapped[side][paragraph]) + (not self.kinds[side].goes_on(paragraph, below))
            for paragraph, below in pairwise(paragraphs[: at + 1])
        )

    def _block(self, index: int) -> list[Line]:
        """Return the lines of one entry."""
        if index not in self._blocks:
            self._blocks[index] = list(self._made_block(index, self.rows[index]))
        return self._blocks[index]

    def _made_block(self, index: int, row: Entry) -> Iterator[Line]:
        if isinstance(row, Fold):
            yield Line(index)
        else:
            notes = _notes(row)
            lines_a = self._side(0, row.a) + ([] if row.a else notes)
            lines_b = self._side(1, row.b) + (notes if row.a else [])
            sides: Iterable[tuple[SideLine, SideLine]] = zip_longest(lines_a, lines_b)
            if self.columns.stacked:
                sides = [*((line, None) for line in lines_a), *((None, line) for line in lines_b)]
            for offset, (line_a, line_b) in enumerate(sides):
                yield Line(index, line_a, line_b, offset)
        if self._gap(index):
            yield Line(index, blank=True)

    def _side(self, side: int, paragraphs: Sequence[int]) -> list[SideLine]:
        """Return the lines of one side of a row: its paragraphs, an empty line of the upper one between them."""
        lines: list[SideLine] = []
        for paragraph, below in zip_longest(paragraphs, paragraphs[1:]):
            spans = self._wrapped[side][paragraph]
            if below is not None and not self.kinds[side].goes_on(paragraph, below):
                spans = (*spans, Span(spans[-1].end, spans[-1].end))
            lines += [TextLine(paragraph, span, number) for number, span in enumerate(spans)]
        return lines


def _touching(row: Row, below: Row, *, stacked: bool) -> tuple[_Sides, _Sides]:
    """Return the paragraphs of A and of B that end at the foot of a row, and those that begin at the head of the next.

    Where the sides are stacked, only one of them does.
    """
    if not stacked:
        return (row.a, row.b), (below.a, below.b)
    ends: _Sides = ((), ()) if row.elsewhere else ((), row.b) if row.b else (row.a, ())
    starts: _Sides = (below.a, ()) if below.a else ((), ()) if below.elsewhere else ((), below.b)
    return ends, starts


def _notes(row: Row) -> list[NoteLine]:
    """Return the lines on the partners that stand in other rows, the strongest of them in the order of the text."""
    partners = row.elsewhere
    named = set(sorted(partners, key=strength, reverse=True)[:_MOST_NOTES])
    notes = [NoteLine(partner) for partner in partners if partner in named]
    if len(partners) > len(notes):
        notes[-1] = replace(notes[-1], more=len(partners) - len(notes))
    return notes
