"""The manual page is that of the command, and man(1) reads it without complaint."""

import re
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from seedcompare_tui.catalog import FORMATS

DOCS = Path(__file__).parents[1] / "docs"


def test_the_manual_page_is_up_to_date() -> None:
    manual = runpy.run_path(str(DOCS / "make_manual.py"))["manual"]()
    assert (DOCS / "seedcompare.1").read_text(encoding="utf-8") == manual, "run python docs/make_manual.py"
    assert all(rf"\fB{form}\fR" in manual for form in FORMATS)


def test_man_reads_it_without_complaint() -> None:
    if shutil.which("groff") is None:
        pytest.skip("needs groff")
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", str(DOCS / "seedcompare.1")], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    plain = re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout)
    assert "seedcompare --pair 1 3 --export -    one pair, printed" in plain
    assert max(map(len, plain.splitlines())) <= 85
