"""Where a passage begins and ends, to the word.

A word that the other side has too speaks for belonging to the passage, any other word against it.
How much is the logarithm of how likely each is inside the passage and outside (the log-odds scores
of Karlin and Altschul 1990); a passage is a segment with a high sum. Inside a verbatim passage a
foreign word costs much, inside a reworded one little.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple, TypeAlias

from seedcompare.matching.clusters import Seed, cluster_of, words_of
from seedcompare.matching.profiles import Profile
from seedcompare.span import Span

_CHANCE = 0.2
"""The weighted share of the words of unrelated stretches that the other one has by chance."""
_LEAST_DENSITY = 0.3
_MOST_DENSITY = 0.97
"""Both keep the logarithms finite and of the right sign."""
_WIDEST_GAP = 14.0
"""What a gap may weigh against a passage: about 7 foreign words in a verbatim one, 50 in a reworded one."""
_REACH = 2
"""Words may move so many sentences away from the sentence that theirs is alike to."""
_MARGIN = 1
"""So many sentences around that one are searched for them."""
_LEAST_EVIDENCE = 6.0
"""A passage must weigh more than a few words that stand nowhere else; names and set phrases weigh less."""
_ROUNDS = 3
"""Each side is cut to what the other holds; after three rounds hardly an edge still moves."""

_Stems: TypeAlias = frozenset[str]


class Stretches(NamedTuple):
    """A stretch of words in each article."""

    a: Span
    b: Span
    evidence: float
    """How much speaks for a common content, in words that stand once in the set; 0 or more."""


class _Segment(NamedTuple):
    words: Span
    evidence: float


def find_edges(a: Profile, b: Profile, seeds: Sequence[Seed], *, most_weight: float) -> Iterator[Stretches]:
    """Yield the stretches around alike sentences that match best, each side in the light of the other.

    A wide gap on either side makes two of one. ``most_weight`` is the weight of a word that stands in one sentence
    of the set. What could only be too little to be a passage is left out.
    """
    if _most_evidence(a, b, seeds) < _LEAST_EVIDENCE * most_weight:
        return
    sides = _Side(a, b, seeds, 0, most_weight), _Side(b, a, seeds, 1, most_weight)
    best = [_Segment(side.within, 0.0) for side in sides]
    for _ in range(_ROUNDS):
        for here, there in ((0, 1), (1, 0)):
            segments = sides[here].segments(best[here].words, sides[there].stems_of(best[there].words))
            groups = sides[here].seeds_by_segment(segments)
            if len(groups) > 1:
                for group in groups:
                    yield from find_edges(a, b, group, most_weight=most_weight)
                return
            best[here] = max(segments, key=lambda segment: segment.evidence)
    evidence = min(best[0].evidence, best[1].evidence)
    if evidence >= _LEAST_EVIDENCE:
        yield Stretches(best[0].words, best[1].words, evidence)


def _most_evidence(a: Profile, b: Profile, seeds: Sequence[Seed]) -> float:
    """Return what all words that both sides of a cluster have would weigh in a verbatim passage."""
    words_a, words_b = (words_of(side, within) for side, within in zip((a, b), cluster_of(seeds).sides, strict=True))
    stems = frozenset(b.stems[slice(*words_b)])
    shared = sum(a.weights[word] for word in range(*words_a) if a.stems[word] in stems)
    return shared * log(_MOST_DENSITY / _CHANCE)


def density(profile: Profile, words: Iterable[int], stems: _Stems) -> float:
    """Return the weighted share of at least one word, by index, that is among ``stems``."""
    shared = total = 0.0
    for word in words:
        weight = profile.weights[word]
        total += weight
        shared += weight if profile.stems[word] in stems else 0.0
    return shared / total


class _Side:
    """One article's part in a cluster of alike sentences."""

    def __init__(self, profile: Profile, other: Profile, seeds: Sequence[Seed], side: int, most_weight: float) -> None:
        sentences = cluster_of(seeds).sides[side]
        self.within = words_of(profile, sentences)
        self._profile = profile
        self._seeds = seeds
        self._side = side
        self._most_weight = most_weight
        self._alike = [
            word for sentence in sorted({seed[side] for seed in seeds}) for word in range(*profile.sentences[sentence])
        ]
        nearby = _nearby_stems(other, seeds, side)
        self._matched = [
            profile.stems[word] in nearby.get(sentence, ())
            for sentence in range(*sentences)
            for word in range(*profile.sentences[sentence])
        ]

    def stems_of(self, words: Span) -> _Stems:
        """Return the stems of a range of words."""
        return frozenset(self._profile.stems[slice(*words)])

    def segments(self, core: Span, stems: _Stems) -> list[_Segment]:
        """Return the stretches that ``stems`` speak for, or the core, the best so far, where they speak for none."""
        found: list[_Segment] = []
        start, end, best, running = self.within.start, self.within.start, 0.0, 0.0
        for word, score in zip(range(*self.within), self._scores(core, stems), strict=True):
            running += score
            if running > best:
                best, end = running, word + 1
            if running <= max(0.0, best - _WIDEST_GAP) or word + 1 == self.within.end:
                if best:
                    found.append(_Segment(Span(start, end), best))
                start, best, running = word + 1, 0.0, 0.0
        return found or [_Segment(core, 0.0)]

    def _scores(self, core: Span, stems: _Stems) -> Iterator[float]:
        """Yield what each word within the cluster says for the passage, or against it."""
        alike = [word for word in self._alike if core.start <= word < core.end]
        inside = density(self._profile, alike or range(*core), stems)
        inside = min(_MOST_DENSITY, max(_LEAST_DENSITY, inside))
        gain, loss = log(inside / _CHANCE), log((1 - inside) / (1 - _CHANCE))
        for word, is_near in zip(range(*self.within), self._matched, strict=True):
            weight = self._profile.weights[word] / self._most_weight
            yield weight * (gain if is_near and self._profile.stems[word] in stems else loss)

    def seeds_by_segment(self, segments: Sequence[_Segment]) -> list[list[Seed]]:
        """Return the seeds of each segment that has any."""
        groups: dict[int, list[Seed]] = {}
        for seed in self._seeds:
            sentence = self._profile.sentences[seed[self._side]]
            near = range(
                bisect_right(segments, sentence.start, key=lambda segment: segment.words.end),
                bisect_left(segments, sentence.end, key=lambda segment: segment.words.start),
            )
            if near:
                best = max(near, key=lambda index: sentence.overlap(segments[index].words))
                groups.setdefault(best, []).append(seed)
        return [groups[index] for index in sorted(groups)]


def _nearby_stems(other: Profile, seeds: Sequence[Seed], side: int) -> Mapping[int, set[str]]:
    """Return for each sentence of one side the stems around those that it and its neighbours are alike to."""
    partners: defaultdict[int, set[int]] = defaultdict(set)
    for seed in seeds:
        around = range(max(0, seed[1 - side] - _MARGIN), min(len(other.sentences), seed[1 - side] + _MARGIN + 1))
        for sentence in range(seed[side] - _REACH, seed[side] + _REACH + 1):
            partners[sentence].update(around)
    return {
        sentence: set().union(*(other.sentence_vectors[partner].values for partner in around))
        for sentence, around in partners.items()
    }
