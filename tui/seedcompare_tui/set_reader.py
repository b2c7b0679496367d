"""Reading the articles of a set, and reading them again."""

from collections.abc import Iterator, Sequence

from seedcompare import Article, InputError
from seedcompare.loading.load import articles_of, find_files
from seedcompare.loading.source_text import STANDARD_INPUT, SourceText, read_texts


class SetReader:
    """Reads the articles at some paths, and later again."""

    def __init__(self, paths: Sequence[str]) -> None:
        """Read from ``paths``, as `seedcompare.load` takes them."""
        self._paths = paths
        self._from_standard_input: Sequence[SourceText] = ()

    def read(self) -> tuple[Article, ...]:
        """Return the articles; raises `InputError` for what cannot be read as one."""
        texts = [text for file in find_files(self._paths) for text in read_texts(file)]
        self._from_standard_input = [text for text in texts if text.source == STANDARD_INPUT]
        return articles_of(texts)

    def read_again(self) -> tuple[Article, ...]:
        """Return the articles as they are now, without what can no longer be read.

        Standard input can be read once only: what came from it is kept.
        """
        return articles_of([text for path in self._paths for text in self._texts_now(path)])

    def _texts_now(self, path: str) -> Iterator[SourceText]:
        if path == STANDARD_INPUT:
            yield from self._from_standard_input
            return
        try:
            files = find_files(path)
        except InputError:
            return
        for file in files:
            try:
                yield from read_texts(file)
            except InputError:
                continue
