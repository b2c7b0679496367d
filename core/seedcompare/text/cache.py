"""What was found in the pieces of text seen before, since most words of a text come again.

A memory is asked by index, which takes a third of the time of a call of a cached function.
"""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar, TypeVarTuple

Found = TypeVar("Found")
Further = TypeVarTuple("Further")

_LONGEST_KEPT = 20
"""Longer pieces, such as a whole sentence in a script without spaces, seldom come again."""
_MOST_KEPT = 1 << 16
_LONGEST_TEXT = 6000
"""Longer texts are not kept: few articles of news are as long, and a book should not stay in memory."""
_MOST_TEXTS = 1 << 14
"""As many as a large set has."""


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


def found_once(find: Callable[[str, *Further], Found]) -> Callable[[str, *Further], Found]:
    """Return ``find`` with a memory of what it found in texts of the length of an article.

    The head of an article is read before the article is, and that is mostly the whole of it.
    """
    remembered = lru_cache(maxsize=_MOST_TEXTS)(find)

    @wraps(find)
    def find_once(text: str, *further: *Further) -> Found:
        return (remembered if len(text) <= _LONGEST_TEXT else find)(text, *further)

    return find_once
