"""Which paragraphs of two articles carry the same content, whatever their order.

What speaks for it: words of weight in common, more than either paragraph has in common with the others of the
other article (so that topic and names alone align nothing); that their telling words are nearly the same ones;
shared runs of words; paragraphs beside both that match too; and that both stand at the top, where every story tells
the event itself. Words that are common in their language count less. The sum of these, in natural logarithms of odds,
is a logistic regression on paragraphs of 12 events, each as a set of three articles and as sets of two; an event that
is held out scores F1 0.73 on average as a set of three and 0.74 as sets of two.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import count, pairwise
from math import exp, fsum, log
from typing import NamedTuple, TypeAlias

from rapidfuzz.distance import Indel

from seedcompare.comparison import Alignment, Level
from seedcompare.matching.candidates import Likenesses, find_alike
from seedcompare.matching.levels import paragraph_level, tiles_between
from seedcompare.matching.order import find_moved
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import Tile
from seedcompare.matching.vectors import Vector
from seedcompare.settings import Settings
from seedcompare.span import Span
from seedcompare.text.stems import stem_of

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

_TELLING_WEIGHT = 0.64
"""From this share of the weight of a word that stands in one sentence on, a word is telling: in a set of 10 sentences
it stands in at most 2, of 100 in 5, of 1000 in 12."""
_TOP_PARAGRAPHS = 2
_LEAST_LIKENESS = 0.03
"""Below it, paragraphs are not looked at further."""

_BESIDE_NAMES = 0.25
"""Names alone align nothing: what else two paragraphs share must weigh a quarter of a word that stands once."""
_SAYING = frozenset(
    stem_of(key)
    for key in "said say says told tell tells adding added according reported reporters statement spokesman "
    "spokeswoman spokesperson broadcaster interview conference".split()
)
"""Words of who says it, which count as little as names. Other languages have none listed."""

_Places: TypeAlias = Mapping[tuple[int, int], float]


class Match(NamedTuple):
    """Two paragraphs that carry the same content."""

    a: int
    b: int
    level: Level
    score: float
    tiles: tuple[Tile, ...]
    """The runs of words they share, in words of the articles."""


def find_matches(
    a: Profile, b: Profile, likenesses: Likenesses, *, most_weight: float, settings: Settings
) -> list[Match]:
    """Return the paragraphs that are aligned, sorted; many to many.

    ``likenesses`` are those of the sentences, ``most_weight`` is the weight of a word that stands in one sentence.
    """
    sentences = _best_by_paragraph(a, b, likenesses)
    paragraphs = find_alike(a.paragraph_vectors, b.paragraph_vectors, least=_LEAST_LIKENESS)
    usual_a, usual_b = (
        _Usual(a.paragraph_vectors, b.paragraph_vectors),
        _Usual(b.paragraph_vectors, a.paragraph_vectors),
    )
    telling = _Telling(a, b, most_weight)
    runs = _Runs(a, b)
    found: list[Match] = []
    for (i, j), likeness in sorted(paragraphs.items()):
        before_runs = (
            _LIKENESS * (likeness - (usual_a.beside(i, likeness) + usual_b.beside(j, likeness)) / 2)
            + _TELLING * telling.likeness(i, j)
            + _BESIDE * _best_beside(sentences, i, j)
            + _TOP * (max(i, j) < _TOP_PARAGRAPHS)
            - _PRIOR
        )
        is_same = a.keys_in(a.paragraphs[i]) == b.keys_in(b.paragraphs[j])
        most_in_runs = _RUNS * log(1 + runs.most_weight(i, j) / most_weight) + _COPIED
        if not is_same and _score(before_runs + most_in_runs) < settings.alignment_threshold:
            continue  # finding the runs costs most
        tiles = tiles_between(a, b, a.paragraphs[i], b.paragraphs[j])
        level = paragraph_level(a, b, i, j, tiles, settings)
        in_runs = _RUNS * log(1 + _weight(a, tiles) / most_weight) + _COPIED * (level is not Level.REWORDED)
        score = 1.0 if is_same else _score(before_runs + in_runs)
        if score < settings.alignment_threshold:
            continue
        if is_same or _share_more_than_names(a, b, i, j, most_weight):
            found.append(Match(i, j, level, score, tuple(tiles)))
    return found


def alignments_of(matches: Sequence[Match]) -> tuple[Alignment, ...]:
    """Return the matches, sorted as they are, with those out of the main order marked as moved."""
    moved = find_moved([(match.a, match.b) for match in matches], [match.score for match in matches])
    return tuple(
        Alignment(match.a, match.b, match.level, match.score, moved=is_moved)
        for match, is_moved in zip(matches, moved, strict=True)
    )


def _score(evidence: float) -> float:
    return 1 / (1 + exp(-evidence))


class _Usual:
    """How alike each paragraph of one side is to those of the other on average."""

    def __init__(self, vectors: Sequence[Vector], others: Sequence[Vector]) -> None:
        directions = Vector.sum_of(other.direction() for other in others)
        self._others = len(others)
        self._sums = [vector.direction().product(directions) for vector in vectors]

    def beside(self, paragraph: int, likeness: float) -> float:
        """Return the average of a paragraph over all but the one it is alike to by ``likeness``."""
        return (self._sums[paragraph] - likeness) / (self._others - 1) if self._others > 1 else 0.0


class _Telling:
    """The telling words of each paragraph: those that stand in few sentences of the set."""

    def __init__(self, a: Profile, b: Profile, most_weight: float) -> None:
        least = _TELLING_WEIGHT * most_weight
        self._sides = tuple([_telling_stems(side, span, least) for span in side.paragraphs] for side in (a, b))

    def likeness(self, i: int, j: int) -> float:
        """Return how alike the telling words of two paragraphs are in any order, 0 to 1; 0 where one has none."""
        here, there = self._sides[0][i], self._sides[1][j]
        return Indel.normalized_similarity(here, there) if here and there else 0.0


class _Runs:
    """Every two neighbouring words of each paragraph, by their keys."""

    def __init__(self, a: Profile, b: Profile) -> None:
        numbers: defaultdict[tuple[str, str], int] = defaultdict(count().__next__)
        self._sides = tuple([_neighbours(side, span, numbers) for span in side.paragraphs] for side in (a, b))

    def most_weight(self, i: int, j: int) -> float:
        """Return a weight that the runs that two paragraphs share cannot be above."""
        here, there = self._sides[0][i], self._sides[1][j]
        return fsum([here[number] for number in here.keys() & there.keys()])


def _neighbours(profile: Profile, words: Span, numbers: Mapping[tuple[str, str], int]) -> dict[int, float]:
    """Return the numbers of every two neighbouring words, each with the weight of all it stands for."""
    weights: defaultdict[int, float] = defaultdict(float)
    for two, word in zip(pairwise(profile.keys_in(words)), range(*words), strict=False):
        weights[numbers[two]] += profile.content_weights[word] + profile.content_weights[word + 1]
    return weights


def _telling_stems(profile: Profile, words: Span, least: float) -> list[str]:
    return sorted(profile.stems[word] for word in range(*words) if profile.content_weights[word] >= least)


def _share_more_than_names(a: Profile, b: Profile, i: int, j: int, most_weight: float) -> bool:
    theirs = set(b.stems[slice(*b.paragraphs[j])])
    shared = {stem: weight for stem, weight in a.content_words_in(a.paragraphs[i]) if stem in theirs}
    return (
        sum(weight for stem, weight in shared.items() if stem not in a.names and stem not in _SAYING)
        >= _BESIDE_NAMES * most_weight
    )


def _best_by_paragraph(a: Profile, b: Profile, likenesses: Likenesses) -> _Places:
    best: dict[tuple[int, int], float] = {}
    for (i, j), likeness in likenesses.items():
        place = a.sentence_paragraphs[i], b.sentence_paragraphs[j]
        best[place] = max(best.get(place, 0.0), likeness)
    return best


def _best_beside(sentences: _Places, i: int, j: int) -> float:
    """Return how alike the most alike sentences of two paragraphs around these two are."""
    get = sentences.get
    return max(
        *(get((i - 1, j - 1), 0.0), get((i - 1, j), 0.0), get((i - 1, j + 1), 0.0)),
        *(get((i, j - 1), 0.0), get((i, j + 1), 0.0)),
        *(get((i + 1, j - 1), 0.0), get((i + 1, j), 0.0), get((i + 1, j + 1), 0.0)),
    )


def _weight(a: Profile, tiles: Sequence[Tile]) -> float:
    return sum(sum(a.content_weights[tile.a : tile.a + tile.length]) for tile in tiles)
