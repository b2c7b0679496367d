"""Comparing the pairs that a list names, one line of JSON each."""

import os
from collections.abc import Mapping
from typing import BinaryIO, NamedTuple

from seedcompare import Comparer, InputError, load, pair_document
from seedcompare.loading.decoding import decode
from seedcompare.loading.source_text import unreadable
from seedcompare_tui.exports.machine import json_line
from seedcompare_tui.exports.workers import results_of

PAIR_FORMAT = "seedcompare-pair/1"
"""What the line of a pair calls itself."""


class ListedPair(NamedTuple):
    """Two paths of a list, as written."""

    a: str
    b: str
    folder: str
    """The folder of the list, which relative paths start from."""

    @property
    def files(self) -> tuple[str, str]:
        """Where the two files are."""
        return os.path.join(self.folder, self.a), os.path.join(self.folder, self.b)


def read_list(path: str) -> tuple[ListedPair, ...]:
    """Return the pairs that the list at ``path`` names, one a line: two paths with a tab between.

    Blank lines and further columns say nothing. Raises `InputError` for a list that cannot be read,
    names no pair, or has a line without two paths.
    """
    try:
        with open(path, "rb") as file:
            text = decode(file.read())
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if text is None:
        raise InputError(f"cannot read {path}: it is not text; give a list with two paths a line")
    lines = enumerate(text.split("\n"), start=1)
    pairs = tuple(_pair_of_line(line, f"line {number} of {path}", path) for number, line in lines if line.strip())
    if not pairs:
        raise InputError(f"no pairs in {path}: write two paths a line, separated by a tab")
    return pairs


def write_pairs(pairs: tuple[ListedPair, ...], file: BinaryIO) -> int:
    """Write a line for each pair as it is done, and return how many could not be compared."""
    failed = 0
    for document in results_of(_document, pairs):
        file.write(json_line(document))
        file.flush()
        failed += "error" in document
    return failed


def _pair_of_line(line: str, where: str, path: str) -> ListedPair:
    columns = line.split("\t")
    if len(columns) < 2 or not columns[0] or not columns[1]:
        raise InputError(f"cannot read {where}: it does not name two files; write two paths with a tab between")
    return ListedPair(columns[0], columns[1], os.path.dirname(path))


def _document(pair: ListedPair) -> Mapping[str, object]:
    try:
        articles = load(pair.files)
        if len(articles) != 2:
            raise InputError("cannot compare: the two paths hold more than two articles; name one file on each side")
    except InputError as error:
        return {"format": PAIR_FORMAT, "a": pair.a, "b": pair.b, "error": str(error)}
    return {"format": PAIR_FORMAT, **pair_document(Comparer(articles).pair(0, 1), a=pair.a, b=pair.b)}
