"""Comparing the pairs that a list names, one line of JSON each."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from typing import BinaryIO, NamedTuple

from seedcompare import Article, Comparer, InputError, Settings, load, pair_document
from seedcompare.loading.contents import STANDARD_INPUT, unreadable
from seedcompare.loading.decoding import decode
from seedcompare.loading.folders import find_files
from seedcompare.loading.options import LoadOptions
from seedcompare.loading.web import is_address
from seedcompare_tui.exports.formats.machine import json_line
from seedcompare_tui.exports.writing.workers import results_of

PAIR_FORMAT = "seedcompare-pair/1"
"""What the line of a pair calls itself."""

_SMALL = 100_000
"""The most bytes of a file whose articles are kept for the next pairs, which may name it too."""
_MOST_KEPT = 32
"""The most files whose articles are kept, in each process."""


class ListedPair(NamedTuple):
    """One line of a list: two paths, as written."""

    a: str
    b: str
    """Empty where the line names only one."""
    folder: str
    """The folder of the list, which relative paths start from."""
    where: str
    """The line, in words."""

    @property
    def is_whole(self) -> bool:
        """Whether the line names two files."""
        return bool(self.a and self.b)

    @property
    def files(self) -> tuple[str, ...]:
        """Where the files are that the line names."""
        return tuple(os.path.join(self.folder, path) for path in (self.a, self.b) if path)


class _Line(NamedTuple):
    """What is written of one pair."""

    data: bytes
    is_error: bool


def read_list(path: str) -> tuple[ListedPair, ...]:
    """Return the lines of the list at ``path``: two paths with a tab between.

    Blank lines and further columns say nothing. Raises `InputError` for a list that cannot be read or of which no
    line names two files.
    """
    try:
        with open(path, "rb") as file:
            text = decode(file.read())
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if text is None:
        raise InputError(f"cannot read {path}: it is not text; give a list with two paths a line")
    lines = enumerate(text.split("\n"), start=1)
    folder = os.path.dirname(path)
    pairs = tuple(_pair_of_line(line, folder, f"line {number} of {path}") for number, line in lines if line.strip())
    if not any(pair.is_whole for pair in pairs):
        raise InputError(f"no pairs in {path}: write two paths a line, separated by a tab")
    return pairs


def write_pairs(
    pairs: tuple[ListedPair, ...],
    file: BinaryIO,
    *,
    on_progress: Callable[[int, int], None],
    options: LoadOptions,
    settings: Settings | None = None,
) -> int:
    """Write a line for each pair as it is done, and return how many could not be compared.

    ``on_progress`` is told how many lines are written, of how many. ``options`` says how the files are read.
    """
    failed = 0
    lines = results_of(partial(_line, settings=settings, options=options), pairs)
    for number, line in enumerate(lines, start=1):
        file.write(line.data)
        file.flush()
        failed += line.is_error
        on_progress(number, len(pairs))
    return failed


def _pair_of_line(line: str, folder: str, where: str) -> ListedPair:
    a, b, *_ = [*line.split("\t"), ""]
    return ListedPair(a, b, folder, where)


def _line(pair: ListedPair, settings: Settings | None, options: LoadOptions) -> _Line:
    try:
        articles = _load_two(pair, options)
    except InputError as error:
        return _Line(json_line({"format": PAIR_FORMAT, "a": pair.a, "b": pair.b, "error": str(error)}), True)
    compared = Comparer(articles, settings=settings).pair(0, 1)
    return _Line(json_line({"format": PAIR_FORMAT, **pair_document(compared, a=pair.a, b=pair.b)}), False)


def _load_two(pair: ListedPair, options: LoadOptions) -> list[Article]:
    if not pair.is_whole:
        raise InputError(f"cannot read {pair.where}: it does not name two files; write two paths with a tab between")
    for path in (pair.a, pair.b):
        if path == STANDARD_INPUT or is_address(path):
            raise InputError(f"cannot read {path} of {pair.where}: a list names files; save it in one, and name that")
    found = [article for path in find_files(pair.files, options) for article in _articles_in(path, options)]
    if len(found) != 2:
        raise InputError("cannot compare: the two paths hold more than two articles; name one file on each side")
    a, b = found
    return [a, b if b.id != a.id else replace(b, id=f"{b.id}-2")]


def _articles_in(path: str, options: LoadOptions) -> tuple[Article, ...]:
    try:
        found = os.stat(path)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if stat.S_ISREG(found.st_mode) and found.st_size <= _SMALL:
        return _kept(path, options, (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns))
    return _read(path, options)


@lru_cache(maxsize=_MOST_KEPT)
def _kept(path: str, options: LoadOptions, version: tuple[int, ...]) -> tuple[Article, ...]:
    return _read(path, options)


def _read(path: str, options: LoadOptions) -> tuple[Article, ...]:
    return load(path, encoding=options.encoding, max_size=options.max_size)
