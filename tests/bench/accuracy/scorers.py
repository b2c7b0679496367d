"""Stock scorers of two paragraphs, and how well each does with a threshold that was chosen on other events.

All of them read the keys of the program's words, so that only the method differs.
"""

import difflib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import product
from math import log, sqrt

from labelled import Agreement, Aligner, Event, Measure, Place, agreement
from rapidfuzz import fuzz

from seedcompare import Article, Level

Keys = tuple[str, ...]
"""The keys of the words of a paragraph."""
Scorer = Callable[[Sequence[Article], int, int, int, int], float]
"""How alike two paragraphs are, 0 to 1: of the set, article a's paragraph i and article b's paragraph j."""
_THRESHOLDS = [step / 40 for step in range(1, 40)]


def ratio(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    """Return the Indel similarity of the characters."""
    return fuzz.ratio(_text(articles[a], i), _text(articles[b], j)) / 100


def token_set_ratio(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    """Return rapidfuzz's best similarity of the words in common and of those with the rest of either paragraph."""
    return fuzz.token_set_ratio(_text(articles[a], i), _text(articles[b], j)) / 100


def word_difference(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    """Return difflib's share of matching words in both paragraphs."""
    return _matcher(_keys(articles[a], i), _keys(articles[b], j)).ratio()


def matching_words(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    """Return the share of the shorter paragraph's words that difflib matches."""
    one, other = _keys(articles[a], i), _keys(articles[b], j)
    matched = sum(block.size for block in _matcher(one, other).get_matching_blocks())
    return matched / max(1, min(len(one), len(other)))


def _matcher(one: Keys, other: Keys) -> difflib.SequenceMatcher[str]:
    return difflib.SequenceMatcher(None, one, other, autojunk=False)


def words_in_runs(length: int) -> Scorer:
    """Return the scorer by the share of the shorter paragraph's words in runs of so many that the other one has too."""

    def score(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
        shorter, longer = sorted((_keys(articles[a], i), _keys(articles[b], j)), key=len)
        runs = _runs(longer, length)
        starts = [at for at in range(len(shorter) - length + 1) if shorter[at : at + length] in runs]
        return len({at + step for at in starts for step in range(length)}) / max(1, len(shorter))

    return score


def runs_in_common(length: int) -> Scorer:
    """Return the scorer by the share of one paragraph's runs of so many words, the one with fewer, that both have."""

    def score(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
        one, other = _runs(_keys(articles[a], i), length), _runs(_keys(articles[b], j), length)
        return len(one & other) / max(1, min(len(one), len(other)))

    return score


@cache
def _runs(keys: Keys, length: int) -> frozenset[Keys]:
    return frozenset(keys[at : at + length] for at in range(len(keys) - length + 1))


def tf_idf_cosine(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    """Return the cosine of the word counts, each weighted by how few paragraphs of the set have the word."""
    weights = _inverse_frequencies(tuple(articles))
    one, other = ({k: n * weights[k] for k, n in Counter(_keys(articles[s], p)).items()} for s, p in ((a, i), (b, j)))
    norm = sqrt(sum(v * v for v in one.values()) * sum(v * v for v in other.values()))
    return sum(value * other[key] for key, value in one.items() if key in other) / norm if norm else 0.0


@cache
def _inverse_frequencies(articles: tuple[Article, ...]) -> Mapping[str, float]:
    paragraphs = [set(_keys(article, index)) for article in articles for index in range(len(article.paragraphs))]
    counts = Counter(key for paragraph in paragraphs for key in paragraph)
    return {key: log(1 + len(paragraphs) / count) for key, count in counts.items()}


def _keys(article: Article, paragraph: int) -> Keys:
    return article.words.keys[slice(*article.words.paragraphs[paragraph])]


def _text(article: Article, paragraph: int) -> str:
    return " ".join(_keys(article, paragraph))


def held_out(
    scorer: Scorer, labelled: Sequence[Event], *, best_by: Measure, sets_of: int | None = None, copied: bool = False
) -> list[Agreement]:
    """Return the agreement on each event, with the threshold that is best on all others by the given measure."""
    by_threshold = [
        [agreement(event, _at_threshold(scorer, threshold), sets_of=sets_of, copied=copied) for event in labelled]
        for threshold in _THRESHOLDS
    ]

    def best_without(event: int) -> Sequence[Agreement]:
        return max(by_threshold, key=lambda found: best_by([*found[:event], *found[event + 1 :]]))

    return [best_without(event)[event] for event in range(len(labelled))]


def _at_threshold(scorer: Scorer, threshold: float) -> Aligner:
    def align(articles: Sequence[Article], a: int, b: int) -> Mapping[Place, Level]:
        scores = _all_scores(scorer, tuple(articles), a, b)
        return {place: Level.VERBATIM for place, score in scores.items() if score >= threshold}

    return align


@cache
def _all_scores(scorer: Scorer, articles: tuple[Article, ...], a: int, b: int) -> Mapping[Place, float]:
    places = product(range(len(articles[a].paragraphs)), range(len(articles[b].paragraphs)))
    return {(i, j): scorer(articles, a, b, i, j) for i, j in places}
