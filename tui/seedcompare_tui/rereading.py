"""Reading the articles of a set again: what can be read, what it is now called, and what has changed."""

from collections.abc import Iterable, Iterator, Sequence

from seedcompare import Article, InputError
from seedcompare.loading.load import articles_of, find_files
from seedcompare.loading.source_text import STANDARD_INPUT, SourceText, read_texts
from seedcompare_tui.display.describe import counted
from seedcompare_tui.display.visible import visible_line

IndexPair = tuple[int, int]
"""Two articles by their indices, the first on the left."""


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


def follow_pairs(
    pairs: Iterable[IndexPair], before: Sequence[Article], after: Sequence[Article]
) -> tuple[IndexPair, ...]:
    """Return those of ``pairs``, of articles ``before``, that are still there, by their indices in ``after``."""
    if before is after:
        return tuple(pairs)
    now = {_identity(article): index for index, article in enumerate(after)}
    moved = ((now.get(_identity(before[a])), now.get(_identity(before[b]))) for a, b in pairs)
    return tuple((a, b) for a, b in moved if a is not None and b is not None)


def changes_line(before: Sequence[Article], after: Sequence[Article]) -> str:
    """Return one sentence on what reading the articles again has changed; safe to show."""
    old = {_identity(article): article for article in before}
    new = {_identity(article): article for article in after}
    gone = [visible_line(article.label) for identity, article in old.items() if identity not in new]
    added = [visible_line(article.label) for identity, article in new.items() if identity not in old]
    changed = [
        visible_line(article.label)
        for identity, article in new.items()
        if identity in old and old[identity].text != article.text
    ]
    told = [f"{_names(gone)} can no longer be read"] * bool(gone)
    told += [f"{_names(added)} added"] * bool(added)
    told += [f"{_names(changed)} changed"] * bool(changed)
    return f"Read {counted(len(after), 'article')}: {'; '.join(told) or 'nothing has changed'}."


def _identity(article: Article) -> tuple[str, str]:
    """What stays the same where an article is read again: labels follow the set, so they do not."""
    return article.source, article.id


def _names(labels: Sequence[str]) -> str:
    """The labels where they are few, else their number."""
    return ", ".join(labels) if len(labels) <= 3 else counted(len(labels), "article")
