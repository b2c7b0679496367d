"""Measuring one piece of work in a process of its own, and the best of several runs."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PATHS = os.pathsep.join(str(path) for path in (HERE.parents[1] / "core", HERE.parents[1] / "tui", HERE))
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ENVIRONMENT |= {"PYTHONPATH": PATHS, "PYTHONHASHSEED": "0"}
"""The variables of a process that finds the packages of this checkout, compiled as they are where they are installed,
and does the same each time."""
PROGRAM = ("-m", "seedcompare_tui")
"""The arguments of Python that run the program."""
_PREPARE = "--only-prepare"
_COUNTING = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes")


@dataclass(frozen=True, slots=True)
class Measure:
    """What one piece of work took."""

    seconds: float
    megabytes: float
    """The most that its largest process had."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """What else the work says of itself; ``laps`` are the seconds of its steps."""


Piece = Callable[[], Measure]
"""Does a piece of work once."""


def in_turn(*pieces: Piece, runs: int) -> list[Measure]:
    """Return what is best of so many runs of each piece; they take turns, so that all see the same machine."""
    taken = [[piece() for piece in pieces] for _ in range(runs)]
    return [best(measures) for measures in zip(*taken, strict=True)]


def best(measures: Sequence[Measure]) -> Measure:
    """Return the fastest of some measures, with the most memory of all and the fastest of each lap."""
    fastest = min(measures, key=lambda each: each.seconds)
    facts = dict(fastest.facts)
    if "laps" in facts:
        facts["laps"] = [min(laps) for laps in zip(*(each.facts["laps"] for each in measures), strict=True)]
    return Measure(fastest.seconds, max(each.megabytes for each in measures), facts)


def work(*name: str) -> Piece:
    """Return a piece of work of `work.py`, which tells what it took without its preparation."""

    def do() -> Measure:
        done = subprocess.run(_work_command(*name), check=True, stdout=subprocess.PIPE, env=ENVIRONMENT)
        return Measure(**json.loads(done.stdout.splitlines()[-1]))

    return do


def can_prepare(*name: str) -> bool:
    """Tell whether a piece of `work.py` can be prepared: a peer is there, with all that it needs."""
    return not subprocess.run(_work_command(*name, _PREPARE), capture_output=True, env=ENVIRONMENT).returncode


def python(*arguments: str) -> Piece:
    """Return the whole of a process of Python; its exit status says nothing here."""

    def do() -> Measure:
        began = time.perf_counter()
        process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, env=ENVIRONMENT)
        _, _, used = os.wait4(process.pid, 0)
        return Measure(time.perf_counter() - began, used.ru_maxrss / 1024)

    return do


def instructions(*arguments: str) -> int | None:
    """Return how many instructions a process of Python executes, its children's included; None without valgrind."""
    command = [*_COUNTING, sys.executable, *arguments]
    try:
        said = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stderr
    except FileNotFoundError:
        return None
    return sum(int(line.split()[-1]) for line in said.splitlines() if "Collected :" in line)


def instructions_of_work(*name: str) -> int | None:
    """Return how many instructions a piece of `work.py` executes, without those of its preparation."""
    prepared, whole = instructions(*_work_command(*name, _PREPARE)[1:]), instructions(*_work_command(*name)[1:])
    return None if prepared is None or whole is None else whole - prepared


def _work_command(*name: str) -> list[str]:
    return [sys.executable, str(HERE / "work.py"), *name]
