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
from seedcompare.specifics.month_names import find_month_names
from seedcompare.text.cache import Cache
from seedcompare.text.keys import FOOTNOTE_MARK
from seedcompare.text.words import Words

_OPENING = regex.compile(r"[\p{Pi}\p{Ps}\"„:;•*\n]|\p{Pd}\s|\s'")
_SPACE = r"\p{Zs}\t\n\u200b\u2060\ufeff"
_SPACES = regex.compile(rf"(?=[{_SPACE}]*[\p{{Zs}}\t\n])[{_SPACE}]+")
_FOOTNOTE = regex.compile(FOOTNOTE_MARK)
_ITEM = regex.compile(
    r"^[^\w\n]*+(?:\d{1,2}[:.]\d\d(?:\s?[aApP]\.?[mM]\b\.?)?(?:\s\p{Lu}{2,4}\b)?|\d{1,3}[.)])[\s\p{Pd}:|]+(?=\p{Lu})",
    regex.MULTILINE,
)
"""The time or the number before an item of a list."""
_FULL_STOP = regex.compile(r"\p{P}?[.!?]")
_HEADLINE = 0.7
"""From this share of capitalised words, a sentence is a headline."""
_HEADLINE_WORDS = 4
"""Fewer words of more than three letters make no headline."""
_TELETYPE = 0.9
"""From this share of words in capitals only, a text is written in capitals."""
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
    """What stands before each word since the one before it, with a line end put before the first of a sentence.

    Any space, and the end of a line that was wrapped, is one space there; the mark of a footnote is left out.
    """
    opens: tuple[bool, ...]
    """Whether a capital letter is due to the place: the first word of a sentence, a quotation, a list item."""
    sentence_of: tuple[int, ...]
    """The index of each word's sentence."""
    capitals: tuple[bool, ...]
    """Whether each word starts with a capital letter."""
    headlines: frozenset[int]
    """The indices of the sentences in which nearly every word has a capital letter, where it says nothing."""
    month_names: frozenset[int]
    """The indices of the words that are written like a month and are part of a person's name."""

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
    headlines = frozenset(_headlines(article, forms, capitals))
    sentence_of = tuple(chain.from_iterable(repeat(index, sentence.length) for index, sentence in sentences))
    unsure = frozenset(at for at, sentence in enumerate(sentence_of) if sentence in headlines) if headlines else ()
    return Tokens(
        article=article,
        forms=forms,
        roots=tuple(map(_ROOTS.__getitem__, words.keys)),
        gaps=gaps,
        opens=_opens(text, words, gaps),
        sentence_of=sentence_of,
        capitals=capitals,
        headlines=headlines,
        month_names=find_month_names(words.keys, forms, gaps, capitals, unsure=unsure),
    )


def is_in_capitals(forms: Sequence[str]) -> bool:
    """Whether nearly all of these words are written in capitals only, as by teletype; False where none can be."""
    telling = [form for form in forms if form[0].isalpha() and not (len(form) == 1 and form.isupper())]
    return bool(telling) and sum(map(str.isupper, telling)) >= _TELETYPE * len(telling)


def _gaps(text: str, words: Words) -> tuple[str, ...]:
    between = (text[end:start] for end, start in zip(chain([0], words.ends), words.starts, strict=False))
    gaps = list(map(_GAPS.__getitem__, between))
    for sentence in words.sentences:
        gaps[sentence.start] = "\n" + gaps[sentence.start]
    return tuple(gaps)


def _plain_gap(gap: str) -> str:
    return gap if gap == " " else _SPACES.sub(" ", _FOOTNOTE.sub("", gap))


def _opens(text: str, words: Words, gaps: Sequence[str]) -> tuple[bool, ...]:
    items = {match.end() for match in _ITEM.finditer(text)}
    explained = map(_explains_capital, gaps)
    if not items:
        return tuple(explained)
    return tuple([is_explained or start in items for is_explained, start in zip(explained, words.starts, strict=True)])


@lru_cache(maxsize=1 << 10)
def _explains_capital(gap: str) -> bool:
    return _OPENING.search(gap) is not None


def _headlines(article: Article, forms: Sequence[str], capitals: Sequence[bool]) -> Iterator[int]:
    """Yield the sentences in which nearly every word has a capital letter, or all of a text in capitals."""
    if len(forms) > _HEADLINE_WORDS and is_in_capitals(forms):
        yield from range(len(article.words.sentences))
        return
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
_GAPS = Cache(_plain_gap)
