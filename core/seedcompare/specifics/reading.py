"""An article as one reads it for names and figures: its words with the way they are written.

Beside the keys that `words` makes, this holds what keys leave out: capital letters, the marks between two
words, and whether a word opens a sentence or a quotation, where a capital says nothing.
"""

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

import regex

from seedcompare.article import Article
from seedcompare.span import Span

_OPENING = regex.compile(r"[\p{Pi}\p{Ps}\"„:;•*\n]|\p{Pd}\s|\s'")
_ENDINGS = ("ians", "ian", "ans", "an", "ese", "ish", "ics", "ic", "ing", "ed", "es", "is", "s", "i")
_VOWELS = "aeiouy"


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one article as parallel tuples."""

    article: Article
    """The article."""
    forms: tuple[str, ...]
    """Each word as written."""
    roots: tuple[str, ...]
    """Each word's key without endings: ``China`` and ``Chinese`` have one root."""
    gaps: tuple[str, ...]
    """What stands before each word since the one before it, with a line end put before the first of a sentence."""
    opens: tuple[bool, ...]
    """Whether a capital letter is due to the place: the first word of a sentence, a quotation, a list item."""
    sentence_of: tuple[int, ...]
    """The index of each word's sentence."""

    def is_capital(self, index: int) -> bool:
        """Whether the word with this index starts with a capital letter."""
        return self.forms[index][0].isupper() or self.forms[index][0].istitle()

    def words_in(self, span: Span) -> Span:
        """Return the range of words that lie in a span of characters; it may be empty."""
        spans = self.article.words.spans
        start = bisect_left(spans, span.start, key=lambda word: word.start)
        end = start
        while end < len(spans) and spans[end].end <= span.end:
            end += 1
        return Span(start, end)


def read(article: Article) -> Reading:
    """Return the reading of an article."""
    words = article.words
    sentence_of = tuple(index for index, sentence in enumerate(words.sentences) for _ in range(sentence.length))
    firsts = {sentence.start for sentence in words.sentences}
    gaps = tuple(
        "\n" * (index in firsts) + article.text[words.spans[index - 1].end if index else 0 : span.start]
        for index, span in enumerate(words.spans)
    )
    return Reading(
        article=article,
        forms=tuple(article.text[slice(*span)] for span in words.spans),
        roots=tuple(map(root, words.keys)),
        gaps=gaps,
        opens=tuple(_OPENING.search(gap) is not None for gap in gaps),
        sentence_of=sentence_of,
    )


@lru_cache(maxsize=1 << 16)
def root(key: str) -> str:
    """Return a word key without accents and the endings of number, tense and belonging; for matching only."""
    if not key.isascii():
        key = "".join(char for char in unicodedata.normalize("NFD", key) if not unicodedata.combining(char))
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            key = key.removesuffix(ending)
            break
    return key.rstrip(_VOWELS) if len(key.rstrip(_VOWELS)) >= 3 else key
