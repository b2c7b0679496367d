"""The marks that screens and exports set, one meaning each, never by colour alone."""

from collections.abc import Iterable
from enum import Enum

from seedcompare import Alignment, Level

SIDES = "AB"
"""The letters of the left article and the right one."""
FOLD_SIGN = "⋯"
"""Stands for rows that are folded."""
HIT_SIGN = "•"
"""Stands beside what a search has found."""


class Mark(Enum):
    """What is said of a paragraph or a run of words against the other article.

    The levels come first, and of each two the one further up is stronger.
    """

    VERBATIM = ("=", "verbatim", "near-identical wording", "█")
    EDITED = ("≈", "edited", "copied phrasing with edits, or a copied sentence or quotation in other text", "▓")
    REWORDED = ("~", "reworded", "the same statement in other words", "▒")
    ONLY_HERE = ("+", "only here", "the other article has no such paragraph", "·")
    """Of words: no other article has them."""
    MOVED = ("↕", "moved", "its partner stands out of order; an arrow at its number shows where from", "")
    CHANGED = ("±", "changed", "words inside copied text that differ", "")
    """Of words alone."""
    CHANGED_VALUE = ("!", "changed number or date", "the same, where a number, a month or a day is among them", "")
    """Of words alone."""
    NO_STORY = ("○", "no part of the story", "navigation, share lines, notices and the like; counts nowhere", "")

    def __init__(self, sign: str, word: str, meaning: str, glyph: str) -> None:
        self.sign = sign
        self.word = word
        self.meaning = meaning
        """What it says of a paragraph."""
        self.glyph = glyph
        """What stands for it on the ruler; empty for nothing."""
        self.css_name = word.replace(" ", "-")
        """Its name in style sheets and in the palette."""


LEVEL_MARKS = {level: next(mark for mark in Mark if mark.word == level.value) for level in Level}
"""The marks of the levels, the closest one first."""


CLOSENESS_MARKS = (*LEVEL_MARKS.values(), Mark.ONLY_HERE)
"""What is said of how close the other articles come to a paragraph of a story, the closest first."""


WORD_MARKS = (*LEVEL_MARKS.values(), Mark.ONLY_HERE, Mark.CHANGED, Mark.CHANGED_VALUE)
"""The marks that words can have."""


def level_mark(level: Level) -> Mark:
    """Return the mark of a level."""
    return LEVEL_MARKS[level]


def strength(alignment: Alignment) -> tuple[int, bool, float]:
    """Return how strong an alignment is, to be compared: by level, then unmoved before moved, then score."""
    return -list(Level).index(alignment.level), not alignment.moved, alignment.score


def strongest(alignments: Iterable[Alignment]) -> Alignment | None:
    """Return the strongest alignment, the first of equals, or None where there is none."""
    return max(alignments, key=strength, default=None)
