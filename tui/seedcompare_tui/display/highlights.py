"""Which words of each paragraph of a pair are marked, and how."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seedcompare import Article, Comparison, Detail, Pair, SharedRun, Span
from seedcompare_tui.display.marks import Mark, level_mark, strength


@dataclass(frozen=True, slots=True)
class Highlight:
    """A run of words that is marked, in characters of its paragraph."""

    span: Span
    mark: Mark
    """A level's mark for wording that both articles share, `Mark.ONLY_HERE` for a detail."""


_LAYERS = (Mark.REWORDED, Mark.EDITED, Mark.VERBATIM, Mark.ONLY_HERE)
"""What is painted over what, each by its place counted from 1; 0 is no mark."""
_PAINTED_RUN = re.compile(rb"([\x01-\x04])\1*")

Highlights = tuple[tuple[Highlight, ...], ...]
"""For each paragraph of an article its highlights, in order and without overlap."""


def pair_highlights(comparison: Comparison, pair: Pair) -> tuple[Highlights, Highlights]:
    """Return the highlights of A and of B: shared wording by its level, and details."""
    marks = _wording_marks(comparison, pair)
    a, b = comparison.articles[pair.a], comparison.articles[pair.b]
    runs_a = [(run.a, mark) for run, mark in zip(pair.wording, marks, strict=True)]
    runs_b = [(run.b, mark) for run, mark in zip(pair.wording, marks, strict=True)]
    return (
        _by_paragraph(a, runs_a, comparison.details[pair.a]),
        _by_paragraph(b, runs_b, comparison.details[pair.b]),
    )


def _wording_marks(comparison: Comparison, pair: Pair) -> list[Mark]:
    """The mark of each run of shared words: that of the paragraphs it stands in."""
    a, b = comparison.articles[pair.a], comparison.articles[pair.b]
    levels = {(each.a, each.b): each.level for each in sorted(pair.alignments, key=strength)}

    def mark(run: SharedRun) -> Mark:
        places = paragraph_at(a.paragraphs, run.a.start), paragraph_at(b.paragraphs, run.b.start)
        level = levels.get(places)
        return level_mark(level) if level else Mark.REWORDED

    return [mark(run) for run in pair.wording]


def paragraph_at(paragraphs: Sequence[Span], offset: int) -> int:
    """Return the index of the last paragraph that begins at or before ``offset``; 0 where none does."""
    return max(0, bisect_right(paragraphs, offset, key=lambda span: span.start) - 1)


def _by_paragraph(article: Article, runs: Iterable[tuple[Span, Mark]], details: Iterable[Detail]) -> Highlights:
    """Paint every character with the strongest of its marks, and read the runs of one mark off again."""
    painted = bytearray(len(article.text))
    for span, mark in sorted([*runs, *((detail.span, Mark.ONLY_HERE) for detail in details)], key=_layer):
        painted[slice(*span)] = bytes([_layer((span, mark))]) * span.length
    return tuple(tuple(_runs(painted, paragraph)) for paragraph in article.paragraphs)


def _layer(marked: tuple[Span, Mark]) -> int:
    return _LAYERS.index(marked[1]) + 1


def _runs(painted: bytearray, paragraph: Span) -> Iterator[Highlight]:
    for match in _PAINTED_RUN.finditer(painted, *paragraph):
        start, end = match.span()
        yield Highlight(Span(start - paragraph.start, end - paragraph.start), _LAYERS[painted[start] - 1])
