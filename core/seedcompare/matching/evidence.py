"""What speaks for two paragraphs carrying the same content.

Words of weight in common, more than either paragraph has in common with the others of the other article (so that topic
and names alone align nothing); that their telling words are nearly the same ones; shared runs of words; paragraphs
beside both that match too; and that both stand at the top, where every story tells the event itself. Words that are
common in their language count less. The sum of these, in natural logarithms of odds, is a logistic regression on
paragraphs of 12 events, each as a set of three articles and as sets of two; an event that is held out scores F1 0.73 on
average as a set of three and 0.74 as sets of two.
"""

from collections.abc import Mapping, Sequence, Set
from math import copysign, exp, inf, log

from rapidfuzz.distance import Indel

from seedcompare.comparison import Level
from seedcompare.matching.candidates import Likenesses
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import Tile
from seedcompare.matching.vectors import Direction, sum_of_values
from seedcompare.settings import Settings

_LIKENESS = 16.4
"""Two paragraphs of the same words, where no other paragraph shares a word with either."""
_TELLING = 4.8
"""The same telling words, as many of one as of the other."""
_RUNS = 1.3
"""Shared runs, for each natural logarithm of their weight in words that stand once in the set."""
_BESIDE = 2.8
"""The same sentence close by: in paragraphs beside both, or in one of the two and beside the other."""
_TOP = 1.4
"""Both among the first two paragraphs."""
_COPIED = 1.7
"""A level that says some of it is copied."""
_PRIOR = 4.0
"""What must be outweighed, because most paragraphs of two articles do not match."""

_TOP_PARAGRAPHS = 2


def score_of(evidence: float) -> float:
    """Return how likely a match is by the evidence for it, 0 to 1."""
    return 1 / (1 + exp(-evidence))


def evidence_of(score: float) -> float:
    """Return the evidence that makes a score, without bounds for 0 and 1."""
    return log(score / (1 - score)) if 0 < score < 1 else copysign(inf, score - 0.5)


class Evidence:
    """What speaks for any two paragraphs of two articles, in natural logarithms of odds."""

    def __init__(self, a: Profile, b: Profile, likenesses: Likenesses, settings: Settings) -> None:
        """Take two articles and how alike their sentences are; ``settings`` say what is copied."""
        self._a = a
        self._b = b
        self._sentences = _best_by_paragraph(a, b, likenesses)
        self._usual_a = _usual_likenesses(a.paragraph_directions, b.paragraph_directions)
        self._usual_b = _usual_likenesses(b.paragraph_directions, a.paragraph_directions)
        self._own_share = sum(1 / (len(side.paragraphs) - 1) for side in (a, b) if len(side.paragraphs) > 1)
        copied_from = min(settings.verbatim_share, settings.copied_piece, settings.copied_words)
        self._most_without_runs = 0.0 if copied_from > 0 else _COPIED
        self._telling_a, self._telling_b = ([frozenset(stems) for stems in side.telling_stems] for side in (a, b))

    def may_reach(self, least: float, i: int, j: int, likeness: float) -> bool:
        """Whether two paragraphs so alike can have at least so much evidence, by what is cheap to tell of them."""
        lacking = least - self._before_runs(i, j, likeness)
        if lacking <= 0:
            return True
        shared = self._a.paragraph_grams[i].distinct & self._b.paragraph_grams[j].distinct
        return (self._most_of_runs(i, shared) if shared else self._most_without_runs) >= lacking

    def whole(self, i: int, j: int, likeness: float, tiles: Sequence[Tile], level: Level) -> float:
        """Return all that speaks for two paragraphs so alike, with these shared runs and of this level."""
        weight = sum(sum(self._a.content_weights[slice(*tile.span_a)]) for tile in tiles)
        in_runs = _RUNS * log(1 + weight / self._a.most_weight)
        return self._before_runs(i, j, likeness) + in_runs + _COPIED * (level is not Level.REWORDED)

    def _before_runs(self, i: int, j: int, likeness: float) -> float:
        telling = 0.0
        if not self._telling_a[i].isdisjoint(self._telling_b[j]):
            telling = Indel.normalized_similarity(self._a.telling_stems[i], self._b.telling_stems[j])
        return self._of_words(i, j, likeness) + _TELLING * telling + _BESIDE * self._beside(i, j)

    def _of_words(self, i: int, j: int, likeness: float) -> float:
        usual = self._usual_a[i] + self._usual_b[j] - self._own_share * likeness
        at_top = i < _TOP_PARAGRAPHS and j < _TOP_PARAGRAPHS
        return _LIKENESS * (likeness - usual / 2) + _TOP * at_top - _PRIOR

    def _most_of_runs(self, i: int, shared: Set[int]) -> float:
        """What shared runs can speak for a paragraph of which these grams are shared."""
        weight = sum(map(self._a.gram_weights[i].__getitem__, shared))
        return _RUNS * log(1 + weight / self._a.most_weight) + _COPIED

    def _beside(self, i: int, j: int) -> float:
        """Return how alike the most alike sentences of two paragraphs around these two are."""
        above, here, below = self._sentences[i - 1].get, self._sentences[i].get, self._sentences[i + 1].get
        return max(
            *(above(j - 1, 0.0), above(j, 0.0), above(j + 1, 0.0)),
            *(here(j - 1, 0.0), here(j + 1, 0.0)),
            *(below(j - 1, 0.0), below(j, 0.0), below(j + 1, 0.0)),
        )


def _usual_likenesses(paragraphs: Sequence[Direction], others: Sequence[Direction]) -> list[float]:
    """Return for each paragraph the sum of its likenesses to all of the other side, by one less than these.

    Without the share of the one that it is held against this is the mean of the rest; 0 where there is no rest.
    """
    if len(others) < 2:
        return [0.0] * len(paragraphs)
    all_others = sum_of_values(others)
    return [
        sum([value * all_others[stem] for stem, value in direction.items() if stem in all_others]) / (len(others) - 1)
        for direction in paragraphs
    ]


def _best_by_paragraph(a: Profile, b: Profile, likenesses: Likenesses) -> Sequence[Mapping[int, float]]:
    """Return how alike the most alike sentences of every two paragraphs are, a row for each paragraph of A.

    The last row, which is also that before the first, is of no paragraph and empty.
    """
    best: list[dict[int, float]] = [{} for _ in (*a.paragraphs, None)]
    for sentence, row in enumerate(likenesses):
        best_of = best[a.sentence_paragraphs[sentence]]
        for other, likeness in row.items():
            place = b.sentence_paragraphs[other]
            if likeness > best_of.get(place, 0.0):
                best_of[place] = likeness
    return best
