"""What the documents say is so."""

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from seedcompare import Settings
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.cli.main import main
from seedcompare_tui.config.config import read_config
from seedcompare_tui.config.keymap import keymap
from seedcompare_tui.theming.themes import THEMES

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_the_library_example_of_the_guide_runs(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", guide, re.DOTALL)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(
            f"The mayor of Bergen resigned on Monday.\n\nNumber {name}.", encoding="utf-8"
        )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "verbatim The mayor of Bergen resigned on Monday." in done.stdout


def test_the_readme_has_two_one_line_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)
    assert [len(command.strip().splitlines()) for command in commands] == [1, 1]


def test_the_commands_of_the_guide_have_options_that_are_known() -> None:
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    lines = [line for line in guide.splitlines() if "seedcompare" in line]
    named = {option for line in lines for option in re.findall(r"(?<= )--[a-z]+", line.split("git ")[0])}
    known = {name for parameter in main.params for name in parameter.opts}
    assert {"--export", "--only", "--list", "--pair", "--format"} <= named
    assert named - {"--from"} <= known


def test_the_example_of_the_config_page_can_be_used(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "config.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    (tmp_path / "config.toml").write_text(example, encoding="utf-8")
    config = read_config(str(tmp_path / "config.toml"))
    assert config.theme in THEMES
    assert config.settings == Settings()
    assert keymap(config, SeedcompareApp) == {
        "pair.next": "right_square_bracket,ctrl+n",
        "pair.previous": "left_square_bracket,ctrl+p",
        "app.commands": "f2",
    }


def test_the_tables_of_the_config_page_are_in_step() -> None:
    page = (ROOT / "docs" / "config.md").read_text(encoding="utf-8")
    assert runpy.run_path(str(ROOT / "docs" / "make_config.py"))["in_step"](page) == page, "run docs/make_config.py"


def test_the_pictures_are_drawn_from_the_running_app(tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "docs" / "make_pictures.py"))
    script["main"](tmp_path)
    drawn = {picture.name: (tmp_path / f"{picture.name}.svg").read_text("utf-8") for picture in script["PICTURES"]}
    assert all(svg.startswith("<svg") and svg.rstrip().endswith("</svg>") for svg in drawn.values())
    assert "&#160;seedcompare" in drawn["pair"] and "32%&#160;is&#160;in&#160;B" in drawn["pair"]
    assert all((ROOT / "docs" / f"{name}.svg").exists() for name in drawn)
