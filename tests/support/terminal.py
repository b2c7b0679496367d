"""A terminal in a test: the real program in a pseudo-terminal, its screen kept by pyte."""

import os
import re
import signal
import sys
import termios
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pyte
from ptyprocess import PtyProcess

_PRIVATE_MODE = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
_ON_BY_DEFAULT = {7: "lines no longer wrap", 25: "the cursor is hidden"}
_PATIENCE = 20.0
"""Seconds to wait for what must come; only a failing test waits so long."""


def installed_program() -> list[str]:
    """The command as installed beside this interpreter, or the module where it is not installed."""
    script = Path(sys.executable).parent / "seedcompare"
    return [str(script)] if script.exists() else [sys.executable, "-m", "seedcompare_tui"]


class Terminal:
    """Runs one program; use it as a context manager."""

    def __init__(
        self,
        command: list[str],
        *,
        columns: int = 100,
        rows: int = 30,
        cwd: str | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start ``command`` on a terminal of this size, with variables of its own."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.output = b""
        variables = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"}
        for name in ("NO_COLOR", "COLUMNS", "LINES"):  # the two sizes would count before those of the terminal
            variables.pop(name, None)
        variables |= environment or {}
        self._process = PtyProcess.spawn(command, dimensions=(rows, columns), env=variables, cwd=cwd)
        self._settings = termios.tcgetattr(self._process.fd)
        self._lock = threading.Lock()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> "Terminal":
        """Hand out the running terminal."""
        return self

    def __exit__(self, *failure: object) -> None:
        """End the program if it has not ended."""
        self._process.terminate(force=True)
        self._reader.join(timeout=_PATIENCE)
        self._process.close()

    def _read(self) -> None:
        while True:
            try:
                data = self._process.read(65536)
            except (EOFError, OSError, ValueError):
                return
            with self._lock:
                self.output += data
                self._stream.feed(data)

    @property
    def text(self) -> str:
        """What the screen shows now."""
        with self._lock:
            return "\n".join(self._screen.display)

    @property
    def process(self) -> int:
        """The id of the program's process."""
        return int(self._process.pid)

    def press(self, keys: str) -> None:
        """Type ``keys``."""
        self._process.write(keys.encode())

    def send(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self._process.kill(number)

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the terminal."""
        with self._lock:
            self._screen.resize(rows, columns)
        self._process.setwinsize(rows, columns)

    def wait_for(self, text: str, *, gone: bool = False) -> None:
        """Wait until the screen shows ``text``, or no longer does; fail with the screen after a while."""
        deadline = time.monotonic() + _PATIENCE
        while (text in self.text) == gone:
            assert time.monotonic() < deadline, f"{text!r} {'still' if gone else 'never'} on screen:\n{self.text}"
            time.sleep(0.02)

    def wait_for_end(self) -> int:
        """Wait until the program has ended, and return its exit status (negative for a signal)."""
        deadline = time.monotonic() + _PATIENCE
        while self._process.isalive():
            assert time.monotonic() < deadline, f"the program has not ended:\n{self.text}"
            time.sleep(0.02)
        self._reader.join(timeout=1)
        status, ended_by = self._process.exitstatus, self._process.signalstatus
        return status if status is not None else -(ended_by or 0)

    def left_over(self) -> list[str]:
        """What the program changed of the terminal and did not put back."""
        last = {int(mode): ending for modes, ending in _PRIVATE_MODE.findall(self.output) for mode in modes.split(b";")}
        left = [words for mode, words in _ON_BY_DEFAULT.items() if last.pop(mode, b"h") == b"l"]
        left += [f"mode {mode} is still on" for mode, ending in sorted(last.items()) if ending == b"h"]
        if termios.tcgetattr(self._process.fd) != self._settings:
            left.append("the line settings are changed")
        return left
