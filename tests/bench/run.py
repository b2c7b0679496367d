"""Measure the program beside its peers: ``python tests/bench/run.py``.

It prints a table and writes it to ``docs/performance.md``. Every figure is of a process of its own; the best of several
runs counts, since other work on the machine only ever adds to it. Peers that are not installed are left out. Data come
from the bundled articles by rule; real ones are given by path: ``--set FILE.jsonl`` and ``--list PAIRS.tsv``.
"""

import argparse
import json
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
_PAGE = _HERE.parents[1] / "docs" / "performance.md"
_MEASURED = "<!-- measured by tests/bench/run.py -->"


@dataclass(frozen=True, slots=True)
class Measure:
    """What one piece of work took."""

    work: tuple[str, ...]
    """Its name and arguments."""
    seconds: float
    """Of the fastest run."""
    megabytes: float
    """The most that a run had."""
    instructions: int | None
    """What the fastest run executed, what it was prepared from included, or None where they cannot be counted."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table."""

    title: str
    measure: Measure
    beside: str = ""
    """How it stands to a peer or to a smaller size."""


def main() -> None:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", help="a .jsonl file of about a thousand articles, instead of made ones")
    parser.add_argument("--list", help="a list of pairs for --pairs")
    parser.add_argument("--long", action="store_true", help="books of a million words too")
    parser.add_argument(
        "--instructions", action="store_true", help="count those of the start and the five, by valgrind"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of each piece of work")
    options = parser.parse_args()
    rows: list[Row] = []
    for part in (_seeds(options), _start(options), _set(options), _list(options), _books(options)):
        for row in part:
            print(_line(row), flush=True)
        rows += part
    _write(rows)


def _seeds(options: argparse.Namespace) -> list[Row]:
    own = measure("seeds", runs=options.runs, counted=options.instructions)
    rows = [Row("The five bundled articles: all ten pairs, details, units, origins", own)]
    peers = {
        "difflib": "difflib, the words of all paragraph pairs",
        "rapidfuzz": "rapidfuzz cdist, all paragraph pairs",
        "collatex": "CollateX, all pairs",
        "copydetect": "copydetect, all pairs",
        "text-matcher": "text-matcher, all pairs",
    }
    for name, title in peers.items():
        peer = _measure_if_there(f"seeds-{name}", runs=options.runs)
        if peer:
            rows.append(Row(title, peer, f"{_times(peer.seconds / own.seconds)} times as long as seedcompare"))
    return rows


def _start(options: argparse.Namespace) -> list[Row]:
    python, version, libraries, export, bare, screen = (
        measure(name, runs=options.runs, counted=options.instructions)
        for name in ("python", "version", "libraries", "export", "bare-app", "first-screen")
    )
    return [
        Row("Python alone", python),
        Row("`seedcompare --version`", version, f"{version.seconds / python.seconds:.2f} times Python alone"),
        Row("Python with rapidfuzz and click imported", libraries),
        Row("`--export x.json` of the five", export, f"{export.seconds / libraries.seconds:.2f} times the imports"),
        Row("A bare Textual app with as many widgets", bare),
        Row("The first screen of the five", screen, f"{screen.seconds / bare.seconds:.2f} times the bare app"),
    ]


def _set(options: argparse.Namespace) -> list[Row]:
    given = (options.set,) if options.set else ()
    rows: list[Row] = []
    before: Measure | None = None
    for count in ("250", "500", "982"):
        ranked = measure("ranked", count, *given, runs=options.runs)
        rows.append(Row(f"{count} articles: the ranked list of pairs", ranked, _growth(before, ranked)))
        before = ranked
    rows.append(Row("982 articles: 100 pairs opened", measure("opened", "982", *given, runs=1)))
    rows.append(Row("982 articles: the details of all", measure("details", "982", *given, runs=1)))
    return rows


def _list(options: argparse.Namespace) -> list[Row]:
    if not options.list:
        return []
    pairs = len(Path(options.list).read_text(encoding="utf-8").splitlines())
    done = measure("pair-list", options.list, runs=options.runs)
    return [Row(f"`--pairs` over {pairs} pairs", done, f"{pairs / done.seconds:.0f} pairs a second")]


def _books(options: argparse.Namespace) -> list[Row]:
    rows: list[Row] = []
    for name, title in (("books-pair", "the pair, once parsed"), ("books", "parsed, compared, details and all")):
        before: Measure | None = None
        for words in ("10000", "100000", *(("1000000",) if options.long else ())):
            done = measure(name, words, runs=1)
            rows.append(Row(f"Two books of {int(words):,} words: {title}", done, _growth(before, done)))
            before = done
    return rows


def _growth(before: Measure | None, after: Measure) -> str:
    return f"{after.seconds / before.seconds:.1f} times the size before" if before else ""


def _measure_if_there(*work: str, runs: int) -> Measure | None:
    try:
        return measure(*work, runs=runs)
    except subprocess.CalledProcessError:
        return None


def measure(*work: str, runs: int, counted: bool = False) -> Measure:
    """Return what a piece of work took, the instructions too if ``counted``.

    Raises `subprocess.CalledProcessError` where it fails.
    """
    command = [sys.executable, str(_HERE / "work.py"), *work]
    taken = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
        for _ in range(runs)
    ]
    best = min(taken, key=lambda each: float(each["seconds"]))
    most = max(float(each["megabytes"]) for each in taken)
    return Measure(work, float(best["seconds"]), most, _instructions(command) if counted else None)


def _instructions(command: list[str]) -> int | None:
    """Return how many instructions a command executes, its children's included, or None without valgrind."""
    counting = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes"]
    try:
        said = subprocess.run([*counting, *command], check=True, capture_output=True, text=True).stderr
    except (OSError, subprocess.CalledProcessError):
        return None
    return sum(int(line.split()[-1]) for line in said.splitlines() if "Collected :" in line)


def _line(row: Row) -> str:
    done = row.measure
    instructions = f"{done.instructions / 1e6:,.0f} M" if done.instructions else ""
    return f"| {row.title} | {_time(done.seconds)} | {done.megabytes:.0f} MB | {instructions} | {row.beside} |"


def _times(ratio: float) -> str:
    return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.2g}"


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def _write(rows: list[Row]) -> None:
    kept = _PAGE.read_text(encoding="utf-8").partition(_MEASURED)[0]
    table = [
        "| work | time | memory | instructions | beside |",
        "| --- | ---: | ---: | ---: | --- |",
        *map(_line, rows),
    ]
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}."
    _PAGE.write_text("\n".join([kept + _MEASURED, "", machine, "", *table, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
