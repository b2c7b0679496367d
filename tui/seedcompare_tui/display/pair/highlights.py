"""Which words of each paragraph of a pair are marked, and how."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from seedcompare import Article, ArticleSet, Detail, DetailKind, Edit, Level, Pair, SharedRun, Span
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.text.graphemes import whole_graphemes


@dataclass(frozen=True, slots=True)
class Highlight:
    """A run of words that is marked, in characters of its paragraph."""

    span: Span
    mark: Mark
    """A level's mark for wording that both articles share, `Mark.ONLY_HERE` for a detail, or what is changed."""


_LAYERS = (
    Mark.ONLY_HERE,
    Mark.REWORDED,
    Mark.ONLY_HERE,
    Mark.CHANGED,
    Mark.CHANGED_VALUE,
    Mark.EDITED,
    Mark.VERBATIM,
)
"""What is painted over what, each by its place counted from 1; 0 is no mark. Wording that is retold shows through a
quotation that no article has as a whole, but does not cut a name or a number in two. Nothing lies over copied words, so
that what is tinted adds up to the share."""
_QUOTED, _RETOLD, _SPECIFIC, _CHANGED, _CHANGED_VALUE = range(1, 6)
_WEIGHTLESS = regex.compile(r"\W*(?:\p{Latin}{1,4}\W+)*\p{Latin}{0,4}\W*")
"""Latin words so short that nearly all of them only join others."""
_PAINTED_RUN = re.compile(rb"([^\x00])\1*")

Highlights = tuple[tuple[Highlight, ...], ...]
"""For each paragraph of an article its highlights, in order and without overlap."""


def pair_highlights(source: ArticleSet, pair: Pair) -> tuple[Highlights, Highlights]:
    """Return the highlights of A and of B: shared wording, what was changed in it, and details.

    Copied wording has the mark of the closest copied paragraphs it stands in, and that of edited ones where it stands
    in none; other shared wording has that of reworded ones.
    """
    layers = _wording_layers(source, pair)
    a, b = source.articles[pair.a], source.articles[pair.b]
    painted_a = [(layer, run.a) for run, layer in zip(pair.wording, layers, strict=True)]
    painted_b = [(layer, run.b) for run, layer in zip(pair.wording, layers, strict=True)]
    painted_a += [(_change_layer(edit), edit.a) for edit in pair.edits]
    painted_b += [(_change_layer(edit), edit.b) for edit in pair.edits]
    return (
        _by_paragraph(a, [*painted_a, *_detail_layers(source.details[pair.a])]),
        _by_paragraph(b, [*painted_b, *_detail_layers(source.details[pair.b])]),
    )


def _wording_layers(source: ArticleSet, pair: Pair) -> list[int]:
    """Return the layer of each run of shared words."""
    a, b = source.articles[pair.a], source.articles[pair.b]
    verbatim = {(each.a, each.b) for each in pair.alignments if each.level is Level.VERBATIM}

    def layer(run: SharedRun) -> int:
        if not run.is_copied:
            return _RETOLD
        places = a.paragraph_at(run.a.start), b.paragraph_at(run.b.start)
        return _layer_of(Mark.VERBATIM if places in verbatim else Mark.EDITED)

    return [layer(run) for run in pair.wording]


def _change_layer(edit: Edit) -> int:
    return _CHANGED_VALUE if edit.is_value else _CHANGED


def _detail_layers(details: Iterable[Detail]) -> list[tuple[int, Span]]:
    return [(_QUOTED if each.kind is DetailKind.QUOTE else _SPECIFIC, each.span) for each in details]


def _layer_of(mark: Mark) -> int:
    return _LAYERS.index(mark) + 1


def detail_highlights(article: Article, details: Sequence[Detail]) -> Highlights:
    """Return the highlights of an article by itself: its details."""
    return _by_paragraph(article, _detail_layers(details))


def _by_paragraph(article: Article, layers: Iterable[tuple[int, Span]]) -> Highlights:
    """Paint every character with the topmost of its layers, and read the runs of one layer off again."""
    painted = bytearray(len(article.text))
    for layer, span in sorted(layers):
        painted[slice(*span)] = bytes([layer]) * span.length
    return tuple(tuple(_runs(article.text, painted, paragraph)) for paragraph in article.paragraphs)


def _runs(text: str, painted: bytearray, paragraph: Span) -> Iterator[Highlight]:
    """Yield the runs of one mark in a paragraph, without the white space at their ends."""
    for match in _PAINTED_RUN.finditer(painted, *paragraph):
        layer = painted[match.start()]
        if layer == _RETOLD and _is_stub(text, painted, Span(*match.span())):
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
