"""The runs of words that two articles share and that are worth highlighting."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from seedcompare.comparison import SharedRun
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import Tile
from seedcompare.span import Span

_LEAST_WEIGHT = 1.0
"""A run must weigh as much as one word that stands nowhere else in the set: ``of the`` is no shared wording."""


def find_wording(a: Profile, b: Profile, tiles: Iterable[Tile]) -> tuple[SharedRun, ...]:
    """Return the shared runs that say something, in characters of the texts, sorted and each once.

    ``tiles`` are the runs that passages and aligned paragraphs share, in words; runs that continue one another
    become one, but none reaches over the end of a paragraph. They are made of keys, so that a changed quotation mark,
    spelling or comma does not break them.
    """
    ends_a, ends_b = ({span.end for span in side.paragraphs} for side in (a, b))
    runs = [
        SharedRun(a.article.words.text_span(span_a), b.article.words.text_span(span_b))
        for run, shift in _joined(tiles)
        for span_a, span_b in _cut_at(run, shift, ends_a, ends_b)
        if sum(a.weights[slice(*span_a)]) >= _LEAST_WEIGHT * a.most_weight
    ]
    return tuple(sorted(runs, key=lambda run: (run.a, run.b)))


def _joined(tiles: Iterable[Tile]) -> Iterator[tuple[Span, int]]:
    """Yield the words of A in each run, and how much further on the same words stand in B."""
    by_shift: defaultdict[int, list[Span]] = defaultdict(list)
    for tile in sorted(set(tiles)):
        spans = by_shift[tile.b - tile.a]
        if spans and tile.a <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, tile.a + tile.length))
            continue
        spans.append(Span(tile.a, tile.a + tile.length))
    for shift, spans in by_shift.items():
        yield from ((span, shift) for span in spans)


def _cut_at(run: Span, shift: int, ends_a: set[int], ends_b: set[int]) -> Iterator[tuple[Span, Span]]:
    start = run.start
    for end in range(run.start + 1, run.end + 1):
        if end == run.end or end in ends_a or end + shift in ends_b:
            yield Span(start, end), Span(start + shift, end + shift)
            start = end
