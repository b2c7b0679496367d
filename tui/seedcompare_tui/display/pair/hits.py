"""What a search has found in a pair."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from seedcompare import Span
from seedcompare_tui.display.painting import Role


class Hit(NamedTuple):
    """One place that a search has found."""

    side: int
    """0 for A, 1 for B."""
    paragraph: int
    span: Span
    """In characters of the paragraph."""


@dataclass(frozen=True, slots=True)
class Hits:
    """All that a search has found, in the order in which a reader meets it."""

    all: tuple[Hit, ...]
    here: int | None = None
    """The index of the one that one is at, or None."""
    _by_paragraph: Mapping[tuple[int, int], Sequence[tuple[Span, Role]]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: defaultdict[tuple[int, int], list[tuple[Span, Role]]] = defaultdict(list)
        for index, hit in enumerate(self.all):
            found[hit.side, hit.paragraph].append((hit.span, Role.HIT_HERE if index == self.here else Role.HIT))
        object.__setattr__(self, "_by_paragraph", found)

    def on(self, side: int, paragraph: int) -> Sequence[tuple[Span, Role]]:
        """Return where the hits of a paragraph are, in order, and how each is painted."""
        return self._by_paragraph.get((side, paragraph), ())


NO_HITS = Hits(())
"""What there is without a search."""
