"""How long a program takes until a text is on its screen: run in a pseudo-terminal, whose output is waited for."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Sequence

from measuring import ENVIRONMENT, Measure, Piece

COLUMNS, ROWS = 140, 42
_PATIENCE = 900.0
_CONTROL = re.compile(rb"\x1b(?:\[[0-9;:?<=>]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_].*?\x1b\\|.)", re.DOTALL)
_RECENT = 1 << 16
"""Bytes of output that are looked through: more than a screen that is drawn at once."""
_SAID = 4


def screen(*arguments: str, shows: str) -> Piece:
    """Return the running of Python with these arguments until its screen shows a regular expression, and no longer."""
    return lambda: _first_shown(arguments, re.compile(shows))


def first_words(*texts: str) -> str:
    """Return the expression for the first few words of any of these texts, on one line."""
    return "|".join(r"\s+".join(map(re.escape, text.split()[:_SAID])) for text in texts)


def plain(output: bytes) -> str:
    """Return what a terminal is sent, without what moves its cursor or sets its colours."""
    return _CONTROL.sub(b"", output).decode(errors="ignore")


def _first_shown(arguments: Sequence[str], shows: re.Pattern[str]) -> Measure:
    began = time.perf_counter()
    process, terminal = pty.fork()
    if not process:
        _become([sys.executable, *arguments])
    try:
        seconds = _read_until(terminal, shows) - began
    finally:
        os.killpg(process, signal.SIGKILL)
        os.close(terminal)
        _, _, used = os.wait4(process, 0)
    return Measure(seconds, used.ru_maxrss / 1024)


def _become(command: list[str]) -> None:
    """Turn this process, which has a terminal, into that of the command."""
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    dropped = ("NO_COLOR", "COLUMNS", "LINES")
    variables = {name: value for name, value in ENVIRONMENT.items() if name not in dropped}
    variables |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}
    os.execvpe(command[0], command, variables)


def _read_until(terminal: int, shows: re.Pattern[str]) -> float:
    """Return when the text is there."""
    recent, deadline = b"", time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 1.0)[0]:
            continue
        try:
            recent = (recent + os.read(terminal, 65536))[-_RECENT:]
        except OSError:  # what Linux says when the program has ended
            break
        now = time.perf_counter()
        if shows.search(plain(recent)):
            return now
    raise RuntimeError(f"never on the screen: {shows.pattern!r}\n{plain(recent)[-2000:]}")
