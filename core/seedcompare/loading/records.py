"""Files that hold many articles: one a line (``.jsonl``) or one a row (``.csv``, ``.tsv``)."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from seedcompare.errors import InputError

LINES_SUFFIX = ".jsonl"
"""The suffix of a file that holds one article a line."""

TABLE_SUFFIXES = (".csv", ".tsv")
"""What the files end in that hold one article a row."""

_TEXT_COLUMNS = ("text", "content", "body", "article", "article_text", "maintext", "full_text")
_DELIMITERS = ",;\t|"
_EXAMPLE = '{"id": "fox", "text": "..."}'


class Record(NamedTuple):
    """One article of a file that holds many."""

    where: str
    """The place in the file, in words."""
    number: int
    """Counted from 1."""
    values: Mapping[str, object]
    """What the record says, under the names of the file, and its text under ``text``."""


def records_of_lines(text: str, path: str) -> Iterator[Record | InputError]:
    """Yield the record of each line that is not blank, or the error of a line that holds none."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        where = f"line {number} of {path}"
        values = _json_object(line)
        if isinstance(values.get("text"), str):
            yield Record(where, number, values)
        else:
            yield InputError(f"cannot read {where}: it is no JSON object with a text; write it as {_EXAMPLE}")


def records_of_table(text: str, path: str) -> Iterator[Record | InputError]:
    """Yield the record of each row, or the error of a row that holds none.

    The first row names the columns, and one of them is that of the texts. Raises `InputError` where none is.
    """
    csv.field_size_limit(max(len(text), 1 << 17))  # a text may be as long as the file
    delimiter, column = _text_column(text, path)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="", restval="")
    try:
        for number, row in enumerate(rows, start=1):
            values = {str(name): value for name, value in row.items() if isinstance(value, str)}
            if any(map(str.strip, values.values())):
                yield Record(f"row {number} of {path}", number, {**values, "text": row[column]})
    except csv.Error as error:
        yield InputError(f"cannot read {path} to its end: a row is malformed ({error}); mend it")


def _json_object(line: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _text_column(text: str, path: str) -> tuple[str, str]:
    """Return what separates the columns, and the name of the column with the texts."""
    head = text.lstrip("\n").partition("\n")[0]
    for delimiter in _DELIMITERS:
        names = next(csv.reader([head], delimiter=delimiter), [])
        folded = {name.strip().lower(): name for name in names}
        for wanted in _TEXT_COLUMNS:
            if wanted in folded:
                return delimiter, folded[wanted]
    raise InputError(f"cannot read {path}: none of its columns is called text; name that of the articles so")
