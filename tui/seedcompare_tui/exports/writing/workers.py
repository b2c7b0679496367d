"""Work on many items in several processes, with the results in the order of the items."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from seedcompare_tui.garbage import collect_seldom

Item = TypeVar("Item")
Result = TypeVar("Result")

_FEWEST = 40
"""Fewer items are done before a second process has started."""
_CHUNK = 8
"""Items that go to a process at a time: few enough that the results come steadily."""


def results_of(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Yield what ``work``, a function of a module, returns for each item, whatever the number of processes.

    What it raises is raised here in the item's turn.
    """
    processes = min(os.cpu_count() or 1, len(items) // _FEWEST + 1)
    if processes == 1:
        yield from map(work, items)
        return
    # a fresh process takes over no thread or lock, and is there on every platform
    with ProcessPoolExecutor(processes, get_context("spawn"), initializer=_begin) as pool:
        try:
            yield from pool.map(work, items, chunksize=_CHUNK)
        finally:
            pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Leave interrupts to the first process, and collect garbage as seldom as it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
