"""Ending as people expect when the process is told to: what is open is closed, and nothing is printed."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_MOMENT = 0.02
"""Seconds after which a signal is given again that came at a time when its exception was lost."""


@contextmanager
def stopping_cleanly() -> Iterator[None]:
    """Let an interrupt, a termination or a closed terminal raise an exception in the block, and be quiet after it.

    To be entered when the modules are loaded: an exception in the midst of that is lost or changed by others.
    """
    wanted = {"SIGINT": signal.default_int_handler, "SIGTERM": _leave, "SIGHUP": _leave}
    handlers = {getattr(signal, name): handler for name, handler in wanted.items() if hasattr(signal, name)}
    heeded = [number for number in handlers if signal.getsignal(number) == signal.SIG_DFL]
    hook = sys.unraisablehook
    for number in heeded:
        signal.signal(number, handlers[number])
    sys.unraisablehook = _reraise_lost_signal
    try:
        yield
    finally:
        sys.unraisablehook = hook
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)


def _leave(number: int, frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)


def _reraise_lost_signal(lost: "UnraisableHookArgs") -> None:
    """Give a signal again whose exception came while an object was finalized, where Python drops it."""
    error = lost.exc_value
    if isinstance(error, KeyboardInterrupt):
        _again(signal.SIGINT)
    elif isinstance(error, SystemExit) and isinstance(error.code, int):
        _again(error.code - 128)
    else:
        sys.__unraisablehook__(lost)


def _again(number: int) -> None:
    timer = Timer(_MOMENT, os.kill, (os.getpid(), number))
    timer.daemon = True
    timer.start()
