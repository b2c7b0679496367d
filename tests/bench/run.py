"""Measure the program beside its peers: ``python tests/bench/run.py``.

It prints a table for each part and writes it to ``docs/performance.md``; with names of parts only these are measured,
and the rest of the page stays. Each figure is of a process of its own. The best of several runs counts, since other
work on the machine only ever adds to it; what is compared takes turns. Peers that are not installed are left out. Data
come from the bundled articles by rule; real ones are given by path.
"""

import argparse
import platform
from pathlib import Path

from options import Options
from parts import PARTS
from table import updated

_PAGE = Path(__file__).parents[2] / "docs" / "performance.md"


def main() -> None:
    """Measure, print, and write the page."""
    chosen = vars(_parser().parse_args())
    names, page = chosen.pop("parts") or PARTS, chosen.pop("page")
    options = Options(**chosen)
    measured = []
    for name in names:
        measured.append(PARTS[name](options))
        print(measured[-1], flush=True)
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}."
    page.write_text(updated(page.read_text(encoding="utf-8"), machine, measured), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", type=_part, metavar="PART", help=f"{', '.join(PARTS)}; all of them")
    parser.add_argument("--set", help="a .jsonl file of about a thousand articles, instead of made ones")
    parser.add_argument("--list", help="a list of pairs for --pairs, instead of made ones")
    parser.add_argument("--long", action="store_true", help="books of a million words too")
    parser.add_argument(
        "--instructions", action="store_true", help="count those of the start and the five, by valgrind"
    )
    parser.add_argument("--runs", type=int, default=3, help="runs of each piece of work; the default is 3")
    parser.add_argument("--page", type=Path, default=_PAGE, help="where the tables go; the default is the page in docs")
    return parser


def _part(name: str) -> str:
    if name not in PARTS:
        raise argparse.ArgumentTypeError(f"no part is called {name}; choose from {', '.join(PARTS)}")
    return name


if __name__ == "__main__":
    main()
