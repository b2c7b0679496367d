"""Comparing the pairs that a list names, one line of JSON each."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from typing import BinaryIO, NamedTuple

from seedcompare import Article, Comparer, InputError, Settings, load, pair_document
from seedcompare.loading.contents import STANDARD_INPUT, unreadable
from seedcompare.loading.decoding import decode
from seedcompare.loading.options import LoadOptions
from seedcompare.loading.web import is_address
from seedcompare_tui.exports.machine import json_line
from seedcompare_tui.exports.workers import results_of

PAIR_FORMAT = "seedcompare-pair/1"
"""What the line of a pair calls itself."""


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
    documents = results_of(partial(_document, settings=settings, options=options), pairs)
    for number, document in enumerate(documents, start=1):
        file.write(json_line(document))
        file.flush()
        failed += "error" in document
        on_progress(number, len(pairs))
    return failed


def _pair_of_line(line: str, folder: str, where: str) -> ListedPair:
    a, b, *_ = [*line.split("\t"), ""]
    return ListedPair(a, b, folder, where)


def _document(pair: ListedPair, settings: Settings | None, options: LoadOptions) -> Mapping[str, object]:
    try:
        articles = _load_two(pair, options)
    except InputError as error:
        return {"format": PAIR_FORMAT, "a": pair.a, "b": pair.b, "error": str(error)}
    compared = Comparer(articles, settings=settings).pair(0, 1)
    return {"format": PAIR_FORMAT, **pair_document(compared, a=pair.a, b=pair.b)}


def _load_two(pair: ListedPair, options: LoadOptions) -> tuple[Article, ...]:
    if not pair.is_whole:
        raise InputError(f"cannot read {pair.where}: it does not name two files; write two paths with a tab between")
    for path in (pair.a, pair.b):
        if path == STANDARD_INPUT or is_address(path):
            raise InputError(f"cannot read {path} of {pair.where}: a list names files; save it in one, and name that")
    articles = load(pair.files, encoding=options.encoding, max_size=options.max_size)
    if len(articles) != 2:
        raise InputError("cannot compare: the two paths hold more than two articles; name one file on each side")
    return articles
