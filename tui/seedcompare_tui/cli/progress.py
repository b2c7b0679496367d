"""A bar on standard error for work that takes long; where that is no terminal, nothing."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PATIENCE = 0.7
"""Seconds that work may take before a bar says how far it is."""


@contextmanager
def progress_bar(saying: str) -> Iterator[Callable[[int, int], None]]:
    """Give what is to be told how much is done, of how much; a bar says so beside ``saying`` and goes at the end."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console  # rich is loaded only where there is a terminal to draw on
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(compact=True))
    bar = Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False)
    task = bar.add_task(saying)
    began = time.monotonic()

    def tell(done: int, total: int) -> None:
        if time.monotonic() - began < _PATIENCE:
            return
        bar.start()
        bar.update(task, completed=done, total=total, refresh=True)

    try:
        yield tell
    finally:
        bar.stop()
