"""The program's own words between the paragraphs: where a partner stands, and what is folded."""

from collections.abc import Iterable, Sequence

from seedcompare import Alignment
from seedcompare.text.words import count_written_words
from seedcompare_tui.display.marks import FOLD_SIGN, SIDES, Mark, level_mark
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
    """Return what is said of rows that are folded, the longest first: ``⋯ 7 paragraphs of A, 3 of B, 412 words``.

    What is no part of the story is counted apart, and has no words.
    """
    outside = fold.outside
    story = _without(fold.a, outside[0]), _without(fold.b, outside[1])
    no_story = Mark.NO_STORY.word
    if not any(story):
        long, short = _of_sides(outside)
        return f"{FOLD_SIGN} {long}, {no_story}", f"{FOLD_SIGN} {short}, {no_story}", f"{FOLD_SIGN} {short}"
    words = sum(count_written_words(texts[side][at]) for side, paragraphs in enumerate(story) for at in paragraphs)
    long, short = _of_sides(story)
    rest = f", and {sum(map(len, outside))} {no_story}" if any(outside) else ""
    return f"{FOLD_SIGN} {long}, {counted(words, 'word')}{rest}", f"{FOLD_SIGN} {short}{rest}", f"{FOLD_SIGN} {short}"


def _without(paragraphs: Iterable[int], others: Iterable[int]) -> tuple[int, ...]:
    left_out = frozenset(others)
    return tuple(each for each in paragraphs if each not in left_out)


def _of_sides(paragraphs: tuple[Sequence[int], Sequence[int]]) -> tuple[str, str]:
    """Return how many paragraphs of A and of B there are, in many words and in few."""
    sides = [(len(here), side) for side, here in zip(SIDES, paragraphs, strict=True) if here]
    few = [f"{number} of {side}" for number, side in sides]
    number, side = sides[0]
    return ", ".join([f"{counted(number, 'paragraph')} of {side}", *few[1:]]), ", ".join(few)
