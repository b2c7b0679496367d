"""Comparing in the background: a thread that reads, weighs and compares, and tells the app how far it is."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Thread

from textual.message import Message

from seedcompare import Comparer, Comparison
from seedcompare_tui.garbage import freeze_gc

FirstPair = Callable[[Comparer], tuple[int, int] | None]
"""Returns the pair that is shown first, the indices of its articles, or None where there is none to show."""
MakeReady = Callable[[Comparer, int, int], None]
"""Does what is left to do before a compared pair is shown; called on the thread."""

_TURN = 0.001
"""Seconds after which a busy thread lets another one have its turn: the keys of a reader, before comparing goes on."""
_LONGEST_WAIT = 5.0
"""Seconds that comparing waits at most for the first pair to be drawn, which it would only hold up."""
_LEAST_WAIT = 0.05
"""Seconds between two messages on the progress, so that thousands of pairs do not flood the screen."""


@dataclass
class Weighed(Message):
    """The words of a set are weighed and its first pair, where two articles may share anything, is compared."""

    job: "BackgroundJob"
    comparer: Comparer


@dataclass
class Detailed(Message):
    """What only one article has is found; told even of a set whose comparing was stopped."""

    comparer: Comparer


@dataclass
class Progressed(Message):
    """Another pair is compared: ``done`` of ``total``."""

    job: "BackgroundJob"
    done: int
    total: int


@dataclass
class Compared(Message):
    """All pairs are compared."""

    job: "BackgroundJob"
    comparison: Comparison


@dataclass
class Failed(Message):
    """An error ended the job."""

    job: "BackgroundJob"
    error: Exception


JobMessage = Weighed | Detailed | Progressed | Compared | Failed
"""What a job tells."""


class BackgroundJob:
    """Makes a comparer and its whole comparison on a thread.

    The thread is a daemon and not one of the event loop's: a pair of long articles takes seconds and has no place to
    stop, and quitting must not wait for it.
    """

    def __init__(
        self,
        make: Callable[[], Comparer],
        *,
        first: FirstPair,
        make_ready: MakeReady,
        tell: Callable[[Message], object],
    ) -> None:
        """Compare what ``make`` returns, the pair that ``first`` names before all others, and ``tell`` of it."""
        self._make = make
        self._first = first
        self._make_ready = make_ready
        self._tell = tell
        self._stopped = Event()
        self._is_shown = Event()
        self._silent_until = 0.0
        self._thread = Thread(target=self._run, name="comparing", daemon=True)

    def start(self) -> None:
        """Begin, unless it has begun or was stopped before."""
        if self._thread.ident is None and not self._stopped.is_set():
            sys.setswitchinterval(_TURN)
            self._thread.start()

    def go_on(self) -> None:
        """Go on with the rest: the first pair is on the screen."""
        self._is_shown.set()

    def stop(self) -> None:
        """End after the pair at hand, and tell nothing more; what was compared is kept by the comparer."""
        self._stopped.set()
        self._is_shown.set()

    def _run(self) -> None:
        try:
            comparer = self._make()
            self._weigh(comparer)
            self._say(Weighed(self, comparer))
            self._is_shown.wait(_LONGEST_WAIT)
            self._find_details(comparer)
            self._say(Compared(self, comparer.comparison(self._progressed)))
        except _StoppedError:
            return
        except Exception as error:  # the app says what a person can mend, and ends with any other
            if not self._stopped.is_set():
                self._tell(Failed(self, error))

    def _weigh(self, comparer: Comparer) -> None:
        """Do what the first screen needs, so that it opens without work of its own."""
        _ = comparer.likely
        freeze_gc()
        first = self._first(comparer)
        if first is not None and not self._stopped.is_set():
            self._make_ready(comparer, *first)

    def _find_details(self, comparer: Comparer) -> None:
        """Find what the first screen has been without so far, and make its pair ready anew."""
        if comparer.knows_details:
            return
        _ = comparer.details
        first = self._first(comparer)
        if first is not None and not self._stopped.is_set():
            self._make_ready(comparer, *first)
        self._tell(Detailed(comparer))

    def _progressed(self, done: int, total: int) -> None:
        if time.monotonic() >= self._silent_until or self._stopped.is_set():
            self._say(Progressed(self, done, total))
            self._silent_until = time.monotonic() + _LEAST_WAIT

    def _say(self, message: Message) -> None:
        if self._stopped.is_set():
            raise _StoppedError
        self._tell(message)


class _StoppedError(Exception):
    """Ends a job that was told to stop."""
