"""Which pairs of a set to compare, and in which order: by the cosines of the articles as document vectors.

A word counts by how few articles have it (the inverse document frequency), repeated ones for ever less and in long
articles for less (the saturation of BM25, Robertson et al. 1994), and once more in the lead, where news tells what the
story is. The constants rank both the nearest article and the whole list of pairs well (measured on 982 articles of
86 events, with five of one event told apart as clearly).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from math import log
from typing import NamedTuple

from seedcompare.article import Article
from seedcompare.matching.narrowing import promising_pairs
from seedcompare.matching.vectors import Vector
from seedcompare.settings import Settings

_LEAD_WORDS = 35
"""The first words of an article, which count twice."""
_SATURATION = 4.0
"""A word that is repeated without end counts five times."""
_LENGTH = 0.2
"""How much an article that is longer than others counts for less, 0 to 1."""

FEW_ARTICLES = 40
"""In a set of up to this many articles every pair is compared."""


class LikelyPair(NamedTuple):
    """Two articles by their indices, the first before the second in the set."""

    a: int
    b: int
    similarity: float
    """How alike all their words are, 0 to 1."""


def likely_pairs(
    vectors: Sequence[Vector], settings: Settings, *, also: Iterable[tuple[int, int]] = ()
) -> Iterator[LikelyPair]:
    """Yield the pairs of a set that may share something, each once, in no order that means anything.

    Of few articles these are all; of more, the pairs whose words are alike enough, and those of ``also``, pairs of two
    different articles in either order, however alike they are.
    """
    if len(vectors) <= FEW_ARTICLES or settings.pair_similarity <= 0:
        for a, b in combinations(range(len(vectors)), 2):
            yield LikelyPair(a, b, vectors[a].cosine(vectors[b]))
        return
    listed = {(min(pair), max(pair)) for pair in also}
    for a, b in sorted(listed):
        yield LikelyPair(a, b, vectors[a].cosine(vectors[b]))
    for a, b in promising_pairs(vectors, settings.pair_similarity):
        if (a, b) not in listed and (similarity := vectors[a].cosine(vectors[b])) >= settings.pair_similarity:
            yield LikelyPair(a, b, similarity)


def document_vectors(articles: Sequence[Article]) -> tuple[Vector, ...]:
    """Return the articles of a set as weighted bags of word keys, in their order."""
    counts = [Counter((*article.words.keys, *article.words.keys[:_LEAD_WORDS])) for article in articles]
    frequencies = Counter(chain.from_iterable(counts))
    weight_of_frequency = {each: log((len(articles) + 1) / each) for each in set(frequencies.values())}
    weights = {key: weight_of_frequency[frequency] for key, frequency in frequencies.items()}
    average = sum(count.total() for count in counts) / len(counts)
    return tuple(_vector(count, weights, count.total() / average if average else 1.0) for count in counts)


def _vector(counts: Counter[str], weights: dict[str, float], length: float) -> Vector:
    damping = _SATURATION * (1 - _LENGTH + _LENGTH * length)
    return Vector.of({key: count / (count + damping) * weights[key] for key, count in counts.items()})
