"""Two long texts with a third of their paragraphs in common, shuffled."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from measuring import PROGRAM, Measure, in_turn, work
from options import Options
from screens import first_words, screen
from table import Part, Row, Wanted, at_most, at_most_megabytes, written_ratio

_GOALS = {100_000: (3, 400), 1_000_000: (60, 3000)}
"""For the words of each book, seconds and megabytes."""
_WORK = {"books-pair": "the pair, once parsed", "books": "parsed, compared, details and all"}
_AT_ONCE = 1.0
"""Seconds after which an app that opens at once is there."""
_NOTE = (
    "The app is open when the first words of a book are drawn in a pseudo-terminal, from the start of the process on."
)


def books(options: Options) -> Part:
    """Measure the books."""
    sizes = [10_000, 100_000, *([1_000_000] if options.long else [])]
    rows = [row for name in _WORK for row in _compared(name, sizes, options)]
    return Part("Two books", [*rows, *(_opened(words, options) for words in sizes[1:])], [_NOTE])


def _compared(name: str, sizes: Sequence[int], options: Options) -> list[Row]:
    rows = []
    before: Measure | None = None
    for words in sizes:
        (done,) = in_turn(work(name, str(words)), runs=_runs(words, options))
        growth = f"{written_ratio(done.seconds / before.seconds)} times the size before" if before else ""
        title = f"Two books of {words:,} words: {_WORK[name]}"
        rows.append(Row(title, done.seconds, done.megabytes, growth=growth, wanted=_wanted(words, done)))
        before = done
    return rows


def _wanted(words: int, done: Measure) -> list[Wanted]:
    if words not in _GOALS:
        return []
    seconds, megabytes = _GOALS[words]
    return [at_most(seconds, done.seconds), at_most_megabytes(megabytes, done.megabytes)]


def _opened(words: int, options: Options) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("one.txt", "other.txt")]
        work("write-books", str(words), *map(str, paths))()
        shows = first_words(*(path.read_text(encoding="utf-8")[:1000] for path in paths))
        (opened,) = in_turn(screen(*PROGRAM, *map(str, paths), shows=shows), runs=_runs(words, options))
    title = f"Two books of {words:,} words: open in the app"
    return Row(title, opened.seconds, opened.megabytes, wanted=[Wanted("at once, 1 s", opened.seconds <= _AT_ONCE)])


def _runs(words: int, options: Options) -> int:
    return 1 if words > 100_000 else options.runs
