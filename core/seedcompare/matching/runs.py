"""Runs of words that two word sequences share, longest first (greedy string tiling, Wise 1993)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import product
from typing import NamedTuple

from seedcompare.span import Span

_FIRST_STEP = 8
"""Words that are held against one another at once, then twice as many, and so on."""
_MOST_PLACES = 10_000
"""More pairs of places than this (100 on each side) are only looked at in step."""


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


class Grams(NamedTuple):
    """A sequence of words with every so many of them in a row."""

    words: Sequence[str]
    """The sequence."""
    length: int
    """The number of words in a gram."""
    numbers: Sequence[int]
    """The hash of the gram that begins at each word, as this process counts; different grams seldom share one."""
    distinct: frozenset[int]
    """The different hashes among them."""


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
    """Yield the runs of at least a gram that cannot be made longer, in any order; they may overlap.

    Of words that repeat very often on both sides, only the first place on each is looked at together, then the second
    on each, and so on.
    """
    places_a, places_b = _places_of_shared(a, b)
    for gram, its_places in places_a.items():
        are_many = len(its_places) * len(places_b[gram]) > _MOST_PLACES
        for i, j in (zip if are_many else product)(its_places, places_b[gram]):
            if not (i and j and a.words[i - 1] == b.words[j - 1]):
                length = common_length(a.words, b.words, i, j)
                if length >= a.length:
                    yield Run(i, j, length)


def _places_of_shared(a: Grams, b: Grams) -> tuple[Mapping[int, Sequence[int]], ...]:
    """Return for each side where the grams that both have begin."""
    shared = a.distinct & b.distinct
    sides: tuple[defaultdict[int, list[int]], ...] = defaultdict(list), defaultdict(list)
    for places, numbers in zip(sides, (a.numbers, b.numbers) if shared else (), strict=False):
        for at, number in enumerate(numbers):
            if number in shared:
                places[number].append(at)
    return sides


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
