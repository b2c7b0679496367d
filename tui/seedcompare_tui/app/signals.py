"""Running the app until the person leaves it, or the system wants it to end."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType

from textual.app import App

_STANDARD_INPUT = 0


def run_to_the_end(app: App[None]) -> int:
    """Run ``app`` on the terminal, and return its exit status: 128 and its number where a signal ended it."""
    with asyncio.Runner() as runner, _ending_on_signals(app, runner.get_loop()):
        runner.run(app.run_async())
    return app.return_code or 0


@contextmanager
def _ending_on_signals(app: App[None], loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """Let ``app`` give the terminal back first when the system tells it to end."""

    def end(number: int, frame: FrameType | None) -> None:
        if hasattr(signal, "SIGCONT"):
            # Comes with a hang-up; Textual would take it for the end of a pause, and open its screen anew.
            signal.signal(signal.SIGCONT, lambda number, frame: None)
        if not os.isatty(_STANDARD_INPUT):
            # The terminal is closed: there is nothing to give back, and nobody who reads. An exception would pass
            # through whatever runs just now, and can leave threads that wait for ever.
            os._exit(128 + number)
        loop.call_soon_threadsafe(partial(app.exit, return_code=128 + number))

    # A hang-up is heeded even where it was to be ignored: without a terminal a screen would wait for ever.
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
