"""The page on the library: its examples run one after the other, and it has every public name."""

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import seedcompare

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
STORIES = {
    "fox": "The two ministers met in Oslo on Monday and agreed to reopen the border crossing.\n\nNo date was set.",
    "nyt": "The two ministers met in Oslo on Monday and agreed to open the border again.\n\nTrains run from May.",
    "hpo": "Rain fell on the west coast for the ninth day.",
}


def test_the_examples_run_as_one_program(tmp_path: Path) -> None:
    for name, text in STORIES.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    code = "\n".join(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    said = done.stdout.splitlines()
    assert re.fullmatch(r"fox and nyt: \d+% of fox is in nyt", said[0])
    assert "verbatim The two ministers met in Oslo on Monday and agreed to open" in done.stdout
    assert {"nyt ['May']", "hpo ['ninth day']", "2 articles say this", "[['fox', 'nyt'], ['hpo']]", "3 3"} <= set(said)
    assert said[-1] == "cannot read nowhere.txt: there is no such file or folder; check the name"
    assert {"news.json", "news.txt"} <= {path.name for path in tmp_path.iterdir()}


def test_the_page_has_the_documentation_of_every_public_name() -> None:
    script = runpy.run_path(str(ROOT / "docs" / "make_reference.py"))
    assert script["page_with"](script["reference"]()) == PAGE, "run python docs/make_reference.py"
    assert re.findall(r"^### `(\w+)`$", PAGE, re.MULTILINE) == seedcompare.__all__


@pytest.mark.parametrize("name", seedcompare.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    assert getattr(seedcompare, name).__doc__
