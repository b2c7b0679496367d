"""Maximal stretches of two articles that carry the same content."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seedcompare.comparison import Level, Passage
from seedcompare.matching.candidates import Similarities
from seedcompare.matching.levels import Levels
from seedcompare.matching.passages.boundaries import Bounds, density, find_boundaries
from seedcompare.matching.passages.seeds import find_seed_groups
from seedcompare.matching.profiles import Profile
from seedcompare.matching.runs import Run
from seedcompare.matching.shared_runs import runs_between
from seedcompare.settings import Settings
from seedcompare.span import Span

_BUCKET = 64
"""Words that share an entry of the index of kept passages: about the length of one."""


@dataclass(frozen=True, slots=True)
class PassageMatch:
    """A passage in words, with the runs of words that its sides share."""

    a: Span
    """The words of A."""
    b: Span
    """The words of B."""
    level: Level
    """How closely they agree."""
    score: float
    """The weighted share of the words of the shorter side that the other one has too."""
    runs: tuple[Run, ...]
    """The shared runs, in words of the articles."""

    def swapped(self) -> "PassageMatch":
        """Return the same passage with B's stretch first."""
        return PassageMatch(self.b, self.a, self.level, self.score, tuple(sorted(run.swapped() for run in self.runs)))


def find_passages(
    a: Profile, b: Profile, similarities: Similarities, levels: Levels, settings: Settings
) -> list[PassageMatch]:
    """Return the passages of two articles, sorted by place. ``similarities`` are those of the sentences."""
    if a.stems and a.article.words.keys == b.article.words.keys:
        return [_identical(a)]
    groups = find_seed_groups(a, b, similarities, settings)
    found = [bounds for group in groups for bounds in find_boundaries(a, b, group.seeds)]
    strongest_first = sorted(found, key=lambda bounds: (-bounds.log_odds, bounds.a, bounds.b))
    passages = (_passage(a, b, bounds, levels) for bounds in strongest_first)
    long_enough = (passage for passage in passages if _is_long_enough(passage, settings))
    return sorted(_apart(long_enough), key=lambda passage: (passage.a, passage.b))


def passages_of(a: Profile, b: Profile, passages: Iterable[PassageMatch]) -> tuple[Passage, ...]:
    """Return the passages in characters of the texts, sorted by place."""
    return tuple(
        Passage(
            a=a.article.words.text_span(passage.a),
            b=b.article.words.text_span(passage.b),
            level=passage.level,
            score=passage.score,
            words=min(passage.a.length, passage.b.length),
        )
        for passage in sorted(passages, key=lambda passage: (passage.a, passage.b))
    )


def _identical(a: Profile) -> PassageMatch:
    whole = Span(0, len(a.stems))
    return PassageMatch(whole, whole, Level.VERBATIM, 1.0, (Run(0, 0, whole.length),))


def _passage(a: Profile, b: Profile, bounds: Bounds, levels: Levels) -> PassageMatch:
    level = levels.of_passage(bounds.a, bounds.b)
    score = max(
        density(a, bounds.a, frozenset(b.stems[slice(*bounds.b)])),
        density(b, bounds.b, frozenset(a.stems[slice(*bounds.a)])),
    )
    return PassageMatch(bounds.a, bounds.b, level, score, tuple(runs_between(a, b, bounds.a, bounds.b)))


def _is_long_enough(passage: PassageMatch, settings: Settings) -> bool:
    words = min(passage.a.length, passage.b.length)
    least = settings.copied_passage_words if passage.level is Level.VERBATIM else settings.passage_words
    return words >= least


def _apart(passages: Iterable[PassageMatch]) -> Iterator[PassageMatch]:
    """Yield the passages that no stronger one, which comes before, covers."""
    kept: defaultdict[tuple[int, int], list[PassageMatch]] = defaultdict(list)
    for passage in passages:
        places = list(_places(passage))
        if not any(_is_covered(passage, other) for place in places for other in kept[place]):
            for place in places:
                kept[place].append(passage)
            yield passage


def _places(passage: PassageMatch) -> Iterator[tuple[int, int]]:
    """Yield the sides and the parts of the articles that a passage touches."""
    for side, words in enumerate((passage.a, passage.b)):
        for bucket in range(words.start // _BUCKET, words.end // _BUCKET + 1):
            yield side, bucket


def _is_covered(passage: PassageMatch, other: PassageMatch) -> bool:
    """Whether most of a passage lies in another on either side, or some of it on both."""
    shared_a, shared_b = passage.a.overlap(other.a), passage.b.overlap(other.b)
    return shared_a * shared_b > 0 or 2 * shared_a > passage.a.length or 2 * shared_b > passage.b.length
