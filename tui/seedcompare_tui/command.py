"""A command that ends as people expect: one line for an error, silence for a reader who left."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn

import click

from seedcompare import SeedcompareError
from seedcompare_tui.errors import CrashError, WriteError

_DONE = 0
_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 128 + signal.SIGINT


class PoliteCommand(click.Command):
    """A click command whose errors are one visible line on standard error, and whose ends are quiet."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run the command and leave with its exit status: 0 done, 1 failed, 2 wrong use, 130 interrupted."""
        extra["standalone_mode"] = False
        with _stopping_cleanly():
            status = self._status(*args, **extra)
        sys.exit(status)

    def invoke(self, ctx: click.Context) -> int:
        """Run the body of the command; a reader that left (``| head``) has had enough, which is no failure."""
        try:
            status = super().invoke(ctx)
        except BrokenPipeError:
            return _DONE
        return status if isinstance(status, int) else _DONE

    def _status(self, *args: Any, **extra: Any) -> int:
        try:
            return int(super().main(*args, **extra) or _DONE)
        except (KeyboardInterrupt, click.Abort):
            return _INTERRUPTED
        except click.ClickException as error:
            message = error.format_message()
            return _told(
                f"{message}{'' if message.endswith(('.', '?')) else '.'} See seedcompare --help", error.exit_code
            )
        except SeedcompareError as error:
            return _told(str(error), _FAILED if isinstance(error, CrashError | WriteError) else _WRONG_USE)


def tell(message: str) -> None:
    """Print one sentence on standard error; nothing in it, such as a file's name, can act on the terminal."""
    from seedcompare_tui.display.visible import visible  # which loads rich

    click.echo(f"seedcompare: {visible(message)}.", err=True)


def _told(message: str, status: int) -> int:
    tell(message)
    return status


@contextmanager
def _stopping_cleanly() -> Iterator[None]:
    """Let what is open be closed when the process is told to end, as it is on an interrupt."""
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) == signal.SIG_DFL]
    for number in heeded:
        signal.signal(number, _leave)
    try:
        yield
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)


def _leave(number: int, frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
