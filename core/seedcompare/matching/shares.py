"""How much of an article stands in what it shares with another, and what that amounts to.

The classes of derivation are those of the METER corpus (Gaizauskas et al. 2001). What tells them apart best is the
share of words in runs of two or more that both have, where the articles carry the same content: it also counts what
was rewritten word by word, which coverage leaves out.
"""

from collections.abc import Iterable

from seedcompare.comparison import Derivation
from seedcompare.settings import Settings
from seedcompare.span import Span


def covered_share(stretches: Iterable[Span], word_count: int) -> float:
    """Return the share of ``word_count`` words that lie in at least one stretch; 0 for no words."""
    covered = 0
    reached = 0
    for start, end in sorted(stretches):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered / word_count if word_count else 0.0


def classify_derivation(shared: float, settings: Settings) -> Derivation:
    """Return how much of an article could have come from another with which it shares this part of its words."""
    if shared >= settings.wholly_derived_share:
        return Derivation.WHOLLY
    return Derivation.PARTIALLY if shared >= settings.partially_derived_share else Derivation.NONE
