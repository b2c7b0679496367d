"""How much of an article stands in what it shares with another."""

from collections.abc import Iterable

from seedcompare.span import Span


def covered_share(stretches: Iterable[Span], word_count: int) -> float:
    """Return the share of ``word_count`` words that lie in at least one stretch; 0 for no words."""
    covered = 0
    reached = 0
    for start, end in sorted(stretches):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered / word_count if word_count else 0.0
