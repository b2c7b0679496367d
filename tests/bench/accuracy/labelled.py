"""Labelled sets, and how well a comparison agrees with them.

``news`` has a folder of articles an event and ``gold.json``: the aligned paragraphs of each pair with their levels
(those marked optional are not scored, and where readers differ on whether one is copied, neither answer is wrong).
``pan`` is a PAN text alignment corpus with ``pairs.tsv``; ``counter`` has
pairs with the class of derivation of the second text.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import log2
from pathlib import Path
from statistics import fmean
from typing import NamedTuple
from xml.etree import ElementTree

from seedcompare import Article, Comparer, Level, Pair, Settings, load

Place = tuple[int, int]
"""A paragraph of each article of a pair."""
Aligner = Callable[[Sequence[Article], int, int], Mapping[Place, Level]]
"""Finds the aligned paragraphs of two articles of a set, each with its level."""


@dataclass(frozen=True, slots=True)
class Event:
    """Articles about one event, with their labels."""

    name: str
    articles: tuple[Article, ...]
    wanted: Mapping[tuple[int, int], Mapping[Place, Level]]
    """For each pair of articles its aligned paragraphs, each with its level."""
    unscored: Mapping[tuple[int, int], frozenset[Place]]
    """Alignments that readers leave open."""
    disputed: Mapping[tuple[int, int], frozenset[Place]]
    """Alignments that one reader calls reworded and another one copied."""
    without_copies: frozenset[tuple[int, int]]
    """The pairs of articles in which no reader saw anything copied."""


class Agreement(NamedTuple):
    """What was found, against what was wanted."""

    right: int
    found: int
    wanted: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 to 1."""
        return 2 * self.right / max(1, self.found + self.wanted)

    def __add__(self, other: tuple[object, ...]) -> "Agreement":
        """Return the agreement on both."""
        assert isinstance(other, Agreement)
        return Agreement(self.right + other.right, self.found + other.found, self.wanted + other.wanted)


Measure = Callable[[Sequence[Agreement]], float]
"""One figure, 0 to 1, of the agreements on several events."""


def mean_f1(agreements: Sequence[Agreement]) -> float:
    """Return the mean F1 of the events in which something is wanted; 0 where there is none."""
    scored = [each.f1 for each in agreements if each.wanted]
    return fmean(scored) if scored else 0.0


def pooled_f1(agreements: Sequence[Agreement]) -> float:
    """Return the F1 of all alignments of all events together."""
    return sum(agreements, Agreement(0, 0, 0)).f1


@cache
def events(folder: Path) -> tuple[Event, ...]:
    """Return the events of a ``news`` folder."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return tuple(_event(folder / name, labels) for name, labels in sorted(gold.items()))


def _event(folder: Path, labels: Mapping[str, Mapping[str, Sequence[Mapping[str, object]]]]) -> Event:
    names = sorted(labels["unique"])
    wanted: dict[tuple[int, int], dict[Place, Level]] = {}
    unscored: dict[tuple[int, int], frozenset[Place]] = {}
    disputed: dict[tuple[int, int], frozenset[Place]] = {}
    without_copies: set[tuple[int, int]] = set()
    for key, links in labels["pairs"].items():
        first, second = (names.index(name) for name in key.split("-"))
        turn = -1 if first > second else 1
        places = [((int(str(link["a"])), int(str(link["b"])))[::turn], link) for link in links]
        pair = min(first, second), max(first, second)
        wanted[pair] = {(a, b): Level(str(link["level"])) for (a, b), link in places if not link.get("optional")}
        unscored[pair] = frozenset((a, b) for (a, b), link in places if link.get("optional"))
        disputed[pair] = frozenset((a, b) for (a, b), link in places if Level.REWORDED in _levels_beside(link))
        if not any(level.is_copied for link in links for level in {Level(str(link["level"])), *_levels_beside(link)}):
            without_copies.add(pair)
    articles = load([str(path) for path in sorted(folder.glob("*.txt"))])
    return Event(folder.name, articles, wanted, unscored, disputed, frozenset(without_copies))


def _levels_beside(link: Mapping[str, object]) -> frozenset[Level]:
    """Return the levels between which readers differ."""
    levels = link.get("disputed", [])
    assert isinstance(levels, list)
    return frozenset(map(Level, levels))


def agreement(event: Event, aligner: Aligner, *, sets_of: int | None = None, copied: bool = False) -> Agreement:
    """Return how well an aligner does on an event, compared as every set of ``sets_of`` of its articles.

    None compares all of them as one set. ``copied`` counts the copied alignments alone.
    """
    total = Agreement(0, 0, 0)
    for members in combinations(range(len(event.articles)), sets_of or len(event.articles)):
        articles = [event.articles[member] for member in members]
        for a, b in combinations(range(len(articles)), 2):
            pair = members[a], members[b]
            found = aligner(articles, a, b)
            unscored = event.unscored[pair] | event.disputed[pair] if copied else event.unscored[pair]
            wanted_places, found_places = (
                {place for place, level in places.items() if level.is_copied or not copied} - unscored
                for places in (event.wanted[pair], found)
            )
            total += Agreement(len(found_places & wanted_places), len(found_places), len(wanted_places))
    return total


def levels_right(event: Event, aligner: Aligner) -> tuple[int, int]:
    """Return how many of the wanted alignments that an aligner finds have the right level, and how many it finds."""
    found = {pair: aligner(event.articles, *pair) for pair in event.wanted}
    both = [
        (level, found[pair][place])
        for pair in found
        for place, level in event.wanted[pair].items()
        if place in found[pair]
    ]
    return sum(one is other for one, other in both), len(both)


def aligner_with(settings: Settings) -> Aligner:
    """Return the program's own aligner."""

    def align(articles: Sequence[Article], a: int, b: int) -> Mapping[Place, Level]:
        return aligned(_comparer(tuple(articles)).with_settings(settings).pair(a, b))

    return align


def aligned(pair: Pair) -> Mapping[Place, Level]:
    """Return the alignments that the program found in a pair, each with its level."""
    return {(each.a, each.b): each.level for each in pair.alignments}


@cache
def _comparer(articles: tuple[Article, ...]) -> Comparer:
    return Comparer(articles)


class Case(NamedTuple):
    """A passage in characters of both texts."""

    a: tuple[int, int]
    b: tuple[int, int]


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two texts with their copied passages and the kind of copying."""

    articles: tuple[Article, ...]
    kind: str
    cases: tuple[Case, ...]


@cache
def pan_pairs(folder: Path) -> tuple[LabelledPair, ...]:
    """Return the pairs of a ``pan`` folder."""
    rows = [line.split("\t") for line in (folder / "pairs.tsv").read_text(encoding="utf-8").splitlines()]
    return tuple(
        LabelledPair(load([str(folder / a), str(folder / b)]), kind, tuple(_cases(folder / xml)))
        for a, b, xml, kind, *_ in rows
    )


def _cases(path: Path) -> list[Case]:
    found = []
    for feature in ElementTree.parse(path).getroot().iter("feature"):
        if feature.get("name") == "plagiarism":
            at = {key: int(value) for key, value in feature.items() if key.endswith(("_offset", "_length"))}
            a, b = at["this_offset"], at["source_offset"]
            found.append(Case((a, a + at["this_length"]), (b, b + at["source_length"])))
    return found


def plagdet(pairs: Sequence[LabelledPair], found: Sequence[Sequence[Case]]) -> float:
    """Return the score of PAN text alignment (Potthast et al. 2010), 0 to 1, of what was found in each pair."""
    recalls, precisions, times = [], [], []
    for pair, detections in zip(pairs, found, strict=True):
        recalls += [_covered(case, detections) for case in pair.cases]
        precisions += [_covered(detection, pair.cases) for detection in detections]
        hits = [sum(_meet(case, detection) for detection in detections) for case in pair.cases]
        times += [hit for hit in hits if hit]
    if not recalls or not precisions or not times:
        return 0.0
    recall, precision = sum(recalls) / len(recalls), sum(precisions) / len(precisions)
    granularity = sum(times) / len(times)
    return 2 * precision * recall / (precision + recall) / log2(1 + granularity)


def _covered(one: Case, others: Sequence[Case]) -> float:
    here: set[int] = set()
    there: set[int] = set()
    for other in others:
        if _meet(one, other):
            here.update(range(max(one.a[0], other.a[0]), min(one.a[1], other.a[1])))
            there.update(range(max(one.b[0], other.b[0]), min(one.b[1], other.b[1])))
    return (len(here) + len(there)) / (one.a[1] - one.a[0] + one.b[1] - one.b[0])


def _meet(one: Case, other: Case) -> bool:
    return all(max(x[0], y[0]) < min(x[1], y[1]) for x, y in zip(one, other, strict=True))


def passages_with(settings: Settings, pair: LabelledPair) -> list[Case]:
    """Return the passages that the program finds."""
    compared = _compared(pair.articles, settings)
    return [Case((*each.a,), (*each.b,)) for each in compared.passages]


@cache
def derived_pairs(folder: Path) -> tuple[tuple[tuple[Article, ...], str], ...]:
    """Return the pairs of a ``counter`` folder, each with the class of its second text."""
    rows = [line.split("\t") for line in (folder / "pairs.tsv").read_text(encoding="utf-8").splitlines()]
    return tuple((load([str(folder / a), str(folder / b)]), label) for a, b, label, *_ in rows)


def derivation_with(settings: Settings, articles: Sequence[Article]) -> str:
    """Return the class that the program gives the second text."""
    return _compared(articles, settings).derivation_b.value


def _compared(articles: Sequence[Article], settings: Settings) -> Pair:
    return _comparer(tuple(articles)).with_settings(settings).pair(0, 1)


def data_folder() -> Path:
    """Return the folder of the labelled sets, the only argument of the command; leave with a sentence without one."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(f"usage: python {sys.argv[0]} FOLDER; it holds the labelled sets news, pan13 and counter")
    return Path(sys.argv[1])


def news_folders() -> tuple[Path, ...]:
    """Return the folders labelled as ``news`` is, the arguments of the command; leave with a sentence without one."""
    folders = tuple(map(Path, sys.argv[1:]))
    if not folders or not all((folder / "gold.json").is_file() for folder in folders):
        sys.exit(f"usage: python {sys.argv[0]} FOLDER [FOLDER ...]; each holds articles by event and their gold.json")
    return folders


def grouped(pairs: Sequence[LabelledPair]) -> Mapping[str, list[int]]:
    """Return for each kind of copying the indices of its pairs."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for index, pair in enumerate(pairs):
        groups[pair.kind].append(index)
    return groups
