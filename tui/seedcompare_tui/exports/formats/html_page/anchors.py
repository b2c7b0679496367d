"""The names of places on the page, and links to them."""

from collections.abc import Sequence
from typing import NamedTuple

from seedcompare import Pair
from seedcompare_tui.display.marks import SIDES, Mark


class Link(NamedTuple):
    """Words that lead to a place of the page."""

    text: str
    anchor: str | None
    """None where the page does not hold the place."""
    mark: Mark | None = None
    """How closely what stands there agrees, if that is said."""


class Anchors:
    """What the page holds: articles in full, and pairs."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        """Name the places of ``pairs``, in the order of the page, and of their articles."""
        self._articles = {index for pair in pairs for index in (pair.a, pair.b)}
        self._numbers = {place: n for n, pair in enumerate(pairs, 1) for place in ((pair.a, pair.b), (pair.b, pair.a))}

    def article(self, index: int) -> str | None:
        """Return the place of an article in full."""
        return f"article-{index + 1}" if index in self._articles else None

    def paragraph(self, article: int, paragraph: int) -> str | None:
        """Return the place of a paragraph in its article."""
        held = self.article(article)
        return f"{held}-{paragraph + 1}" if held else None

    def pair(self, a: int, b: int) -> str | None:
        """Return the place of two articles side by side."""
        number = self._numbers.get((a, b))
        return f"pair-{number}" if number else None


def side_anchor(pair_number: int, side: int, paragraph: int) -> str:
    """Return the place of a paragraph of A (``side`` 0) or B (1) in a pair, by its number on the page from 1."""
    return f"pair-{pair_number}-{SIDES[side].lower()}{paragraph + 1}"
