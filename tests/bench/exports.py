"""Measure exporting all pairs of the bundled articles in each form: ``python tests/bench/exports.py``.

Each form has a process of its own, in which the comparison is made before the measurement. Seconds are the best of
three; the first includes loading the libraries of the form. Peak memory is that of the whole process, and what the
making of the form adds to it.
"""

import json
import subprocess
import sys
import time

from seedcompare import Comparison, compare, load_bundled
from seedcompare_tui.catalog import FORMATS
from seedcompare_tui.exports.registry import RenderOptions, format_for

_LIST_FORM = "jsonl"
"""Not a form of a comparison."""


def form_names() -> list[str]:
    """Return the forms that a comparison has."""
    return [name for name in FORMATS if name != _LIST_FORM]


def measured(name: str) -> dict[str, float]:
    """Return what exporting in the form ``name`` takes, in seconds, bytes and mebibytes; measured in this process."""
    comparison = compare(load_bundled())
    before = _peak()
    times = []
    for _ in range(3):
        began = time.perf_counter()
        size = len(_exported(comparison, name))
        times.append(time.perf_counter() - began)
    return {"first": times[0], "best": min(times), "bytes": size, "peak": _peak(), "added": _peak() - before}


def _exported(comparison: Comparison, name: str) -> bytes:
    return format_for("export", name)(comparison, comparison.pairs, RenderOptions(width=100, colored=False))


def _peak() -> float:
    """The most memory that this process has had, in mebibytes."""
    import resource  # which only Unix has

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20


def main() -> None:
    """Print a table, a line a form."""
    print(f"{'form':<6} {'first s':>8} {'best s':>8} {'KiB':>8} {'peak MiB':>9} {'added MiB':>10}")
    for name in form_names():
        done = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=True)
        row = json.loads(done.stdout)
        sizes = f"{row['bytes'] / 1024:>8.0f} {row['peak']:>9.1f} {row['added']:>10.1f}"
        print(f"{name:<6} {row['first']:>8.3f} {row['best']:>8.3f} {sizes}")


if __name__ == "__main__":
    if sys.argv[1:]:
        print(json.dumps(measured(sys.argv[1])))
    else:
        main()
