"""An article as one reads it for names and numbers: its words with the way they are written.

Beside the keys that `words` makes, this holds what keys leave out: capital letters, the marks between two
words, and whether a word opens a sentence or a quotation, where a capital says nothing.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, repeat

import regex

from seedcompare.article import Article
from seedcompare.span import Span
from seedcompare.text.cache import Cache
from seedcompare.text.words import Words

_OPENING = regex.compile(r"[\p{Pi}\p{Ps}\"„:;•*\n]|\p{Pd}\s|\s'")
_FULL_STOP = regex.compile(r"\p{P}?[.!?]")
_HEADLINE = 0.7
"""From this share of capitalised words, a sentence is a headline."""
_HEADLINE_WORDS = 4
"""Fewer words of more than three letters make no headline."""
_ENDINGS = ("ians", "ian", "ans", "an", "ese", "ish", "ics", "ic", "ing", "ed", "es", "is", "s", "i")
_VOWELS = "aeiouy"


@dataclass(frozen=True, slots=True)
class Tokens:
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
    capitals: tuple[bool, ...]
    """Whether each word starts with a capital letter."""
    headlines: frozenset[int]
    """The indices of the sentences in which nearly every word has a capital letter, where it says nothing."""

    def words_in(self, span: Span) -> Span:
        """Return the range of words that lie in a span of characters; it may be empty."""
        words = self.article.words
        start = bisect_left(words.starts, span.start)
        return Span(start, bisect_right(words.ends, span.end, lo=start))


def tokenise(article: Article) -> Tokens:
    """Return the tokens of an article."""
    text, words = article.text, article.words
    forms = tuple([text[start:end] for start, end in zip(words.starts, words.ends, strict=True)])
    capitals = tuple([form[0].istitle() for form in forms])
    gaps = _gaps(text, words)
    sentences = enumerate(words.sentences)
    return Tokens(
        article=article,
        forms=forms,
        roots=tuple(map(_ROOTS.__getitem__, words.keys)),
        gaps=gaps,
        opens=tuple(map(_explains_capital, gaps)),
        sentence_of=tuple(chain.from_iterable(repeat(index, sentence.length) for index, sentence in sentences)),
        capitals=capitals,
        headlines=frozenset(_headlines(article, forms, capitals)),
    )


def _gaps(text: str, words: Words) -> tuple[str, ...]:
    gaps = [text[end:start] for end, start in zip(chain([0], words.ends), words.starts, strict=False)]
    for sentence in words.sentences:
        gaps[sentence.start] = "\n" + gaps[sentence.start]
    return tuple(gaps)


@lru_cache(maxsize=1 << 10)
def _explains_capital(gap: str) -> bool:
    return _OPENING.search(gap) is not None


def _headlines(article: Article, forms: Sequence[str], capitals: Sequence[bool]) -> Iterator[int]:
    """Yield the sentences in which nearly every word has a capital letter."""
    for index, (first, end) in enumerate(article.words.sentences):
        if sum(capitals[first + 1 : end]) < _HEADLINE * _HEADLINE_WORDS:
            continue
        long = [at for at in range(first + 1, end) if len(forms[at]) > 3 and forms[at][0].isalpha()]
        if len(long) < _HEADLINE_WORDS or sum(capitals[at] for at in long) < _HEADLINE * len(long):
            continue
        is_finished = _FULL_STOP.match(article.text, article.words.ends[end - 1])
        if not is_finished or all(forms[at].isupper() for at in long):
            yield index


def root(key: str) -> str:
    """Return a word key without accents and the endings of number, tense and belonging; for matching only."""
    if not key.isascii():
        key = "".join(char for char in unicodedata.normalize("NFD", key) if not unicodedata.combining(char))
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            key = key.removesuffix(ending)
            break
    return key.rstrip(_VOWELS) if len(key.rstrip(_VOWELS)) >= 3 else key


_ROOTS = Cache(root)
