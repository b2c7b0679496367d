"""Where two texts may be the same copy: the exact runs of words that both have and that chance hardly gives."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from seedcompare.matching.copied.sequence import ANCHOR_WORDS, WordSequence
from seedcompare.matching.runs import Run, common_length

_CONTENT_WORDS = 2
"""A short run needs this many content words, one of which is part of no name: ``said on Thursday that`` has one."""
_LONG_RUN = 6
"""A run of this many words is an anchor whatever they are."""
_MOST_PLACES = 10_000
"""Of a run with more pairs of places than this (100 in each text) each place is held against one place only."""


def find_anchors(a: WordSequence, b: WordSequence) -> list[Run]:
    """Return the exact runs that anchor copied wording, each as long as it is, the longest first."""
    anchors = [run for run in _maximal_runs(a, b) if _is_anchor(a, b, run)]
    return sorted(anchors, key=lambda run: (-run.length, run.a, run.b))


def content_words(a: WordSequence, b: WordSequence, run: Run) -> int:
    """Return how many words of a run are content words."""
    return _content(a, b, run).bit_count()


def own_words(a: WordSequence, b: WordSequence, run: Run) -> int:
    """Return how many words of a run are content words and no names: those that a writer chose."""
    return (_content(a, b, run) & ~(_bits(a.is_name, run.a, run) & _bits(b.is_name, run.b, run))).bit_count()


def _content(a: WordSequence, b: WordSequence, run: Run) -> int:
    return _bits(a.is_content, run.a, run) & _bits(b.is_content, run.b, run)


def _bits(flags: bytes, start: int, run: Run) -> int:
    return int.from_bytes(flags[start : start + run.length], "little")


def _is_anchor(a: WordSequence, b: WordSequence, run: Run) -> bool:
    unit = max(a.unit, b.unit)
    if run.length >= _LONG_RUN * unit or run.length == len(a.keys) == len(b.keys):
        return True
    is_long_enough = run.length >= ANCHOR_WORDS * unit
    return is_long_enough and content_words(a, b, run) >= _CONTENT_WORDS * unit and own_words(a, b, run) >= unit


def _maximal_runs(a: WordSequence, b: WordSequence) -> Iterator[Run]:
    """Yield the runs of at least a gram that cannot be made longer; where many are held in step, some begin later."""
    shared = a.grams.distinct & b.grams.distinct
    if not shared:
        return
    numbers, keys_a, keys_b = a.grams.numbers, a.keys, b.keys
    least, done = min(a.grams.length, b.grams.length), 0
    before: Sequence[int] | None = None
    """Where the gram before was held against, if it was in step; else None, for all its places."""
    for i in a.places_of(shared):
        gram = numbers[i]
        in_step: Sequence[int] | None = None
        if gram in b.repeats:
            places = b.repeats[gram]
            if len(places) * len(a.places(gram)) > _MOST_PLACES:
                places = in_step = _in_step(i, a.places(gram), places)
        elif i < done:
            before = None
            continue  # it is inside the run before, and its words stand nowhere else in B
        else:
            places = b.places(gram)
        for j in places:
            if i and j and keys_a[i - 1] == keys_b[j - 1] and (before is None or j - 1 in before):
                continue
            length = common_length(keys_a, keys_b, i, j)
            if length >= least:
                done = max(done, i + length - least + 1)
                yield Run(i, j, length)
        before = in_step


def _in_step(i: int, places_a: Sequence[int], places_b: Sequence[int]) -> Sequence[int]:
    """Return the places of B that one place of A is held against: the first of both, the second of both, and so on.

    What is left over in either text is held against the last place of the other one.
    """
    at, last = bisect_left(places_a, i), len(places_a) - 1
    return places_b[at:] if at == last else places_b[min(at, len(places_b) - 1) :][:1]
