"""The installed program in a real terminal."""

import re
from pathlib import Path

import pytest
from support.terminal import Terminal, installed_program

from seedcompare import Comparison


@pytest.fixture
def names(bundled: Comparison) -> list[tuple[str, str]]:
    """The labels of each pair, most alike first."""
    return [(bundled.articles[pair.a].label, bundled.articles[pair.b].label) for pair in bundled.pairs]


def headers(terminal: Terminal) -> list[str]:
    """The labels in the headers, left then right."""
    return re.findall(r" [AB]  (\S+) #", terminal.text.splitlines()[1])


def test_open_read_swap_help_and_quit(names: list[tuple[str, str]], tmp_path: Path) -> None:
    with Terminal(installed_program(), columns=120, rows=40, cwd=str(tmp_path)) as terminal:
        terminal.wait_for("pair 1 of 10")
        terminal.wait_for(f" B  {names[0][1]} #")
        assert headers(terminal) == list(names[0])
        terminal.press("]")
        terminal.wait_for("pair 2 of 10")
        terminal.wait_for(f" B  {names[1][1]} #")
        assert headers(terminal) == list(names[1])
        terminal.press("s")
        terminal.wait_for(f" A  {names[1][1]} #")
        terminal.wait_for(f" B  {names[1][0]} #")
        assert headers(terminal) == list(reversed(names[1]))
        terminal.press("?")
        terminal.wait_for("Keys and marks")
        terminal.wait_for("Next pair")
        terminal.press("?")
        terminal.wait_for("Keys and marks", gone=True)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert b"\x1b[?1049h" in terminal.output
        assert terminal.left_over() == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", ["\x03", "\x11"], ids=["Ctrl+C", "Ctrl+Q"])
@pytest.mark.parametrize(
    ("first", "shows"),
    [("?", "Keys and marks"), ("\x10", "Search for commands"), ("t", "Search for themes"), ("", "pair 1")],
)
def test_other_ways_out_leave_the_terminal_clean(key: str, first: str, shows: str) -> None:
    with Terminal(installed_program()) as terminal:
        terminal.wait_for("pair 1 of 10")
        terminal.press(first)
        terminal.wait_for(shows)
        terminal.press(key)
        assert terminal.wait_for_end() == 0
        assert terminal.left_over() == []


def test_resizing_while_running() -> None:
    with Terminal(installed_program(), columns=140, rows=42) as terminal:
        terminal.wait_for("pair 1 of 10")
        terminal.resize(80, 24)
        terminal.wait_for(" +  B   1")
        terminal.resize(200, 60)
        terminal.wait_for(" +  B   1", gone=True)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert terminal.left_over() == []


def test_bad_input_is_said_before_a_screen_opens(tmp_path: Path) -> None:
    with Terminal([*installed_program(), "missing.txt", "other.txt"], cwd=str(tmp_path)) as terminal:
        assert terminal.wait_for_end() == 2
        assert "missing.txt" in terminal.text
        assert b"\x1b[?1049h" not in terminal.output
