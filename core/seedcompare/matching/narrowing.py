"""Which pairs of many articles are worth a look: those that meet at a word, by an inverted index.

Words that many articles have are left out of the index. What two articles could have in common by such words is bounded
by their lengths as vectors (Cauchy and Schwarz), and no more is left out of an article than two that are much alike can
spare (prefix filtering, Bayardo et al. 2007).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from math import sqrt

from seedcompare.matching.vectors import UnitVector, Vector

_SURE_ARTICLES = 1000
"""In a set of up to this many articles no pair is missed, at a cost for every pair."""
_COMMON_SHARE = 0.25
"""There, a word that more than this share of the articles have brings nearly all of them together and says little."""
_COMMON_ARTICLES = 100
"""In a larger set, so does one that more than so many have, so that the work for an article has a bound."""
_LEFT_OUT = 0.7
"""The part of an article that is left out of the index is at most this long. Of hundreds of copies of one story, which
have no word that is rare, the rarer ones are kept by this."""
_ROUNDING = 1e-9
"""Rounding may cost this much similarity."""

Ranks = Mapping[str, int]
"""The common words of a set, each with its place among them, the most common one first."""

Products = Mapping[int, float]
"""For each earlier article that meets this one in the index, the product of the two at length 1 by the words there."""


def promising_pairs(vectors: Sequence[Vector], least: float) -> Iterator[tuple[int, int]]:
    """Yield the pairs whose cosine may be at least this, which is more than 0; the earlier article first.

    Of up to 1,000 articles no pair with this cosine is missed. Of more, one may be missed where its cosine is at most
    0.7 and each word that the two share stands in more than 100 articles.
    """
    common = common_words(vectors)
    reaches = [_reach(vector.unit(), common.keys()) for vector in vectors]
    misses_none = len(vectors) <= _SURE_ARTICLES
    enough = least - _ROUNDING
    for b, products in enumerate(meetings(vectors, common)):
        reach = reaches[b]
        looked_at: Iterable[int] = range(b) if misses_none else products
        for a in looked_at:
            if products.get(a, 0.0) + reaches[a] * reach >= enough:
                yield a, b


def common_words(vectors: Sequence[Vector]) -> Ranks:
    """Return the words that stand in too many articles to say which of them are alike."""
    frequencies = Counter(chain.from_iterable(vector.values for vector in vectors))
    most = _COMMON_SHARE * len(vectors) if len(vectors) <= _SURE_ARTICLES else _COMMON_ARTICLES
    common = [(-frequency, word) for word, frequency in frequencies.items() if frequency > most]
    return {word: rank for rank, (_, word) in enumerate(sorted(common))}


def meetings(vectors: Sequence[Vector], common: Ranks) -> Iterator[Products]:
    """Yield for each article in turn the earlier ones that it meets in the index."""
    places: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for b, vector in enumerate(vectors):
        direction = vector.unit()
        left_out = _left_out(direction, common)
        products: defaultdict[int, float] = defaultdict(float)
        for word, value in direction.items():
            if word not in left_out:
                for a, other in places[word]:
                    products[a] += value * other
                places[word].append((b, value))
        yield products


def _left_out(direction: UnitVector, common: Ranks) -> Set[str]:
    """Return the words of an article that are not looked up: common ones, the most common first, as many as may be.

    Two articles that meet nowhere share only words that one of them leaves out, so that their cosine is no more than
    the length of what it leaves out. This holds because all articles leave out words in the same order.
    """
    if _reach(direction, common.keys()) <= _LEFT_OUT:
        return common.keys()
    left_out: set[str] = set()
    squares = 0.0
    for word in sorted(common.keys() & direction.keys(), key=common.__getitem__):
        squares += direction[word] ** 2
        if squares > _LEFT_OUT**2:
            break
        left_out.add(word)
    return left_out


def _reach(direction: UnitVector, words: Set[str]) -> float:
    """Return the length of the part of an article that these words make, 0 to 1."""
    return sqrt(sum([value * value for word, value in direction.items() if word in words]))
