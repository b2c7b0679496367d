"""A half-open range, of characters in a text or of words in an article."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """The half-open range ``[start, end)``; what it counts is said where it is used."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many items the span holds."""
        return self.end - self.start

    def overlap(self, other: "Span") -> int:
        """How many items both spans hold; 0 if they are apart."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def clipped(self, other: "Span") -> "Span":
        """Return the items of this span that the other one holds too; the two overlap."""
        return Span(max(self.start, other.start), min(self.end, other.end))

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return what the spans hold together, in order; those that overlap or touch become one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
