"""What each form makes of the five bundled articles, kept to be read; run this file to write it anew."""

from collections.abc import Callable, Mapping
from pathlib import Path

from seedcompare import Comparison, compare, comparison_document, load_bundled
from seedcompare.version import VERSION
from seedcompare_tui.catalog import Table
from seedcompare_tui.exports.formats.csv_tables import csv_table
from seedcompare_tui.exports.formats.html_page import html_page
from seedcompare_tui.exports.formats.machine import json_document
from seedcompare_tui.exports.formats.markdown_note import markdown_note
from seedcompare_tui.exports.formats.printed import printed_diff
from seedcompare_tui.exports.formats.svg_picture import svg_picture

_FOLDER = Path(__file__).parents[1] / "tui" / "exports" / "golden"

MADE: Mapping[str, Callable[[Comparison], bytes]] = {
    "seeds.json": lambda seeds: json_document(comparison_document(seeds)),
    "seeds.csv": lambda seeds: csv_table(seeds, seeds.pairs, Table.PAIRS),
    "seeds.md": lambda seeds: markdown_note(seeds, seeds.pairs),
    "seeds.svg": lambda seeds: svg_picture(seeds, seeds.pairs),
    "pair.txt": lambda seeds: printed_diff(seeds, seeds.pairs[:1], width=100, colors=None).encode(),
    "pair.ansi": lambda seeds: printed_diff(seeds, seeds.pairs[:1], width=100, colors="256").encode(),
    "pair.html": lambda seeds: html_page(seeds, seeds.pairs[:1]),
    "pair.svg": lambda seeds: svg_picture(seeds, seeds.pairs[:1]),
}
"""The files, and how each is made."""

_VERSIONED = ("seedcompare {}", '"version": "{}"')
"""How the forms say the version of the program."""


def golden(name: str) -> bytes:
    """Return what is kept, as the version of the program that runs would say it."""
    return (_FOLDER / name).read_bytes().replace(b"VERSION", VERSION.encode())


def write() -> None:
    """Write every file anew."""
    seeds = compare(load_bundled())
    for name, make in MADE.items():
        data = make(seeds)
        for said in _VERSIONED:
            data = data.replace(said.format(VERSION).encode(), said.format("VERSION").encode())
        (_FOLDER / name).write_bytes(data)


if __name__ == "__main__":
    write()
