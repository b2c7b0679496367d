"""Groups of alike sentences that stand close together in both articles.

Seeding, extension and validation of groups follow Sanchez-Perez, Sidorov and Gelbukh (2014), the
most exact detector on the PAN 2013 and 2014 text alignment corpora.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from seedcompare.matching.candidates import Likenesses
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import find_runs, grams_of
from seedcompare.matching.vectors import Vector
from seedcompare.settings import Settings
from seedcompare.span import Span

Seed = tuple[int, int]
"""Two alike sentences, by their indices."""


class Cluster(NamedTuple):
    """A stretch of sentences in each article, as ranges of sentence indices."""

    sides: tuple[Span, Span]
    seeds: tuple[Seed, ...]
    """The alike sentences in them."""


def find_clusters(a: Profile, b: Profile, likenesses: Likenesses, settings: Settings) -> list[Cluster]:
    """Return the groups of alike sentences of two articles; they may overlap."""
    runs = _seeds_of_runs(a, b, settings.seed_run)
    least = settings.seed_likeness
    alike = {
        (i, j)
        for i, row in enumerate(likenesses)
        for j, likeness in row.items()
        if likeness > least and _dice(a, b, (i, j)) > least
    }
    seeds = sorted(alike | runs)
    if not seeds:
        return []
    return list(_valid_clusters(a, b, seeds, runs, settings.passage_gap, settings.passage_likeness))


def cluster_of(seeds: Sequence[Seed]) -> Cluster:
    """Return the stretches from the first to the last of at least one seed."""
    in_a, in_b = zip(*seeds, strict=True)
    return Cluster((Span(min(in_a), max(in_a) + 1), Span(min(in_b), max(in_b) + 1)), tuple(seeds))


def _dice(a: Profile, b: Profile, seed: Seed) -> float:
    """Return the share of the different stems of two sentences that both have, unweighted."""
    one, other = a.sentence_vectors[seed[0]].values.keys(), b.sentence_vectors[seed[1]].values.keys()
    return 2 * len(one & other) / (len(one) + len(other))


def _seeds_of_runs(a: Profile, b: Profile, least: int) -> set[Seed]:
    return {
        seed
        for run in find_runs(grams_of(a.stems, least), grams_of(b.stems, least))
        for seed in zip(a.sentence_of[slice(*run.span_a)], b.sentence_of[slice(*run.span_b)], strict=True)
    }


def _valid_clusters(
    a: Profile, b: Profile, seeds: Sequence[Seed], runs: set[Seed], gap: int, likeness: float
) -> Iterator[Cluster]:
    """Yield groups that are alike as wholes; one that is not is split at its widest gaps."""
    for group in _split_by_gap(seeds, gap):
        cluster = cluster_of(group)
        if _whole(a, cluster.sides[0]).cosine(_whole(b, cluster.sides[1])) >= likeness:
            yield cluster
        elif widest := max(_widest_gap(group, 0), _widest_gap(group, 1)):
            yield from _valid_clusters(a, b, group, runs, widest - 1, likeness)
        elif not runs.isdisjoint(group):
            yield cluster


def _widest_gap(seeds: Sequence[Seed], side: int) -> int:
    """Return how many sentences at most lie between one seed and the next on one side."""
    places = sorted({seed[side] for seed in seeds})
    return max((after - before - 1 for before, after in pairwise(places)), default=0)


def _split_by_gap(seeds: Sequence[Seed], gap: int) -> Iterator[list[Seed]]:
    """Yield the groups in which no two neighbours are further apart than ``gap`` sentences, on either side."""
    waiting = [list(seeds)]
    while waiting:
        group = waiting.pop()
        parts = _split_side(group, gap, 0)
        if len(parts) == 1:
            parts = _split_side(group, gap, 1)
        if len(parts) == 1:
            yield group
            continue
        waiting.extend(parts)


def _split_side(seeds: list[Seed], gap: int, side: int) -> list[list[Seed]]:
    ordered = sorted(seeds, key=lambda seed: (seed[side], seed[1 - side]))
    parts = [[ordered[0]]]
    for seed in ordered[1:]:
        if seed[side] - parts[-1][-1][side] > gap + 1:
            parts.append([])
        parts[-1].append(seed)
    return parts


def _whole(profile: Profile, sentences: Span) -> Vector:
    if sentences.length == 1:
        return profile.sentence_vectors[sentences.start]
    return Vector.sum_of(profile.sentence_vectors[slice(*sentences)])


def words_of(profile: Profile, sentences: Span) -> Span:
    """Return the words of a non-empty range of sentences."""
    return Span(profile.sentences[sentences.start].start, profile.sentences[sentences.end - 1].end)
