"""Moving the threshold of a long pair: in the background, the old marks stay until it is done."""

import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from support.pages import legend, pair_screen, reading, title
from support.waiting import until

from seedcompare import Comparison
from seedcompare_tui.screens.pair import rescoring


class Gate:
    """Lets pairs be compared with another threshold one at a time, and keeps with which they were."""

    def __init__(self, compare_pair: Callable[..., Any]) -> None:
        self.thresholds: list[float] = []
        self._compare_pair = compare_pair
        self._turns = threading.Semaphore(0)

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        self.thresholds.append(options["settings"].alignment_threshold)
        assert self._turns.acquire(timeout=60)
        return self._compare_pair(*arguments, **options)

    def open(self, turns: int = 1) -> None:
        """Let so many pairs be compared."""
        self._turns.release(turns)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Every pair is long, and none is compared before it may be."""
    module = sys.modules["seedcompare.compare"]
    gate = Gate(module.compare_pair)
    monkeypatch.setattr(module, "compare_pair", gate)
    monkeypatch.setattr(rescoring, "_LONG", 0)
    return gate


def is_rescoring() -> bool:
    return any(thread.name == "rescoring" for thread in threading.enumerate())


async def test_the_old_marks_stay_until_the_pair_is_compared(bundled: Comparison, gate: Gate) -> None:
    async with reading(bundled) as pilot:
        before, marks = pair_screen(pilot).pair, legend(pilot)
        assert before is not None
        await pilot.press("full_stop", "full_stop", "plus")
        assert "comparing with threshold 0.55" in title(pilot)
        assert pair_screen(pilot).pair is before and legend(pilot) == marks
        bar = pair_screen(pilot).view.cursor
        await pilot.press("full_stop")
        assert pair_screen(pilot).view.cursor != bar
        gate.open()
        await until(pilot, lambda: "threshold 0.55" in legend(pilot))
        assert pair_screen(pilot).pair is not before and "comparing with" not in title(pilot)
        assert pair_screen(pilot).comparer.settings.alignment_threshold == 0.55


async def test_what_was_passed_over_in_a_hurry_is_not_compared(bundled: Comparison, gate: Gate) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("plus")
        await until(pilot, lambda: gate.thresholds == [0.55])
        await pilot.press("plus", "plus", "plus")
        assert "comparing with threshold 0.70" in title(pilot)
        gate.open(2)
        await until(pilot, lambda: "threshold 0.70" in legend(pilot))
        assert gate.thresholds == [0.55, 0.7]


async def test_back_to_a_threshold_that_is_compared_goes_at_once(bundled: Comparison, gate: Gate) -> None:
    async with reading(bundled) as pilot:
        before = pair_screen(pilot).pair
        await pilot.press("plus", "minus")
        assert "comparing with" not in title(pilot) and pair_screen(pilot).pair == before
        gate.open()
        await until(pilot, lambda: not is_rescoring())
        assert "threshold" not in legend(pilot)
        await pilot.press("plus")
        assert "threshold 0.55" in legend(pilot)


async def test_another_pair_is_not_scored_by_what_was_wanted_of_the_one_before(bundled: Comparison, gate: Gate) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("plus", "right_square_bracket")
        assert "comparing with" not in title(pilot)
        gate.open()
        await until(pilot, lambda: not is_rescoring())
        assert "threshold" not in legend(pilot)


async def test_swapped_sides_and_the_other_order_are_kept(bundled: Comparison, gate: Gate) -> None:
    async with reading(bundled) as pilot:
        a, b = bundled.pairs[0].a, bundled.pairs[0].b
        await pilot.press("plus", "s", "o")
        assert "comparing with threshold 0.55" in title(pilot)
        gate.open()
        await until(pilot, lambda: "threshold 0.55" in legend(pilot))
        assert pair_screen(pilot).shown == (b, a) and "own order" in legend(pilot)
