"""Why two paragraphs carry the same content: terms in log-odds that add up to the score.

They share words of weight, more than either has in common with the other paragraphs of the other article, so that topic
and names alone align nothing; their distinctive words are nearly the same ones; they share runs of words; paragraphs
beside them match too; both stand at the top; some of it is copied. Words that are common in their language count less.
The sum is a logistic regression on paragraphs of 12 events, each as a set of three articles and as sets of two; an
event that is held out scores F1 0.73 on average as a set of three and 0.74 as sets of two.
"""

from collections.abc import Mapping, Sequence, Set
from math import copysign, inf, log

from rapidfuzz.distance import Indel

from seedcompare.comparison import Level, Reasons
from seedcompare.matching.candidates import Similarities
from seedcompare.matching.profiles import Profile
from seedcompare.matching.runs import Run
from seedcompare.matching.vectors import UnitVector, sum_of_values

_WORDS = 16.4
"""Two paragraphs of the same words, where no other paragraph shares a word with either."""
_DISTINCTIVE = 4.8
"""The same distinctive words, as many of one as of the other."""
_RUNS = 1.3
"""Shared runs, for each natural logarithm of their weight in words that stand once in the set."""
_NEIGHBOURS = 2.8
"""The same sentence close by: in paragraphs beside both, or in one of the two and beside the other."""
_LEAD = 1.4
"""Both among the first two paragraphs."""
_COPIED = 1.7
"""A level that says some of it is copied."""
_PRIOR = -4.0
"""Most paragraphs of two articles do not match."""
_SAME = 37.0
"""The same words: the least log-odds whose score is 1 to the last bit."""

_LEAD_PARAGRAPHS = 2

SAME = Reasons(same=_SAME)
"""What speaks for two paragraphs of the same words."""


def log_odds_of(score: float) -> float:
    """Return the log-odds that make a score, without bounds for 0 and 1."""
    return log(score / (1 - score)) if 0 < score < 1 else copysign(inf, score - 0.5)


def word_terms(one: UnitVector, other: UnitVector) -> dict[str, float]:
    """Return what each shared stem adds to the term ``words`` of two paragraphs, before the background is taken off."""
    return {stem: _WORDS * value * other[stem] for stem, value in one.items() if stem in other}


class Scorer:
    """Finds the reasons for any two paragraphs of two articles."""

    def __init__(self, a: Profile, b: Profile, similarities: Similarities) -> None:
        """Take two articles and how similar their sentences are."""
        self._a = a
        self._b = b
        self._sentences = _best_by_paragraph(a, b, similarities)
        self._background_a = _sums_of_similarity(a.paragraph_unit_vectors, b.paragraph_unit_vectors)
        self._background_b = _sums_of_similarity(b.paragraph_unit_vectors, a.paragraph_unit_vectors)
        self._own_share = sum(1 / (len(side.paragraphs) - 1) for side in (a, b) if len(side.paragraphs) > 1)
        self._distinctive_a, self._distinctive_b = (
            [frozenset(stems) for stems in side.distinctive_stems] for side in (a, b)
        )

    def may_reach(self, least: float, i: int, j: int, similarity: float, level: Level) -> bool:
        """Whether two paragraphs of this similarity and level can have log-odds of ``least``, by a bound of runs."""
        lacking = least - self._without_runs(i, j, similarity).log_odds - _COPIED * level.is_copied
        if lacking <= 0:
            return True
        shared = self._a.paragraph_grams[i].distinct & self._b.paragraph_grams[j].distinct
        return bool(shared) and self._most_of_runs(i, shared) >= lacking

    def reasons(self, i: int, j: int, similarity: float, runs: Sequence[Run], level: Level) -> Reasons:
        """Return the reasons for two paragraphs of this similarity and level, which share these runs."""
        weight = sum(sum(self._a.content_weights[slice(*run.span_a)]) for run in runs)
        return self._without_runs(i, j, similarity)._replace(
            runs=_RUNS * log(1 + weight / self._a.most_weight),
            copied=_COPIED * level.is_copied,
        )

    def _without_runs(self, i: int, j: int, similarity: float) -> Reasons:
        background = self._background_a[i] + self._background_b[j] - self._own_share * similarity
        distinctive = 0.0
        if not self._distinctive_a[i].isdisjoint(self._distinctive_b[j]):
            distinctive = Indel.normalized_similarity(self._a.distinctive_stems[i], self._b.distinctive_stems[j])
        return Reasons(
            words=_WORDS * (similarity - background / 2),
            distinctive=_DISTINCTIVE * distinctive,
            neighbours=_NEIGHBOURS * self._neighbours(i, j),
            lead=_LEAD * (i < _LEAD_PARAGRAPHS and j < _LEAD_PARAGRAPHS),
            prior=_PRIOR,
        )

    def _most_of_runs(self, i: int, shared: Set[int]) -> float:
        """Return an upper bound of the term ``runs`` for a paragraph that shares these grams."""
        weight = sum(map(self._a.gram_weights[i].__getitem__, shared))
        return _RUNS * log(1 + weight / self._a.most_weight)

    def _neighbours(self, i: int, j: int) -> float:
        """Return the highest similarity of two sentences of paragraphs around these two."""
        above, here, below = self._sentences[i - 1].get, self._sentences[i].get, self._sentences[i + 1].get
        return max(
            *(above(j - 1, 0.0), above(j, 0.0), above(j + 1, 0.0)),
            *(here(j - 1, 0.0), here(j + 1, 0.0)),
            *(below(j - 1, 0.0), below(j, 0.0), below(j + 1, 0.0)),
        )


def _sums_of_similarity(paragraphs: Sequence[UnitVector], others: Sequence[UnitVector]) -> list[float]:
    """Return for each paragraph x: sum over all y of the other side of cos(x, y), divided by (n - 1).

    For one y held against x, subtracting cos(x, y) / (n - 1) leaves the mean of the rest, without a second pass over
    them. It is 0 where there is no rest.
    """
    if len(others) < 2:
        return [0.0] * len(paragraphs)
    all_others = sum_of_values(others)
    return [
        sum([value * all_others[stem] for stem, value in vector.items() if stem in all_others]) / (len(others) - 1)
        for vector in paragraphs
    ]


def _best_by_paragraph(a: Profile, b: Profile, similarities: Similarities) -> Sequence[Mapping[int, float]]:
    """Return the highest similarity of two sentences for every two paragraphs, a row for each paragraph of A.

    The last row, which is also the one before the first, belongs to no paragraph and is empty.
    """
    best: list[dict[int, float]] = [{} for _ in (*a.paragraphs, None)]
    for sentence, row in enumerate(similarities):
        best_of = best[a.sentence_paragraphs[sentence]]
        for other, similarity in row.items():
            place = b.sentence_paragraphs[other]
            if similarity > best_of.get(place, 0.0):
                best_of[place] = similarity
    return best
