"""The runs of words that two articles share and that are worth highlighting: copied ones, and others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from seedcompare.comparison import SharedRun
from seedcompare.matching.copied.wording import CopiedWording
from seedcompare.matching.profiles import Profile
from seedcompare.matching.runs import Run
from seedcompare.span import Span

_LEAST_WEIGHT = 1.0
"""A run in a retelling must weigh as much as one word that stands nowhere else in the set: ``of the`` says nothing."""


def find_wording(a: Profile, b: Profile, copied: CopiedWording, runs: Iterable[Run]) -> tuple[SharedRun, ...]:
    """Return the shared runs that say something, in characters of the texts, sorted and each once.

    These are all copied words, and what else passages and aligned paragraphs share by ``runs``, in words. Runs that
    continue one another become one, but none reaches over the end of a paragraph, none is quoted in part, and none
    copied in part. They are made of keys, so that a changed quotation mark, spelling or comma does not break them.
    """
    found = {
        (part, True, is_quoted)
        for run in copied.runs
        for whole in copied.whole(run)
        for part, is_quoted in copied.quoted_parts(whole)
    }
    found |= {
        (part, False, False)
        for run in _joined(runs)
        for whole in copied.whole(run)
        for part in _without_copied(whole, copied)
        if sum(a.weights[slice(*part.span_a)]) >= _LEAST_WEIGHT * a.most_weight
    }
    shared = (
        SharedRun(
            a.article.words.text_span(run.span_a), b.article.words.text_span(run.span_b), is_copied, is_quoted=is_quoted
        )
        for run, is_copied, is_quoted in found
    )
    return tuple(sorted(shared, key=lambda run: (run.a, run.b)))


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs, of which those that continue one another are one."""
    by_shift: defaultdict[int, list[Span]] = defaultdict(list)
    for run in sorted(set(runs)):
        spans = by_shift[run.b - run.a]
        if spans and run.a <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, run.a + run.length))
            continue
        spans.append(run.span_a)
    for shift, spans in by_shift.items():
        yield from (Run(span.start, span.start + shift, span.length) for span in spans)


def _without_copied(run: Run, copied: CopiedWording) -> Iterator[Run]:
    """Yield the parts of a run whose words are copied on neither side."""
    marks: Sequence[int] = [
        *map(max, copied.marks_a[slice(*run.span_a)], copied.marks_b[slice(*run.span_b)]),
        1,
    ]
    start = 0
    for end, is_copied in enumerate(marks):
        if is_copied:
            if end > start:
                yield run.part(start, end)
            start = end + 1
