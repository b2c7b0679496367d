"""How closely two stretches agree, by the copied wording that they have in common."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import LCSseq

from seedcompare.comparison import Level
from seedcompare.matching.copied.units import LEAST_UNIT, is_most_of_one
from seedcompare.matching.copied.wording import CopiedWording
from seedcompare.matching.runs import Run
from seedcompare.settings import Settings
from seedcompare.span import Span, merged


class Levels:
    """The levels of the paragraphs and passages of two articles."""

    def __init__(
        self, copied: CopiedWording, paragraphs: tuple[Sequence[Span], Sequence[Span]], settings: Settings
    ) -> None:
        """Take the copied wording of two articles, and the words of each of their paragraphs, in order."""
        self._copied = copied
        self._paragraphs = paragraphs
        self._settings = settings
        self._runs: defaultdict[tuple[int, int], list[Run]] = defaultdict(list)
        for run in copied.runs:
            for place, part in _by_paragraph(run, *paragraphs):
                self._runs[place].append(part)

    def copied_share(self, i: int, j: int) -> float:
        """Return the share of the words of the shorter of two paragraphs that is copied, 0 to 1; 0 without words."""
        spans = self._paragraphs[0][i], self._paragraphs[1][j]
        return _share(*spans, self._runs.get((i, j), ()))

    def of_paragraphs(self, i: int, j: int) -> Level:
        """Return the level of two paragraphs with words, by their indices."""
        span_a, span_b = self._paragraphs[0][i], self._paragraphs[1][j]
        if self._keys(0, span_a) == self._keys(1, span_b):
            return Level.VERBATIM
        runs = self._runs.get((i, j))
        if runs is None:
            return Level.REWORDED
        level = self._level(span_a, span_b, runs)
        is_edited = level is Level.REWORDED and self._is_piece_copied(runs)
        return Level.EDITED if is_edited else level

    def of_passage(self, a: Span, b: Span) -> Level:
        """Return the level of two stretches of words."""
        inside = (part for run in self._copied.runs if (part := run.clipped(a, b)) is not None)
        return self._level(a, b, list(inside))

    def _level(self, a: Span, b: Span, runs: Sequence[Run]) -> Level:
        share = _share(a, b, runs)
        if share >= self._settings.verbatim_share and self._share_in_order(a, b) >= self._settings.verbatim_share:
            return Level.VERBATIM
        return Level.EDITED if runs and share >= self._settings.edited_share else Level.REWORDED

    def _share_in_order(self, a: Span, b: Span) -> float:
        """Return the share of the shorter stretch that both have in the same order."""
        return LCSseq.similarity(self._keys(0, a), self._keys(1, b)) / min(a.length, b.length)

    def _is_piece_copied(self, runs: Sequence[Run]) -> bool:
        """Whether most of a sentence or of a quotation of either paragraph is copied."""
        sides = (self._copied.a, [run.span_a for run in runs]), (self._copied.b, [run.span_b for run in runs])
        return any(
            is_most_of_one(
                units, merged(spans), share=self._settings.copied_piece, least=LEAST_UNIT * self._copied.unit
            )
            for side, spans in sides
            for units in (side.sentences, side.quotations)
        )

    def _keys(self, side: int, words: Span) -> tuple[str, ...]:
        return (self._copied.a, self._copied.b)[side].keys[slice(*words)]


def _share(a: Span, b: Span, runs: Iterable[Run]) -> float:
    """Return the share of the shorter of two stretches that stands in runs, by the side that has less of it there."""
    shorter = min(a.length, b.length)
    spans = list(runs)
    fewer = min(
        sum(span.length for span in merged(run.span_a for run in spans)),
        sum(span.length for span in merged(run.span_b for run in spans)),
    )
    return fewer / shorter if shorter else 0.0


def _by_paragraph(run: Run, in_a: Sequence[Span], in_b: Sequence[Span]) -> Iterator[tuple[tuple[int, int], Run]]:
    """Yield the parts of a run that lie in one paragraph of each side, with the indices of these paragraphs."""
    at, end = 0, run.length
    while at < end:
        i = bisect_right(in_a, run.a + at, key=lambda span: span.start) - 1
        j = bisect_right(in_b, run.b + at, key=lambda span: span.start) - 1
        length = min(end - at, in_a[i].end - run.a - at, in_b[j].end - run.b - at)
        yield (i, j), Run(run.a + at, run.b + at, length)
        at += length
