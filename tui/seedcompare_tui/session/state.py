"""How far a set is compared: one frozen value that every screen follows."""

from dataclasses import dataclass
from enum import Enum

from seedcompare import Comparer, Comparison
from seedcompare.selection import IndexPair


class Stage(Enum):
    """How far the comparing is."""

    WEIGHING = "weighing"
    """The files are read, or the words of the set weighed; the set shown is that of before, if there is one."""
    COMPARING = "comparing"
    """The pairs are compared one after the other, the most alike first."""
    STOPPED = "stopped"
    """The reader stopped it; what was compared is there, and any other pair is compared when it is opened."""
    DONE = "done"
    """Everything is compared."""


@dataclass(frozen=True, slots=True, eq=False)  # comparing two comparisons in full would take long
class SetState:
    """A set of articles, and how far it is compared."""

    comparer: Comparer
    """Compares the set, and keeps what is compared."""
    stage: Stage = Stage.WEIGHING
    weighed: bool = False
    """Whether the pairs are known and may be shown."""
    pairs: tuple[IndexPair, ...] = ()
    """The pairs that can be stepped through, in their order; empty before they are known."""
    progress: tuple[int, int] = (0, 0)
    """How many pairs are compared, of how many; (0, 0) before they are known."""
    comparison: Comparison | None = None
    """The whole comparison, or None until all pairs are compared."""
    shown: IndexPair | None = None
    """The pair on the pair screen, or None before there is one."""
