"""Stretches of two texts that are the same copy, with small edits or none."""

from collections.abc import Sequence
from typing import NamedTuple

from seedcompare.matching.copied.anchors import content_words, find_anchors, own_words
from seedcompare.matching.copied.sequence import WordSequence
from seedcompare.matching.copied.units import LEAST_UNIT, is_most_of_one
from seedcompare.matching.runs import Run, common_length

GAP = 4
"""At most this many differing words in a row on either side are an edit; behind more, the copy has ended."""
_GOES_ON = 2
"""After an edit the copy goes on with at least this many common words."""
_LEAST_WORDS = 6
_LEAST_OWN = 3
"""A stretch has so many common words, so many of them content words that are no names, or is most of a unit."""
_OF_SENTENCE = 0.6
_OF_QUOTATION = 0.7
"""A stretch with this share of a sentence or of a quotation is copied, however short that is."""
_MOST_RUNS = 10_000
_FEW_STEPS = 8
"""With so many runs, which only texts have that repeat themselves very often, anchors of words that are copied anyway
are left out, and others grow over no more edits than this on either side."""


class Stretch(NamedTuple):
    """The runs of words that are the same, in order in both texts; what lies between two of them is an edit."""

    runs: tuple[Run, ...]

    @property
    def words(self) -> int:
        """How many words are the same."""
        return sum(run.length for run in self.runs)


def find_stretches(a: WordSequence, b: WordSequence) -> tuple[Stretch, ...]:
    """Return the copied stretches of two texts, sorted; many to many, as both may repeat themselves."""
    found: list[Stretch] = []
    held: set[tuple[int, int]] = set()
    free_a, free_b = bytearray(b"\1") * len(a.keys), bytearray(b"\1") * len(b.keys)
    for anchor in find_anchors(a, b):
        are_many = len(held) >= _MOST_RUNS
        if are_many and not (1 in free_a[slice(*anchor.span_a)] or 1 in free_b[slice(*anchor.span_b)]):
            continue
        if (anchor.a, anchor.b) not in held:
            stretch = _extended(a, b, anchor, steps=_FEW_STEPS if are_many else None)
            held.update((run.a, run.b) for run in stretch.runs)
            if _is_copied(a, b, stretch):
                found.append(stretch)
                for run in stretch.runs:
                    free_a[slice(*run.span_a)] = free_b[slice(*run.span_b)] = bytes(run.length)
    return tuple(sorted(found))


def _extended(a: WordSequence, b: WordSequence, anchor: Run, *, steps: int | None) -> Stretch:
    """Return the stretch that an anchor grows to over edits on both sides, over so many of them or all."""
    unit = max(a.unit, b.unit)
    before, after = [anchor], [anchor]
    while len(before) - 1 != steps and (run := _run_before(a.keys, b.keys, before[-1], unit)):
        before.append(run)
    while len(after) - 1 != steps and (run := _run_after(a.keys, b.keys, after[-1], unit)):
        after.append(run)
    return Stretch((*reversed(before), *after[1:]))


def _run_after(a: Sequence[str], b: Sequence[str], run: Run, unit: int) -> Run | None:
    """Return the nearest run behind an edit, or None."""
    i, j, goes_on = run.a + run.length, run.b + run.length, _GOES_ON * unit
    end_a, end_b = len(a) - goes_on + 1, len(b) - goes_on + 1
    if i >= end_a or j >= end_b:
        return None
    for gap_a, gap_b in _GAPS[unit]:
        x, y = i + gap_a, j + gap_b
        if x < end_a and y < end_b and a[x] == b[y] and a[x : x + goes_on] == b[y : y + goes_on]:
            return Run(x, y, common_length(a, b, x, y))
    return None


def _run_before(a: Sequence[str], b: Sequence[str], run: Run, unit: int) -> Run | None:
    """Return the nearest run in front of an edit, or None."""
    i, j, goes_on = run.a, run.b, _GOES_ON * unit
    if i < goes_on or j < goes_on or a[i - 1] == b[j - 1]:
        return None
    for gap_a, gap_b in _GAPS[unit]:
        x, y = i - gap_a, j - gap_b
        if x >= goes_on <= y and a[x - 1] == b[y - 1] and a[x - goes_on : x] == b[y - goes_on : y]:
            length = goes_on
            while length < min(x, y) and a[x - length - 1] == b[y - length - 1]:
                length += 1
            return Run(x - length, y - length, length)
    return None


def _gaps(most: int) -> tuple[tuple[int, int], ...]:
    """Return the words that an edit may have on each side, the fewest first."""
    both = [(a, b) for a in range(most + 1) for b in range(most + 1) if a or b]
    return tuple(sorted(both, key=lambda gap: (sum(gap), max(gap), gap)))


_GAPS = {unit: _gaps(GAP * unit) for unit in (1, 2)}


def _is_copied(a: WordSequence, b: WordSequence, stretch: Stretch) -> bool:
    unit = max(a.unit, b.unit)
    if stretch.words == len(a.keys) == len(b.keys):
        return True
    if stretch.words >= _LEAST_WORDS * unit and _has_own_words(a, b, stretch, _LEAST_OWN * unit):
        return True
    least = LEAST_UNIT * unit
    is_all_names = _is_all_names(a, b, stretch)
    return any(
        is_most_of_one(units, spans, share=1.0 if is_all_names else share, least=least)
        for side, spans in ((a, [run.span_a for run in stretch.runs]), (b, [run.span_b for run in stretch.runs]))
        for units, share in ((side.sentences, _OF_SENTENCE), (side.quotations, _OF_QUOTATION))
    )


def _is_all_names(a: WordSequence, b: WordSequence, stretch: Stretch) -> bool:
    """Whether no word of a stretch is the writer's own: a list of names and titles, whoever writes it, is the same."""
    return not _has_own_words(a, b, stretch, 1) and any(content_words(a, b, run) for run in stretch.runs)


def _has_own_words(a: WordSequence, b: WordSequence, stretch: Stretch, least: int) -> bool:
    count = 0
    for run in stretch.runs:
        count += own_words(a, b, run)
        if count >= least:
            return True
    return False
