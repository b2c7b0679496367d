"""What a run compares: loading it, telling what was left out, and keeping exports away from it."""

import os
from collections.abc import Callable, Iterator, Sequence

from seedcompare import Article, InputError, load_bundled
from seedcompare.loading.bundled import bundled_files
from seedcompare.loading.contents import STANDARD_INPUT, is_read_once
from seedcompare.loading.decoding import check_encoding
from seedcompare.loading.folders import find_files, holds_as_article
from seedcompare.loading.load import articles_of
from seedcompare.loading.options import LoadOptions
from seedcompare.loading.source_text import SourceText, read_texts
from seedcompare.loading.web import is_address
from seedcompare.stating import Statement, with_dates, with_languages
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.writing.targets import is_stream
from seedcompare_tui.messages import tell

_FEWEST_TO_COMPARE = 2
_MOST_TOLD = 20
_LEFT_OUT = 1


class Sources:
    """The paths that a run was given, or the bundled articles for none."""

    def __init__(
        self,
        paths: Sequence[str],
        *,
        encoding: str | None,
        max_size: int,
        dates: Sequence[Statement] = (),
        languages: Sequence[Statement] = (),
    ) -> None:
        """Read ``paths`` with this encoding, or None to find it out, and this limit in bytes.

        ``dates`` and ``languages`` are what the person says of the articles.
        """
        self._paths = paths
        self._dates = dates
        self._languages = languages
        self._encoding = encoding
        self._max_size = max_size
        self._problems: list[InputError] = []
        self._read_once: dict[str, list[SourceText]] = {}

    @property
    def status(self) -> int:
        """The exit status of a run that went well otherwise: 1 where something was left out."""
        return _LEFT_OUT if self._problems else 0

    @property
    def notice(self) -> str:
        """A sentence on what was left out, for a screen that covers the messages; empty where nothing was."""
        left_out = len(self._problems)
        if not left_out:
            return ""
        return f"{'One source' if left_out == 1 else f'{left_out} sources'} could not be read; the terminal says which."

    def files(self) -> list[str]:
        """Return the files that are read, as far as they are there."""
        if not self._paths:
            return [os.fspath(file) for file in bundled_files()]
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
        return self._stated(self._load())

    def _load(self) -> tuple[Article, ...]:
        if not self._paths:
            return load_bundled()
        texts = list(self._texts(self._problems.append, on_note=tell))
        if self._problems and len(texts) < _FEWEST_TO_COMPARE:
            self._tell(self._problems[:-1])
            raise self._problems[-1]
        self._tell(self._problems)
        return articles_of(texts)

    def load_again(self) -> tuple[Article, ...]:
        """Return the articles as they are now, without what can no longer be read.

        Standard input and pipes can be read once only: what came from them is kept.
        """
        return self._stated(articles_of(list(self._texts(_not_now))) if self._paths else load_bundled())

    def _stated(self, articles: Sequence[Article]) -> tuple[Article, ...]:
        return with_dates(with_languages(articles, self._languages), self._dates)

    def _texts(
        self, on_problem: Callable[[InputError], None], on_note: Callable[[str], None] | None = None
    ) -> Iterator[SourceText]:
        check_encoding(self._encoding)
        options = LoadOptions(self._encoding, self._max_size, on_problem, on_note)
        kept = self._read_once.copy()
        for path in find_files(self._paths, options):
            if path in kept:
                yield from kept.pop(path)
            elif is_read_once(path):
                texts = list(read_texts(path, options))
                self._read_once.setdefault(path, []).extend(texts)
                yield from texts
            else:
                yield from read_texts(path, options)

    def _tell(self, problems: Sequence[InputError]) -> None:
        for problem in problems[:_MOST_TOLD]:
            tell(str(problem))
        if len(problems) > _MOST_TOLD:
            tell(f"{len(problems) - _MOST_TOLD} more could not be read")


def _not_now(problem: InputError) -> None:
    """Pass over what cannot be read; the first loading has told of it."""
