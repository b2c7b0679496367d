"""Which words of each paragraph of a pair are marked, and how."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from seedcompare import Article, ArticleSet, Detail, DetailKind, Pair, SharedRun, Span
from seedcompare_tui.display.marks import LEVEL_MARKS, Mark, level_mark, strength
from seedcompare_tui.display.text.graphemes import whole_graphemes


@dataclass(frozen=True, slots=True)
class Highlight:
    """A run of words that is marked, in characters of its paragraph."""

    span: Span
    mark: Mark
    """A level's mark for wording that both articles share, `Mark.ONLY_HERE` for a detail."""


_LAYERS = (Mark.ONLY_HERE, *reversed(LEVEL_MARKS.values()), Mark.ONLY_HERE)
"""What is painted over what, each by its place counted from 1; 0 is no mark. Wording that the other article has shows
through a quotation that no article has as a whole, but does not cut a name or a number in two."""
_QUOTED, _SPECIFIC = 1, len(_LAYERS)
_WEIGHTLESS = regex.compile(r"\W*(?:\p{Latin}{1,4}\W+)*\p{Latin}{0,4}\W*")
"""Latin words so short that nearly all of them only join others."""
_PAINTED_RUN = re.compile(rb"([^\x00])\1*")

Highlights = tuple[tuple[Highlight, ...], ...]
"""For each paragraph of an article its highlights, in order and without overlap."""


def pair_highlights(source: ArticleSet, pair: Pair) -> tuple[Highlights, Highlights]:
    """Return the highlights of A and of B: shared wording by its level, and details."""
    marks = _wording_marks(source, pair)
    a, b = source.articles[pair.a], source.articles[pair.b]
    runs_a = [(run.a, mark) for run, mark in zip(pair.wording, marks, strict=True)]
    runs_b = [(run.b, mark) for run, mark in zip(pair.wording, marks, strict=True)]
    return (
        _by_paragraph(a, runs_a, source.details[pair.a]),
        _by_paragraph(b, runs_b, source.details[pair.b]),
    )


def _wording_marks(source: ArticleSet, pair: Pair) -> list[Mark]:
    """Return the mark of each run of shared words: that of the paragraphs it stands in."""
    a, b = source.articles[pair.a], source.articles[pair.b]
    levels = {(each.a, each.b): each.level for each in sorted(pair.alignments, key=strength)}

    def mark(run: SharedRun) -> Mark:
        places = a.paragraph_at(run.a.start), b.paragraph_at(run.b.start)
        level = levels.get(places)
        return level_mark(level) if level else Mark.REWORDED

    return [mark(run) for run in pair.wording]


def detail_highlights(article: Article, details: Sequence[Detail]) -> Highlights:
    """Return the highlights of an article by itself: its details."""
    return _by_paragraph(article, (), details)


def _by_paragraph(article: Article, runs: Iterable[tuple[Span, Mark]], details: Iterable[Detail]) -> Highlights:
    """Paint every character with the topmost of its layers, and read the runs of one layer off again."""
    layers = [(_LAYERS.index(mark, _QUOTED) + 1, span) for span, mark in runs]
    layers += [(_QUOTED if each.kind is DetailKind.QUOTE else _SPECIFIC, each.span) for each in details]
    painted = bytearray(len(article.text))
    for layer, span in sorted(layers):
        painted[slice(*span)] = bytes([layer]) * span.length
    return tuple(tuple(_runs(article.text, painted, paragraph)) for paragraph in article.paragraphs)


def _runs(text: str, painted: bytearray, paragraph: Span) -> Iterator[Highlight]:
    """Yield the runs of one mark in a paragraph, without the white space at their ends."""
    for match in _PAINTED_RUN.finditer(painted, *paragraph):
        layer = painted[match.start()]
        if _QUOTED < layer < _SPECIFIC and _is_stub(text, painted, Span(*match.span())):
            continue
        inside = text[slice(*match.span())]
        start, end = match.start() + len(inside) - len(inside.lstrip()), match.start() + len(inside.rstrip())
        span = whole_graphemes(text, Span(start, end))
        if span.length > 0:
            yield Highlight(Span(span.start - paragraph.start, span.end - paragraph.start), _LAYERS[layer - 1])


def _is_stub(text: str, painted: bytearray, run: Span) -> bool:
    """Whether a run is what a name or a number leaves of shared wording, and says nothing by itself: ``of the``."""
    touches = painted[run.start - 1 : run.start] + painted[run.end : run.end + 1]
    return _SPECIFIC in touches and _WEIGHTLESS.fullmatch(text, *run) is not None
