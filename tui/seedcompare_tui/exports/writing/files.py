"""Files that are named while the app runs."""

from collections.abc import Callable, Iterable

from seedcompare import Comparison, pair_of
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.registry import format_for, options_for, suffixes
from seedcompare_tui.exports.writing.targets import check_target, is_stream
from seedcompare_tui.exports.writing.whole_file import written

_BEST_FIRST = (".html", ".txt")


class FileExporter:
    """Writes pairs of a comparison to files, in the form that each one's suffix names."""

    def __init__(self, inputs: Iterable[str], *, check: Callable[[str], None] | None = None) -> None:
        """Never write over ``inputs``, the files of the articles, nor where ``check`` raises `ExportError`."""
        self._inputs = tuple(inputs)
        self._check = check

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the forms, the best one for reading first."""
        return tuple(sorted(suffixes(), key=lambda suffix: (suffix not in _BEST_FIRST, suffix)))

    def check(self, target: str) -> None:
        """Raise `ExportError` where ``target`` is no file or an article, has no form, or cannot be written."""
        if not target:
            raise ExportError("a file needs a name; write one")
        if is_stream(target):
            raise ExportError(f"cannot write {target} while the screen is open; name a file")
        format_for(target)
        check_target(target, inputs=self._inputs)
        if self._check is not None:
            self._check(target)

    def content(
        self, target: str, comparison: Comparison, *, pair: tuple[int, int] | None, only: Filter = Filter.ALL
    ) -> bytes:
        """Return what goes to ``target`` for a pair, the first article on the left, or for all, narrowed to ``only``.

        Raises `ExportError` where `check` does.
        """
        self.check(target)
        pairs = [pair_of(comparison, *pair)] if pair else comparison.pairs
        return format_for(target)(comparison, pairs, options_for(target, width=None, color="never", only=only))

    def write(self, target: str, content: bytes) -> None:
        """Write ``content`` whole or not at all.

        Raises `ExportError` or `WriteError`; what stood at ``target`` is there then as it was.
        """
        self.check(target)
        with written(target) as file:
            file.write(content)
