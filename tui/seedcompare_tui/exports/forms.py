"""Which form an export has, by the suffix of where it goes, and making its bytes."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from seedcompare import Comparison, Pair, comparison_document
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.machine import json_document
from seedcompare_tui.exports.targets import is_standard_output, is_stream

DEFAULT_WIDTH = 100
"""The width of a text diff that goes to no terminal: two comfortable columns."""

LEAST_WIDTH, MOST_WIDTH = 20, 1000
"""The least and the greatest width that a text diff is wrapped to."""

LIST_SUFFIX = ".jsonl"
"""The form of a list of pairs, which is no form of one comparison."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a text diff is printed."""

    width: int
    """In terminal cells."""
    colored: bool
    """Whether what is printed to standard output has colours."""


Colors = Literal["auto", "standard", "256"] | None
"""How many colours a text diff has: what the terminal says it can, so many, or none."""

Form = Callable[[Comparison, Sequence[Pair], Look], bytes]
"""Makes the bytes of an export of these pairs of the comparison."""


def form_for(target: str) -> Form:
    """Return the form that the suffix of ``target`` names; a pipe or device without one gets the printed diff.

    Raises `ExportError`, which names the known suffixes, for any other.
    """
    if is_standard_output(target):
        return _printed
    suffix = _suffix(target)
    if suffix in _FORMS:
        return _FORMS[suffix]
    if is_stream(target):
        return _text
    if suffix == LIST_SUFFIX:
        raise ExportError(f"cannot write {target}: {LIST_SUFFIX} is the form of --pairs; name a file in {_known()}")
    named = f"the form {suffix} is not known" if suffix else "its name has no suffix to tell the form"
    raise ExportError(f"cannot write {target}: {named}; name a file in {_known()}")


def look_for(target: str, *, width: int | None, color: str) -> Look:
    """Return how a text diff is printed to ``target``.

    Without a ``width`` it is ``COLUMNS``, or for standard output that of the terminal, or `DEFAULT_WIDTH`.
    ``color`` is always, never, or auto: for a terminal, unless ``NO_COLOR`` is set or it is a dumb one.
    """
    on_terminal = is_standard_output(target) and has_terminal()
    return Look(
        width=width or min(MOST_WIDTH, max(LEAST_WIDTH, _columns(on_terminal))),
        colored=color == "always" or (color == "auto" and on_terminal and _may_color()),
    )


def has_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def _columns(on_terminal: bool) -> int:
    if on_terminal:
        return shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isascii() and columns.isdigit() and int(columns) else DEFAULT_WIDTH


def _may_color() -> bool:
    return not os.environ.get("NO_COLOR") and not _is_dumb()


def _is_dumb() -> bool:
    return os.environ.get("TERM", "").lower() in {"dumb", "unknown"}


def _printed(comparison: Comparison, pairs: Sequence[Pair], look: Look) -> bytes:
    colors: Colors = ("standard" if _is_dumb() else "auto") if look.colored else None
    from seedcompare_tui.display.plain import encoding_of, fitted  # which loads rich

    text = _diff(comparison, pairs, width=look.width, colors=colors)
    encoding = encoding_of(sys.stdout)
    return fitted(text, encoding).encode(encoding, "replace")


def _text(comparison: Comparison, pairs: Sequence[Pair], look: Look) -> bytes:
    return _diff(comparison, pairs, width=look.width, colors=None).encode("utf-8", "replace")


def _ansi(comparison: Comparison, pairs: Sequence[Pair], look: Look) -> bytes:
    # 256 colours, whatever this terminal has: the file is read elsewhere, and the same input gives the same bytes.
    return _diff(comparison, pairs, width=look.width, colors="256").encode("utf-8", "replace")


def _json(comparison: Comparison, pairs: Sequence[Pair], look: Look) -> bytes:
    return json_document(comparison_document(comparison, pairs=pairs))


def _diff(comparison: Comparison, pairs: Sequence[Pair], *, width: int, colors: Colors) -> str:
    from seedcompare_tui.exports.printed import printed_diff  # rich is loaded only where something is printed

    return printed_diff(comparison, pairs, width=width, colors=colors)


_FORMS: Mapping[str, Form] = {".ansi": _ansi, ".json": _json, ".txt": _text}


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of all forms."""
    return tuple(_FORMS)


def _suffix(target: str) -> str:
    return os.path.splitext(target)[1].lower()


def _known() -> str:
    *others, last = sorted(_FORMS)
    return f"{', '.join(others)} or {last}"
