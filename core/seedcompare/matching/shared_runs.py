"""The runs of two or more words that two stretches share, copied or not."""

from seedcompare.matching.profiles import LEAST_RUN, Profile
from seedcompare.matching.runs import Run, find_runs, grams_of
from seedcompare.span import Span


def runs_between(a: Profile, b: Profile, span_a: Span, span_b: Span) -> list[Run]:
    """Return the runs that two stretches share, in words of the articles."""
    keys_a, keys_b = a.keys_in(span_a), b.keys_in(span_b)
    if keys_a == keys_b:
        return [Run(span_a.start, span_b.start, span_a.length)]
    runs = find_runs(grams_of(keys_a, LEAST_RUN), grams_of(keys_b, LEAST_RUN))
    return [run.shifted_by(span_a.start, span_b.start) for run in runs]


def paragraph_runs(a: Profile, b: Profile, i: int, j: int) -> list[Run]:
    """Return the runs that two paragraphs share, in words of the articles."""
    start_a, start_b = a.paragraphs[i].start, b.paragraphs[j].start
    grams_a, grams_b = a.paragraph_grams[i], b.paragraph_grams[j]
    if grams_a.words == grams_b.words:
        return [Run(start_a, start_b, len(grams_a.words))]
    return [run.shifted_by(start_a, start_b) for run in find_runs(grams_a, grams_b)]
