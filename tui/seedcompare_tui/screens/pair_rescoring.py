"""Moving the threshold of a pair: at once where it is short, else in the background while the old marks stay."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread

from textual.message import Message
from textual.reactive import reactive

from seedcompare import Comparer, Pair
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.screens.pair_readings import Readings
from seedcompare_tui.screens.pair_searching import SearchingScreen

_LONG = 100_000
"""Characters of both articles from which comparing them would hold up the keys."""


@dataclass
class Rescored(Message):
    """A pair is compared with another threshold."""

    readings: Readings
    """What reads it with that threshold."""
    error: Exception | None = None
    """What went wrong, if anything did."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown once it is compared."""

    articles: frozenset[int]
    """The two, by their indices."""
    threshold: float
    """The least score of two paragraphs that are aligned."""


class RescoringScreen(SearchingScreen, inherit_bindings=False):
    """A screen with a pair that can be scored again with another threshold."""

    pair: reactive[Pair | None] = reactive(None, init=False, always_update=True)
    """The pair shown, its A on the left; None where there is none."""
    wanted: reactive[Wanted | None] = reactive(None, init=False)
    """What is being compared with another threshold, or None where nothing is."""

    def __init__(self, comparer: Comparer) -> None:
        """Read the pairs of ``comparer`` with the threshold that it has."""
        super().__init__()
        self.readings = Readings(comparer)
        """What reads the pairs of the set."""
        self._is_rescoring = False

    @property
    def comparer(self) -> Comparer:
        """The set with the threshold that the reader has moved."""
        return self.readings.comparer

    @property
    def coming_threshold(self) -> float | None:
        """The threshold with which the pair shown is being compared, or None where it is not."""
        if self.wanted is None or self.pair is None or self.wanted.articles != {self.pair.a, self.pair.b}:
            return None
        return self.wanted.threshold

    def action_threshold(self, steps: int) -> None:
        """Score again with a threshold so many steps higher, or, for 0, with the one that was given."""
        pair = self.pair
        if self.must_wait() or pair is None:
            return
        threshold = self.readings.threshold_after(steps, start=self.coming_threshold)
        if threshold is None:
            self.say(f"The threshold stays at {self.coming_threshold or self.readings.threshold:.2f}.")
        elif self._is_long(pair) and not self.readings.has_scored(pair.a, pair.b, threshold):
            self.wanted = Wanted(frozenset((pair.a, pair.b)), threshold)
            self._rescore_in_background(pair)
        else:
            self.wanted = None
            self._rescore(pair, threshold)

    def _is_long(self, pair: Pair) -> bool:
        articles = self.comparer.articles
        return len(articles[pair.a].text) + len(articles[pair.b].text) >= _LONG

    def _rescore(self, before: Pair, threshold: float) -> None:
        self.readings.use_threshold(threshold)
        self.pair = after = self.readings.pair(before.a, before.b)
        now, then = len(after.alignments), len(before.alignments)
        change = "as before" if now == then else f"{then} before"
        self.say(f"Threshold {self.readings.threshold:.2f}: {counted(now, 'alignment')}, {change}.")

    # --- in the background

    def _rescore_in_background(self, pair: Pair) -> None:
        """Compare a pair with the threshold wanted; one at a time, so that nobody waits for those passed over."""
        if self.wanted is None or self._is_rescoring:
            return
        self._is_rescoring = True
        readings = Readings(self.readings.given)
        readings.follow(self.readings)
        readings.use_threshold(self.wanted.threshold)
        # A daemon thread and not a worker: a long pair takes seconds, and quitting must not wait for it.
        Thread(target=_make_ready, name="rescoring", args=(readings, pair, self.post_message), daemon=True).start()

    def on_rescored(self, message: Rescored) -> None:
        """Show the pair with the threshold that was wanted, or go on to the one that is wanted now."""
        self._is_rescoring = False
        if message.error is not None:
            raise message.error
        if message.readings.given is self.readings.given:
            self.readings.take(message.readings)
        pair, threshold = self.pair, self.coming_threshold
        if pair is None or threshold is None:
            return
        if self.readings.has_scored(pair.a, pair.b, threshold):
            self.wanted = None
            self._rescore(pair, threshold)
        else:
            self._rescore_in_background(pair)


def _make_ready(readings: Readings, pair: Pair, tell: Callable[[Message], object]) -> None:
    try:
        readings.make_ready(pair.a, pair.b)
    except Exception as error:  # the screen ends with it
        tell(Rescored(readings, error))
    else:
        tell(Rescored(readings))
