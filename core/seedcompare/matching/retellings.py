"""Short stretches that retell a much longer stretch of the other article: its summary, or a cut version of it.

The sentences of a retelling need not be alike to any sentence of what they retell. What gives it away is that nearly
all of its words stand somewhere in the other article, many more than of the words around it. It is the segment with
the highest sum of log-odds (Karlin and Altschul 1990) of a word being in the other article: inside a retelling, and
in the rest of the article, where the common subject alone accounts for the words that both have.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import compress
from math import inf, log
from typing import NamedTuple

from seedcompare.comparison import Level
from seedcompare.matching.candidates import Likenesses
from seedcompare.matching.coverage import covered_share
from seedcompare.matching.edges import density
from seedcompare.matching.levels import passage_level
from seedcompare.matching.passages import Stretch
from seedcompare.matching.profiles import Profile
from seedcompare.settings import Settings
from seedcompare.span import Span

_SHARE_INSIDE = 0.9
"""The weighted share of the words of a retelling that the other article has."""
_USUAL_SHARE = 0.6
"""The same of any words of two articles on one subject: what is expected before the rest of the article is seen."""
_USUAL_WORDS = 10
"""It counts for as much as so many words that stand once in the set."""
_ROUNDS = 3
"""What is outside depends on what is inside; after three rounds an edge hardly moves."""
_LEAST_EVIDENCE = 13.0
"""In words that stand once in the set, times logarithms of odds. Of 100 articles on other subjects none has a segment
of more than 12."""
_LEAST_RATIO = 3
"""What is retold is at least so many times as long; anything shorter is a passage of the usual kind."""
_ALIKE = 0.13
"""Two sentences so alike are about the same thing."""
_LEAST_SENTENCES = 3
"""What is retold has at least so many sentences about the same things."""
_LONG_PASSAGE = 50
"""A passage of so many words on both sides stands for itself, whatever is beside it."""
_MOST_ACCOUNTED = 0.5
"""A stretch of which more stands in one other passage retells no longer one."""

_MOST_WORDS = 20_000
"""An article of more words has nearly every word that another of its kind could retell it in, so that having them
tells nothing."""


class _Run(NamedTuple):
    """Neighbouring words that the other article has."""

    words: Span
    weight: float
    """Of all its words."""
    gap: float
    """The weight of the words since the run before, which the other article has not; infinite where a long passage
    stands between."""


class _Segment(NamedTuple):
    runs: Span
    """By their indices."""
    evidence: float


def find_retellings(
    a: Profile, b: Profile, likenesses: Likenesses, stretches: Sequence[Stretch], settings: Settings
) -> list[Stretch]:
    """Return the retellings of either article in the other, with what they retell.

    ``likenesses`` are those of the sentences, ``stretches`` are the passages of the usual kind.
    """
    if not (a.stems and b.stems):
        return []
    alike = [(i, j) for i, row in enumerate(likenesses) for j, likeness in row.items() if likeness >= _ALIKE]
    short_a = _Side(a, b, alike, stretches)
    short_b = _Side(b, a, [(j, i) for i, j in alike], [each.swapped() for each in stretches])
    found = [*short_a.retellings(settings)]
    found += [retelling.swapped() for retelling in short_b.retellings(settings)]
    return sorted(found, key=lambda each: (each.a, each.b))


def without_retold(stretches: Sequence[Stretch], retellings: Sequence[Stretch]) -> list[Stretch]:
    """Return the passages that are not pieces of a retelling."""
    return [
        stretch
        for stretch in stretches
        if _is_long(stretch) or not any(stretch.a.overlap(each.a) and stretch.b.overlap(each.b) for each in retellings)
    ]


class _Side:
    """The article that may retell, as A, and the one that is retold, as B."""

    def __init__(
        self,
        profile: Profile,
        other: Profile,
        alike: Sequence[tuple[int, int]],
        stretches: Sequence[Stretch],
    ) -> None:
        self._profile = profile
        self._other = other
        self._alike: defaultdict[int, list[int]] = defaultdict(list)
        for i, j in alike:
            self._alike[i].append(j)
        self._stretches = stretches
        is_free = bytearray(b"\1" * len(profile.stems))
        for stretch in filter(_is_long, stretches):
            is_free[slice(*stretch.a)] = bytes(stretch.a.length)
        self._runs = list(_runs(profile, frozenset(other.stems), is_free))
        self._shared = sum(run.weight for run in self._runs)
        self._total = sum(compress(profile.weights, is_free))

    def retellings(self, settings: Settings) -> Iterator[Stretch]:
        """Yield the retellings of B that A has."""
        if len(self._other.stems) > _MOST_WORDS:
            return
        for segment in self._segments(Span(0, len(self._runs)), settings):
            retold = self._retold(segment)
            if retold is not None and not self._is_accounted_for(segment):
                yield self._stretch(segment, retold, settings)

    def _segments(self, within: Span, settings: Settings) -> Iterator[Span]:
        """Yield the stretches whose words the other article has more than those around them, best first."""
        best = self._best_segment(within)
        if best.evidence < _LEAST_EVIDENCE:
            return
        words = Span(self._runs[best.runs.start].words.start, self._runs[best.runs.end - 1].words.end)
        if words.length >= settings.passage_words:
            yield words
            yield from self._segments(Span(within.start, best.runs.start), settings)
            yield from self._segments(Span(best.runs.end, within.end), settings)

    def _best_segment(self, within: Span) -> _Segment:
        most = self._profile.most_weight
        usual = _USUAL_WORDS * most
        best = _Segment(Span(within.start, within.start), 0.0)
        for _ in range(_ROUNDS):
            shared, total = self._weigh(best.runs)
            outside = (self._shared - shared + _USUAL_SHARE * usual) / (self._total - total + usual)
            if outside >= _SHARE_INSIDE:
                break
            gain, loss = log(_SHARE_INSIDE / outside), log((1 - outside) / (1 - _SHARE_INSIDE))
            best = self._highest(within, gain / most, loss / most)
        return best

    def _highest(self, within: Span, gain: float, loss: float) -> _Segment:
        first = start = within.start
        end, best, running = first, 0.0, 0.0
        for at, run in enumerate(self._runs[slice(*within)], first):
            running -= run.gap * loss
            if running <= 0:
                start, running = at, 0.0
            running += run.weight * gain
            if running > best:
                first, end, best = start, at + 1, running
        return _Segment(Span(first, end), best)

    def _weigh(self, runs: Span) -> tuple[float, float]:
        """The weight of the shared words of a segment, and of all its words."""
        inside = self._runs[slice(*runs)]
        shared = sum(run.weight for run in inside)
        return shared, shared + sum(run.gap for run in inside[1:])

    def _retold(self, segment: Span) -> Span | None:
        """What a segment retells: all from the first to the last sentence about the same things; None if too little."""
        inside = range(self._profile.sentence_of[segment.start], self._profile.sentence_of[segment.end - 1] + 1)
        mostly = (
            i for i in inside if 2 * self._profile.sentences[i].overlap(segment) > self._profile.sentences[i].length
        )
        sentences = {j for i in mostly for j in self._alike.get(i, ())}
        if len(sentences) < _LEAST_SENTENCES:
            return None
        retold = Span(self._other.sentences[min(sentences)].start, self._other.sentences[max(sentences)].end)
        return retold if retold.length >= _LEAST_RATIO * segment.length else None

    def _is_accounted_for(self, segment: Span) -> bool:
        plain = (each.a.overlap(segment) for each in self._stretches if _is_plain(each))
        return max(plain, default=0) > _MOST_ACCOUNTED * segment.length

    def _stretch(self, segment: Span, retold: Span, settings: Settings) -> Stretch:
        pieces = (each for each in self._stretches if each.b.overlap(retold) and each.level is not Level.REWORDED)
        copied = [each.a.clipped(segment) for each in pieces if each.a.overlap(segment)]
        return Stretch(
            a=segment,
            b=retold,
            level=passage_level(covered_share(copied, segment.length), settings),
            score=density(self._profile, segment, frozenset(self._other.stems[slice(*retold)])),
            tiles=(),
        )


def _runs(profile: Profile, stems: frozenset[str], is_free: Sequence[int]) -> Iterator[_Run]:
    """Yield the runs of free words whose stems are among ``stems``."""
    start, weight, gap = 0, 0.0, 0.0
    for word, (stem, its_weight, free) in enumerate(zip(profile.stems, profile.weights, is_free, strict=True)):
        if free and stem in stems:
            start = start if weight else word
            weight += its_weight
            continue
        if weight:
            yield _Run(Span(start, word), weight, gap)
            weight, gap = 0.0, 0.0
        gap += its_weight if free else inf
    if weight:
        yield _Run(Span(start, len(profile.stems)), weight, gap)


def _is_plain(stretch: Stretch) -> bool:
    lengths = stretch.a.length, stretch.b.length
    return max(lengths) < _LEAST_RATIO * min(lengths)


def _is_long(stretch: Stretch) -> bool:
    return _is_plain(stretch) and min(stretch.a.length, stretch.b.length) >= _LONG_PASSAGE
