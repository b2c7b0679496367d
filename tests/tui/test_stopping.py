"""A signal ends the work, also one that comes when Python would drop its exception."""

import signal
import time
from collections.abc import Iterator

import pytest

from seedcompare_tui.cli.stopping import stopping_cleanly


class Finalized:
    """An object that gets a signal when it goes."""

    def __init__(self, number: signal.Signals) -> None:
        self._number = number

    def __del__(self) -> None:
        signal.raise_signal(self._number)


@pytest.fixture(autouse=True)
def unheeded() -> Iterator[None]:
    """Begin as a process does, and leave the handlers of the test run as they were."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, signal.SIG_DFL) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.parametrize(
    ("number", "error"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, SystemExit)], ids=["INT", "TERM"]
)
def test_a_signal_while_an_object_is_finalized_is_heeded(
    number: signal.Signals, error: type[BaseException], capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(error), stopping_cleanly():  # noqa: PT012 - the signal comes during the second
        Finalized(number)
        time.sleep(10)
    assert capfd.readouterr().err == ""
    assert signal.getsignal(number) == signal.SIG_DFL
