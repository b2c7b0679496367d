"""Runs of words that two word sequences share, longest first (greedy string tiling, Wise 1993)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from seedcompare.span import Span

_MOST_PLACES = 10_000
"""More pairs of places than this (100 on each side) are only looked at in step."""

_Gram: TypeAlias = tuple[str, ...]


class Tile(NamedTuple):
    """A run of equal words; the indices count from the start of each sequence."""

    a: int
    b: int
    length: int

    @property
    def span_a(self) -> Span:
        """Its words in the first sequence."""
        return Span(self.a, self.a + self.length)

    @property
    def span_b(self) -> Span:
        """Its words in the second sequence."""
        return Span(self.b, self.b + self.length)

    def swapped(self) -> "Tile":
        """Return the same tile with the second sequence first."""
        return Tile(self.b, self.a, self.length)

    def moved_by(self, a: int, b: int) -> "Tile":
        """Return the tile in sequences that begin so many words earlier."""
        return Tile(self.a + a, self.b + b, self.length)


def find_tiles(a: Sequence[str], b: Sequence[str], *, least: int) -> list[Tile]:
    """Return runs of at least ``least`` equal words that overlap in neither sequence, sorted by place in ``a``."""
    tiles: list[Tile] = []
    free_a, free_b = [True] * len(a), [True] * len(b)
    for run in sorted(find_runs(a, b, least=least), key=lambda run: (-run.length, run.a, run.b)):
        for tile in _free_parts(run, free_a, free_b, least):
            tiles.append(tile)
            free_a[tile.a : tile.a + tile.length] = free_b[tile.b : tile.b + tile.length] = [False] * tile.length
    return sorted(tiles)


def find_runs(a: Sequence[str], b: Sequence[str], *, least: int) -> Iterator[Tile]:
    """Yield the runs of at least ``least`` equal words that cannot be made longer; they may overlap.

    Of words that repeat very often on both sides, only the first place on each is looked at together, then the second
    on each, and so on.
    """
    grams_a, grams_b = _grams(a, least), _grams(b, least)
    shared = set(grams_a).intersection(grams_b)
    if not shared:
        return
    counts_a = Counter(gram for gram in grams_a if gram in shared)
    places_b: defaultdict[_Gram, list[int]] = defaultdict(list)
    for j, gram in enumerate(grams_b):
        if gram in shared:
            places_b[gram].append(j)
    seen = Counter[_Gram]()
    for i, gram in enumerate(grams_a):
        if gram not in shared:
            continue
        places: Sequence[int] = places_b[gram]
        if len(places) * counts_a[gram] > _MOST_PLACES:
            places = places[seen[gram] : seen[gram] + 1]
            seen[gram] += 1
        for j in places:
            if not (i and j and a[i - 1] == b[j - 1]):
                yield Tile(i, j, _common_length(a, b, i, j, least))


def _grams(words: Sequence[str], least: int) -> list[_Gram]:
    return list(zip(*(words[offset:] for offset in range(least)), strict=False))


def covered_words(tiles: Iterable[Tile]) -> tuple[set[int], set[int]]:
    """Return the indices of the words that tiles cover in each of the two sequences."""
    tiles = list(tiles)
    return (
        {tile.a + offset for tile in tiles for offset in range(tile.length)},
        {tile.b + offset for tile in tiles for offset in range(tile.length)},
    )


def _common_length(a: Sequence[str], b: Sequence[str], i: int, j: int, length: int) -> int:
    while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
        length += 1
    return length


def _free_parts(run: Tile, free_a: list[bool], free_b: list[bool], least: int) -> Iterator[Tile]:
    """Yield what of a run no longer run has taken."""
    start = 0
    for offset in range(run.length + 1):
        if offset < run.length and free_a[run.a + offset] and free_b[run.b + offset]:
            continue
        if offset - start >= least:
            yield Tile(run.a + start, run.b + start, offset - start)
        start = offset + 1
