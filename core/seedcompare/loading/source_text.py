"""The texts that a file holds: one in a text file, one a line in a ``.jsonl`` file."""

import json
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import PurePath

from seedcompare.errors import InputError
from seedcompare.loading.decoding import clean, decode

STANDARD_INPUT = "-"
"""The path that stands for standard input."""

LINES_SUFFIX = ".jsonl"
"""The suffix of a file that holds one article a line."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """One text as it was read, before it has a name in a set."""

    text: str
    """Decoded, with ``\\n`` line ends and no byte-order mark."""
    source: str
    """The path as given."""
    place: tuple[str, ...]
    """The folders it was read from, as far as given, and last its own name."""
    title: str | None = None
    """What the file calls the text, or None where it does not."""


def read_texts(path: str) -> tuple[SourceText, ...]:
    """Return the texts in the file ``path``, or in standard input for ``-``.

    Raises `InputError` if it cannot be read, is no text, or holds no word.
    """
    return texts_in(_bytes_of(path), path)


def texts_in(data: bytes, path: str) -> tuple[SourceText, ...]:
    """Return the texts in ``data``, the contents of the file ``path``; raises `InputError` as `read_texts` does."""
    where = "standard input" if path == STANDARD_INPUT else path
    text = decode(data)
    if text is None:
        raise InputError(f"cannot read {where}: it is not text; give a plain text file instead")
    if PurePath(path).suffix.lower() == LINES_SUFFIX:
        return _texts_by_line(text, path)
    _require_words(text, where)
    stem = "stdin" if path == STANDARD_INPUT else PurePath(path).stem
    return (SourceText(text, path, (*_folders(path), stem)),)


def unreadable(path: str, error: OSError | ValueError) -> InputError:
    """Return the error that says why ``path`` cannot be read, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError(f"cannot read {path}: there is no such file or folder; check the name")
    if isinstance(error, PermissionError):
        return InputError(f"cannot read {path}: permission denied; make it readable or leave it out")
    if not isinstance(error, OSError):  # what Python raises for a null byte, in words that differ between versions
        return InputError(f"cannot read {path}: no file name can hold a null byte; check the name")
    reason = os.strerror(error.errno) if error.errno else str(error)
    return InputError(f"cannot read {path}: {reason[:1].lower()}{reason[1:]}; check the file or leave it out")


def _bytes_of(path: str) -> bytes:
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise InputError("cannot read standard input: it is closed; pipe an article into it or name a file")
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            is_device = stat.S_ISCHR(mode) or stat.S_ISBLK(mode)
            data = b"" if is_device else file.read()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if is_device:
        raise InputError(f"cannot read {path}: it is a device; give a file, or - for standard input")
    return data


def _texts_by_line(text: str, path: str) -> tuple[SourceText, ...]:
    lines = enumerate(text.split("\n"), start=1)
    texts = tuple(_text_of_line(line, number, path) for number, line in lines if line.strip())
    if not texts:
        raise InputError(f"no articles in {path}: the file has no lines; write one article a line")
    return texts


def _text_of_line(line: str, number: int, path: str) -> SourceText:
    where = f"line {number} of {path}"
    record = _record(line)
    text = record.get("text")
    if not isinstance(text, str):
        example = '{"id": "fox", "text": "..."}'
        raise InputError(f"cannot read {where}: it is no JSON object with a text; write it as {example}")
    text = clean(text)
    _require_words(text, where)
    stem = PurePath(path).stem
    name = _on_one_line(record.get("id")) or f"{stem}-{number}"
    return SourceText(text, path, (*_folders(path), stem, name), title=_on_one_line(record.get("title")) or None)


def _record(line: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _on_one_line(value: object) -> str:
    """Return a JSON string or number as one line, and nothing for any other value."""
    is_name = isinstance(value, str | int) and not isinstance(value, bool)
    return " ".join(clean(str(value)).split()) if is_name else ""


def _require_words(text: str, where: str) -> None:
    if not any(character.isalnum() for character in text):
        raise InputError(f"no words in {where}: an article needs at least one; fill it or leave it out")


def _folders(path: str) -> tuple[str, ...]:
    parent = PurePath(path).parent
    return tuple(part for part in parent.parts if part not in {parent.anchor, "..", "."})
