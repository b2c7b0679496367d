"""Measures how well copied paragraphs are told from retold ones, beside plain peers, and prints Markdown tables.

``python tests/bench/accuracy/copied.py FOLDER [FOLDER ...]``, each labelled as ``news`` is, takes half a minute. The
peers score every two paragraphs of an event; the threshold of each is the one that is best by the same figure on the
other events of its folder. The program compares an event as one set, with its default settings. Then follows the
share of an article that counts as copied.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from copied_shares import MOVES_HEADER, SHARES_HEADER, compared, moves_without_breaks, shares_without_copies
from labelled import (
    Agreement,
    Event,
    Measure,
    Place,
    agreement,
    aligned,
    events,
    mean_f1,
    news_folders,
    pooled_f1,
)
from resampling import interval
from scorers import (
    Scorer,
    held_out,
    matching_words,
    runs_in_common,
    tf_idf_cosine,
    token_set_ratio,
    word_difference,
    words_in_runs,
)

from seedcompare import Article, Level

_PEERS: Mapping[str, Scorer] = {
    "words in shared 3-word runs": words_in_runs(3),
    "words in shared 4-word runs": words_in_runs(4),
    "3-word runs in common": runs_in_common(3),
    "4-word runs in common": runs_in_common(4),
    "tf-idf cosine": tf_idf_cosine,
    "rapidfuzz token_set_ratio": token_set_ratio,
    "difflib on words, ratio": word_difference,
    "difflib on words, of the shorter": matching_words,
}
"""Of difflib's two, the first does better on one labelled folder and the second on the other."""
_F1_NOTE = """\
F1 of copied alignments, each event compared as one set; in brackets what 90 % of resampled events give. A peer has the
threshold that is best by the same figure on the other events of its folder; seedcompare has its defaults, for which no
event was held out. The mean is over the events that have copied alignments.
"""
_LEADS_NOTE = """\
How far seedcompare is ahead, in the same resampled events; in bold where the interval is all on one side of 0.
"""
_SHARES_NOTE = """\
The share of an article's words that counts as copied, and how far it moves when the article has no line breaks.
"""


class _Column(NamedTuple):
    """One figure of one folder."""

    title: str
    measure: Measure
    peers: Mapping[str, Sequence[Agreement]]
    """What each peer gets on every event."""
    ours: Sequence[Agreement]


def _columns(folder: Path) -> Iterable[_Column]:
    labelled = events(folder)
    ours = [agreement(event, _align, copied=True) for event in labelled]
    scored = sum(each.wanted > 0 for each in ours)
    for title, measure in ((f"mean of {scored} events", mean_f1), ("all links", pooled_f1)):
        peers = {name: held_out(scorer, labelled, best_by=measure, copied=True) for name, scorer in _PEERS.items()}
        yield _Column(f"{folder.name}, {title}", measure, peers, ours)


def _align(articles: Sequence[Article], a: int, b: int) -> Mapping[Place, Level]:
    return aligned(compared(tuple(articles))[a, b])


def _f1(measure: Measure, found: Sequence[Agreement]) -> str:
    low, high = interval(found, measure)
    return f"{measure(found):.3f} ({low:.3f} to {high:.3f})"


def _lead(measure: Measure, ours: Sequence[Agreement], theirs: Sequence[Agreement]) -> str:
    def difference(both: Sequence[tuple[Agreement, Agreement]]) -> float:
        return measure([one for one, _ in both]) - measure([other for _, other in both])

    both = list(zip(ours, theirs, strict=True))
    low, high = interval(both, difference)
    written = f"{difference(both):+.3f} ({low:+.3f} to {high:+.3f})"
    return f"**{written}**" if low > 0 or high < 0 else written


def _print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    for line in (header, ["---"] * len(header), *rows):
        print(f"| {' | '.join(line)} |")
    print()


def _print_f1(columns: Sequence[_Column]) -> None:
    rows = [[name, *(_f1(each.measure, each.peers[name]) for each in columns)] for name in _PEERS]
    rows.append(["**seedcompare**", *(f"**{_f1(each.measure, each.ours)}**" for each in columns)])
    _print_table(["copied, on paragraphs", *(each.title for each in columns)], rows)


def _print_leads(columns: Sequence[_Column]) -> None:
    rows = [[name, *(_lead(each.measure, each.ours, each.peers[name]) for each in columns)] for name in _PEERS]
    _print_table(["seedcompare minus", *(each.title for each in columns)], rows)


def _print_shares(labelled: Mapping[str, Sequence[Event]]) -> None:
    _print_table(SHARES_HEADER, [shares_without_copies(*each) for each in labelled.items()])
    _print_table(MOVES_HEADER, [moves_without_breaks(*each) for each in labelled.items()])


def main() -> None:
    """Print the tables."""
    folders = news_folders()
    columns = [column for folder in folders for column in _columns(folder)]
    print(_F1_NOTE)
    _print_f1(columns)
    print(_LEADS_NOTE)
    _print_leads(columns)
    print(_SHARES_NOTE)
    _print_shares({folder.name: events(folder) for folder in folders})


if __name__ == "__main__":
    main()
