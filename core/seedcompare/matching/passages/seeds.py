"""Seeds: alike sentences, and the groups of them that stand close together in both articles.

Seeding and grouping follow Sanchez-Perez, Sidorov and Gelbukh (2014), the most exact detector on the PAN 2013 and 2014
text alignment corpora; where each passage begins and ends is cut to the word later (see `boundaries`).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seedcompare.matching.candidates import Similarities
from seedcompare.matching.profiles import Profile
from seedcompare.matching.runs import find_maximal_runs, grams_of
from seedcompare.settings import Settings
from seedcompare.span import Span

_MOST_SENTENCES_BRIDGED = 4
"""A group bridges at most this many sentences without a seed. More give no better passages, and more work."""

Seed = tuple[int, int]
"""Two alike sentences, by their indices."""


class SeedGroup(NamedTuple):
    """A stretch of sentences in each article, as ranges of sentence indices."""

    sides: tuple[Span, Span]
    seeds: tuple[Seed, ...]
    """The alike sentences in them."""


def find_seed_groups(a: Profile, b: Profile, similarities: Similarities, settings: Settings) -> list[SeedGroup]:
    """Return the groups of alike sentences of two articles; they may overlap."""
    alike = {
        (i, j)
        for i, row in enumerate(similarities)
        for j, similarity in row.items()
        if similarity > settings.seed_similarity and _dice(a, b, i, j) > settings.seed_similarity
    }
    seeds = sorted(alike | _seeds_of_runs(a, b, settings.seed_run))
    return [group_of(group) for group in _split_by_gap(seeds)] if seeds else []


def group_of(seeds: Sequence[Seed]) -> SeedGroup:
    """Return the stretches from the first to the last of at least one seed."""
    in_a, in_b = zip(*seeds, strict=True)
    return SeedGroup((Span(min(in_a), max(in_a) + 1), Span(min(in_b), max(in_b) + 1)), tuple(seeds))


def words_of(profile: Profile, sentences: Span) -> Span:
    """Return the words of a non-empty range of sentences."""
    return Span(profile.sentences[sentences.start].start, profile.sentences[sentences.end - 1].end)


def _dice(a: Profile, b: Profile, i: int, j: int) -> float:
    """Return the share of the different stems of two sentences that both have, unweighted: one rare name is no seed."""
    one, other = a.sentence_vectors[i].values.keys(), b.sentence_vectors[j].values.keys()
    return 2 * len(one & other) / (len(one) + len(other))


def _seeds_of_runs(a: Profile, b: Profile, least: int) -> set[Seed]:
    return {
        seed
        for run in find_maximal_runs(grams_of(a.stems, least), grams_of(b.stems, least))
        for seed in zip(a.sentence_of[slice(*run.span_a)], b.sentence_of[slice(*run.span_b)], strict=True)
    }


def _split_by_gap(seeds: Sequence[Seed]) -> Iterator[list[Seed]]:
    """Yield the groups in which neighbours on either side have at most the widest gap between them."""
    waiting = [list(seeds)]
    while waiting:
        group = waiting.pop()
        parts = _split_side(group, 0)
        if len(parts) == 1:
            parts = _split_side(group, 1)
        if len(parts) == 1:
            yield group
            continue
        waiting.extend(parts)


def _split_side(seeds: list[Seed], side: int) -> list[list[Seed]]:
    ordered = sorted(seeds, key=lambda seed: (seed[side], seed[1 - side]))
    parts = [[ordered[0]]]
    for seed in ordered[1:]:
        if seed[side] - parts[-1][-1][side] > _MOST_SENTENCES_BRIDGED + 1:
            parts.append([])
        parts[-1].append(seed)
    return parts
