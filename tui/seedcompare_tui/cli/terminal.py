"""Giving a screen the terminal, also where some of the standard streams go elsewhere."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from seedcompare_tui.errors import ExportError

_INPUT, _OUTPUT, _MESSAGES = 0, 1, 2


@contextmanager
def whole_terminal() -> Iterator[None]:
    """Let a screen read keys from the terminal and draw on it, whose standard output must be the terminal.

    Standard input may have been an article, and standard error, which Textual draws on, may go to a
    file: both are the terminal inside the block. Raises `ExportError` where no terminal gives keys.
    """
    if not os.isatty(_INPUT):
        _take_keys()
    if os.isatty(_MESSAGES):
        yield
        return
    messages = os.dup(_MESSAGES)
    os.dup2(_OUTPUT, _MESSAGES)
    try:
        yield
    finally:
        os.dup2(messages, _MESSAGES)
        os.close(messages)


def _take_keys() -> None:
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError as error:
        raise ExportError("no terminal to read keys from; give --export - to print the text diff") from error
    if terminal != _INPUT:
        os.dup2(terminal, _INPUT)
        os.close(terminal)
