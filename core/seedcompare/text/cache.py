"""What was found in the pieces of text seen before, since most words of a text come again.

A memory is asked by index, which takes a third of the time of a call of a cached function.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

Found = TypeVar("Found")

_LONGEST_KEPT = 20
"""Longer pieces, such as a whole sentence in a script without spaces, seldom come again."""
_MOST_KEPT = 1 << 16


class Cache(dict[str, Found], Generic[Found]):
    """What ``find`` gives for a piece of text, found once while the piece is remembered."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, piece: str) -> Found:
        found = self._find(piece)
        if len(piece) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[piece] = found
        return found
