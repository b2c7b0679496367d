"""How the program treats the terminal it was given: it leaves it as it was, however it ends."""

import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from ptyprocess import PtyProcess
from support.terminal import Terminal, installed_program

PROGRAM = " ".join(installed_program())


def test_suspending_gives_the_terminal_back_and_fg_goes_on() -> None:
    with Terminal(["sh", "-i"], environment={"PS1": "ready$ ", "ENV": ""}) as terminal:
        terminal.wait_for("ready$")
        terminal.press(f"{PROGRAM}\n")
        terminal.wait_for("pair 1 of 10")
        terminal.press("]")
        terminal.wait_for("pair 2 of 10")
        terminal.press("\x1a")
        terminal.wait_for("Stopped")
        assert terminal.left_over() == []
        terminal.resize(80, 24)
        terminal.press("fg\n")
        terminal.wait_for(" A   1")
        terminal.wait_for("pair 2 of 10")
        terminal.press("q")
        terminal.wait_for("ready$")
        assert terminal.left_over() == []
        terminal.press("echo status $?; exit\n")
        terminal.wait_for("status 0")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_and_leaves_the_terminal_clean(number: signal.Signals, status: int) -> None:
    with Terminal(installed_program()) as terminal:
        terminal.wait_for("pair 1 of 10")
        terminal.send(number)
        assert terminal.wait_for_end() == status
        assert terminal.left_over() == []


@pytest.mark.parametrize("shell", ["exec", "trap '' HUP; exec"], ids=["as usual", "hang-ups ignored"])
def test_a_closed_terminal_ends_it(shell: str) -> None:
    process = PtyProcess.spawn(["sh", "-c", f"{shell} {PROGRAM}"], dimensions=(30, 100))
    shown = b""
    while b"pair 1 of 10" not in shown:
        shown += process.read(65536)
    process.fileobj.close()
    deadline = time.monotonic() + 20
    while process.isalive() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert process.exitstatus == 128 + signal.SIGHUP


def test_a_terminal_without_cursor_control_gets_a_sentence() -> None:
    with Terminal(installed_program(), environment={"TERM": "dumb"}) as terminal:
        assert terminal.wait_for_end() == 2
        assert "a terminal of the kind “dumb” can show no screen; give --export -" in terminal.text
        assert b"\x1b" not in terminal.output


def test_a_locale_without_utf_8_gets_ascii_only() -> None:
    with Terminal(installed_program(), environment={"LC_ALL": "C", "NO_COLOR": "1"}) as terminal:
        terminal.wait_for("% edited")
        terminal.press("?")
        terminal.wait_for("- Keys and marks -")
        terminal.press("?q")
        assert terminal.wait_for_end() == 0
        assert terminal.output.isascii()


def test_what_is_printed_for_ascii_has_the_same_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    command = [*installed_program(), "--pair", "1", "2", "--export", "-"]
    printed = subprocess.run(command, capture_output=True, check=True).stdout.decode("ascii")
    assert "%  edited: copied phrasing" in printed
    assert "x  moved: its partner" in printed


@pytest.mark.parametrize(
    ("environment", "colors"), [({}, {b"31", b"32", b"36"}), ({"NO_COLOR": "1"}, {b"39"})], ids=["16 colours", "none"]
)
def test_a_simple_terminal_gets_only_the_colours_that_it_has(environment: dict[str, str], colors: set[bytes]) -> None:
    with Terminal(installed_program(), environment={"TERM": "vt100", "COLORTERM": "", **environment}) as terminal:
        terminal.wait_for("pair 1 of 10")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        sent = {code for codes in re.findall(rb"\x1b\[([0-9;]*)m", terminal.output) for code in codes.split(b";")}
        assert colors <= sent
        assert not {code for code in sent if code in (b"38", b"48")}
        assert not environment or not {code for code in sent if re.fullmatch(rb"[34][0-7]|(9|10)[0-7]", code)}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--theme", "nrod"], "no theme is called “nrod”; choose from seedcompare-dark, seedcompare-light, atom-one"),
        (["--config", "mine.toml"], "mine.toml, line 2: no action is called “pair.nxt”; did you mean “pair.next”?"),
    ],
)
def test_a_wrong_choice_is_said_before_a_screen_opens(arguments: list[str], said: str, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('[keys]\npair.nxt = "n"\n')
    with Terminal([*installed_program(), *arguments], columns=300, cwd=str(tmp_path)) as terminal:
        assert terminal.wait_for_end() == 2
        assert terminal.text.strip().startswith(f"seedcompare: {said}")
        assert b"\x1b" not in terminal.output


def test_the_config_file_is_heeded(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        'theme = "ansi-dark"\n[keys]\n"pair.next" = "ctrl+n"\n[settings]\nalignment_threshold = 1\n'
    )
    with Terminal([*installed_program(), "--config", "mine.toml"], cwd=str(tmp_path)) as terminal:
        terminal.wait_for("reworded 0")
        terminal.press("\x0e")
        terminal.wait_for("pair 2 of 10")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert b"\x1b[38;2" not in terminal.output
