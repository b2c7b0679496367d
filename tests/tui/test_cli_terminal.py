"""What a terminal gets: the screen, or colours where something is printed."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from support.commands import environment, on_terminal, story_folder
from support.terminal import Terminal


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("environment", "arguments", "colored"),
    [
        ({}, [], True),
        ({}, ["--color", "never"], False),
        ({"NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": ""}, [], True),
        ({"TERM": "dumb"}, [], False),
    ],
)
def test_a_terminal_is_coloured_unless_it_must_not_be(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    arguments: list[str],
    colored: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    status, shown, messages = on_terminal("-m", "seedcompare_tui", "fox.txt", "nyt.txt", "--export", "-", *arguments)
    assert (status, messages) == (0, "")
    assert ("\x1b[" in shown) is colored


@pytest.mark.parametrize("arguments", [["nope.txt"], ["fox.txt"], ["news", "--pair", "1", "x"]])
def test_no_screen_opens_on_wrong_input(folder: Path, arguments: list[str]) -> None:
    status, shown, messages = on_terminal("-m", "seedcompare_tui", *arguments)
    assert (status, shown) == (2, "")
    assert messages.startswith("seedcompare: ")
    assert messages.count("\n") == 1


FAKE_APP = """
import sys, types
class SeedcompareApp:
    return_code = 0
    def __init__(self, comparer, *, pairs=None, **choices):
        self.said = f"opened {[article.id for article in comparer.articles]} {pairs}"
    async def run_async(self):
        print(self.said, sys.stdin.isatty(), flush=True)
module = types.ModuleType("seedcompare_tui.app.app")
module.SeedcompareApp = SeedcompareApp
sys.modules["seedcompare_tui.app.app"] = module
from seedcompare_tui.cli.main import main
main(sys.argv[1:], prog_name="seedcompare")
"""


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        (["news"], "opened ['fox', 'hpo', 'nyt'] None True"),
        (["news", "--pair", "3", "fox"], "opened ['fox', 'hpo', 'nyt'] [(2, 0)] True"),
    ],
)
def test_a_terminal_gets_the_screen(folder: Path, arguments: list[str], opened: str) -> None:
    status, shown, messages = on_terminal("-c", FAKE_APP, *arguments)
    assert (status, shown.strip(), messages) == (0, opened, "")


def test_the_screen_has_the_terminal_wherever_input_and_messages_go(folder: Path) -> None:
    script = f"{shlex.quote(sys.executable)} -m seedcompare_tui - nyt.txt < fox.txt 2> messages.log"
    with Terminal(["sh", "-c", script], cwd=str(folder)) as terminal:
        terminal.wait_for("pair 1 of 1")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert (folder / "messages.log").read_bytes() == b""


LOADED = """
import sys
from seedcompare_tui.cli.main import main
try:
    main(sys.argv[1:], prog_name="seedcompare")
finally:
    print("textual" in sys.modules, "rich" in sys.modules, file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["--help"], "False False\n"),
        (["--version"], "False False\n"),
        (["news", "--export", "out.json"], "False False\n"),
        (["news", "--export", "out.txt"], "False True\n"),
        (["--pairs", "list.tsv"], "False False\n"),
    ],
)
def test_only_a_screen_loads_textual(folder: Path, arguments: list[str], loaded: str) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )
    assert done.stderr == loaded
