"""From paths to the articles of a set."""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Sequence

from seedcompare.article import Article
from seedcompare.errors import InputError
from seedcompare.loading.naming import short_labels, unique_ids
from seedcompare.loading.parse import parse_article
from seedcompare.loading.source_text import STANDARD_INPUT, SourceText, read_texts, unreadable

AnyPath = str | os.PathLike[str]
"""A path as a caller may give it."""

FOLDER_SUFFIXES = (".txt",)
"""What the files end in that a folder gives; a file named by itself may end in anything."""


def load(paths: Iterable[AnyPath] | AnyPath) -> tuple[Article, ...]:
    """Return the articles at ``paths``, in the order given.

    A path is a text file, a folder (see `find_files`), a ``.jsonl`` file with one article a line
    (``{"id": "fox", "title": "Talks end", "text": "..."}``), or ``-`` for standard input.

    Raises `InputError`, which names the path, for what cannot be read as an article.
    """
    return articles_of([text for path in find_files(paths) for text in read_texts(path)])


def find_files(paths: Iterable[AnyPath] | AnyPath) -> tuple[str, ...]:
    """Return the files that ``paths`` name: each file itself, and each folder's articles by name.

    The articles of a folder are the regular files in it, not in folders below it, with one of
    `FOLDER_SUFFIXES` and no dot at the start. Raises `InputError` for what is not there, and for a folder
    without any.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else paths
    return tuple(file for path in given for file in _files_at(os.fspath(path)))


def articles_of(texts: Sequence[SourceText]) -> tuple[Article, ...]:
    """Return the articles of a set made of these texts, with ids and labels that tell them apart."""
    ids = unique_ids([text.place for text in texts])
    titles = Counter(text.title for text in texts)
    labels = (
        text.title if text.title and titles[text.title] == 1 else label
        for text, label in zip(texts, short_labels(ids), strict=True)
    )
    return tuple(
        parse_article(text.text, id=article_id, label=label, source=text.source)
        for text, article_id, label in zip(texts, ids, labels, strict=True)
    )


def _files_at(path: str) -> list[str]:
    if path == STANDARD_INPUT:
        return [path]
    if not path:
        raise InputError("cannot read a path that is empty; name a file or a folder")
    try:
        if not stat.S_ISDIR(os.stat(path).st_mode):
            return [path]
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries if _is_article(entry))
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if not names:
        wanted = " or ".join(FOLDER_SUFFIXES)
        raise InputError(f"no articles in {path}: the folder holds no {wanted} file; name another folder, or files")
    return [os.path.join(path, name) for name in names]


def _is_article(entry: os.DirEntry[str]) -> bool:
    return entry.name.lower().endswith(FOLDER_SUFFIXES) and not entry.name.startswith(".") and entry.is_file()
