"""When the screen fails in a way that nobody foresaw: one sentence, and where the details are."""

import os
import traceback
from io import StringIO
from pathlib import Path

import platformdirs
from rich.console import Console
from textual.app import App

from seedcompare import SeedcompareError
from seedcompare_tui.app.signals import run_to_the_end
from seedcompare_tui.errors import CrashError

_NAME = "crash.txt"
_WIDTH = 120


def run_app(app: App[None]) -> int:
    """Run ``app`` until it is left, and return its exit status.

    Raises `CrashError` where the app fails; the details, which may quote the articles, are in the folder of the
    configuration then, for the owner alone to read.
    """
    details, status = StringIO(), 0
    app.error_console = Console(file=details, width=_WIDTH, color_system=None)
    try:
        status = run_to_the_end(app)
    except SeedcompareError:
        raise
    except Exception:
        details.write(traceback.format_exc())
    if details.getvalue():
        raise CrashError(f"the screen failed, which is a fault of the program; {_kept(details.getvalue())}")
    return status


def _kept(details: str) -> str:
    """Write the details, and say where."""
    file = Path(platformdirs.user_config_dir("seedcompare")) / _NAME
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(file, "w", encoding="utf-8", errors="backslashreplace", opener=_for_owner) as report:
            report.write(details)
    except OSError as error:
        last = details.strip().splitlines()[-1].strip()
        return f"the details could not be written to {file} ({os.strerror(error.errno or 0).lower()}): {last}"
    return f"the details are in {file}, please report them"


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
