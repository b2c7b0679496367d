"""Where a passage begins and ends, to the word.

A word that the other side has too speaks for the passage, any other word against it. How much is the logarithm of how
likely each is inside the passage and outside (the log-odds scores of Karlin and Altschul 1990); a passage is a segment
with a high sum. Inside a verbatim passage a foreign word costs much, inside a reworded one little.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from seedcompare.matching.passages.seeds import Seed, group_of, words_of
from seedcompare.matching.profiles import Profile
from seedcompare.span import Span

_CHANCE = 0.2
"""The weighted share of the words of unrelated stretches that the other one has by chance."""
_LEAST_DENSITY = 0.3
_MOST_DENSITY = 0.97
"""Both keep the logarithms finite and of the right sign."""
_MOST_LOSS = 14.0
"""What a gap may weigh against a passage: about 7 foreign words in a verbatim one, 50 in a reworded one."""
_REACH = 2
"""How many sentences words may move away from the sentence that theirs is alike to."""
_MARGIN = 1
"""How many sentences on each side of that one are searched for them."""
_LEAST_LOG_ODDS = 6.0
"""A passage must weigh more than a few words that stand nowhere else; names and set phrases weigh less."""
_ROUNDS = 3
"""Each side is cut to what the other holds; after three rounds hardly a boundary still moves."""

_Stems = frozenset[str]


class Bounds(NamedTuple):
    """Where a passage lies, as a range of words in each article."""

    a: Span
    b: Span
    log_odds: float
    """How much speaks for a common content: log-odds times words that stand once in the set; 0 or more."""


class _Segment(NamedTuple):
    words: Span
    log_odds: float


def find_boundaries(a: Profile, b: Profile, seeds: Sequence[Seed]) -> Iterator[Bounds]:
    """Yield the stretches around alike sentences that match best, each side in the light of the other.

    A wide gap on either side makes two of one. What could only be too little to be a passage is left out.
    """
    if _most_log_odds(a, b, seeds) < _LEAST_LOG_ODDS:
        return
    sides = _Side(a, b, seeds, 0), _Side(b, a, seeds, 1)
    best = [_Segment(side.within, 0.0) for side in sides]
    for _ in range(_ROUNDS):
        before = [segment.words for segment in best]
        for here, there in ((0, 1), (1, 0)):
            segments = sides[here].segments(best[here].words, sides[there].stems_of(best[there].words))
            groups = sides[here].seeds_by_segment(segments) if len(segments) > 1 else ()
            if len(groups) > 1:
                for group in groups:
                    yield from find_boundaries(a, b, group)
                return
            best[here] = max(segments, key=lambda segment: segment.log_odds)
        if [segment.words for segment in best] == before:
            break
    log_odds = min(best[0].log_odds, best[1].log_odds)
    if log_odds >= _LEAST_LOG_ODDS:
        yield Bounds(best[0].words, best[1].words, log_odds)


def _most_log_odds(a: Profile, b: Profile, seeds: Sequence[Seed]) -> float:
    """Return what all words that both sides of a group have would weigh in a verbatim passage."""
    words_a, words_b = (words_of(side, within) for side, within in zip((a, b), group_of(seeds).sides, strict=True))
    shared = _weight_among(a, words_a, frozenset(b.stems[slice(*words_b)]))
    return shared / a.most_weight * log(_MOST_DENSITY / _CHANCE)


def density(profile: Profile, words: Span, stems: _Stems) -> float:
    """Return the weighted share of a non-empty range of words that is among ``stems``."""
    return _weight_among(profile, words, stems) / sum(profile.weights[slice(*words)])


def _weight_among(profile: Profile, words: Span, stems: _Stems) -> float:
    """Return the weight of those words of a range that are among ``stems``."""
    start, end = words
    pairs = zip(profile.stems[start:end], profile.weights[start:end], strict=True)
    return sum([weight for stem, weight in pairs if stem in stems])


class _Side:
    """One article's side of a group of alike sentences."""

    def __init__(self, profile: Profile, other: Profile, seeds: Sequence[Seed], side: int) -> None:
        sentences = group_of(seeds).sides[side]
        self.within = words_of(profile, sentences)
        self._profile = profile
        self._seeds = seeds
        self._side = side
        self._weights = profile.weights[slice(*self.within)]
        self._alike = [profile.sentences[sentence] for sentence in sorted({seed[side] for seed in seeds})]
        nearby = _nearby_stems(other, seeds, side)
        self._stems_if_near = [
            stem if stem in nearby.get(sentence, ()) else None
            for sentence in range(*sentences)
            for stem in profile.stems[slice(*profile.sentences[sentence])]
        ]

    def stems_of(self, words: Span) -> _Stems:
        """Return the stems of a range of words."""
        return frozenset(self._profile.stems[slice(*words)])

    def segments(self, core: Span, stems: _Stems) -> list[_Segment]:
        """Return the stretches that ``stems`` speak for, or else the core."""
        gain, loss = self._gain_and_loss(core, stems)
        found: list[_Segment] = []
        start = end = self.within.start
        best = running = 0.0
        for word, (stem, weight) in enumerate(zip(self._stems_if_near, self._weights, strict=True), start):
            running += weight * (gain if stem in stems else loss)
            if running > best:
                best, end = running, word + 1
            elif running <= 0 or running <= best - _MOST_LOSS:
                if best:
                    found.append(_Segment(Span(start, end), best))
                start, best, running = word + 1, 0.0, 0.0
        if best:
            found.append(_Segment(Span(start, end), best))
        return found or [_Segment(core, 0.0)]

    def _gain_and_loss(self, core: Span, stems: _Stems) -> tuple[float, float]:
        """Return what a word that is shared says for the passage, and any other against it, for each of its weight."""
        inside = min(_MOST_DENSITY, max(_LEAST_DENSITY, self._density_inside(core, stems)))
        most = self._profile.most_weight
        return log(inside / _CHANCE) / most, log((1 - inside) / (1 - _CHANCE)) / most

    def _density_inside(self, core: Span, stems: _Stems) -> float:
        """Return the density of the alike sentences, as far as they lie in the core; without any that of the core."""
        spans = [sentence.clipped(core) for sentence in self._alike if sentence.overlap(core)] or [core]
        weights = self._profile.weights
        total = sum(sum(weights[start:end]) for start, end in spans)
        return sum(_weight_among(self._profile, words, stems) for words in spans) / total

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
