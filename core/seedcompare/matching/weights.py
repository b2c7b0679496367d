"""How much a word says, from the articles of its language in the set that is compared.

The weight is the inverse sentence frequency (the tf-isf of Sanchez-Perez et al. 2014). Only the
share of sentences that have a word counts, so that weights of sets of different sizes are alike. Each language is
weighed by itself: beside articles of another one, its most common words would look rare.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, compress
from math import log
from operator import not_

from seedcompare.article import Article
from seedcompare.matching.profiles import Profile, profile_of
from seedcompare.matching.ranking import document_vectors
from seedcompare.matching.vectors import Vector
from seedcompare.text.stems import stems_of
from seedcompare.text.word_frequency import common_words

_MOST_COMMON, _LEAST_COMMON = 7.5, 4.5
"""On the Zipf scale: words like ``the`` say next to nothing; from words like ``quarter`` on, which occur 30 times in a
million, how common a word is in its language makes no difference."""
_LEAST_RARITY = 0.02


@dataclass(frozen=True, slots=True)
class Weights:
    """The articles of a set, each word with its weight."""

    profiles: tuple[Profile, ...]
    """In the order of the set."""
    document_vectors: tuple[Vector, ...]
    """The articles as whole documents, for ranking."""


def weigh(articles: Sequence[Article]) -> Weights:
    """Return the weights of the words of a set; the order of the articles does not change a weight."""
    profiles: dict[int, Profile] = {}
    vectors: dict[int, Vector] = {}
    for language, indices in _by_language(articles).items():
        group = [articles[index] for index in indices]
        profiles.update(zip(indices, _profiles(group, language), strict=True))
        vectors.update(zip(indices, document_vectors(group), strict=True))
    in_order = range(len(articles))
    return Weights(tuple(map(profiles.__getitem__, in_order)), tuple(map(vectors.__getitem__, in_order)))


def _by_language(articles: Sequence[Article]) -> Mapping[str | None, list[int]]:
    """Return the articles in each language; one whose language is not known counts as in that of most others."""
    counts = Counter(article.language for article in articles if article.language)
    most = max(counts, key=lambda language: (counts[language], language), default=None)
    groups: defaultdict[str | None, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        groups[article.language or most].append(index)
    return groups


def _profiles(articles: Sequence[Article], language: str | None) -> Iterator[Profile]:
    """Yield the profiles of articles in one language."""
    stems = [stems_of(article.words.keys) for article in articles]
    sentences = sum(len(article.words.sentences) for article in articles)
    in_sentences = _sentences_of_each(articles, stems)
    weight_of_count = {count: log(1 + sentences / count) for count in set(in_sentences.values())}
    weight_of = {stem: weight_of_count[count] for stem, count in in_sentences.items()}
    content_of = dict(weight_of)
    keys = frozenset(chain.from_iterable(article.words.keys for article in articles))
    for stem, rarity in _rarities(keys, language).items():
        content_of[stem] = weight_of[stem] * rarity
    names = _names(articles, stems)
    most = log(1 + sentences)
    for article, its_stems in zip(articles, stems, strict=True):
        yield profile_of(article, its_stems, weight_of=weight_of, content_of=content_of, most_weight=most, names=names)


def _sentences_of_each(articles: Sequence[Article], stems: Sequence[Sequence[str]]) -> Mapping[str, int]:
    """Return in how many sentences each stem stands."""
    return Counter(
        chain.from_iterable(
            set(its_stems[start:end])
            for article, its_stems in zip(articles, stems, strict=True)
            for start, end in article.words.sentences
        )
    )


def _names(articles: Sequence[Article], stems: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the stems that have a capital wherever they stand, and not only because a sentence begins there."""
    capital: set[str] = set()
    small: set[str] = set()
    for article, its_stems in zip(articles, stems, strict=True):
        text = article.text
        has_capital = [text[start].isupper() for start in article.words.starts]
        small.update(compress(its_stems, map(not_, has_capital)))
        for sentence in article.words.sentences:
            has_capital[sentence.start] = False
        capital.update(compress(its_stems, has_capital))
    return frozenset(capital - small)


def _rarities(keys: Set[str], language: str | None) -> Mapping[str, float]:
    """How much the stems of common words count, more than 0 and less than 1; all others count in full."""
    zipf_of = common_words(language, above=_LEAST_COMMON)
    rarities: dict[str, float] = {}
    common = keys & zipf_of.keys()
    for stem, key in zip(stems_of(common), common, strict=True):
        rarity = (_MOST_COMMON - zipf_of[key]) / (_MOST_COMMON - _LEAST_COMMON)
        if rarity < rarities.get(stem, 1.0):
            rarities[stem] = rarity
    return {stem: max(rarity, _LEAST_RARITY) for stem, rarity in rarities.items()}
