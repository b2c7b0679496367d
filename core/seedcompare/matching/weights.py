"""How much a word says, from the set that is compared.

The weight is the inverse sentence frequency (the tf-isf of Sanchez-Perez et al. 2014). Only the
share of sentences that have a word counts, so that weights of sets of different sizes are alike.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from math import log

from seedcompare.article import Article
from seedcompare.matching.profiles import Profile, profile_of
from seedcompare.matching.vectors import Vector
from seedcompare.matching.wholes import whole_vectors
from seedcompare.text.commonness import common_words
from seedcompare.text.stems import stem_of

_MOST_COMMON, _LEAST_COMMON = 7.5, 4.5
"""On the Zipf scale: words like ``the`` say next to nothing; from words like ``quarter`` on, which occur 30 times in a
million, how common a word is in its language makes no difference."""
_LEAST_RARITY = 0.02


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
    stems = [tuple(map(stem_of, article.words.keys)) for article in articles]
    in_sentences = Counter(
        stem
        for article, its_stems in zip(articles, stems, strict=True)
        for sentence in article.words.sentences
        for stem in set(its_stems[slice(*sentence)])
    )
    sentences = sum(len(article.words.sentences) for article in articles)
    rarities = _rarities(articles)
    stem_rarities: dict[str, float] = {}
    for key, rarity in rarities.items():
        stem_rarities[stem_of(key)] = min(rarity, stem_rarities.get(stem_of(key), 1.0))
    weight_of = {stem: log(1 + sentences / count) for stem, count in in_sentences.items()}
    content_of = {stem: weight * stem_rarities.get(stem, 1.0) for stem, weight in weight_of.items()}
    names = _names(articles, stems)
    profiles = tuple(
        profile_of(article, its_stems, weight_of=weight_of, content_of=content_of, names=names)
        for article, its_stems in zip(articles, stems, strict=True)
    )
    return Weights(sentences, profiles, whole_vectors(articles))


def _names(articles: Sequence[Article], stems: Sequence[Sequence[str]]) -> frozenset[str]:
    """The stems that have a capital wherever they stand, and not only because a sentence begins there."""
    capital: set[str] = set()
    small: set[str] = set()
    for article, its_stems in zip(articles, stems, strict=True):
        has_capital = [article.text[span.start].isupper() for span in article.words.spans]
        small.update(stem for stem, capitalised in zip(its_stems, has_capital, strict=True) if not capitalised)
        for sentence in article.words.sentences:
            has_capital[sentence.start] = False
        capital.update(compress(its_stems, has_capital))
    return frozenset(capital - small)


def _rarities(articles: Sequence[Article]) -> Mapping[str, float]:
    """How much common words count, more than 0 and less than 1; all others count in full."""
    keys = [key for article in articles for key in article.words.keys]
    commonness = common_words(keys)
    rarities = {
        key: (_MOST_COMMON - commonness[key]) / (_MOST_COMMON - _LEAST_COMMON)
        for key in set(keys).intersection(commonness)
    }
    return {key: max(rarity, _LEAST_RARITY) for key, rarity in rarities.items() if rarity < 1}
