"""The bytes of a source: a file, a pipe, standard input; unpacked, and never more than the limit."""

import errno
import gzip
import io
import os
import re
import stat
import sys
import time
import zlib
from pathlib import PurePath
from typing import BinaryIO

from seedcompare.errors import InputError
from seedcompare.loading.options import size_in_words

STANDARD_INPUT = "-"
"""The path that stands for standard input."""

PACKED_SUFFIX = ".gz"
"""The suffix of a file that is packed; the suffix before it names its content."""

_PIPE_OF_SHELL = re.compile(r"/(?:dev|proc/(?:self|\d+))/fd/\d+")
_PACKED = b"\x1f\x8b"
_PIPE_PATIENCE = 10.0
"""How many seconds a named pipe may be without anyone who writes to it."""
_PIPE_PAUSE = 0.02
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)


def name_of(path: str) -> str:
    """Return what messages call the source at ``path``."""
    return "standard input" if path == STANDARD_INPUT else path


def is_pipe_of_shell(path: str) -> bool:
    """Whether ``path`` is what a shell puts in place of ``<(command)``, whose number says nothing to a reader."""
    return _PIPE_OF_SHELL.fullmatch(path) is not None


def is_read_once(path: str) -> bool:
    """Whether ``path`` is standard input or a pipe, which give their contents only once."""
    try:
        return path == STANDARD_INPUT or stat.S_ISFIFO(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def unpacked_name(path: str) -> PurePath:
    """Return ``path`` without the suffix that says that it is packed."""
    pure = PurePath(path)
    return pure.with_suffix("") if pure.suffix.lower() == PACKED_SUFFIX else pure


def read_contents(path: str, *, max_size: int) -> bytes:
    """Return the contents of the file or pipe ``path``, or of standard input for ``-``; unpacked if they were packed.

    Raises `InputError` for what cannot be read, is larger than ``max_size`` bytes, packed or unpacked, or changes
    meanwhile.
    """
    data = _standard_input(max_size) if path == STANDARD_INPUT else _file_contents(path, max_size)
    return _unpacked(data, path, max_size) if data.startswith(_PACKED) else data


def too_large(path: str, max_size: int, *, when: str = "") -> InputError:
    """Return the error that says that the source at ``path`` is over the limit; ``when`` says in which state."""
    limit = size_in_words(max_size)
    return InputError(f"cannot read {path}: {when}it is larger than {limit}; leave it out or raise --max-size")


def unreadable(path: str, error: OSError | ValueError) -> InputError:
    """Return the error that says why ``path`` cannot be read, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError(f"cannot read {path}: there is no such file or folder; check the name")
    if isinstance(error, PermissionError):
        return InputError(f"cannot read {path}: permission denied; make it readable or leave it out")
    if not isinstance(error, OSError):  # what Python raises for a null byte, in words that differ between versions
        return InputError(f"cannot read {path}: no file name can hold a null byte; check the name")
    if error.errno == errno.ELOOP:
        return InputError(f"cannot read {path}: it is a link that leads back to itself; name what it should lead to")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return InputError(f"cannot read {path}: {reason[:1].lower()}{reason[1:]}; check the file or leave it out")


def _standard_input(max_size: int) -> bytes:
    if sys.stdin is None:
        raise InputError("cannot read standard input: it is closed; pipe an article into it or name a file")
    try:
        data = sys.stdin.buffer.read(max_size + 1)
    except OSError as error:
        raise unreadable(name_of(STANDARD_INPUT), error) from error
    if len(data) > max_size:
        raise too_large(name_of(STANDARD_INPUT), max_size)
    return data


def _file_contents(path: str, max_size: int) -> bytes:
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            before = os.fstat(file.fileno())
            if stat.S_ISCHR(before.st_mode) or stat.S_ISBLK(before.st_mode):
                raise InputError(f"cannot read {path}: it is a device; give a file, or - for standard input")
            begun = _begin_pipe(file, path) if stat.S_ISFIFO(before.st_mode) else b""
            if stat.S_ISREG(before.st_mode) and before.st_size > max_size:
                raise too_large(path, max_size)
            data = begun + file.read(max_size + 1 - len(begun))
            after = os.fstat(file.fileno())
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if len(data) > max_size:
        raise too_large(path, max_size)
    if stat.S_ISREG(before.st_mode) and (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise InputError(f"cannot read {path}: it changed while it was read; try again when it is complete")
    return data


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting, which a pipe that nobody writes to and some devices would do for ever."""
    return os.open(path, flags | _NO_WAITING)


def _begin_pipe(file: BinaryIO, path: str) -> bytes:
    """Return the first bytes of a pipe once there are any, and let it be waited for from then on."""
    deadline = time.monotonic() + _PIPE_PATIENCE
    begun = b""
    while not begun:
        try:
            begun = os.read(file.fileno(), 1 << 16)
        except BlockingIOError:  # someone has opened it, and takes time
            break
        if not begun and time.monotonic() > deadline:
            raise InputError(f"cannot read {path}: it is a pipe that nobody writes to; start what fills it first")
        if not begun:
            time.sleep(_PIPE_PAUSE)
    os.set_blocking(file.fileno(), True)
    return begun


def _unpacked(data: bytes, path: str, max_size: int) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            unpacked = file.read(max_size + 1)
    except (OSError, EOFError, zlib.error) as error:
        where = name_of(path)
        raise InputError(f"cannot read {where}: what it packs is damaged or incomplete; get it once more") from error
    if len(unpacked) > max_size:
        raise too_large(name_of(path), max_size, when="unpacked, ")
    return unpacked
