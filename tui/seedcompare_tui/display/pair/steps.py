"""The kinds of rows that a reader steps through, each by a key of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from seedcompare_tui.display.marks import SIDES, Mark
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.sentences import counted


def _nothing_to_say(reading: PairReading, row: Row) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of rows."""

    rows_of: Callable[[PairReading], Callable[[Row], bool]]
    """Returns what tells the rows of the kind in a pair."""
    nothing: str
    """The sentence for where there is none, with ``{where}`` for below or above."""
    say: Callable[[PairReading, Row], str] = _nothing_to_say
    """What is said of a row that is reached; empty for nothing."""


def _copied_rows(reading: PairReading) -> Callable[[Row], bool]:
    return lambda row: row.has_copied


def _copied_line(reading: PairReading, row: Row) -> str:
    """Return how many words of the row are copied, of A's where it has any there."""
    for side, paragraphs in enumerate((row.a, row.b)):
        counts = reading.copied_words(side)
        if here := sum(counts[paragraph] for paragraph in paragraphs):
            of_prose = " without quotations" if reading.without_quotations else ""
            return f"{counted(here, 'copied word')} here, of {counts.total()} in {SIDES[side]}{of_prose}."
    return ""


STEPS: Mapping[str, Step] = {
    "aligned": Step(lambda reading: lambda row: bool(row.alignments), "No alignment {where}."),
    "unique": Step(lambda reading: lambda row: row.mark is Mark.ONLY_HERE, "No unique paragraph {where}."),
    "moved": Step(lambda reading: lambda row: row.moved, "No moved paragraph {where}."),
    "copied": Step(_copied_rows, "Nothing copied {where}.", _copied_line),
}
"""By the names that the bindings use."""
