"""The config file as the command heeds it, without a screen."""

from pathlib import Path

import pytest
from support.commands import run, story_folder


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test, with a config file in it."""
    folder = story_folder(tmp_path, monkeypatch)
    (folder / "mine.toml").write_text("[settings]\npartially_derived_share = 1\nwholly_derived_share = 1\n")
    return folder


def test_an_export_is_made_with_the_thresholds_of_the_file_and_says_so() -> None:
    usual, mine = run("fox.txt", "nyt.txt"), run("fox.txt", "nyt.txt", "--config", "mine.toml")
    assert "wholly derived share 0.67," in usual.stdout.replace("\n", " ")
    assert "wholly derived share 1," in mine.stdout.replace("\n", " ")


def test_so_is_a_list_of_pairs(folder: Path) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    usual, mine = run("--pairs", "list.tsv"), run("--pairs", "list.tsv", "--config", "mine.toml")
    assert '"a": "wholly-derived"' in usual.stdout
    assert '"a": "non-derived"' in mine.stdout


def test_a_mistake_in_the_file_ends_the_command_before_anything_is_written(folder: Path) -> None:
    (folder / "wrong.toml").write_text("start = 1\n")
    done = run("fox.txt", "nyt.txt", "--config", "wrong.toml", "--export", "out.txt")
    assert done.exit_code == 2
    assert done.stderr == (
        "seedcompare: wrong.toml, line 1: no screen is called “1”; choose from pair, overview, units, details.\n"
    )
    assert not (folder / "out.txt").exists()
