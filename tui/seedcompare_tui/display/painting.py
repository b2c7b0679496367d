"""What the pieces of a line are; screens and exports give each role its look."""

from enum import StrEnum
from typing import NamedTuple

from seedcompare_tui.display.marks import Mark


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
    HIT = "hit"
    """Words that a search has found; only on a screen."""
    HIT_HERE = "hit-here"
    """The hit that one is at; only on a screen."""
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
