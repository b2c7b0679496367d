"""Runs of words that two word sequences share, longest first (greedy string tiling, Wise 1993)."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress
from typing import NamedTuple

from seedcompare.span import Span

_FIRST_STEP = 8
"""Words that are held against one another at once, then twice as many, and so on."""
_MOST_PLACES = 10_000
"""More pairs of places than this (100 on each side) are only looked at in step."""
_FEW = 8
"""Fewer grams than one in so many are looked up each by itself."""


class Run(NamedTuple):
    """A run of equal words; the indices count from the start of each sequence."""

    a: int
    b: int
    length: int

    @property
    def span_a(self) -> Span:
        """Its words in the first sequence."""
        return Span(self.a, self.a + self.length)

    @property
    def span_b(self) -> Span:
        """Its words in the second sequence."""
        return Span(self.b, self.b + self.length)

    def swapped(self) -> "Run":
        """Return the same run with the second sequence first."""
        return Run(self.b, self.a, self.length)

    def part(self, start: int, end: int) -> "Run":
        """Return the words of the run from ``start`` to ``end``, counted from its own first."""
        return Run(self.a + start, self.b + start, end - start)

    def clipped(self, a: Span, b: Span) -> "Run | None":
        """Return the part of the run that lies in ``a`` and ``b``, or None where there is none."""
        start = max(0, a.start - self.a, b.start - self.b)
        end = min(self.length, a.end - self.a, b.end - self.b)
        return self.part(start, end) if start < end else None

    def shifted_by(self, a: int, b: int) -> "Run":
        """Return the run in sequences that begin so many words earlier."""
        return Run(self.a + a, self.b + b, self.length)


@dataclass(frozen=True)  # without slots: cached properties need a place
class Grams:
    """A sequence of words with every so many of them in a row."""

    words: Sequence[str]
    """The sequence."""
    length: int
    """The number of words in a gram."""
    numbers: Sequence[int]
    """The hash of the gram that begins at each word, as this process counts; different grams seldom share one."""
    distinct: frozenset[int]
    """The different hashes among them."""

    @cached_property
    def repeats(self) -> Mapping[int, Sequence[int]]:
        """Where each gram begins that stands in more than one place, in order."""
        if len(self.distinct) == len(self.numbers):
            return {}
        repeated = {gram for gram, count in Counter(self.numbers).items() if count > 1}
        places: defaultdict[int, list[int]] = defaultdict(list)
        for at, gram in enumerate(self.numbers):
            if gram in repeated:
                places[gram].append(at)
        return places

    @cached_property
    def places(self) -> Mapping[int, Sequence[int]]:
        """Where each gram begins, in order."""
        once: dict[int, Sequence[int]] = dict(zip(self.numbers, zip(range(len(self.numbers))), strict=True))
        return once | dict(self.repeats)

    def places_of(self, grams: frozenset[int]) -> Iterable[int]:
        """Return where some of its grams begin, in order."""
        if len(grams) * _FEW > len(self.distinct):
            return compress(range(len(self.numbers)), map(grams.__contains__, self.numbers))
        return sorted(chain.from_iterable(map(self.places.__getitem__, grams)))


def grams_of(words: Sequence[str], length: int) -> Grams:
    """Return the grams of ``length`` words."""
    numbers = list(map(hash, zip(*(words[offset:] for offset in range(length)), strict=False)))
    return Grams(words, length, numbers, frozenset(numbers))


def find_runs(a: Grams, b: Grams) -> list[Run]:
    """Return runs of at least a gram that overlap in neither sequence, sorted by place in ``a``."""
    found: list[Run] = []
    free_a, free_b = [True] * len(a.words), [True] * len(b.words)
    for maximal in sorted(find_maximal_runs(a, b), key=lambda run: (-run.length, run.a, run.b)):
        for run in _free_parts(maximal, free_a, free_b, a.length):
            found.append(run)
            free_a[run.a : run.a + run.length] = free_b[run.b : run.b + run.length] = [False] * run.length
    return sorted(found)


def find_maximal_runs(a: Grams, b: Grams) -> Iterator[Run]:
    """Yield the runs of at least a gram that cannot be made longer, in the order of ``a``; they may overlap.

    A gram that repeats very often on both sides is held against one place of the other side only, from place to place
    in step, so that each of its words stands in some run; a run may begin later then than it could.
    """
    shared = a.distinct & b.distinct
    if not shared:
        return
    least, done = min(a.length, b.length), 0
    before: Sequence[int] | None = None
    """Where the gram before was held against, if it was in step; else None, for all its places."""
    for i in a.places_of(shared):
        gram = a.numbers[i]
        in_step: Sequence[int] | None = None
        places = b.places[gram]
        if len(places) == 1 and i < done:
            before = None
            continue  # it is inside the run before, and its words stand nowhere else in b
        if len(places) > 1 and len(places) * len(a.places[gram]) > _MOST_PLACES:
            places = in_step = _in_step(i, a.places[gram], places)
        for j in places:
            if i and j and a.words[i - 1] == b.words[j - 1] and (before is None or j - 1 in before):
                continue
            length = common_length(a.words, b.words, i, j)
            if length >= least:
                done = max(done, i + length - least + 1)
                yield Run(i, j, length)
        before = in_step


def _in_step(i: int, places_a: Sequence[int], places_b: Sequence[int]) -> Sequence[int]:
    """Return the places of ``b`` that one place of ``a`` is held against: the first of both, the second, and so on.

    What is left over on either side is held against the last place of the other one.
    """
    at, last = bisect_left(places_a, i), len(places_a) - 1
    return places_b[at:] if at == last < len(places_b) else places_b[min(at, len(places_b) - 1) :][:1]


def common_length(a: Sequence[str], b: Sequence[str], i: int, j: int) -> int:
    """Return how many words are the same from word ``i`` of ``a`` and word ``j`` of ``b`` on."""
    most = min(len(a) - i, len(b) - j)
    length, step = 0, _FIRST_STEP
    while length < most and a[i + length : i + length + step] == b[j + length : j + length + step]:
        length, step = length + step, 2 * step
    length = min(length, most)
    while length < most and a[i + length] == b[j + length]:
        length += 1
    return length


def cut_at(run: Run, ends_a: Set[int], ends_b: Set[int]) -> Iterator[Run]:
    """Yield the parts of a run between the words of either sequence at which something ends."""
    start = 0
    for end in range(1, run.length + 1):
        if end == run.length or run.a + end in ends_a or run.b + end in ends_b:
            yield run.part(start, end)
            start = end


def _free_parts(run: Run, free_a: list[bool], free_b: list[bool], least: int) -> Iterator[Run]:
    """Yield the parts of a run that no longer run has taken."""
    start = 0
    for offset in range(run.length + 1):
        if offset < run.length and free_a[run.a + offset] and free_b[run.b + offset]:
            continue
        if offset - start >= least:
            yield Run(run.a + start, run.b + start, offset - start)
        start = offset + 1
