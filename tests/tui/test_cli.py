"""What the command reads and writes, and what its help says."""

import json
import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
from support.commands import STORIES, run, start, story_folder

from seedcompare.version import VERSION

LABELS = ["000", "001", "002", "003", "004"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def test_without_a_terminal_the_bundled_five_are_printed(folder: Path) -> None:
    result = run()
    assert result.exit_code == 0
    assert result.stderr == ""
    assert "\x1b" not in result.stdout
    assert all(re.search(rf"^\d  {label} ", result.stdout, re.MULTILINE) for label in LABELS)


def test_files_are_printed_as_a_text_diff(folder: Path) -> None:
    result = run("fox.txt", "nyt.txt")
    assert result.exit_code == 0
    assert "Trains" in result.stdout
    assert "No date" in result.stdout


def test_a_dash_prints_the_same(folder: Path) -> None:
    assert run("fox.txt", "nyt.txt", "--export", "-").stdout == run("fox.txt", "nyt.txt").stdout
    assert run("fox.txt", "nyt.txt", "--export", "/dev/stdout").stdout == run("fox.txt", "nyt.txt").stdout


def test_a_pair_leaves_the_others_out(folder: Path) -> None:
    result = run("fox.txt", "nyt.txt", "hpo.txt", "--pair", "nyt", "1")
    assert result.exit_code == 0
    assert "Trains" in result.stdout
    assert "ninth" not in result.stdout


def test_a_pair_of_the_document_keeps_all_articles(folder: Path) -> None:
    assert run("fox.txt", "nyt.txt", "hpo.txt", "--pair", "nyt", "1", "--export", "out.json").exit_code == 0
    document = json.loads((folder / "out.json").read_text())
    assert [article["id"] for article in document["articles"]] == ["fox", "nyt", "hpo"]
    assert [(pair["a"], pair["b"]) for pair in document["pairs"]] == [("fox", "nyt")]


@pytest.mark.parametrize(
    ("environment", "arguments", "colored"),
    [
        ({}, [], False),
        ({}, ["--color", "always"], True),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": ""}, [], False),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
        ({"TERM": "dumb"}, ["--color", "always"], True),
    ],
)
def test_a_pipe_is_coloured_only_on_demand(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    arguments: list[str],
    colored: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run("fox.txt", "nyt.txt", *arguments).stdout) is colored


@pytest.mark.parametrize(
    ("columns", "arguments", "width"), [(None, [], 100), ("60", [], 60), ("60", ["--width", "44"], 44)]
)
def test_the_width_is_obeyed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, columns: str | None, arguments: list[str], width: int
) -> None:
    if columns:
        monkeypatch.setenv("COLUMNS", columns)
    for printed in (run(*arguments).stdout, exported("diff.txt", *arguments)):
        assert width - 10 < max(map(len, printed.splitlines())) <= width


def exported(target: str, *arguments: str) -> str:
    """Return what the command writes to the file ``target``."""
    result = run("--export", target, *arguments)
    assert (result.exit_code, result.output) == (0, "")
    return Path(target).read_text(encoding="utf-8")


def test_an_encoding_that_lacks_a_character_prints_the_next_best(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    (folder / "fox.txt").write_text("Zoë won 金牌.", encoding="utf-8")
    output, messages = start("fox.txt", "nyt.txt").communicate(timeout=60)
    assert b"Zoe won ????." in output
    assert messages == b""


def test_standard_input_is_an_article(folder: Path) -> None:
    process = start("-", "nyt.txt", "--export", "out.json", stdin=subprocess.PIPE)
    _, messages = process.communicate(STORIES["fox.txt"].encode(), timeout=60)
    assert (process.returncode, messages) == (0, b"")
    document = json.loads((folder / "out.json").read_text())
    assert [(article["id"], article["source"]) for article in document["articles"]] == [
        ("stdin", "-"),
        ("nyt", "nyt.txt"),
    ]


def test_a_name_that_is_not_unicode_reaches_the_document(folder: Path) -> None:
    try:
        os.rename("hpo.txt", b"h\xff.txt")
    except OSError:
        pytest.skip("this file system takes only names in Unicode")
    process = start("fox.txt", os.fsdecode(b"h\xff.txt"), "--export", "out.json")
    assert process.communicate(timeout=60) == (b"", b"")
    assert json.loads((folder / "out.json").read_text())["articles"][1]["source"] == "h\udcff.txt"


def test_the_version_is_told() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"seedcompare {VERSION}\n")


def examples() -> list[str]:
    """Return the commands that the help shows."""
    text = run("--help").stdout
    lines = re.findall(r"^ +(seedcompare(?: .*)?)$", text.split("Examples:")[1].split("Exit status")[0], re.MULTILINE)
    return [re.split(r"   | \| ", line)[0] for line in lines]


def test_the_help_fits_a_small_terminal_and_its_examples_run(folder: Path) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    result = run("--help")
    assert result.exit_code == 0
    assert run("-h").stdout == result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert len(examples()) >= 5
    for example in examples():
        assert run(*shlex.split(example)[1:]).exit_code == 0, example
