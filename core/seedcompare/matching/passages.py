"""Maximal stretches of two articles that carry the same content."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seedcompare.comparison import Level, Passage
from seedcompare.matching.candidates import Likenesses
from seedcompare.matching.clusters import find_clusters
from seedcompare.matching.edges import Stretches, density, find_edges
from seedcompare.matching.levels import passage_level, shared_share, tiles_between
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import Tile
from seedcompare.settings import Settings
from seedcompare.span import Span

_BUCKET = 64
"""So many words share an entry of the index of stretches: about the length of a passage."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A passage in words, with the runs of words that its sides share."""

    a: Span
    """The words of A."""
    b: Span
    """The words of B."""
    level: Level
    """How closely they agree."""
    score: float
    """The weighted share of the words of the shorter side that the other one has too."""
    tiles: tuple[Tile, ...]
    """The shared runs, in words of the articles."""

    def swapped(self) -> "Stretch":
        """Return the same passage with B's stretch first."""
        return Stretch(self.b, self.a, self.level, self.score, tuple(sorted(tile.swapped() for tile in self.tiles)))


def find_stretches(a: Profile, b: Profile, likenesses: Likenesses, settings: Settings) -> list[Stretch]:
    """Return the passages of two articles, sorted by place. ``likenesses`` are those of the sentences."""
    if a.stems and a.article.words.keys == b.article.words.keys:
        return [_identical(a)]
    clusters = find_clusters(a, b, likenesses, settings)
    cut = [part for cluster in clusters for part in find_edges(a, b, cluster.seeds)]
    stretches = [_stretch(a, b, one, settings) for one in sorted(cut, key=lambda one: (-one.evidence, one.a, one.b))]
    long_enough = [stretch for stretch in stretches if _is_long_enough(stretch, settings)]
    return sorted(_apart(long_enough), key=lambda stretch: (stretch.a, stretch.b))


def passages_of(a: Profile, b: Profile, stretches: Iterable[Stretch]) -> tuple[Passage, ...]:
    """Return the passages in characters of the texts, sorted by place."""
    return tuple(
        Passage(
            a=a.article.words.text_span(stretch.a),
            b=b.article.words.text_span(stretch.b),
            level=stretch.level,
            score=stretch.score,
            words=min(stretch.a.length, stretch.b.length),
        )
        for stretch in sorted(stretches, key=lambda stretch: (stretch.a, stretch.b))
    )


def _identical(a: Profile) -> Stretch:
    whole = Span(0, len(a.stems))
    return Stretch(whole, whole, Level.VERBATIM, 1.0, (Tile(0, 0, whole.length),))


def _stretch(a: Profile, b: Profile, cut: Stretches, settings: Settings) -> Stretch:
    tiles = tiles_between(a, b, cut.a, cut.b)
    level = passage_level(shared_share(tiles, cut.a, cut.b), settings)
    score = max(
        density(a, cut.a, frozenset(b.stems[slice(*cut.b)])),
        density(b, cut.b, frozenset(a.stems[slice(*cut.a)])),
    )
    return Stretch(cut.a, cut.b, level, score, tuple(tiles))


def _is_long_enough(stretch: Stretch, settings: Settings) -> bool:
    words = min(stretch.a.length, stretch.b.length)
    least = settings.copied_passage_words if stretch.level is Level.VERBATIM else settings.passage_words
    return words >= least


def _apart(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield those that none before them makes needless."""
    kept: defaultdict[tuple[int, int], list[Stretch]] = defaultdict(list)
    for stretch in stretches:
        places = list(_places(stretch))
        if not any(_lie_over(stretch, other) for place in places for other in kept[place]):
            for place in places:
                kept[place].append(stretch)
            yield stretch


def _places(stretch: Stretch) -> Iterator[tuple[int, int]]:
    """Yield the sides and the parts of the articles that a stretch touches."""
    for side, words in enumerate((stretch.a, stretch.b)):
        for bucket in range(words.start // _BUCKET, words.end // _BUCKET + 1):
            yield side, bucket


def _lie_over(stretch: Stretch, other: Stretch) -> bool:
    """Whether most of a stretch lies in another on either side, or some of it on both."""
    shared_a, shared_b = stretch.a.overlap(other.a), stretch.b.overlap(other.b)
    return shared_a * shared_b > 0 or 2 * shared_a > stretch.a.length or 2 * shared_b > stretch.b.length
