"""Fuzz the reading, comparing and writing of sources with atheris, guided by what code each input reaches.

Run: ``pip install atheris``, then ``python tests/fuzz/fuzz_sources.py -max_total_time=300 CORPUS_FOLDER``. The first
byte of an input chooses the kind of file. It stops at the first input that breaks a law, and saves it.
"""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))

with atheris.instrument_imports(include=["seedcompare", "seedcompare_tui"]):
    from support.input_laws import SUFFIXES, check_source


def check_input(data: bytes) -> None:
    """Check one input."""
    if data:
        check_source(f"a{SUFFIXES[data[0] % len(SUFFIXES)]}", data[1:])


if __name__ == "__main__":
    atheris.Setup(sys.argv, check_input)
    atheris.Fuzz()
