"""Sentences and quotations as units of copy: short as they are, most of one is copied or it is not."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from seedcompare.span import Span

LEAST_UNIT = 4
"""Sentences and quotations of fewer words are no units of copy."""


def is_most_of_one(units: Sequence[Span], spans: Sequence[Span], *, share: float, least: int) -> bool:
    """Whether ``spans`` hold this share of one of the units, of those that have at least ``least`` words.

    Both are in order; no two spans overlap.
    """
    if not spans:
        return False
    first = bisect_right(units, spans[0].start, key=lambda unit: unit.end)
    last = bisect_left(units, spans[-1].end, key=lambda unit: unit.start)
    return any(
        unit.length >= least and sum(unit.overlap(span) for span in spans) >= share * unit.length
        for unit in units[first:last]
    )
