"""Sweeps every threshold of `Settings` and prints the table of docs/settings.md.

``python tests/bench/accuracy/sweep.py FOLDER`` takes some minutes. Each threshold is varied by itself, the others at
their defaults, and scored on what depends on it most; the best values are in bold, and ``*`` marks the default.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from labelled import (
    agreement,
    aligner_with,
    data_folder,
    derivation_with,
    derived_pairs,
    events,
    levels_right,
    pan_pairs,
    passages_with,
    plagdet,
)

from seedcompare import Settings

Score = Callable[[Path, Settings], float]
_EVERY = 2
"""Of the pairs of passages and of derivation, every second one is scored."""


def _alignments(folder: Path, settings: Settings) -> float:
    return _mean_f1(folder, settings, copied=False)


def _copied(folder: Path, settings: Settings) -> float:
    return _mean_f1(folder, settings, copied=True)


def _mean_f1(folder: Path, settings: Settings, *, copied: bool) -> float:
    aligner = aligner_with(settings)
    labelled = events(folder / "news")
    return fmean(agreement(event, aligner, sets_of=n, copied=copied).f1 for event in labelled for n in (2, 3))


def _levels(folder: Path, settings: Settings) -> float:
    aligner = aligner_with(settings)
    counts = [levels_right(event, aligner) for event in events(folder / "news")]
    return sum(right for right, _ in counts) / sum(found for _, found in counts)


def _passages(folder: Path, settings: Settings) -> float:
    pairs = pan_pairs(folder / "pan13")[::_EVERY]
    return plagdet(pairs, [passages_with(settings, pair) for pair in pairs])


def _derivation(folder: Path, settings: Settings) -> float:
    pairs = derived_pairs(folder / "counter")[::_EVERY]
    return fmean(derivation_with(settings, articles) == label for articles, label in pairs)


class _Sweep(NamedTuple):
    name: str
    values: Sequence[float]
    score: Score
    measure: str


_F1 = "alignments, mean F1"
_COPIED_F1 = "copied alignments, mean F1"
_PLAGDET = "passages, plagdet"
_ACCURACY = "derivation, accuracy of three classes"
_SWEEPS = (
    _Sweep("alignment_threshold", (0.3, 0.4, 0.5, 0.6, 0.7), _alignments, _F1),
    _Sweep("verbatim_share", (0.65, 0.7, 0.75, 0.8, 0.85), _levels, "levels, right of those found"),
    _Sweep("edited_share", (0.25, 0.3, 0.35, 0.4, 0.45), _copied, _COPIED_F1),
    _Sweep("copied_piece", (0.5, 0.6, 0.7, 0.8, 0.9), _copied, _COPIED_F1),
    _Sweep("seed_similarity", (0.2, 0.25, 0.3, 0.35, 0.4), _passages, _PLAGDET),
    _Sweep("seed_run", (4, 5, 6, 8), _passages, _PLAGDET),
    _Sweep("passage_words", (10, 15, 20, 25, 30), _passages, _PLAGDET),
    _Sweep("copied_passage_words", (10, 12, 15, 18, 20), _passages, _PLAGDET),
    _Sweep("partially_derived_share", (0.23, 0.28, 0.33, 0.38, 0.43), _derivation, _ACCURACY),
    _Sweep("wholly_derived_share", (0.57, 0.62, 0.67, 0.72, 0.77), _derivation, _ACCURACY),
)


def _with(name: str, value: float) -> Settings:
    return Settings(**{**asdict(Settings()), name: value})


def _row(folder: Path, sweep: _Sweep) -> str:
    default = getattr(Settings(), sweep.name)
    scores = {value: sweep.score(folder, _with(sweep.name, value)) for value in sweep.values}
    best = max(f"{score:.3f}" for score in scores.values())
    cells = []
    for value, score in scores.items():
        shown = f"{value:g}{'*' if value == default else ''}: {score:.3f}"
        cells.append(f"**{shown}**" if f"{score:.3f}" == best else shown)
    return f"| `{sweep.name}` | {sweep.measure} | {', '.join(cells)} |"


def main() -> None:
    """Print the table."""
    folder = data_folder()
    print("| setting | measured by | value: score |")
    print("| --- | --- | --- |")
    for sweep in _SWEEPS:
        print(_row(folder, sweep), flush=True)


if __name__ == "__main__":
    main()
