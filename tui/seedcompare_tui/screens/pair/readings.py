"""The pairs of one set made ready to be read, in an order and with a threshold that a reader can change."""

from collections.abc import Iterator
from dataclasses import replace

from textual.cache import LRUCache

from seedcompare import Comparer, Pair
from seedcompare_tui.display.pair.layout import Page
from seedcompare_tui.display.pair.reading import Order, PairReading, WithoutDetails, read_pair

_KEPT = 128
"""Pairs that open again at once."""
_STEP = 0.05
"""How far one step moves the threshold of alignments."""


_Key = tuple[int, int, float, Order, bool, bool]
"""The two articles, the threshold, the order, and whether there are quotations and details."""


class Readings:
    """Compares a pair, and makes it ready, when it is asked for."""

    def __init__(self, comparer: Comparer) -> None:
        """Read the pairs of ``comparer`` in the order of A, with the threshold that it has."""
        self.order = Order.OF_A
        """The order in which pairs are read."""
        self.quotations = True
        """Whether what is copied inside quotations is shown and counted."""
        self.page: Page | None = None
        """What pairs are laid out on, or None where that is not known yet."""
        self.given = comparer
        """What compares with the threshold that was given."""
        self._comparer = comparer
        self._given_threshold = self.threshold
        self._comparers = {self.threshold: comparer}
        self._kept: LRUCache[_Key, PairReading] = LRUCache(_KEPT)

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
        """Return a pair made ready to be read, without details as long as those of the set are not found."""
        source = self._comparer if self._comparer.knows_details else WithoutDetails(self._comparer.articles)
        key = pair.a, pair.b, self.threshold, self.order, self.quotations, source is self._comparer
        reading = self._kept.get(key)
        if reading is None:
            reading = self._kept[key] = read_pair(source, pair, order=self.order, quotations=self.quotations)
        return reading

    # --- the threshold

    def threshold_after(self, steps: int, *, start: float | None = None) -> float | None:
        """Return the threshold ``steps`` above ``start``, or, for 0, the given one; None out of range.

        Without ``start`` the steps are from the present one.
        """
        start = self.threshold if start is None else start
        threshold = round((round(start / _STEP) + steps) * _STEP, 2) if steps else self._given_threshold
        return threshold if _STEP <= threshold < 1 else None

    def use_threshold(self, threshold: float) -> None:
        """Score with another threshold."""
        if threshold not in self._comparers:
            settings = replace(self._comparer.settings, alignment_threshold=threshold)
            self._comparers[threshold] = self._comparer.with_settings(settings)
        self._comparer = self._comparers[threshold]

    def has_scored(self, a: int, b: int, threshold: float) -> bool:
        """Return whether a pair is compared with a threshold."""
        return threshold in self._comparers and self._comparers[threshold].compared(a, b) is not None

    def ways(self) -> Iterator[str]:
        """Yield how pairs are read where that is not as at first."""
        if self.order is not Order.OF_A:
            yield self.order.value
        if self.threshold != self._given_threshold:
            yield f"threshold {self.threshold:.2f}"
        if not self.quotations:
            yield "without quotations"

    # --- from readings to readings

    def follow(self, before: "Readings") -> None:
        """Read as ``before`` does: its order, page, quotations or none, and its threshold where that was moved."""
        self.order, self.page, self.quotations = before.order, before.page, before.quotations
        if before.given is self.given:
            self._comparers = before._comparers
        moved = before.threshold != before._given_threshold
        self.use_threshold(before.threshold if moved else self._given_threshold)

    def make_ready(self, a: int, b: int) -> None:
        """Do all that takes long before a pair is shown."""
        reading = self.reading(self.pair(a, b))
        _ = [(article.credits, article.word_count) for article in reading.articles]  # which the headers show
        if self.page is not None:
            reading.layout(self.page.width, stacked=self.page.stacked, shown=self.page.shown)

    def take(self, other: "Readings") -> None:
        """Keep what ``other`` readings of the same set have made ready."""
        for key in tuple(other._kept.keys()):
            self._kept[key] = other._kept[key]


class ReadingsOfSet:
    """The readings of the set that is shown, and those of the next one, which are made ready on a thread."""

    def __init__(self, comparer: Comparer) -> None:
        """Read the pairs of ``comparer``."""
        self.readings = Readings(comparer)
        """What reads the pairs now."""
        self._ready: Readings | None = None

    def make_ready(self, comparer: Comparer, a: int, b: int) -> None:
        """Compare a pair of a set and make it ready; for any thread."""
        ready = Readings(comparer)
        ready.follow(self.readings)
        ready.make_ready(a, b)
        self._ready = ready

    def use(self, comparer: Comparer) -> None:
        """Read the pairs of a set as pairs were read before, with what is ready of them."""
        before, ready = self.readings, self._ready
        self._ready = None
        if ready is None or ready.given is not comparer:
            ready = Readings(comparer)
        if comparer is before.given:
            before.take(ready)
        else:
            ready.follow(before)
            self.readings = ready
