"""Work on many items in several processes, with the results in the order of the items."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_FEWEST = 40
"""Fewer items are done before a second process has started."""
_CHUNK = 8
"""So many items go to a process at a time: few enough that the results come steadily."""


def results_of(work: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """Yield what ``work``, a function of a module, returns for each item, whatever the number of processes.

    What it raises is raised here in the item's turn.
    """
    processes = min(os.cpu_count() or 1, len(items) // _FEWEST + 1)
    if processes == 1:
        yield from map(work, items)
        return
    # a fresh process takes over no thread or lock, and is there on every platform
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        try:
            yield from pool.map(work, items, chunksize=_CHUNK)
        finally:
            pool.shutdown(cancel_futures=True)
