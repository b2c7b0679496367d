"""A list of pairs for ``--pairs``."""

import tempfile
from pathlib import Path

from measuring import PROGRAM, Piece, in_turn, python, work
from options import Options
from table import Part, Row, Wanted, written_ratio

_PAIRS_A_SECOND = 100
_WITH_PROCESSORS = """
import os, sys
number = int(sys.argv.pop(1))
os.cpu_count = lambda: number
from seedcompare_tui.__main__ import main
if __name__ == "__main__":
    main()
"""
"""Runs the program as on a machine with so many processors."""
_NOTE = "The memory is that of the largest process. The lines must be the same bytes whatever the number of processes."


def pair_list(options: Options) -> Part:
    """Measure the list, on as many processors as there are and on one."""
    with tempfile.TemporaryDirectory() as folder:
        listing = options.list or _made_list(folder)
        count = sum(bool(line.strip()) for line in Path(listing).read_text(encoding="utf-8").splitlines())
        program, several, one = (Path(folder, name) for name in ("run.py", "several.jsonl", "one.jsonl"))
        program.write_text(_WITH_PROCESSORS, encoding="utf-8")
        command = python(*PROGRAM, "--pairs", listing, "--export", str(several))
        (done,) = in_turn(command, runs=options.runs)
        alone = _on_processors(1, program, listing, one)()
        same = several.read_bytes() == one.read_bytes()
    rate = count / done.seconds
    wanted = [Wanted(f"{_PAIRS_A_SECOND} pairs a second ({written_ratio(rate)})", rate >= _PAIRS_A_SECOND)]
    same_bytes = [Wanted("the same bytes", same)]
    return Part(
        "A list of pairs",
        [
            Row(f"`--pairs` over {count} pairs", done.seconds, done.megabytes, wanted=wanted),
            Row("The same in one process", alone.seconds, alone.megabytes, wanted=same_bytes),
        ],
        [_NOTE],
    )


def _made_list(folder: str) -> str:
    work("write-list", folder)()
    return str(Path(folder, "pairs.tsv"))


def _on_processors(number: int, program: Path, listing: str, target: Path) -> Piece:
    return python(str(program), str(number), "--pairs", listing, "--export", str(target))
