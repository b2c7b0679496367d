"""Writing a file whole or not at all.

The bytes go to a temporary file beside the target, which takes the target's place at the end: who
reads the target sees the old file or the new one, whatever happens between.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO, Literal

from seedcompare_tui.errors import WriteError
from seedcompare_tui.exports.writing.targets import is_standard_output, is_stream, unwritable

_ANYBODY = 0o666
"""Permissions that the person's own mask narrows."""


@contextmanager
def written(target: str) -> Iterator[BinaryIO]:
    """Give a file to write bytes to, which are at ``target`` when the block ends, and not if it fails.

    A file that stands there keeps its permissions, and a symbolic link goes on pointing at it. A
    pipe, a device and standard output get the bytes at once. Raises `ExportError` before the block
    where ``target`` cannot be written, `WriteError` where writing fails later, and `BrokenPipeError`
    where the reader of a pipe has left.
    """
    way = _printing if is_standard_output(target) else _appending if is_stream(target) else _replacing
    try:
        with way(target) as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        place = "standard output" if is_standard_output(target) else target
        raise WriteError(f"could not write {place}: {reason}; make room or choose another place") from error


@contextmanager
def _printing(target: str) -> Iterator[BinaryIO]:
    output = sys.stdout.buffer
    try:
        yield output
        output.flush()
    except OSError:
        discard_what_is_buffered()
        raise


@contextmanager
def _appending(target: str) -> Iterator[BinaryIO]:
    with _open(target, "ab", target) as file:
        yield file


@contextmanager
def _replacing(target: str) -> Iterator[BinaryIO]:
    final = Path(os.path.realpath(target))
    temporary = final.with_name(f".seedcompare-{os.urandom(6).hex()}.tmp")
    try:
        with _open(temporary, "xb", target, mode=_mode_of(final)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _take_permissions(final, temporary)
        os.replace(temporary, final)
    finally:
        temporary.unlink(missing_ok=True)


def _mode_of(final: Path) -> int:
    """Return the permissions of a file; nobody may read what takes its place who may not read the file."""
    return stat.S_IMODE(final.stat().st_mode) & _ANYBODY if final.exists() else _ANYBODY


def _open(path: str | Path, how: Literal["ab", "xb"], target: str, *, mode: int = _ANYBODY) -> BinaryIO:
    try:
        return open(path, how, opener=partial(os.open, mode=mode))
    except (OSError, ValueError) as error:
        raise unwritable(target, error) from error


def _take_permissions(final: Path, temporary: Path) -> None:
    if not final.exists():
        return
    before = final.stat()
    with suppress(OSError, AttributeError):  # only root can give a file away, and only where there are owners
        os.chown(temporary, before.st_uid, before.st_gid)
    temporary.chmod(stat.S_IMODE(before.st_mode))


def discard_what_is_buffered() -> None:
    """Send the rest of standard output nowhere: it would raise once more when the interpreter ends."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)
