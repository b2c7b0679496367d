"""The command as a tool of git: two versions of an article, compared."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.commands import STORIES, environment
from support.terminal import Terminal


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository in which an article has changed since the commit before."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    for message, text in (("First", STORIES["fox.txt"]), ("Second", STORIES["nyt.txt"])):
        (tmp_path / "story.txt").write_text(text)
        git(tmp_path, "init", "--quiet")
        git(tmp_path, "add", "story.txt")
        git(tmp_path, "-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", message)
    return tmp_path


def git(folder: Path, *arguments: str) -> str:
    """Run git, deaf to the settings of whoever runs the test, and return what it prints."""
    deaf = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, env=environment() | deaf, check=True
    )
    return done.stdout


def command() -> str:
    return f'"{sys.executable}" -m seedcompare_tui'


def test_difftool_prints_both_versions(repository: Path) -> None:
    said = git(repository, "difftool", "--no-prompt", "-x", command(), "HEAD~1")
    assert "Pair 1 of 1" in said
    assert "No date was" in said and "Trains" in said
    left, right = (said.index(f"\n{side}  ") for side in "AB")
    assert left < right


def test_the_two_lines_of_configuration_make_it_the_tool(repository: Path) -> None:
    git(repository, "config", "diff.tool", "seedcompare")
    git(repository, "config", "difftool.seedcompare.cmd", f'{command()} "$LOCAL" "$REMOTE"')
    assert "Pair 1 of 1" in git(repository, "difftool", "--no-prompt", "HEAD~1")


def test_difftool_opens_the_screen_on_a_terminal(repository: Path) -> None:
    with Terminal(["git", "difftool", "--no-prompt", "-x", command(), "HEAD~1"], cwd=str(repository)) as terminal:
        terminal.wait_for("pair 1 of 1")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
