"""What the pieces of a line are; screens and exports give each role its look."""

from enum import StrEnum
from typing import NamedTuple

from seedcompare_tui.display.marks import CLOSENESS_MARKS, WORD_MARKS, Mark


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
    DETAIL = "detail"
    """Words that no other article of the set has."""
    FURNITURE = "furniture"
    """A paragraph that is no part of the story, and its sign."""
    HIT = "hit"
    """Words that a search has found; only on a screen."""
    HIT_HERE = "hit-here"
    """The hit that one is at; only on a screen."""


def words_role(mark: Mark) -> str:
    """Return the role of words that a mark is said of: shared words of that level, a detail, or a change."""
    return Role.DETAIL if mark is Mark.ONLY_HERE else mark.css_name


def sign_role(mark: Mark) -> str:
    """Return the role of the sign of a mark."""
    return _OWN_SIGNS.get(mark) or f"sign-{mark.css_name}"


_OWN_SIGNS = {Mark.MOVED: Role.MOVED, Mark.NO_STORY: Role.FURNITURE}
ROLES = (
    *Role,
    *(words_role(mark) for mark in WORD_MARKS if mark is not Mark.ONLY_HERE),
    *map(sign_role, CLOSENESS_MARKS),
)
"""Every role that a piece of a pair may have."""


class Piece(NamedTuple):
    """A run of one line that has one look; its text is safe to show."""

    text: str
    role: str
    """One of `ROLES`."""
