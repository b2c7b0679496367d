"""The wording of a unit: which runs of words its articles share, and how many of them share each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seedcompare.comparison import Comparison
from seedcompare.span import Span


@dataclass(frozen=True, slots=True)
class CommonRun:
    """A run of words of one paragraph that other paragraphs of its unit have too."""

    span: Span
    """In characters of the article's text."""
    articles: int
    """How many articles of the unit have it, its own counted; at least 2."""


UnitWording = tuple[tuple[CommonRun, ...], ...]
"""For each paragraph of a unit its common runs, in order and without overlap."""

_Shared = tuple[Span, int]
"""A run that one other article shares, and that article."""


def unit_wording(comparison: Comparison) -> tuple[UnitWording, ...]:
    """Return the wording of each unit of ``comparison``, in the order of its units."""
    shared = _shared_runs(comparison)
    return tuple(
        tuple(tuple(_common_runs(shared.get(place, ()))) for place in unit.paragraphs) for unit in comparison.units
    )


def _shared_runs(comparison: Comparison) -> dict[tuple[int, int], list[_Shared]]:
    """For each (article, paragraph) what of it another paragraph of its unit has."""
    unit_of = {place: index for index, unit in enumerate(comparison.units) for place in unit.paragraphs}
    articles = comparison.articles
    shared: defaultdict[tuple[int, int], list[_Shared]] = defaultdict(list)
    for pair in comparison.pairs:
        for run in pair.wording:
            a = pair.a, articles[pair.a].paragraph_at(run.a.start)
            b = pair.b, articles[pair.b].paragraph_at(run.b.start)
            if unit_of[a] == unit_of[b]:
                shared[a].append((run.a, pair.b))
                shared[b].append((run.b, pair.a))
    return shared


def _common_runs(shared: Iterable[_Shared]) -> Iterator[CommonRun]:
    """Cut overlapping runs where the number of articles that share them changes."""
    changes: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for span, other in shared:
        changes[span.start][other] += 1
        changes[span.end][other] -= 1
    runs_of: Counter[int] = Counter()
    start, others = 0, 0
    for at in sorted(changes):
        for other, change in changes[at].items():
            runs_of[other] += change
        runs_of = +runs_of
        count = len(runs_of)
        if count == others:
            continue
        if others:
            yield CommonRun(Span(start, at), others + 1)
        start, others = at, count
