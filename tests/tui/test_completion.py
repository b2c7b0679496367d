"""What a shell is offered, asked as a shell asks."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from support.commands import environment, story_folder

from seedcompare_tui.catalog import FORMATS, ONLY, TABLES
from seedcompare_tui.cli.main import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def offered(words: str) -> list[str]:
    """What bash is offered after ``words``, of which the last is not complete: a kind and a value, with a comma."""
    variables = {
        "_SEEDCOMPARE_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
    }
    return CliRunner().invoke(main, env=variables, prog_name="seedcompare").stdout.split()


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("seedcompare f", ["file,f"]),
        ("seedcompare --export o", ["file,o"]),
        ("seedcompare --pairs l", ["file,l"]),
        ("seedcompare --format ", [f"plain,{name}" for name in FORMATS]),
        ("seedcompare --only s", ["plain,shared"]),
        ("seedcompare --only ", [f"plain,{name}" for name in ONLY]),
        ("seedcompare --table ", [f"plain,{name}" for name in TABLES]),
        ("seedcompare --li", ["plain,--list"]),
        ("seedcompare news --pair ", ["plain,fox", "plain,1", "plain,hpo", "plain,2", "plain,nyt", "plain,3"]),
        ("seedcompare fox.txt nyt.txt --pair fox n", ["plain,nyt"]),
        ("seedcompare news --pair 1 2 --pair h", ["plain,hpo"]),
        ("seedcompare --pair 00", ["plain,000", "plain,001", "plain,002", "plain,003", "plain,004"]),
        ("seedcompare --pair 003 001_", ["plain,001_4c0b70b8b0187619"]),
        ("seedcompare nope.txt --pair ", []),
        ("seedcompare - fox.txt --pair ", []),
    ],
)
def test_what_is_offered(folder: Path, words: str, values: list[str]) -> None:
    assert offered(words) == values


def test_a_name_that_a_shell_would_split_is_offered_by_its_position(folder: Path) -> None:
    (folder / "bare" / "two words.txt").write_text("One.")
    (folder / "bare" / "$(rm).txt").write_text("Two.")
    assert offered("seedcompare bare --pair ") == ["plain,1", "plain,two", "plain,2"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script_that_it_can_read(shell: str, tmp_path: Path) -> None:
    if shell == "bash" and shutil.which("bash") is None:
        pytest.skip("click asks bash for its version")
    script = CliRunner().invoke(main, env={"_SEEDCOMPARE_COMPLETE": f"{shell}_source"}, prog_name="seedcompare").stdout
    assert "_SEEDCOMPARE_COMPLETE" in script
    if shutil.which(shell):
        (tmp_path / "script").write_text(script)
        subprocess.run([shell, "-n", str(tmp_path / "script")], check=True)


def test_bash_completes_a_pair_of_the_command(folder: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("needs bash")
    (folder / "seedcompare").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m seedcompare_tui "$@"\n')
    (folder / "seedcompare").chmod(0o755)
    script = """
        PATH="$PWD:$PATH"
        eval "$(_SEEDCOMPARE_COMPLETE=bash_source seedcompare)"
        COMP_WORDS=(seedcompare news --pair n) COMP_CWORD=3
        _seedcompare_completion seedcompare n --pair
        printf '%s ' "${COMPREPLY[@]}"
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout == "nyt "


def test_nothing_in_a_name_acts_on_the_shell(folder: Path) -> None:
    (folder / "news" / "a\x1b]0;x\x07\nb.txt").write_text("A word.")
    variables = {"_SEEDCOMPARE_COMPLETE": "zsh_complete", "COMP_WORDS": "seedcompare news --pair ", "COMP_CWORD": "3"}
    shown = CliRunner().invoke(main, env=variables, prog_name="seedcompare").stdout
    assert "a?]0;x??b" in shown
    assert all(line.isprintable() for line in shown.splitlines())
