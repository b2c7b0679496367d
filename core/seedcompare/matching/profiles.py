"""An article made ready for comparing: its stems, their weights, its sentences and paragraphs as vectors."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from seedcompare.article import Article
from seedcompare.matching.vectors import Vector, vector_of
from seedcompare.span import Span
from seedcompare.specifics.quotations import find_quotations

_LEAST_SENTENCE = 3
"""A sentence of fewer words says too little to be compared by itself and counts as part of the one before."""
_LEAST_QUOTATION = 2
"""One quoted word is an expression, not a quotation."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One article of a set as the comparing engine reads it; every span counts words."""

    article: Article
    """The article."""
    stems: tuple[str, ...]
    """The stem of each word."""
    weights: tuple[float, ...]
    """The weight of each word in the set, more than 0."""
    content_weights: tuple[float, ...]
    """The same, less where the word is common in its language at large, more than 0."""
    names: frozenset[str]
    """The stems that the set writes with a capital only."""
    paragraphs: tuple[Span, ...]
    """The words of each paragraph; empty for one without words."""
    paragraph_vectors: tuple[Vector, ...]
    """The paragraphs as bags of stems with their content weights."""
    sentences: tuple[Span, ...]
    """The words of each sentence; very short ones are joined to the one before them in their paragraph."""
    sentence_vectors: tuple[Vector, ...]
    """The sentences as bags of stems."""
    sentence_paragraphs: tuple[int, ...]
    """The paragraph that each sentence stands in."""
    quotations: tuple[Span, ...]
    """The words of each quotation."""

    def keys_in(self, words: Span) -> tuple[str, ...]:
        """Return the keys of a range of words."""
        return self.article.words.keys[slice(*words)]

    def content_words_in(self, words: Span) -> Iterator[tuple[str, float]]:
        """Yield the stem and the content weight of each of a range of words."""
        yield from zip(self.stems[slice(*words)], self.content_weights[slice(*words)], strict=True)

    def sentence_at(self, word: int) -> int:
        """Return the index of the sentence that holds this word."""
        return bisect_right(self.sentences, word, key=lambda sentence: sentence.start) - 1

    def sentences_in(self, paragraph: int) -> tuple[Span, ...]:
        """Return the sentences of a paragraph."""
        return _within(self.sentences, self.paragraphs[paragraph])

    def quotations_in(self, paragraph: int) -> tuple[Span, ...]:
        """Return the quotations of a paragraph."""
        return _within(self.quotations, self.paragraphs[paragraph])


def profile_of(
    article: Article,
    stems: tuple[str, ...],
    *,
    weight_of: Mapping[str, float],
    content_of: Mapping[str, float],
    names: frozenset[str],
) -> Profile:
    """Return the profile of an article; ``stems`` are those of its words, which have a weight and a content weight."""
    words = article.words
    sentences, places = _sentences(words.paragraphs, words.sentences)
    return Profile(
        article=article,
        stems=stems,
        weights=tuple(weight_of[stem] for stem in stems),
        content_weights=tuple(content_of[stem] for stem in stems),
        names=names,
        paragraphs=words.paragraphs,
        paragraph_vectors=tuple(vector_of(stems[slice(*span)], content_of.__getitem__) for span in words.paragraphs),
        sentences=sentences,
        sentence_vectors=tuple(vector_of(stems[slice(*span)], weight_of.__getitem__) for span in sentences),
        sentence_paragraphs=places,
        quotations=tuple(_quotations(article)),
    )


def _within(spans: tuple[Span, ...], whole: Span) -> tuple[Span, ...]:
    first, last = (bisect_left(spans, end, key=lambda span: span.start) for end in whole)
    return spans[first:last]


def _sentences(paragraphs: tuple[Span, ...], sentences: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[int, ...]]:
    joined: list[Span] = []
    places: list[int] = []
    for sentence in sentences:
        place = bisect_right(paragraphs, sentence.start, key=lambda span: span.start) - 1
        if joined and places[-1] == place and min(joined[-1].length, sentence.length) < _LEAST_SENTENCE:
            joined[-1] = Span(joined[-1].start, sentence.end)
            continue
        joined.append(sentence)
        places.append(place)
    return tuple(joined), tuple(places)


def _quotations(article: Article) -> Iterator[Span]:
    spans = article.words.spans
    for quotation in find_quotations(article.text, article.paragraphs):
        words = Span(
            bisect_left(spans, quotation.start, key=lambda span: span.start),
            bisect_right(spans, quotation.end, key=lambda span: span.end),
        )
        if words.length >= _LEAST_QUOTATION:
            yield words
