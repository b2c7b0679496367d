"""What a run compares: loading it, telling what was left out, and keeping exports away from it."""

import os
import re
from collections.abc import Sequence

import click

from seedcompare import Article, InputError, load, load_bundled
from seedcompare.loading.bundled import bundled_files
from seedcompare.loading.contents import STANDARD_INPUT
from seedcompare.loading.folders import find_files, holds_as_article
from seedcompare.loading.options import LoadOptions
from seedcompare.loading.web import is_address
from seedcompare_tui.command import tell
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.targets import is_stream

_FEWEST_TO_COMPARE = 2
_MOST_TOLD = 20
_LEFT_OUT = 1
_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9}
_SIZE = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,3})?) ?([KMG]?)B?", re.IGNORECASE)


def size_in_bytes(context: click.Context, parameter: click.Parameter, value: str) -> int:
    """Return the bytes of a size as an option gives it, with or without a unit: ``500``, ``800kB``, ``50MB``."""
    match = _SIZE.fullmatch(value.strip())
    size = int(float(match.group(1)) * _UNITS[match.group(2).upper()]) if match else 0
    if not size:
        raise click.BadParameter(f"“{value}” is no size; write it as 800kB or 50MB", context, parameter)
    return size


class Sources:
    """The paths that a run was given, or the bundled articles for none."""

    def __init__(self, paths: Sequence[str], *, encoding: str | None, max_size: int) -> None:
        """Read ``paths`` with this encoding, or None to find it out, and this limit in bytes."""
        self._paths = paths
        self._encoding = encoding
        self._max_size = max_size
        self._problems: list[InputError] = []

    @property
    def status(self) -> int:
        """The exit status of a run that went well otherwise: 1 where something was left out."""
        return _LEFT_OUT if self._problems else 0

    def files(self) -> list[str]:
        """Return the files that are read, as far as they are there."""
        if not self._paths:
            return [os.fspath(file) for file in bundled_files() if isinstance(file, os.PathLike)]
        found = find_files(self._paths, LoadOptions(on_problem=_not_now))
        return [path for path in found if path != STANDARD_INPUT and not is_address(path)]

    def check_export(self, target: str) -> None:
        """Raise `ExportError` if a new file at ``target`` would be one of the articles the next time."""
        if is_stream(target):
            return
        for path in self._paths:
            if holds_as_article(path, target):
                raise ExportError(
                    f"cannot write {target}: it would be one of the articles of {path} the next time; "
                    "choose another folder"
                )

    def load(self) -> tuple[Article, ...]:
        """Return the articles that can be read, and tell of the rest; raises `InputError` if too few are left."""
        if not self._paths:
            return load_bundled()
        articles = load(
            self._paths,
            encoding=self._encoding,
            max_size=self._max_size,
            on_problem=self._problems.append,
            on_note=tell,
        )
        if self._problems and len(articles) < _FEWEST_TO_COMPARE:
            self._tell(self._problems[:-1])
            raise self._problems[-1]
        self._tell(self._problems)
        return articles

    def _tell(self, problems: Sequence[InputError]) -> None:
        for problem in problems[:_MOST_TOLD]:
            tell(str(problem))
        if len(problems) > _MOST_TOLD:
            tell(f"{len(problems) - _MOST_TOLD} more could not be read")


def _not_now(problem: InputError) -> None:
    """Leave a problem to loading, which meets it again."""
