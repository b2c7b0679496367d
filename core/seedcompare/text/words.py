"""The words of a text, each with its key and its place.

Words are taken as Unicode groups them: letters with their marks, digits, and what joins them
inside one word (an apostrophe, the points of ``U.S.``, the point or comma of a number). A raised
digit that refers to a footnote is part of no word. In scripts that write no spaces every ideograph
or kana is a word of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from seedcompare.span import Span
from seedcompare.text.cache import Cache
from seedcompare.text.keys import COMPOUND_NUMBER, SQUARED_UNIT, SUPERSCRIPTS, word_key

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}"
_LETTER = rf"(?:(?![{_UNSPACED}{SUPERSCRIPTS}])[\p{{L}}\p{{M}}\p{{N}}])"
_DIGITS = rf"(?:(?![{SUPERSCRIPTS}])\p{{N}})+"
_PLAIN = rf"(?!{COMPOUND_NUMBER})[a-zA-Z]{{2,}}+(?![\p{{L}}\p{{M}}\p{{N}}'’ʼ\u00ad\u200b-\u200d\u2060])"
"""What most words are, found in half the time."""
_WORD = regex.compile(
    rf"""
      {_PLAIN}
    | [{_UNSPACED}]\p{{M}}*
    | {COMPOUND_NUMBER}
    | %
    | {SQUARED_UNIT}
    | {_DIGITS}(?:[.,:\u066b\u066c]{_DIGITS})*(?:(?:st|nd|rd|th|s)(?!\p{{L}}))?
    | (?:\p{{L}}\.){{2,}}(?:\p{{L}}(?!\p{{L}}))?
    | {_LETTER}(?:[\u00ad\u200b-\u200d\u2060]*(?:['’ʼ](?=\p{{L}}))?{_LETTER})*
    """,
    regex.VERBOSE,
)
_COMPOUND_NUMBER = regex.compile(COMPOUND_NUMBER)
_WRITTEN = regex.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]++")
_HAS_WORD = regex.compile(r"[\p{L}\p{N}]")

_ONE_NAME = {
    ("united", "states"): "usa",
    ("united", "kingdom"): "uk",
    ("united", "nations"): "un",
    ("european", "union"): "eu",
    ("per", "cent"): "percent",
}
_SECONDS = frozenset(second for _, second in _ONE_NAME)
_MARKS = ".,:;?!()[]\"'“”‘’"
"""What stands around many words and is no part of them."""

_Place = tuple[str, int, int]
"""The key of a word, with its start and end in the piece of text that holds it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one article, as parallel tuples, with the paragraphs and sentences they form."""

    keys: tuple[str, ...]
    """The key of each word."""
    starts: tuple[int, ...]
    """Where each word starts, in characters of the article's text."""
    ends: tuple[int, ...]
    """Where each word ends."""
    paragraphs: tuple[Span, ...]
    """The words of each paragraph, as a range of word indices; empty for none."""
    sentences: tuple[Span, ...]
    """The words of each sentence, as a range of word indices, in order; never empty."""

    def text_span(self, words: Span) -> Span:
        """Return the characters from the first to the last of a non-empty range of words."""
        return Span(self.starts[words.start], self.ends[words.end - 1])


def split_words(text: str, sentences: Iterable[Iterable[Span]]) -> Words:
    """Return the words of ``text`` in the given sentences (character spans), grouped by paragraph.

    A name of two words that is also written as one (``United States``, ``US``) counts as one word.
    """
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    paragraph_ranges: list[Span] = []
    sentence_ranges: list[Span] = []
    for paragraph in sentences:
        first = len(keys)
        for sentence in paragraph:
            start = len(keys)
            keys_here, starts_here, ends_here = _words_of(text, sentence)
            keys += keys_here
            starts += starts_here
            ends += ends_here
            if len(keys) > start:
                sentence_ranges.append(Span(start, len(keys)))
        paragraph_ranges.append(Span(first, len(keys)))
    return Words(tuple(keys), tuple(starts), tuple(ends), tuple(paragraph_ranges), tuple(sentence_ranges))


def _words_of(text: str, sentence: Span) -> tuple[list[str], list[int], list[int]]:
    """Return the keys, the starts and the ends of the words of one sentence."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = sentence.start
    for piece in _pieces(text[slice(*sentence)]):
        for key, start, end in _WORDS[piece]:
            keys.append(key)
            starts.append(at + start)
            ends.append(at + end)
        at += len(piece) + 1
    if not _SECONDS.isdisjoint(keys):
        _join_names(text, keys, starts, ends)
    return keys, starts, ends


def _pieces(sentence: str) -> list[str]:
    """Cut a sentence at spaces, where no word goes on, unless it has a number that does."""
    spaced = sentence.replace("\n", " ")
    has_number = ("ty " in (small := spaced.lower()) or "ty\N{NO-BREAK SPACE}" in small) and _COMPOUND_NUMBER.search(
        spaced
    )  # twenty to ninety end so
    return [sentence] if has_number else spaced.split(" ")


def _join_names(text: str, keys: list[str], starts: list[int], ends: list[int]) -> None:
    """Make one word of each two that are a name also written as one."""
    kept = 0
    for at in range(1, len(keys)):
        name = _ONE_NAME.get((keys[kept], keys[at]))
        if name and text[ends[kept] : starts[at]].isspace():
            keys[kept], ends[kept] = name, ends[at]
        else:
            kept += 1
            keys[kept], starts[kept], ends[kept] = keys[at], starts[at], ends[at]
    del keys[kept + 1 :], starts[kept + 1 :], ends[kept + 1 :]


def _words_in(piece: str) -> tuple[_Place, ...]:
    letters = piece.strip(_MARKS)
    if letters.isascii() and letters.isalpha():  # as most are
        start = piece.index(letters)
        return ((word_key(letters), start, start + len(letters)),)
    return tuple((word_key(match.group()), *match.span()) for match in _WORD.finditer(piece))


def count_written_words(text: str) -> int:
    """Return how many words a reader counts: what stands between spaces, or each ideograph."""
    return sum(map(_COUNTS.__getitem__, text.replace("\n", " ").split(" ")))


def _count_in(piece: str) -> int:
    return sum(1 for written in _WRITTEN.findall(piece) if written.isalnum() or _HAS_WORD.search(written))


_WORDS = Cache(_words_in)
_COUNTS = Cache(_count_in)
