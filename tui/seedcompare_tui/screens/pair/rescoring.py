"""Moving the threshold of a pair: at once where it is short, else in the background while the old marks stay."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread

from textual.message import Message

from seedcompare import Pair
from seedcompare_tui.screens.pair.readings import Readings

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
class _Wanted:
    """What is to be shown once it is compared."""

    articles: frozenset[int]
    threshold: float


class Rescorer:
    """Compares a pair again with another threshold."""

    def __init__(self, post: Callable[[Message], object]) -> None:
        """Tell by ``post``, from any thread, when a pair is compared."""
        self._post = post
        self._wanted: _Wanted | None = None
        self._is_busy = False

    def coming(self, pair: Pair | None) -> float | None:
        """Return the threshold with which a pair is being compared, or None where it is not."""
        if self._wanted is None or pair is None or self._wanted.articles != {pair.a, pair.b}:
            return None
        return self._wanted.threshold

    def rescore(self, readings: Readings, pair: Pair, threshold: float) -> bool:
        """Return whether ``readings`` can show a pair with this threshold at once; else compare it meanwhile."""
        if _is_long(readings, pair) and not readings.has_scored(pair.a, pair.b, threshold):
            self._wanted = _Wanted(frozenset((pair.a, pair.b)), threshold)
            self._begin(readings, pair)
            return False
        self._wanted = None
        return True

    def take(self, message: Rescored, readings: Readings, pair: Pair | None) -> float | None:
        """Take up what was compared; return the threshold to show the pair with, or None as long as it is not there."""
        self._is_busy = False
        if message.error is not None:
            raise message.error
        if message.readings.given is readings.given:
            readings.take(message.readings)
        threshold = self.coming(pair)
        if pair is None or threshold is None:
            return None
        if readings.has_scored(pair.a, pair.b, threshold):
            self._wanted = None
            return threshold
        self._begin(readings, pair)
        return None

    def _begin(self, readings: Readings, pair: Pair) -> None:
        """Compare with the threshold wanted; one at a time, so that nobody waits for those passed over."""
        if self._wanted is None or self._is_busy:
            return
        self._is_busy = True
        others = Readings(readings.given)
        others.follow(readings)
        others.use_threshold(self._wanted.threshold)
        # A daemon thread and not a worker: a long pair takes seconds, and quitting must not wait for it.
        Thread(target=_make_ready, name="rescoring", args=(others, pair, self._post), daemon=True).start()


def _is_long(readings: Readings, pair: Pair) -> bool:
    articles = readings.comparer.articles
    return len(articles[pair.a].text) + len(articles[pair.b].text) >= _LONG


def _make_ready(readings: Readings, pair: Pair, post: Callable[[Message], object]) -> None:
    try:
        readings.make_ready(pair.a, pair.b)
    except Exception as error:  # the screen ends with it
        post(Rescored(readings, error))
    else:
        post(Rescored(readings))
