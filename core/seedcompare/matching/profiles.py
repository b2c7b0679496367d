"""An article made ready for comparing: its stems, their weights, its sentences and paragraphs as vectors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from seedcompare.article import Article
from seedcompare.matching.runs import Grams, grams_of
from seedcompare.matching.vectors import UnitVector, Vector, vector_of
from seedcompare.span import Span

LEAST_RUN = 2
"""Words shared one by one say nothing of wording."""
_LEAST_SENTENCE = 3
"""A sentence of fewer words says too little to be compared by itself and counts as part of the one before."""
_DISTINCTIVE_WEIGHT = 0.64
"""A distinctive word has at least this share of the weight of a word that stands in one sentence: in a set of 10
sentences it stands in at most 2, of 100 in 5, of 1000 in 12, and it is not common in its language."""


@dataclass(frozen=True)
class Profile:
    """One article of a set as the comparing engine reads it; every span counts words.

    What only some comparisons need is made when it is first asked for.
    """

    article: Article
    """The article."""
    stems: tuple[str, ...]
    """The stem of each word."""
    weights: tuple[float, ...]
    """The weight of each word in the set, more than 0."""
    content_weights: tuple[float, ...]
    """The same, less where the word is common in its language at large, more than 0."""
    most_weight: float
    """The weight of a word that stands in one sentence of the set."""
    names: frozenset[str]
    """The stems that the set writes with a capital only."""
    paragraphs: tuple[Span, ...]
    """The words of each paragraph of the story; empty for one without words."""
    numbers: tuple[int, ...]
    """The index in the article of each of these paragraphs."""
    sentences: tuple[Span, ...]
    """The words of each sentence; very short ones are joined to the one before them in their paragraph."""
    sentence_paragraphs: tuple[int, ...]
    """The paragraph that each sentence stands in."""

    @cached_property
    def rarities(self) -> tuple[float, ...]:
        """How much of the weight of each word is left for how common it is in its language, more than 0, at most 1."""
        return tuple(content / weight for content, weight in zip(self.content_weights, self.weights, strict=True))

    @cached_property
    def paragraph_unit_vectors(self) -> tuple[UnitVector, ...]:
        """The paragraphs as bags of stems with their content weights, at length 1."""
        return tuple(vector.unit() for vector in self._vectors(self.paragraphs, self.content_weights))

    @cached_property
    def sentence_vectors(self) -> tuple[Vector, ...]:
        """The sentences as bags of stems."""
        return self._vectors(self.sentences, self.weights)

    @cached_property
    def sentence_unit_vectors(self) -> tuple[UnitVector, ...]:
        """The same at length 1."""
        return tuple(vector.unit() for vector in self.sentence_vectors)

    @cached_property
    def distinctive_stems(self) -> tuple[Sequence[str], ...]:
        """The stems of each paragraph that stand in few sentences of the set, sorted, repeated ones too."""
        least = _DISTINCTIVE_WEIGHT * self.most_weight
        return tuple(
            sorted(stem for stem, weight in self.content_words_in(span) if weight >= least) for span in self.paragraphs
        )

    @cached_property
    def paragraph_grams(self) -> tuple[Grams, ...]:
        """Every two neighbouring keys of each paragraph, by their place in it."""
        return tuple(grams_of(self.keys_in(span), LEAST_RUN) for span in self.paragraphs)

    @cached_property
    def gram_weights(self) -> tuple[Mapping[int, float], ...]:
        """The content weight of the words of each gram of each paragraph, as often as it stands there."""
        return tuple(map(self._gram_weights, self.paragraphs, self.paragraph_grams))

    def keys_in(self, words: Span) -> tuple[str, ...]:
        """Return the keys of a range of words."""
        return self.article.words.keys[slice(*words)]

    def content_words_in(self, words: Span) -> Iterator[tuple[str, float]]:
        """Yield the stem and the content weight of each of a range of words."""
        return zip(self.stems[slice(*words)], self.content_weights[slice(*words)], strict=True)

    @cached_property
    def sentence_of(self) -> Sequence[int]:
        """The index of the sentence that holds each word."""
        return [index for index, sentence in enumerate(self.sentences) for _ in range(*sentence)]

    def _gram_weights(self, words: Span, grams: Grams) -> dict[int, float]:
        weights = self.content_weights[slice(*words)]
        found: dict[int, float] = {}
        for number, first, second in zip(grams.numbers, weights, weights[1:], strict=False):
            found[number] = found.get(number, 0.0) + first + second
        return found

    def _vectors(self, spans: Sequence[Span], weights: Sequence[float]) -> tuple[Vector, ...]:
        return tuple(vector_of(self.stems[start:end], weights[start:end]) for start, end in spans)


def profile_of(
    article: Article,
    stems: tuple[str, ...],
    *,
    weight_of: Mapping[str, float],
    content_of: Mapping[str, float],
    most_weight: float,
    names: frozenset[str],
) -> Profile:
    """Return the profile of an article; ``stems`` are those of its words, which have a weight and a content weight."""
    paragraphs = tuple(article.words.paragraphs[index] for index in article.story)
    sentences, places = _sentences(paragraphs, article.words.sentences)
    return Profile(
        article=article,
        stems=stems,
        weights=tuple(map(weight_of.__getitem__, stems)),
        content_weights=tuple(map(content_of.__getitem__, stems)),
        most_weight=most_weight,
        names=names,
        paragraphs=paragraphs,
        numbers=article.story,
        sentences=sentences,
        sentence_paragraphs=places,
    )


def _sentences(paragraphs: tuple[Span, ...], sentences: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[int, ...]]:
    joined: list[Span] = []
    places: list[int] = []
    place = 0
    for sentence in sentences:
        while paragraphs[place].end <= sentence.start:
            place += 1
        if joined and places[-1] == place and min(joined[-1].length, sentence.length) < _LEAST_SENTENCE:
            joined[-1] = Span(joined[-1].start, sentence.end)
            continue
        joined.append(sentence)
        places.append(place)
    return tuple(joined), tuple(places)
