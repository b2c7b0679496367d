"""Which tests of the engine notice that one of its constants is another: ``python tests/bench/mutations.py [NAME]...``.

Each mutation sets one constant to a value that takes its rule away or halves its term, and runs the tests of
`seedcompare.matching` until one fails. It prints that test, or SURVIVES; the exit status is 1 where one survives.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from importlib import import_module
from math import inf
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).parents[2]
_TESTS = "tests/core/matching"
_VARIABLE = "SEEDCOMPARE_MUTATION"
_AT_ONCE = 2


class Mutation(NamedTuple):
    """A constant of a module under `seedcompare`, and what it is set to."""

    module: str
    name: str
    value: object

    def __str__(self) -> str:
        return f"{self.module}.{self.name} = {self.value!r}"

    def apply(self) -> None:
        """Set the constant in this process."""
        module = import_module(f"seedcompare.{self.module}")
        if self.module != "settings":
            getattr(module, self.name)  # which must be there
            setattr(module, self.name, self.value)
            return
        names = [field.name for field in fields(module.Settings)]
        defaults = list(module.Settings.__init__.__defaults__)
        defaults[names.index(self.name)] = self.value
        module.Settings.__init__.__defaults__ = tuple(defaults)


_REASONS, _ALIGNMENTS = "matching.paragraphs.reasons", "matching.paragraphs.alignments"
_BOUNDARIES, _SUMMARIES = "matching.passages.boundaries", "matching.passages.summaries"
MUTATIONS = (
    Mutation(_REASONS, "_WORDS", 8.2),
    Mutation(_REASONS, "_DISTINCTIVE", 0.0),
    Mutation(_REASONS, "_RUNS", 0.65),
    Mutation(_REASONS, "_NEIGHBOURS", 0.0),
    Mutation(_REASONS, "_LEAD", 0.0),
    Mutation(_REASONS, "_LEAD_PARAGRAPHS", 1),
    Mutation(_REASONS, "_COPIED", 0.0),
    Mutation(_REASONS, "_PRIOR", -2.0),
    Mutation(_ALIGNMENTS, "_LEAST_SIMILARITY", 0.3),
    Mutation(_ALIGNMENTS, "_NEARLY_SAME", inf),
    Mutation(_ALIGNMENTS, "_LEAST_BESIDE_NAMES", 0.0),
    Mutation(_ALIGNMENTS, "_SAYING", frozenset[str]()),
    Mutation("matching.copied.anchors", "_CONTENT_WORDS", 0),
    Mutation("matching.copied.anchors", "_LONG_RUN", 4),
    Mutation("matching.copied.sequence", "_FUNCTION_WORD", 9.0),
    Mutation("matching.copied.sequence", "_CAPITAL_NOUNS", frozenset[str]()),
    Mutation("matching.copied.sequence", "_WORDS_EACH", 1),
    Mutation("matching.copied.stretches", "_LEAST_WORDS", 4),
    Mutation("matching.copied.stretches", "_LEAST_OWN", 0),
    Mutation("matching.copied.stretches", "_OF_SENTENCE", 1.1),
    Mutation("matching.copied.stretches", "_OF_QUOTATION", 1.1),
    Mutation("matching.profiles", "LEAST_RUN", 1),
    Mutation("matching.profiles", "_LEAST_SENTENCE", 1),
    Mutation("matching.profiles", "_DISTINCTIVE_WEIGHT", 0.0),
    Mutation("matching.weights", "_LEAST_COMMON", 7.4),
    Mutation("matching.wording", "_LEAST_WEIGHT", 0.0),
    Mutation("matching.passages.seeds", "_MOST_SENTENCES_BRIDGED", inf),
    Mutation(_BOUNDARIES, "_CHANCE", 0.02),
    Mutation(_BOUNDARIES, "_LEAST_DENSITY", 0.9),
    Mutation(_BOUNDARIES, "_MOST_LOSS", inf),
    Mutation(_BOUNDARIES, "_REACH", 0),
    Mutation(_BOUNDARIES, "_MARGIN", 0),
    Mutation(_BOUNDARIES, "_LEAST_LOG_ODDS", 0.0),
    Mutation(_SUMMARIES, "_SHARE_INSIDE", 0.65),
    Mutation(_SUMMARIES, "_BACKGROUND_WORDS", 1e-9),
    Mutation(_SUMMARIES, "_LEAST_LOG_ODDS", 0.0),
    Mutation(_SUMMARIES, "_LEAST_RATIO", 2),
    Mutation(_SUMMARIES, "_SAME_SUBJECT", 0.05),
    Mutation(_SUMMARIES, "_LONG_PASSAGE", inf),
    Mutation(_SUMMARIES, "_MOST_ACCOUNTED", 1.0),
    Mutation("settings", "seed_similarity", 0.6),
    Mutation("settings", "seed_run", 12),
    Mutation("settings", "passage_words", 1),
    Mutation("settings", "copied_passage_words", 1),
    Mutation("settings", "verbatim_share", 0.0),
    Mutation("settings", "edited_share", 0.9),
    Mutation("settings", "origin_prose", 0.0),
    Mutation("settings", "copied_piece", 0.9),
)


def pytest_configure() -> None:
    """As a plugin of pytest: set the constant that the environment names."""
    if _VARIABLE in os.environ:
        MUTATIONS[int(os.environ[_VARIABLE])].apply()


def main() -> int:
    """Try the mutations, those whose text has one of the names given, or all."""
    names = sys.argv[1:] or [""]
    if (failing := _first_failure(None)) is not None:
        sys.exit(f"without a mutation this fails already: {failing}")
    chosen = [number for number, each in enumerate(MUTATIONS) if any(name in str(each) for name in names)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        caught = list(zip(chosen, pool.map(_first_failure, chosen), strict=True))
    for number, test in caught:
        print(f"{MUTATIONS[number]!s:<60} {test or 'SURVIVES'}")
    survivors = sum(test is None for _, test in caught)
    print(f"{len(caught) - survivors} of {len(caught)} caught")
    return int(survivors > 0)


def _first_failure(number: int | None) -> str | None:
    """Return the first test that fails with a mutation, or without any for None; None where all pass."""
    command = [sys.executable, "-m", "pytest", "-p", "mutations", "-x", "-q", "-n0", "--hypothesis-seed=0", _TESTS]
    paths = os.pathsep.join(str(_ROOT / part) for part in ("core", "tui", "tests/bench"))
    environment = os.environ | {"PYTHONPATH": paths} | ({} if number is None else {_VARIABLE: str(number)})
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True)
    return next(_failures(done.stdout), done.stdout[-300:]) if done.returncode else None


def _failures(output: str) -> Iterator[str]:
    for line in output.splitlines():
        if line.startswith(("FAILED", "ERROR")):
            yield line.split(" - ")[0].removeprefix("FAILED ").removeprefix(f"{_TESTS}/")


if __name__ == "__main__":
    sys.exit(main())
