"""Quotations that no other article of a set has, whole or in part.

A quotation is judged a sentence at a time: of a speech whose first sentence others carry, the rest may be unique.
Another article has a sentence if it repeats most of its trigrams, in quotation marks or not, or says nearly all of its
long words in one sentence.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seedcompare.comparison import Detail, DetailKind
from seedcompare.span import Span
from seedcompare.specifics.term_index import TermIndex, Trigram, trigrams
from seedcompare.specifics.tokens import Tokens
from seedcompare.text.quotations import find_quotations

_REPEATED = 0.5
"""From this share of its words in trigrams that another article has, a sentence is repeated there."""
_RETOLD = 0.7
"""From this share of its long words in one sentence of another article, it is retold there."""
_SHORT = 3
"""A quotation of up to this many words is a phrase, which another article has only word for word."""
_REST = 6
"""Where others repeat a sentence but for this many words or more, those are a quotation of their own."""
_LONG_WORD = 4
"""A word of this many letters or more counts as long."""


class Quoted(NamedTuple):
    """A sentence that an article quotes, or the quoted part of one."""

    quotation: int
    """The number of the quotation it is in."""
    words: Span
    """As a range of word indices."""


def find_quoted(tokens: Tokens) -> tuple[Quoted, ...]:
    """Return the quoted sentences of an article, in order."""
    quotations = find_quotations(tokens.article.text, tokens.article.story_paragraphs)
    return tuple(
        Quoted(number, sentence)
        for number, quotation in enumerate(quotations)
        for sentence in _by_sentence(tokens.words_in(quotation), tokens.sentence_of)
    )


def trigrams_of(tokens: Tokens, quoted: Iterable[Quoted]) -> Iterator[Trigram]:
    """Yield the trigrams of keys in the quoted sentences of an article, by which they are looked for elsewhere."""
    for sentence in quoted:
        yield from trigrams(tokens.article.words.keys[slice(*sentence.words)])


def unique_quotations(article: int, quoted: Iterable[Quoted], terms: TermIndex) -> list[Detail]:
    """Return the quotations that only this article has, in the order of its text."""
    return [Detail(DetailKind.QUOTE, span) for span in _merged(_unique_sentences(article, quoted, terms))]


def _unique_sentences(article: int, quoted: Iterable[Quoted], terms: TermIndex) -> Iterator[tuple[int, Span]]:
    """Yield the number of the quotation and the characters, for each quoted stretch that is unique."""
    words = terms.tokens(article).article.words
    for number, sentence in quoted:
        for stretch in _unique_stretches(article, sentence, terms):
            yield number, words.text_span(stretch)


def _unique_stretches(article: int, sentence: Span, terms: TermIndex) -> list[Span]:
    """Return the sentence if it is unique, or else the long stretches of it that nobody repeats."""
    if sentence.length <= _SHORT:
        return [] if _is_phrase_elsewhere(article, sentence, terms) else [sentence]
    repeated = _repeated(article, sentence, terms)
    most = max(map(len, repeated.values()), default=0)
    if most < _REPEATED * sentence.length:
        return [] if _is_reported(article, sentence, terms) else [sentence]
    rest = _stretches(sentence, set().union(*repeated.values()))
    return [each for each in rest if each.length >= _REST and not _is_reported(article, each, terms)]


def _by_sentence(words: Span, sentence_of: tuple[int, ...]) -> Iterator[Span]:
    start = words.start
    for at in range(words.start + 1, words.end + 1):
        if at == words.end or sentence_of[at] != sentence_of[start]:
            yield Span(start, at)
            start = at


def _stretches(sentence: Span, repeated: set[int]) -> Iterator[Span]:
    """Yield the runs of words of a sentence that are not repeated."""
    start = None
    for at in range(sentence.start, sentence.end + 1):
        if at < sentence.end and at not in repeated:
            start = at if start is None else start
        elif start is not None:
            yield Span(start, at)
            start = None


def _is_phrase_elsewhere(article: int, words: Span, terms: TermIndex) -> bool:
    long_words = _long_words(terms.tokens(article), words)
    if len(long_words) > 1 and terms.is_in_other_sentence(article, long_words):
        return True
    return terms.others_with_sequence(article, terms.tokens(article).roots[slice(*words)])


def _long_words(tokens: Tokens, words: Span) -> set[str]:
    keys = tokens.article.words.keys
    return {tokens.roots[at] for at in range(*words) if len(keys[at]) >= _LONG_WORD}


def _repeated(article: int, words: Span, terms: TermIndex) -> dict[int, set[int]]:
    """Return, for each article that repeats trigrams of these words, which of the words it repeats."""
    keys = terms.tokens(article).article.words.keys[slice(*words)]
    covered: dict[int, set[int]] = {}
    for at, trigram in enumerate(trigrams(keys), start=words.start):
        for other in terms.others_with_trigram(article, trigram):
            covered.setdefault(other, set()).update(range(at, at + len(trigram)))
    return covered


def _is_reported(article: int, words: Span, terms: TermIndex) -> bool:
    long_words = _long_words(terms.tokens(article), words)
    return len(long_words) >= _SHORT and terms.is_in_other_sentence(article, long_words, share=_RETOLD)


def _merged(sentences: Iterator[tuple[int, Span]]) -> Iterator[Span]:
    """Yield neighbouring unique sentences of one quotation as one span."""
    held: tuple[int, Span] | None = None
    for number, span in sentences:
        if held and held[0] == number:
            held = number, Span(held[1].start, span.end)
            continue
        if held:
            yield held[1]
        held = number, span
    if held:
        yield held[1]
