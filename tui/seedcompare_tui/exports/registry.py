"""Which form an export has, by its name or the suffix of where it goes, and making its bytes."""

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from seedcompare import Article, Comparer, Comparison, Explanation, Pair, comparison_document
from seedcompare.selection import IndexPair
from seedcompare_tui.catalog import DEFAULT_TABLE, LEAST_WIDTH, MOST_WIDTH, Table
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.formats.machine import json_document
from seedcompare_tui.exports.formats.narrowing import narrowed
from seedcompare_tui.exports.writing.targets import is_standard_output, is_stream

_COLUMNS = re.compile(r"[1-9][0-9]{0,8}")

DEFAULT_WIDTH = 100
"""The width of a text diff that goes to no terminal: two comfortable columns."""

LIST_SUFFIX = ".jsonl"
"""The form of a list of pairs, which is no form of one comparison."""


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """What an export shows, and how."""

    width: int
    """Of a text diff, in terminal cells."""
    colored: bool
    """Whether what is printed to standard output has colours."""
    only: Filter = Filter.ALL
    """The paragraphs that it is narrowed to."""
    table: str = DEFAULT_TABLE
    """Which table a CSV file holds."""


Colors = Literal["auto", "standard", "256"] | None
"""How many colours a text diff has: as many as the terminal has, this many, or none."""

Format = Callable[[Comparison, Sequence[Pair], RenderOptions], bytes]
"""Makes the bytes of an export of these pairs of the comparison."""


def format_for(target: str, name: str | None = None) -> Format:
    """Return the form called ``name``, or for None the one that the suffix of ``target`` names.

    What is printed, and a pipe or device without a suffix, is a text diff where nothing else is named. Raises
    `ExportError`, which names the known forms, where there is no such form.
    """
    if is_standard_output(target) and name in (None, "txt"):
        return _printed
    suffix = _suffix(target) if name is None else f".{name}"
    if suffix in _FORMATS:
        return _FORMATS[suffix]
    if suffix == LIST_SUFFIX:
        raise ExportError(f"cannot write {target}: {LIST_SUFFIX} is the form of --pairs; name a file in {_known()}")
    if is_stream(target):
        return _text
    named = f"the form {suffix} is not known" if suffix else "its name has no suffix to tell the form"
    raise ExportError(f"cannot write {target}: {named}; name a file in {_known()}, or give --format")


def has_own_format(target: str) -> bool:
    """Whether the suffix of ``target`` names a form."""
    return not is_standard_output(target) and _suffix(target) in _FORMATS


def options_for(
    target: str, *, width: int | None, color: str, only: Filter = Filter.ALL, table: str = DEFAULT_TABLE
) -> RenderOptions:
    """Return how an export to ``target`` looks.

    Without a ``width`` it is ``COLUMNS``, or for standard output that of the terminal, or `DEFAULT_WIDTH`.
    ``color`` is always, never, or auto: for a terminal that can, or where ``FORCE_COLOR`` is set, but not where
    ``NO_COLOR`` is.
    """
    on_terminal = is_standard_output(target) and has_terminal()
    return RenderOptions(
        width=width or min(MOST_WIDTH, max(LEAST_WIDTH, _columns(on_terminal))),
        colored=color == "always" or (color == "auto" and _may_color(on_terminal)),
        only=only,
        table=table,
    )


def has_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def _columns(on_terminal: bool) -> int:
    if on_terminal:
        import shutil  # loads what unpacks archives

        return shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns
    columns = os.environ.get("COLUMNS", "")
    return min(MOST_WIDTH, int(columns)) if _COLUMNS.fullmatch(columns) else DEFAULT_WIDTH


def _may_color(on_terminal: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (on_terminal and not _is_dumb())


def _is_dumb() -> bool:
    return os.environ.get("TERM", "").lower() in {"dumb", "unknown"}


def _printed_colors(options: RenderOptions) -> Colors:
    if not options.colored:
        return None
    return "standard" if _is_dumb() else "auto"


def _encoded(text: str) -> bytes:
    from seedcompare_tui.display.text.plain import encoding_of, fitted  # which loads rich

    encoding = encoding_of(sys.stdout)
    return fitted(text, encoding).encode(encoding, "replace")


def _printed(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    return _encoded(_diff(comparison, pairs, options, colors=_printed_colors(options)))


def _text(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    return _diff(comparison, pairs, options, colors=None).encode("utf-8", "replace")


def _ansi(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    # 256 colours, whatever this terminal has: the file is read elsewhere, and the same input gives the same bytes.
    return _diff(comparison, pairs, options, colors="256").encode("utf-8", "replace")


def format_overview(comparer: Comparer, picked: Sequence[IndexPair], options: RenderOptions) -> bytes:
    """Make what ``--list`` prints of a set, of the ``picked`` pairs alone where there are any."""
    from seedcompare_tui.exports.formats.overview import render_overview
    from seedcompare_tui.exports.formats.printed import printed

    return _encoded(printed(render_overview(comparer, picked), width=options.width, colors=_printed_colors(options)))


def format_explanation(explanation: Explanation, a: Article, b: Article, options: RenderOptions) -> bytes:
    """Make what ``--explain`` prints of two paragraphs of the articles ``a`` and ``b``."""
    from seedcompare_tui.exports.formats.explained import explained

    return _encoded(explained(explanation, a, b, width=options.width))


def _json(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    if options.only is Filter.ALL:
        return json_document(comparison_document(comparison, pairs=pairs))
    kept = [narrowed(comparison, pair, options.only) for pair in pairs]
    return json_document({**comparison_document(comparison, pairs=kept), "only": options.only.value})


def _csv(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    from seedcompare_tui.exports.formats.csv_tables import csv_table

    kept = [narrowed(comparison, pair, options.only) for pair in pairs]
    return csv_table(comparison, kept, Table(options.table), only=options.only)


def _html(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    from seedcompare_tui.exports.formats.html_page import html_page  # jinja2 is loaded only where a page is made

    return html_page(comparison, pairs, only=options.only)


def _markdown(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    from seedcompare_tui.exports.formats.markdown_note import markdown_note

    return markdown_note(comparison, pairs, only=options.only)


def _svg(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions) -> bytes:
    from seedcompare_tui.exports.formats.svg_picture import svg_picture

    return svg_picture(comparison, pairs, only=options.only)


def _diff(comparison: Comparison, pairs: Sequence[Pair], options: RenderOptions, *, colors: Colors) -> str:
    from seedcompare_tui.exports.formats.printed import printed_diff  # rich is loaded only where something is printed

    return printed_diff(comparison, pairs, width=options.width, colors=colors, only=options.only)


_FORMATS: Mapping[str, Format] = {
    ".ansi": _ansi,
    ".csv": _csv,
    ".html": _html,
    ".json": _json,
    ".md": _markdown,
    ".svg": _svg,
    ".txt": _text,
}


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of all forms."""
    return tuple(_FORMATS)


def _suffix(target: str) -> str:
    return os.path.splitext(target)[1].lower()


def _known() -> str:
    *others, last = sorted(_FORMATS)
    return f"{', '.join(others)} or {last}"
