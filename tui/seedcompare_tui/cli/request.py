"""What the arguments of the command ask for, and what is to be written for it."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click

from seedcompare_tui.catalog import DEFAULT_TABLE
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.registry import (
    Format,
    RenderOptions,
    format_for,
    has_own_format,
    has_terminal,
    options_for,
)
from seedcompare_tui.exports.writing.targets import STANDARD_OUTPUT, check_target, is_standard_output
from seedcompare_tui.sources import Sources


@dataclass(frozen=True, slots=True)
class Request:
    """The arguments of the command, as given."""

    paths: tuple[str, ...]
    """Where the articles are; empty for the bundled ones."""
    pairs: tuple[tuple[str, str], ...]
    """What picks the two articles of each pair wanted; empty for all pairs."""
    listing: str | None
    """A list of pairs to compare, or None."""
    targets: tuple[str, ...]
    """Where to write."""
    format_name: str | None
    """The name of a form, or None for that of each target's suffix."""
    only: str | None
    """What to narrow exports to, or None."""
    table: str | None
    """Which table a CSV file holds, or None for pairs."""
    explain: tuple[tuple[str, str, int, int], ...]
    """What picks two articles, and a paragraph of each counted from 1, for each alignment to be explained."""
    overview: bool
    """Whether to print how much of each article is in each other one."""
    encoding: str | None
    """That of all files, or None to find out each."""
    max_size: int
    """The greatest size of one file in bytes, unpacked."""
    dates: tuple[str, ...]
    """When articles were published, each as ``ARTICLE=DATE``."""
    languages: tuple[str, ...]
    """Which languages articles are in, each as ``ARTICLE=CODE``, or ``CODE`` for all."""
    width: int | None
    """Of a text diff, or None for the terminal's."""
    color: str
    """Whether what is printed has colours: always, never or auto."""
    theme: str | None
    """The name of the screen's theme, or None for that of the config file."""
    config_file: str | None
    """Where the choices of the person are, or None for their usual place."""

    @property
    def prints(self) -> bool:
        """Whether the comparison is printed although no export is asked for."""
        return not self.targets and not self.overview and (not has_terminal() or self.format_name is not None)


@dataclass(frozen=True, slots=True)
class Export:
    """One thing to write."""

    target: str
    make: Format | None
    """Makes its bytes of a comparison, or None for what ``--list`` prints, for which no pair is compared."""
    options: RenderOptions


def exports_of(request: Request, sources: Sources) -> list[Export]:
    """Return what is to be written, nothing where a screen is to open; every place has been found fit.

    Raises `click.UsageError` for arguments that do not go together, `ExportError` for an unknown form or a place that
    cannot be written, and `InputError` for a path that is not there.
    """
    targets = [STANDARD_OUTPUT] if request.prints else list(request.targets)
    _check_options(request, targets)
    exports = [_export(request, target, format_for(target, _format_name(request, target))) for target in targets]
    if request.overview:
        exports.append(_export(request, STANDARD_OUTPUT, None))
    if exports:
        _check_places([export.target for export in exports], sources)
    return exports


def _export(request: Request, target: str, make: Format | None) -> Export:
    only = Filter(request.only) if request.only else Filter.ALL
    table = request.table or DEFAULT_TABLE
    return Export(target, make, options_for(target, width=request.width, color=request.color, only=only, table=table))


def _format_name(request: Request, target: str) -> str | None:
    """Return the form named for ``target``; one of several targets has that of its suffix if it can."""
    return None if len(request.targets) > 1 and has_own_format(target) else request.format_name


def _check_options(request: Request, targets: Sequence[str]) -> None:
    if request.format_name and len(targets) > 1 and all(map(has_own_format, targets)):
        raise click.UsageError("--format says nothing where the suffix of every FILE names a form; leave it out")
    if request.format_name and not targets:
        raise click.UsageError("--list has one form; leave --format out, or give an --export FILE for it")
    forms = [_format_name(request, target) or os.path.splitext(target)[1].lower().lstrip(".") for target in targets]
    if request.table and "csv" not in forms:
        raise click.UsageError("--table is for the form csv; give --format csv, or --export a FILE in .csv")
    if request.only and not targets:
        raise click.UsageError("--only narrows what is written; give --export FILE, or --export - to print")


def _check_places(targets: Iterable[str], sources: Sources) -> None:
    inputs = sources.files()
    places: set[str] = set()
    for target in targets:
        place = STANDARD_OUTPUT if is_standard_output(target) else os.path.realpath(target)
        if place in places:
            raise ExportError(f"cannot write {target} twice; give each export a place of its own")
        places.add(place)
        check_target(target, inputs=inputs)
        sources.check_export(target)
