"""The words of a paragraph with what was changed among them, and what the other article has in its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from seedcompare import Span
from seedcompare_tui.display.marks import SIDES, Mark
from seedcompare_tui.display.pair.marked import Run, marked_runs
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.meanings import CHANGES

_MOST_OTHER = 120
"""Cells of what the other article has."""


class ShownRun(NamedTuple):
    """Words of one look, and what is said where one points at them."""

    text: str
    mark: Mark | None
    title: str
    """Empty for nothing."""


@dataclass(frozen=True, slots=True)
class PairChanges:
    """The changes of a pair by the characters they take in A and in B."""

    reading: PairReading
    edit_at: tuple[dict[int, int], dict[int, int]]
    """For each character of A and of B that was changed, the index of its edit."""

    def runs(self, side: int, paragraph: int) -> Iterator[ShownRun]:
        """Yield the runs of a paragraph of A (``side`` 0) or B (1); together they are its text."""
        at = self.reading.articles[side].paragraphs[paragraph].start
        for run in marked_runs(self.reading.texts[side][paragraph], self.reading.highlights[side][paragraph]):
            place = Span(at, at + len(run.text))
            yield ShownRun(run.text, run.mark, self._title(side, run, place))
            at = place.end

    def _title(self, side: int, run: Run, place: Span) -> str:
        if run.mark not in CHANGES:
            return ""
        found = dict.fromkeys(edit for at in range(*place) if (edit := self.edit_at[side].get(at)) is not None)
        other = self.reading.articles[1 - side]
        spans = sorted((self._edit(edit)[1 - side] for edit in found), key=lambda span: span.start)
        words = " … ".join(other.text[slice(*span)] for span in spans if span.length)
        has = f"“{shortened(visible_line(words), _MOST_OTHER)}”" if words else "nothing here"
        return f"{run.mark.word}; {SIDES[1 - side]} has {has}"

    def _edit(self, index: int) -> tuple[Span, Span]:
        edit = self.reading.pair.edits[index]
        return edit.a, edit.b


def pair_changes(reading: PairReading) -> PairChanges:
    """Return the changes of a pair, ready to be asked for."""
    edits = list(enumerate(reading.pair.edits))
    in_a = {at: index for index, edit in edits for at in range(*edit.a)}
    in_b = {at: index for index, edit in edits for at in range(*edit.b)}
    return PairChanges(reading, (in_a, in_b))
