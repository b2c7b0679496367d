"""Pairs side by side, as the page's template needs them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedcompare import Alignment, Comparison, Pair
from seedcompare_tui.display.marks import SIDES, Mark, level_mark
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.marked import Run
from seedcompare_tui.display.pair.reading import PairReading, read_pair
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.sentences import credit_line, share_lines
from seedcompare_tui.exports.formats.html_page.anchors import Anchors, Link, side_anchor
from seedcompare_tui.exports.formats.html_page.changes import PairChanges, ShownRun, pair_changes
from seedcompare_tui.exports.formats.left_out import left_out_line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, with its marks."""

    number: int
    """Counted from 1."""
    anchor: str
    """Its own place."""
    runs: tuple[Run, ...] | tuple[ShownRun, ...]
    mark: Mark | None = None
    """Its strongest mark in the pair; None outside a pair."""
    moved: bool = False
    """Whether it stands out of order there."""
    home: str | None = None
    """Where it stands in its article."""
    partners: tuple[Link, ...] = ()
    """Where else its content stands."""
    word: str = ""
    """What it is, in a word of the program's own; empty for a paragraph like any other."""
    goes_on: bool = False
    """Whether it is a further piece of the paragraph above it."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """Paragraphs side by side."""

    a: tuple[Paragraph, ...]
    b: tuple[Paragraph, ...]
    elsewhere: tuple[Link, ...]
    """Partners in B that stand in another row."""
    is_story: bool
    """Whether the row is of the story."""
    goes_on: bool
    """Whether a block of the row above goes on in it."""


@dataclass(frozen=True, slots=True)
class Side:
    """The head of a column."""

    letter: str
    name: Link
    about: str
    """Its credit and size."""
    share: str
    """How much of it is in the other."""


@dataclass(frozen=True, slots=True)
class PairSection:
    """Two articles side by side."""

    number: int
    """Its place in the order of the page, from 1."""
    anchor: str
    sides: tuple[Side, Side]
    counts: dict[Mark, str]
    left_out: str
    """What is said of rows that are not shown; empty where all are."""
    rows: tuple[PairRow, ...]


def pair_sections(
    comparison: Comparison, pairs: Sequence[Pair], anchors: Anchors, *, only: Filter
) -> Iterator[PairSection]:
    """Yield each of ``pairs``, ready to be laid out, with the rows that ``only`` shows."""
    for number, pair in enumerate(pairs, start=1):
        reading = read_pair(comparison, pair)
        yield PairSection(
            number=number,
            anchor=f"pair-{number}",
            sides=(_side(reading, 0, anchors), _side(reading, 1, anchors)),
            counts=reading.counts,
            left_out=left_out_line(reading, only),
            rows=tuple(_rows(reading, number, anchors, only)),
        )


def _rows(reading: PairReading, number: int, anchors: Anchors, only: Filter) -> Iterator[PairRow]:
    rows = [row for row in reading.rows if only.shows(row)]
    changes = pair_changes(reading)
    home = {b: at for at, row in enumerate(rows) for b in row.b}
    for at, row in enumerate(rows):
        yield PairRow(
            a=tuple(_paragraph(changes, number, row, 0, each, anchors) for each in row.a),
            b=tuple(_paragraph(changes, number, row, 1, each, anchors) for each in row.b),
            elsewhere=tuple(
                _elsewhere(number, each, below=home[each.b] > at) for each in row.elsewhere if each.b in home
            ),
            is_story=row.is_story,
            goes_on=at > 0 and reading.goes_on(rows[at - 1], row),
        )


def _side(reading: PairReading, side: int, anchors: Anchors) -> Side:
    pair, article = reading.pair, reading.articles[side]
    return Side(
        letter=SIDES[side],
        name=Link(article.label, anchors.article((pair.a, pair.b)[side])),
        about=credit_line(article),
        share=share_lines(pair)[side],
    )


def _paragraph(changes: PairChanges, number: int, row: Row, side: int, index: int, anchors: Anchors) -> Paragraph:
    reading = changes.reading
    best = row.strongest_of(side, index)
    here = (row.a, row.b)[side]
    at = here.index(index)
    kinds = reading.kinds[side]
    return Paragraph(
        number=index + 1,
        anchor=side_anchor(number, side, index),
        runs=tuple(changes.runs(side, index)),
        mark=level_mark(best.level) if best else row.mark,
        moved=best is not None and best.moved,
        home=anchors.paragraph((reading.pair.a, reading.pair.b)[side], index),
        word=kinds.word_before(index),
        goes_on=at > 0 and kinds.goes_on(here[at - 1], index),
    )


def _elsewhere(number: int, alignment: Alignment, *, below: bool) -> Link:
    text = f"{SIDES[1]} {alignment.b + 1} stands further {'down ↓' if below else 'up ↑'}"
    return Link(text, side_anchor(number, 1, alignment.b), level_mark(alignment.level))
