"""The table of measurements: its rows, how figures are written, and its place in the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

MARKER = "<!-- measured by tests/bench/run.py -->"
"""What stands in the page above everything that is measured."""
_HEADING = "\n## "


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a figure should be."""

    what: str
    """In words: ``at most 5 s``."""
    reached: bool

    def __str__(self) -> str:
        """Say both."""
        return f"{self.what}: {'reached' if self.reached else '**missed**'}"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; what does not apply is None or empty."""

    work: str
    seconds: float | None = None
    """Of the fastest run."""
    megabytes: float | None = None
    """The most that a run had."""
    instructions: int | None = None
    ratio: str = ""
    """To a peer that was measured in the same run."""
    growth: str = ""
    """From the size before."""
    wanted: Sequence[Wanted] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """What was measured of one part of the program."""

    title: str
    rows: Sequence[Row]
    notes: Sequence[str] = ()
    """Sentences on what the rows are of."""

    def __str__(self) -> str:
        """Return the section of the page: a table without the columns that say nothing, and the notes."""
        cells = [_cells(row) for row in self.rows]
        columns = [name for name in _cells(Row("")) if name == "work" or any(each[name] for each in cells)]
        lines = [columns, ["---" if name in _WORDS else "---:" for name in columns]]
        lines += [[each[name] for name in columns] for each in cells]
        table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        return "\n\n".join([f"## {self.title}", table, *self.notes]) + "\n"


def at_most(most: float, seconds: float) -> Wanted:
    """Return the goal of at most so many seconds."""
    return Wanted(f"at most {written_seconds(most)}", seconds <= most)


def at_most_megabytes(most: float, megabytes: float) -> Wanted:
    """Return the goal of at most so much memory."""
    return Wanted(f"at most {most:,.0f} MB", megabytes <= most)


def at_most_times(most: float, seconds: float, peer: float) -> Wanted:
    """Return the goal of at most so many times as long as a peer."""
    return Wanted(f"at most {written_ratio(most)} times", seconds <= most * peer)


def growth_wanted(pairs: float, words: float, time: float) -> Wanted:
    """Return the goal that time grows by less than 1.3 times the growth of the pairs plus that of the words."""
    most = 1.3 * (pairs + words)
    said = f"less than 1.3 × ({written_ratio(pairs)} in pairs + {written_ratio(words)} in words)"
    return Wanted(f"{said} = {written_ratio(most)} times", time < most)


def written_seconds(seconds: float) -> str:
    """Return a time as a reader wants it."""
    if seconds < 0.01:
        return f"{seconds * 1000:.1f} ms".replace(".0 ms", " ms")
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s".replace(".0 s", " s")


def written_ratio(ratio: float) -> str:
    """Return a ratio with two digits that count, or all before the point."""
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.2g}"


def updated(page: str, machine: str, parts: Sequence[Part]) -> str:
    """Return ``page`` with these parts measured anew; other parts of it are kept, and what stands above them."""
    prose, _, measured = page.partition(MARKER)
    sections = {_title(section): section for section in measured.split(_HEADING)[1:]}
    sections |= {part.title: str(part).removeprefix(_HEADING.lstrip()) for part in parts}
    return "".join(
        [prose, MARKER, "\n\n", machine, "\n", *(_HEADING + each.rstrip() + "\n" for each in sections.values())]
    )


_WORDS = ("work", "ratio", "growth", "wanted")


def _title(section: str) -> str:
    return "".join(takewhile(lambda letter: letter != "\n", section))


def _cells(row: Row) -> Mapping[str, str]:
    return {
        "work": row.work,
        "time": "" if row.seconds is None else written_seconds(row.seconds),
        "peak memory": "" if row.megabytes is None else f"{row.megabytes:,.0f} MB",
        "instructions": "" if row.instructions is None else f"{row.instructions / 1e6:,.0f} M",
        "ratio": row.ratio,
        "growth": row.growth,
        "wanted": "; ".join(map(str, row.wanted)),
    }
