"""The pairs of one set made ready to be read, in an order and with a threshold that a reader can change."""

from collections.abc import Iterator
from dataclasses import replace

from textual.cache import LRUCache

from seedcompare import Comparer, Pair
from seedcompare_tui.display.reading import Order, PairReading, read_pair

_KEPT = 16
"""Pairs that open again at once."""
_STEP = 0.05
"""How far one step moves the threshold of alignments."""


class Readings:
    """Compares a pair, and makes it ready, when it is asked for."""

    def __init__(self, comparer: Comparer) -> None:
        """Read the pairs of ``comparer`` in the order of A, with the threshold that it has."""
        self.order = Order.OF_A
        """The order in which pairs are read."""
        self._comparer = comparer
        self._given_threshold = self.threshold
        self._comparers = {self.threshold: comparer}
        self._kept: LRUCache[tuple[int, int, float, Order], PairReading] = LRUCache(_KEPT)

    @property
    def comparer(self) -> Comparer:
        """What compares with the present threshold."""
        return self._comparer

    @property
    def threshold(self) -> float:
        """The least score of two paragraphs that are aligned."""
        return self._comparer.settings.alignment_threshold

    def pair(self, a: int, b: int) -> Pair:
        """Return the comparison of two articles with ``a`` as article A."""
        return self._comparer.pair(a, b)

    def reading(self, pair: Pair) -> PairReading:
        """Return a pair made ready to be read."""
        key = pair.a, pair.b, self.threshold, self.order
        reading = self._kept.get(key)
        if reading is None:
            reading = self._kept[key] = read_pair(self._comparer, pair, order=self.order)
        return reading

    def move_threshold(self, steps: int) -> bool:
        """Score with a threshold so many steps higher, or, for 0, with the given one; say whether there is such."""
        threshold = round((round(self.threshold / _STEP) + steps) * _STEP, 2) if steps else self._given_threshold
        if not _STEP <= threshold < 1:
            return False
        self._use_threshold(threshold)
        return True

    def follow(self, before: "Readings") -> None:
        """Read in the order of ``before``, and with its threshold where that was moved."""
        self.order = before.order
        if before.threshold != before._given_threshold:
            self._use_threshold(before.threshold)

    def _use_threshold(self, threshold: float) -> None:
        if threshold not in self._comparers:
            settings = replace(self._comparer.settings, alignment_threshold=threshold)
            self._comparers[threshold] = self._comparer.with_settings(settings)
        self._comparer = self._comparers[threshold]

    def ways(self) -> Iterator[str]:
        """Yield how pairs are read where that is not as at first."""
        if self.order is not Order.OF_A:
            yield self.order.value
        if self.threshold != self._given_threshold:
            yield f"threshold {self.threshold:.2f}"
