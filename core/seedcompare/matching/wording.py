"""The runs of words that two articles share and that are worth highlighting."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from seedcompare.comparison import SharedRun
from seedcompare.matching.profiles import Profile
from seedcompare.matching.runs import Run
from seedcompare.span import Span

_LEAST_WEIGHT = 1.0
"""A run must weigh as much as one word that stands nowhere else in the set: ``of the`` is no shared wording."""


def find_wording(a: Profile, b: Profile, runs: Iterable[Run]) -> tuple[SharedRun, ...]:
    """Return the shared runs that say something, in characters of the texts, sorted and each once.

    ``runs`` are those that passages and aligned paragraphs share, in words; runs that continue one another
    become one, but none reaches over the end of a paragraph. They are made of keys, so that a changed quotation mark,
    spelling or comma does not break them.
    """
    ends_a, ends_b = ({span.end for span in side.paragraphs} for side in (a, b))
    found = [
        SharedRun(a.article.words.text_span(span_a), b.article.words.text_span(span_b))
        for joined, shift in _joined(runs)
        for span_a, span_b in _cut_at(joined, shift, ends_a, ends_b)
        if sum(a.weights[slice(*span_a)]) >= _LEAST_WEIGHT * a.most_weight
    ]
    return tuple(sorted(found, key=lambda run: (run.a, run.b)))


def _joined(runs: Iterable[Run]) -> Iterator[tuple[Span, int]]:
    """Yield the words of A in each joined run, and how much further on the same words stand in B."""
    by_shift: defaultdict[int, list[Span]] = defaultdict(list)
    for run in sorted(set(runs)):
        spans = by_shift[run.b - run.a]
        if spans and run.a <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, run.a + run.length))
            continue
        spans.append(Span(run.a, run.a + run.length))
    for shift, spans in by_shift.items():
        yield from ((span, shift) for span in spans)


def _cut_at(joined: Span, shift: int, ends_a: set[int], ends_b: set[int]) -> Iterator[tuple[Span, Span]]:
    start = joined.start
    for end in range(joined.start + 1, joined.end + 1):
        if end == joined.end or end in ends_a or end + shift in ends_b:
            yield Span(start, end), Span(start + shift, end + shift)
            start = end
