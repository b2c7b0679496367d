"""Which words of each paragraph of a pair are marked, and how."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seedcompare import Article, Comparison, Detail, Pair, SharedRun, Span
from seedcompare_tui.display.marks import Mark, level_mark, strength


@dataclass(frozen=True, slots=True)
class Highlight:
    """A run of words that is marked, in characters of its paragraph."""

    span: Span
    mark: Mark
    """A level's mark for wording that both articles share, `Mark.ONLY_HERE` for a detail."""


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
    found: list[list[Highlight]] = [[] for _ in article.paragraphs]
    for span, mark in [*((detail.span, Mark.ONLY_HERE) for detail in details), *runs]:
        for index in range(paragraph_at(article.paragraphs, span.start), len(article.paragraphs)):
            paragraph = article.paragraphs[index]
            if paragraph.start >= span.end:
                break
            found[index] += _free(_inside(span, paragraph), found[index], mark)
    return tuple(tuple(sorted(each, key=lambda highlight: highlight.span)) for each in found)


def _inside(span: Span, paragraph: Span) -> Span:
    """The part of ``span`` that is in the paragraph, in characters of the paragraph."""
    start, end = max(span.start, paragraph.start), min(span.end, paragraph.end)
    return Span(start - paragraph.start, end - paragraph.start)


def _free(span: Span, held: Sequence[Highlight], mark: Mark) -> list[Highlight]:
    """What earlier highlights leave of a new one; earlier ones say more."""
    free = [span]
    for earlier in held:
        free = [piece for each in free for piece in _without(each, earlier.span)]
    return [Highlight(piece, mark) for piece in free if piece.length > 0]


def _without(span: Span, other: Span) -> tuple[Span, Span]:
    """What is left of ``span`` before and after another one; either may be empty."""
    return Span(span.start, min(span.end, other.start)), Span(max(span.start, other.end), span.end)
