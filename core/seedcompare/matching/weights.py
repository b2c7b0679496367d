"""How much a word says, from the set that is compared.

The weight is the inverse sentence frequency (the tf-isf of Sanchez-Perez et al. 2014). Only the
share of sentences that have a word counts, so that weights of sets of different sizes are alike.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from seedcompare.article import Article
from seedcompare.matching.profiles import Profile, profile_of
from seedcompare.matching.vectors import Vector
from seedcompare.matching.wholes import whole_vectors
from seedcompare.text.stems import stem_of


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of every word of a set, and the articles as weighed."""

    sentences: int
    """How many sentences the set has."""
    profiles: tuple[Profile, ...]
    """The articles in the order of the set."""
    wholes: tuple[Vector, ...]
    """Each article as a whole, for ranking."""

    @property
    def most(self) -> float:
        """The weight of a word that stands in one sentence only."""
        return log(1 + self.sentences)


def weigh(articles: Sequence[Article]) -> Weights:
    """Return the weights of the words of a set; the order of the articles does not change a weight."""
    frequencies: Counter[str] = Counter()
    for article in articles:
        for start, end in article.words.sentences:
            frequencies.update({stem_of(key) for key in article.words.keys[start:end]})
    sentences = sum(len(article.words.sentences) for article in articles)
    weight_of = {stem: log(1 + sentences / frequency) for stem, frequency in frequencies.items()}
    profiles = tuple(profile_of(article, weight_of) for article in articles)
    return Weights(sentences, profiles, whole_vectors(articles))
