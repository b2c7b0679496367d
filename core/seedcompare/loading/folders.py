"""Which files of a folder are articles, and which are passed over."""

import os
import stat
from collections.abc import Iterable, Iterator
from itertools import islice

from seedcompare.errors import InputError
from seedcompare.loading.contents import STANDARD_INPUT, unpacked_name, unreadable
from seedcompare.loading.options import MOST_ARTICLES, LoadOptions
from seedcompare.loading.web import is_address

AnyPath = str | os.PathLike[str]
"""A path as a caller may give it."""

FOLDER_SUFFIXES = (".csv", ".htm", ".html", ".jsonl", ".md", ".tsv", ".txt", ".xhtml")
"""What the files end in that a folder gives, packed or not; a file named by itself may end in anything."""

_MOST_LEVELS = 16
"""How deep the folders below a folder are looked into."""
_MOST_NAMED = 3
_PARTS_OF_PAGE = "_files"
"""What the folder ends in that a browser puts beside a page that it saves."""


def find_files(paths: Iterable[AnyPath] | AnyPath, options: LoadOptions | None = None) -> tuple[str, ...]:
    """Return the files that ``paths`` name: each file or address itself, and each folder's articles.

    The articles of a folder are the regular files in it and in the folders below it, sorted by name, that end in one
    of `FOLDER_SUFFIXES` (and ``.gz``). What starts with a dot, other kinds of files, links to folders, and the parts
    of saved pages are passed over; the options are told so. Raises `InputError`, or reports it as the options say,
    for a path that does not exist, for a folder without any article, for one with more than `MOST_ARTICLES`, and
    where standard input is named again.
    """
    chosen = options or LoadOptions()
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    once = _without_second_input((os.fspath(path) for path in given), chosen)
    return tuple(file for path in once for file in _files_at(path, chosen))


def holds_as_article(folder: str, target: str) -> bool:
    """Whether a file written to ``target`` would be one of the articles that the path ``folder`` gives."""
    if not os.path.isdir(folder) or not _is_article(os.path.basename(target)):
        return False
    root, place = os.path.realpath(folder), os.path.realpath(os.path.dirname(target) or os.curdir)
    below = os.path.relpath(place, root).split(os.sep)
    return below[0] != os.pardir and not any(part.startswith(".") and part != os.curdir for part in below)


def _without_second_input(paths: Iterable[str], options: LoadOptions) -> Iterator[str]:
    is_named = False
    for path in paths:
        if path == STANDARD_INPUT and is_named:
            options.problem(
                InputError("cannot read standard input twice: it gives its text only once; name - once, and files")
            )
        else:
            yield path
        is_named = is_named or path == STANDARD_INPUT


def _files_at(path: str, options: LoadOptions) -> list[str]:
    try:
        return _found_at(path, options)
    except InputError as error:
        options.problem(error)
        return []


def _found_at(path: str, options: LoadOptions) -> list[str]:
    if path == STANDARD_INPUT or is_address(path):
        return [path]
    if not path:
        raise InputError("cannot read a path that is empty; name a file or a folder")
    try:
        if not stat.S_ISDIR(os.stat(path).st_mode):
            return [path]
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    passed_over: list[str] = []
    files = list(islice(_walk(path, 1, passed_over, options), MOST_ARTICLES + 1))
    if passed_over:
        options.note(_said(path, passed_over))
    if not files:
        reason = "the folder holds no text, no page and no table of articles"
        raise InputError(f"no articles in {path}: {reason}; name another folder, or files")
    if len(files) > MOST_ARTICLES:
        raise InputError(f"too many articles in {path}: it holds more than {MOST_ARTICLES:,} files; name a part of it")
    return files


def _walk(folder: str, level: int, passed_over: list[str], options: LoadOptions) -> Iterator[str]:
    """Yield the articles in a folder and then those in each folder below it; the rest is added to ``passed_over``."""
    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        options.problem(unreadable(folder, error))
        return
    names = {entry.name for entry in entries}
    below = []
    for entry in entries:
        if not entry.name.startswith(".") and entry.is_file() and _is_article(entry.name):
            yield entry.path
        elif _is_folder(entry) and level < _MOST_LEVELS and not _holds_parts(entry.name, names):
            below.append(entry.path)
        else:
            passed_over.append(entry.path)
    for path in below:
        yield from _walk(path, level + 1, passed_over, options)


def _is_article(name: str) -> bool:
    return not name.startswith(".") and unpacked_name(name).suffix.lower() in FOLDER_SUFFIXES


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether to look into it: not where it is a link, which may lead back."""
    return entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")


def _holds_parts(name: str, beside: set[str]) -> bool:
    page = name.removesuffix(_PARTS_OF_PAGE)
    return page != name and not beside.isdisjoint({f"{page}.html", f"{page}.htm"})


def _said(folder: str, passed_over: list[str]) -> str:
    names = ", ".join(os.path.relpath(path, folder) for path in passed_over[:_MOST_NAMED])
    more = len(passed_over) - _MOST_NAMED
    return f"passed over in {folder}, as hidden or no articles: {names}" + (f" and {more} more" if more > 0 else "")
