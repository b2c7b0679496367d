"""The stem of a word key: what inflected forms of one word share in any language that writes endings.

A word is cut to its first letters, which for retrieval does as well as a stemmer made for one
language (Can et al. 2008) and needs none; numbers are kept whole.
"""

from collections.abc import Iterable

from seedcompare.text.cache import Cache

_LETTERS_KEPT = 6
"""With five or six letters reworded paragraphs are found as well as with the Snowball stemmer for English."""


def stem_of(key: str) -> str:
    """Return the stem of a word key, its first letters; one that begins with a digit is its own stem."""
    return key if key[0].isdigit() else key[:_LETTERS_KEPT]


def stems_of(keys: Iterable[str]) -> tuple[str, ...]:
    """Return the stem of each word key."""
    return tuple(map(_STEMS.__getitem__, keys))


_STEMS = Cache(stem_of)
