"""What the pair screen says of itself: its heading, and why a key has nothing to act on yet."""

from collections.abc import Sequence

from seedcompare import Pair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.session.state import SetState, Stage

Heading = tuple[str, ...]
"""The parts of a heading, the most important first."""


class PairRanks:
    """The pairs that can be stepped through, in their order."""

    def __init__(self, pairs: Sequence[IndexPair] = ()) -> None:
        """Take the pairs, the most alike first."""
        self._pairs = pairs
        self._ranks = {frozenset(pair): rank for rank, pair in enumerate(pairs)}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._pairs)

    def rank(self, pair: Pair) -> int | None:
        """Return the place of a pair, counted from 0; None where it is not one of them."""
        return self._ranks.get(frozenset((pair.a, pair.b)))

    def beside(self, pair: Pair, step: int) -> IndexPair | None:
        """Return the next pair (1) or the one before (-1), or None past an end; the first one after any other pair."""
        present = self.rank(pair)
        rank = (-1 if present is None else present) + step
        return self._pairs[rank] if 0 <= rank < len(self._pairs) else None


def heading(reading: PairReading | None, state: SetState | None, ranks: PairRanks, coming: float | None) -> Heading:
    """Return the heading above a pair, or above nothing; ``coming`` is the threshold it is being compared with."""
    is_stopped = state is not None and state.stage is Stage.STOPPED
    is_weighed = state is not None and state.weighed
    if reading is None:
        if is_weighed:
            return ("no two articles share enough to stand side by side",)
        return ("no pair is compared" if is_stopped else "finding the most alike pair",)
    if not reading.is_compared and is_stopped:
        return ("two articles that are not compared",)
    rank = ranks.rank(reading.pair)
    if rank is None:
        place: Heading = ("not one of the pairs" if is_weighed else "comparing two articles",)
    else:
        place = (f"pair {rank + 1} of {len(ranks)}", "most alike first")
    return place if coming is None else (f"comparing with threshold {coming:.2f} …", *place)


def waiting_for(reading: PairReading | None, state: SetState | None) -> str | None:
    """Return why there is no pair to act on, or None where one is shown that is compared."""
    if reading is not None and reading.is_compared:
        return None
    if reading is None and state is not None and state.weighed:
        return "No two articles share enough; the overview opens any two."
    if state is not None and state.stage is Stage.STOPPED:
        return "Not compared: it was stopped. Any other screen goes on."
    if reading is None:
        return "The most alike pair is not found yet."
    return "The two articles are not compared yet."
