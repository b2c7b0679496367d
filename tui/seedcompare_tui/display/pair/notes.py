"""The program's own words between the paragraphs: where a partner stands, and what is folded."""

from collections.abc import Iterable, Sequence

from seedcompare import Alignment
from seedcompare.text.words import count_written_words
from seedcompare_tui.display.marks import FOLD_SIGN, SIDES, level_mark
from seedcompare_tui.display.pair.folding import Fold
from seedcompare_tui.display.pair.layout import NoteLine, PairLayout
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.visible import cell_width


def first_that_fits(notes: Sequence[str], width: int) -> str:
    """Return the first of ``notes`` that takes at most ``width`` cells, or the beginning of the last one."""
    return next((note for note in notes if cell_width(note) <= width), notes[-1][:width])


def partner_notes(layout: PairLayout, row: int, side: int, note: NoteLine) -> tuple[str, ...]:
    """Return what is said in ``row`` of its partner on ``side``, which stands elsewhere; the longest first."""
    where = _where(layout, row, side, note.alignment)
    return tuple(f"{each}, and {note.more} more" for each in where) if note.more else where


def _where(layout: PairLayout, row: int, side: int, alignment: Alignment) -> tuple[str, ...]:
    partner = (alignment.a, alignment.b)[side]
    home = layout.row_of(side, partner)
    arrow = "↓" if home > row else "↑"
    name = f"{level_mark(alignment.level).sign} {SIDES[side]} {partner + 1}"
    there = layout.rows[home]
    if isinstance(there, Row) and there.a and side == 1 and (best := there.strongest_of(1, partner)):
        return f"{name} stands beside A {best.a + 1} {arrow}", f"{name} {arrow}{best.a + 1}"
    where = "further down" if home > row else "further up"
    return f"{name} stands {where} {arrow}", f"{name} {arrow}"


def fold_notes(fold: Fold, texts: tuple[Sequence[str], Sequence[str]]) -> tuple[str, ...]:
    """Return what is said of rows that are folded, the longest first: ``⋯ 7 paragraphs of A, 3 of B, 412 words``."""
    words = _words(texts[0], fold.a) + _words(texts[1], fold.b)
    sides = [f"{len(folded)} of {side}" for side, folded in zip(SIDES, (fold.a, fold.b), strict=True) if folded]
    first, *others = sides
    number, _, of = first.partition(" ")
    long = ", ".join([f"{counted(int(number), 'paragraph')} {of}", *others, counted(words, "word")])
    return f"{FOLD_SIGN} {long}", f"{FOLD_SIGN} {', '.join(sides)}"


def _words(texts: Sequence[str], paragraphs: Iterable[int]) -> int:
    return sum(count_written_words(texts[paragraph]) for paragraph in paragraphs)
