"""What is typed, and where a text has it: one way for the pair screen and for the lists."""

import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

import regex

from seedcompare import Span
from seedcompare.text.words import Words, split_words

_ALIKE = str.maketrans(dict.fromkeys('"’‘ʼ＇`´“”„‟‚‛«»‹›', "'") | dict.fromkeys("‐‑‒–—―", "-"))
_ACCENT = "Mn"


class SearchedText:
    """A text, made ready to have words looked for in it."""

    def __init__(self, text: str, words: Words) -> None:
        """Take a text and its words."""
        self.even = _even(text)
        """The text, as long as it is, without what makes no difference to a reader who looks for something."""
        self.keys = tuple(map(_bare, words.keys))
        self.words = words


class Needle:
    """What is typed: found as it is written, and as whole words that have the keys of its words.

    Case, accents, quotation marks, dashes and spaces make no difference; and ``defense`` finds ``Defence``.
    """

    def __init__(self, typed: str) -> None:
        """Look for what is typed, which is not white space alone."""
        typed = unicodedata.normalize("NFC", typed)
        self._written = regex.compile(
            r"\s+".join(map(regex.escape, _even(typed).split())), regex.IGNORECASE | regex.FULLCASE
        )
        self._keys = tuple(map(_bare, _words(typed).keys))

    def written_in(self, text: SearchedText) -> Iterator[Span]:
        """Yield where a text has it as it is written."""
        yield from (Span(*match.span()) for match in self._written.finditer(text.even))

    def words_in(self, text: SearchedText) -> Iterator[Span]:
        """Yield where a text has its words, whole."""
        if not self._keys or self._keys[0] not in text.keys:
            return
        length = len(self._keys)
        for start, key in enumerate(text.keys):
            if key == self._keys[0] and text.keys[start : start + length] == self._keys:
                yield text.words.text_span(Span(start, start + length))

    def is_in(self, text: SearchedText) -> bool:
        """Whether a text has it in either way."""
        return self._written.search(text.even) is not None or any(self.words_in(text))


def searched(text: str) -> SearchedText:
    """Return a text that is no article, ready to have words looked for in it."""
    return SearchedText(text, _words(text))


def finder(typed: str) -> Callable[[SearchedText], bool]:
    """Return what tells whether a text holds what was typed, or every word of it apart; any does where none was."""
    if not typed.strip():
        return lambda _: True
    whole, apart = Needle(typed), [Needle(word) for word in typed.split()]
    return lambda text: all(word.is_in(text) for word in apart) or whole.is_in(text)


def _words(text: str) -> Words:
    return split_words(text, [[Span(0, len(text))]])


def _even(text: str) -> str:
    text = text.translate(_ALIKE)
    return text if text.isascii() else "".join(map(_plain, text))


@lru_cache(maxsize=1 << 16)
def _plain(character: str) -> str:
    """Return a letter without its accents, where one remains."""
    bare = _bare(character)
    return bare if len(bare) == 1 else character


@lru_cache(maxsize=1 << 16)
def _bare(key: str) -> str:
    """Return a key without its accents."""
    if key.isascii():
        return key
    bare = "".join(each for each in unicodedata.normalize("NFKD", key) if unicodedata.category(each) != _ACCENT)
    return bare or key
