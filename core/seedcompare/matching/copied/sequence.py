"""An article as a sequence of words, in which copied wording is looked for; paragraph breaks count for nothing."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import regex

from seedcompare.article import Article
from seedcompare.matching.runs import Grams, grams_of
from seedcompare.span import Span
from seedcompare.text.posts import find_signatures
from seedcompare.text.word_frequency import common_words

ANCHOR_WORDS = 4
"""Copied wording holds an exact run of at least this many words."""

_FUNCTION_WORD = 6.0
"""From this place on the Zipf scale a word is no content word: about the hundred commonest of a language."""
_USUAL_LANGUAGE = "en"
"""A text too short to tell its language is read as one in this."""
_CAPITAL_NOUNS = frozenset({"bar", "de", "gsw", "lb", "nds"})
"""The languages that give every noun a capital, which then marks no name."""
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_WORDS_EACH = 2
"""In a script without spaces a word is about two characters, and each character counts as one here."""


@dataclass(frozen=True)
class WordSequence:
    """The words of an article's story; every flag is a byte a word, 1 or 0, and every span counts words."""

    article: Article
    """The article."""
    keys: tuple[str, ...]
    """The key of each word."""
    is_content: bytes
    """Whether each is more than a function word of its language."""
    is_name: bytes
    """Whether each has a capital, where that may mark a name."""
    is_quoted: bytes
    """Whether each stands in a quotation, or in the line that signs a post: who repeats that has its line, too."""
    quotations: tuple[Span, ...]
    """The quotations, in order."""
    unit: int
    """How many of these words count as one: 1, or more in a script without spaces."""

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order."""
        return self.article.words.sentences

    @cached_property
    def grams(self) -> Grams:
        """Every run of `ANCHOR_WORDS`; of fewer words the whole sequence is the only one."""
        return grams_of(self.keys, max(1, min(ANCHOR_WORDS, len(self.keys))))


def is_in_order(one: WordSequence, other: WordSequence) -> bool:
    """Whether ``one`` comes first where two texts are compared, in the order of their texts."""
    return (one.article.text, one.article.id) <= (other.article.text, other.article.id)


def word_sequence(article: Article) -> WordSequence:
    """Return the words of an article with what each of them is."""
    words = article.words
    common = common_words(article.language or _USUAL_LANGUAGE, above=_FUNCTION_WORD)
    quotations = tuple(_in_words(article, article.quoted))
    signatures = _in_words(article, find_signatures(article.text, article.story_paragraphs))
    return WordSequence(
        article=article,
        keys=words.keys,
        is_content=bytes(key not in common for key in words.keys),
        is_name=_names(article),
        is_quoted=_flags([*quotations, *signatures], len(words.keys)),
        quotations=quotations,
        unit=_WORDS_EACH if 2 * sum(1 for key in words.keys if _UNSPACED.match(key)) > len(words.keys) else 1,
    )


def _names(article: Article) -> bytes:
    """Return which words have a capital; none in a sentence of capitals, or a language that gives one to every noun."""
    text, words = article.text, article.words
    if article.language in _CAPITAL_NOUNS:
        return bytes(len(words.starts))
    names = bytearray(text[start].isupper() for start in words.starts)
    for sentence in words.sentences:
        if all(names[slice(*sentence)]) and text[slice(*words.text_span(sentence))].isupper():
            names[slice(*sentence)] = bytes(sentence.length)
    return bytes(names)


def _flags(spans: Iterable[Span], length: int) -> bytes:
    flags = bytearray(length)
    for start, end in spans:
        flags[start:end] = b"\1" * (end - start)
    return bytes(flags)


def _in_words(article: Article, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans of characters in words, without those that hold none."""
    starts, ends = article.words.starts, article.words.ends
    for span in spans:
        words = Span(bisect_left(starts, span.start), bisect_right(ends, span.end))
        if words.length > 0:
            yield words
