"""Where an export goes: whether it can be written there, and is none of the articles."""

import os
import stat
import sys
from collections.abc import Iterable

from seedcompare_tui.errors import ExportError

STANDARD_OUTPUT = "-"
"""The target that stands for standard output."""

_NAMES_OF_STANDARD_OUTPUT = {STANDARD_OUTPUT, "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}
_OPEN_FILES = ("/dev/stderr", "/dev/fd/", "/proc/self/fd/")


def is_standard_output(target: str) -> bool:
    """Whether ``target`` is one of the names of standard output."""
    return target in _NAMES_OF_STANDARD_OUTPUT


def is_stream(target: str) -> bool:
    """Whether ``target`` is written as it comes, a pipe or a device, and never replaced as a file is."""
    if is_standard_output(target) or target.startswith(_OPEN_FILES):
        return True
    mode = _mode(target)
    return mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def check_target(target: str, *, inputs: Iterable[str]) -> None:
    """Raise `ExportError` if ``target`` cannot be written or is the same file as one of ``inputs``.

    The same file is found by any name of it: another spelling, a symbolic link, a hard link.
    """
    if is_standard_output(target):
        if sys.stdout is None:
            raise ExportError("cannot write standard output: it is closed; name a file to write")
        return
    mode = _mode(target)
    if mode is None:
        _check_folder(target)
    elif stat.S_ISDIR(mode):
        example = os.path.join(target, "diff.txt")
        raise ExportError(f"cannot write {target}: it is a folder; name a file in it, such as {example}")
    elif stat.S_ISREG(mode):
        _check_no_input(target, inputs)
        _check_writable(target, mode)


def unwritable(target: str, error: OSError | ValueError) -> ExportError:
    """Return the error that says why ``target`` cannot be written, and what to do."""
    if isinstance(error, PermissionError):
        return ExportError(f"cannot write {target}: permission denied; choose another place")
    if not isinstance(error, OSError):  # what Python raises for a null byte, in words that differ between versions
        return ExportError(f"cannot write {target}: no file name can hold a null byte; choose another place")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return ExportError(f"cannot write {target}: {reason[:1].lower()}{reason[1:]}; choose another place")


def _mode(target: str) -> int | None:
    try:
        return os.stat(target).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise unwritable(target, error) from error


def _check_folder(target: str) -> None:
    folder = os.path.dirname(os.path.realpath(target))
    if not os.path.isdir(folder) or target.endswith("/"):
        missing = os.path.dirname(target) or folder
        raise ExportError(f"cannot write {target}: there is no folder {missing}; make it first or choose another")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise ExportError(f"cannot write {target}: permission denied; choose another place")


def _check_no_input(target: str, inputs: Iterable[str]) -> None:
    for path in inputs:
        if os.path.exists(path) and os.path.samefile(path, target):
            raise ExportError(f"cannot write {target}: it is an article to compare, {path}; choose another name")


def _check_writable(target: str, mode: int) -> None:
    # The bits count for every user: a file marked read-only is meant to stay, even where root could replace it.
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise ExportError(f"cannot write {target}: the file is read-only; choose another name")
