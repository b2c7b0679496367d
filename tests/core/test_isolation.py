"""The core stands alone in a fresh process; import contracts and a banned import hold the same of every file."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def loaded_by(statements: str) -> set[str]:
    """Return the modules that a fresh process has loaded after ``statements``."""
    program = f"import sys, json\n{statements}\nprint(json.dumps(sorted(sys.modules)))"
    folders = json.dumps([str(ROOT / "core"), str(ROOT / "tui")])
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {folders}\n{program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_comparing_in_a_fresh_process_loads_no_terminal_and_no_difflib() -> None:
    loaded = loaded_by("import seedcompare\nseedcompare.compare(seedcompare.load_bundled()[:2])")
    assert "seedcompare.compare" in loaded
    assert not loaded & {"textual", "rich", "click", "difflib", "seedcompare_tui"}


def test_the_command_loads_neither_textual_nor_rich_before_it_shows_something() -> None:
    loaded = loaded_by("import seedcompare_tui.cli.main")
    assert "click" in loaded
    assert not loaded & {"textual", "rich"}


def test_comparing_utf_8_loads_no_detection_and_no_details() -> None:
    loaded = loaded_by("from seedcompare import Comparer, load_bundled\nComparer(load_bundled()[:2]).pair(0, 1)")
    assert not loaded & {"chardet", "seedcompare.loading.detection", "seedcompare.specifics.details"}


def test_the_first_screen_is_there_without_the_others() -> None:
    loaded = loaded_by("import seedcompare_tui.app.app")
    assert "seedcompare_tui.screens.pair" in loaded
    others = ("overview", "units", "details", "help", "export")
    assert not loaded & {f"seedcompare_tui.screens.{name}" for name in others}
