"""A set of about a thousand articles: the ranked list of its pairs, opening them, the overview."""

import statistics
import tempfile
from pathlib import Path

from measuring import PROGRAM, Measure, in_turn, work
from options import Options
from screens import screen
from table import Part, Row, Wanted, at_most, at_most_megabytes, growth_wanted, written_ratio, written_seconds

_SIZES = (250, 500, 982)
_MOST_MEGABYTES = 500
_PROGRESS = {
    "that the set is being compared": r"comparing (?:\d+ articles )?…",
    "how many pairs of how many": r"comparing, \d+ of [\d,]+ pairs",
}
"""What the overview says before all pairs are compared."""
_NOTE = (
    "Times of the list begin with reading the file. To open a pair is to compare it and to make it ready to be read; "
    "each pair of the list is opened in turn, by a comparison that has the list and the details. The overview is "
    "waited for in a pseudo-terminal, from the start of the process on."
)


def sets(options: Options) -> Part:
    """Measure the set."""
    with tempfile.TemporaryDirectory() as folder:
        files = {count: str(Path(folder, f"{count}.jsonl")) for count in _SIZES}
        for count, file in files.items():
            work("write-set", str(count), file, *([options.set] if options.set else []))()
        whole = files[_SIZES[-1]]
        lists = in_turn(*(work("ranked", file) for file in files.values()), runs=options.runs)
        rows = [*_ranked(lists), *_opened(whole, options), *_overview(whole, Path(folder), lists[-1], options)]
    return Part(f"A set of {_SIZES[-1]} articles", rows, [_NOTE])


def _ranked(lists: list[Measure]) -> list[Row]:
    rows = []
    for count, before, done in zip(_SIZES, [None, *lists], lists, strict=False):
        growth = f"{written_ratio(done.seconds / before.seconds)} times the size before" if before else ""
        title = f"{count} articles of {done.facts['words']:,} words: the list of {done.facts['pairs']:,} pairs"
        rows.append(Row(title, done.seconds, done.megabytes, growth=growth))
    first, last = lists[0], lists[-1]
    wanted = [at_most(5, last.seconds), at_most_megabytes(_MOST_MEGABYTES, last.megabytes)]
    pairs, words, time = _grown(first, last, "pairs"), _grown(first, last, "words"), last.seconds / first.seconds
    rows[-1] = Row(rows[-1].work, last.seconds, last.megabytes, growth=rows[-1].growth, wanted=wanted)
    title = f"From {_SIZES[0]} to {_SIZES[-1]} articles"
    return [*rows, Row(title, growth=f"{written_ratio(time)} times", wanted=[growth_wanted(pairs, words, time)])]


def _grown(first: Measure, last: Measure, what: str) -> float:
    return float(last.facts[what] / max(1, first.facts[what]))


def _opened(file: str, options: Options) -> list[Row]:
    opened, details = in_turn(work("opened", file), work("details", file), runs=min(2, options.runs))
    laps = opened.facts["laps"]
    median, worst = statistics.median(laps), max(laps)
    wanted = [at_most_megabytes(_MOST_MEGABYTES, opened.megabytes)]
    return [
        Row(f"Each of the {len(laps):,} pairs opened: the median", median, wanted=[at_most(0.05, median)]),
        Row("The same: the worst", worst, wanted=[at_most(0.05, worst)]),
        Row("The same: all", opened.seconds, opened.megabytes, wanted=wanted),
        Row("The details of all", details.seconds, details.megabytes),
    ]


def _overview(file: str, folder: Path, ranked: Measure, options: Options) -> list[Row]:
    config = folder / "config.toml"
    config.write_text('start = "overview"\n', encoding="utf-8")
    command = (*PROGRAM, file, "--config", str(config))
    first, second = in_turn(*(screen(*command, shows=shown) for shown in _PROGRESS.values()), runs=options.runs)
    wanted = [Wanted(f"before the list is done, {written_seconds(ranked.seconds)}", first.seconds < ranked.seconds)]
    early, late = _PROGRESS
    return [
        Row(f"The overview says {early}", first.seconds, first.megabytes, wanted=wanted),
        Row(f"The overview says {late}", second.seconds, second.megabytes),
    ]
