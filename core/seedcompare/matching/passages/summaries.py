"""Summaries: short stretches that retell a much longer stretch of the other article, or are a cut version of it.

The sentences of a summary need not be alike to any sentence that they retell. What gives it away is that nearly all
of its words stand somewhere in the other article, many more than of the words around it. It is the segment with the
highest sum of log-odds (Karlin and Altschul 1990) of a word being in the other article: inside a summary, and in the
rest of the article, where the common subject alone accounts for the words that both have.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from math import inf, log
from typing import NamedTuple

from seedcompare.comparison import Level
from seedcompare.matching.candidates import Similarities
from seedcompare.matching.levels import Levels
from seedcompare.matching.passages.boundaries import density
from seedcompare.matching.passages.passages import PassageMatch
from seedcompare.matching.profiles import Profile
from seedcompare.settings import Settings
from seedcompare.span import Span

_SHARE_INSIDE = 0.9
"""The weighted share of the words of a summary that the other article has."""
_BACKGROUND_SHARE = 0.6
"""The same of any words of two articles on one subject: the expectation before the rest of the article is seen."""
_BACKGROUND_WORDS = 10
"""That expectation counts as much as this many words that stand once in the set."""
_ROUNDS = 3
"""Outside and inside depend on each other; after three rounds a boundary hardly moves."""
_LEAST_LOG_ODDS = 13.0
"""Log-odds times words that stand once in the set. Of 100 articles on other subjects none has a segment above 12."""
_LEAST_RATIO = 3
"""How many times as long as its summary a stretch is at least; anything shorter is an ordinary passage."""
_SAME_SUBJECT = 0.13
"""Two sentences this similar are about the same thing."""
_LONG_PASSAGE = 50
"""A passage of this many words on both sides stands for itself, whatever is beside it."""
_MOST_ACCOUNTED = 0.5
"""A segment that lies in one ordinary passage for more than this share is no summary."""

_MOST_WORDS = 20_000
"""In a longer article nearly every word stands somewhere, so that having the words of a summary tells nothing."""


class _Block(NamedTuple):
    """Neighbouring words that the other article has."""

    words: Span
    weight: float
    """The sum of the weights of its words."""
    gap: float
    """The weight of the words since the block before, which the other article lacks; infinite where a long passage
    stands between."""


class _BestRange(NamedTuple):
    blocks: Span
    """By their indices."""
    log_odds: float


def find_summaries(
    a: Profile,
    b: Profile,
    similarities: Similarities,
    passages: Sequence[PassageMatch],
    levels: Levels,
    settings: Settings,
) -> list[PassageMatch]:
    """Return the summaries that either article has of the other, with what they retell, sorted by place.

    ``similarities`` are those of the sentences, ``passages`` the ordinary passages.
    """
    if not (a.stems and b.stems):
        return []
    alike = [
        (i, j) for i, row in enumerate(similarities) for j, similarity in row.items() if similarity >= _SAME_SUBJECT
    ]
    in_a = _Finder(a, b, alike, passages, levels.of_passage)
    mirrored = [each.swapped() for each in passages]
    in_b = _Finder(b, a, [(j, i) for i, j in alike], mirrored, lambda y, x: levels.of_passage(x, y))
    found = [*in_a.summaries(settings), *(summary.swapped() for summary in in_b.summaries(settings))]
    return sorted(found, key=lambda each: (each.a, each.b))


def without_pieces_of(passages: Sequence[PassageMatch], summaries: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return the passages that are not pieces of a summary."""
    return [
        passage
        for passage in passages
        if _is_long(passage) or not any(passage.a.overlap(each.a) and passage.b.overlap(each.b) for each in summaries)
    ]


class _Finder:
    """Finds the summaries that one article, as A, has of another, as B."""

    def __init__(
        self,
        profile: Profile,
        other: Profile,
        alike: Sequence[tuple[int, int]],
        passages: Sequence[PassageMatch],
        level_of: Callable[[Span, Span], Level],
    ) -> None:
        self._profile = profile
        self._level_of = level_of
        self._other = other
        self._alike: defaultdict[int, list[int]] = defaultdict(list)
        for i, j in alike:
            self._alike[i].append(j)
        self._passages = passages
        is_free = bytearray(b"\1" * len(profile.stems))
        for passage in filter(_is_long, passages):
            is_free[slice(*passage.a)] = bytes(passage.a.length)
        self._blocks = list(_blocks(profile, frozenset(other.stems), is_free))
        self._shared = sum(block.weight for block in self._blocks)
        self._total = sum(compress(profile.weights, is_free))

    def summaries(self, settings: Settings) -> Iterator[PassageMatch]:
        """Yield the summaries, the best first."""
        if len(self._other.stems) > _MOST_WORDS:
            return
        for segment in self._segments(Span(0, len(self._blocks)), settings):
            retold = self._retold(segment)
            if retold is not None and not self._is_accounted_for(segment):
                yield self._match(segment, retold)

    def _segments(self, within: Span, settings: Settings) -> Iterator[Span]:
        """Yield the words that the other article has more than those around them, best first."""
        best = self._best_range(within)
        if best.log_odds < _LEAST_LOG_ODDS:
            return
        words = Span(self._blocks[best.blocks.start].words.start, self._blocks[best.blocks.end - 1].words.end)
        if words.length >= settings.passage_words:
            yield words
            yield from self._segments(Span(within.start, best.blocks.start), settings)
            yield from self._segments(Span(best.blocks.end, within.end), settings)

    def _best_range(self, within: Span) -> _BestRange:
        """Return the best range of blocks, by the share of words that the other article has outside of it.

        The expected share outside is (shared weight + prior share * prior weight) / (weight + prior weight).
        """
        most = self._profile.most_weight
        prior = _BACKGROUND_WORDS * most
        best = _BestRange(Span(within.start, within.start), 0.0)
        for _ in range(_ROUNDS):
            shared, total = self._weigh(best.blocks)
            outside = (self._shared - shared + _BACKGROUND_SHARE * prior) / (self._total - total + prior)
            if outside >= _SHARE_INSIDE:
                break
            gain, loss = log(_SHARE_INSIDE / outside), log((1 - outside) / (1 - _SHARE_INSIDE))
            best = self._highest(within, gain / most, loss / most)
        return best

    def _highest(self, within: Span, gain: float, loss: float) -> _BestRange:
        """Return the range of the highest sum, in which a block gains and a gap loses by its weight."""
        first = start = within.start
        end, best, running = first, 0.0, 0.0
        for at, block in enumerate(self._blocks[slice(*within)], first):
            running -= block.gap * loss
            if running <= 0:
                start, running = at, 0.0
            running += block.weight * gain
            if running > best:
                first, end, best = start, at + 1, running
        return _BestRange(Span(first, end), best)

    def _weigh(self, blocks: Span) -> tuple[float, float]:
        """Return the weight of the shared words of a range of blocks, and of all its words."""
        inside = self._blocks[slice(*blocks)]
        shared = sum(block.weight for block in inside)
        return shared, shared + sum(block.gap for block in inside[1:])

    def _retold(self, segment: Span) -> Span | None:
        """Return all from the first to the last sentence about the same things; None if that is too little."""
        inside = range(self._profile.sentence_of[segment.start], self._profile.sentence_of[segment.end - 1] + 1)
        mostly = (
            i for i in inside if 2 * self._profile.sentences[i].overlap(segment) > self._profile.sentences[i].length
        )
        sentences = {j for i in mostly for j in self._alike.get(i, ())}
        if not sentences:
            return None
        retold = Span(self._other.sentences[min(sentences)].start, self._other.sentences[max(sentences)].end)
        return retold if retold.length >= _LEAST_RATIO * segment.length else None

    def _is_accounted_for(self, segment: Span) -> bool:
        ordinary = (each.a.overlap(segment) for each in self._passages if _is_ordinary(each))
        return max(ordinary, default=0) > _MOST_ACCOUNTED * segment.length

    def _match(self, segment: Span, retold: Span) -> PassageMatch:
        return PassageMatch(
            a=segment,
            b=retold,
            level=self._level_of(segment, retold),
            score=density(self._profile, segment, frozenset(self._other.stems[slice(*retold)])),
            runs=(),
        )


def _blocks(profile: Profile, stems: frozenset[str], is_free: Sequence[int]) -> Iterator[_Block]:
    """Yield the blocks of free words whose stems are among ``stems``."""
    start, weight, gap = 0, 0.0, 0.0
    for word, (stem, its_weight, free) in enumerate(zip(profile.stems, profile.weights, is_free, strict=True)):
        if free and stem in stems:
            start = start if weight else word
            weight += its_weight
            continue
        if weight:
            yield _Block(Span(start, word), weight, gap)
            weight, gap = 0.0, 0.0
        gap += its_weight if free else inf
    if weight:
        yield _Block(Span(start, len(profile.stems)), weight, gap)


def _is_ordinary(passage: PassageMatch) -> bool:
    lengths = passage.a.length, passage.b.length
    return max(lengths) < _LEAST_RATIO * min(lengths)


def _is_long(passage: PassageMatch) -> bool:
    return _is_ordinary(passage) and min(passage.a.length, passage.b.length) >= _LONG_PASSAGE
