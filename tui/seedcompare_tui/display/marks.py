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
    """What is said of a paragraph or a run of words against the other article."""

    VERBATIM = ("=", "verbatim")
    """It stands in the other article, word for word."""
    EDITED = ("≈", "edited")
    """It stands in the other article, with edits."""
    REWORDED = ("~", "reworded")
    """The other article says the same in other words."""
    ONLY_HERE = ("+", "only here")
    """Of a paragraph: the other article has nothing like it. Of words: no other article has them."""
    MOVED = ("↕", "moved")
    """Its partner stands elsewhere in the other article's order."""

    def __init__(self, sign: str, word: str) -> None:
        self.sign = sign
        self.word = word
        self.css_name = word.replace(" ", "-")


_BY_LEVEL = {Level.VERBATIM: Mark.VERBATIM, Level.EDITED: Mark.EDITED, Level.REWORDED: Mark.REWORDED}
_STRENGTH = [Level.REWORDED, Level.EDITED, Level.VERBATIM]


def level_mark(level: Level) -> Mark:
    """Return the mark of a level."""
    return _BY_LEVEL[level]


def strength(alignment: Alignment) -> tuple[int, bool, float]:
    """Return how strong an alignment is, to be compared: by level, then unmoved before moved, then score."""
    return _STRENGTH.index(alignment.level), not alignment.moved, alignment.score


def strongest(alignments: Iterable[Alignment]) -> Alignment | None:
    """Return the strongest alignment, the first of equals, or None where there is none."""
    return max(alignments, key=strength, default=None)
