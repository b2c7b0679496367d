"""What goes wrong is one clear sentence and an exit status, and nothing is left behind."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.commands import environment, run, start, story_folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


HOSTILE = "evil\x1b]0;owned\x07\n\u202etxt"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nope.txt", "fox.txt"], "cannot read nope.txt: there is no such file or folder; check the name"),
        (["fox.txt", ""], "cannot read a path that is empty; name a file or a folder"),
        (["fox.txt/x", "nyt.txt"], "cannot read fox.txt/x: there is no such file or folder; check the name"),
        (
            ["bare"],
            "no articles in bare: the folder holds no text, no page and no table of articles; "
            "name another folder, or files",
        ),
        (["fox.txt", "empty.txt"], "no words in empty.txt: an article needs at least one; fill it or leave it out"),
        (["fox.txt", "picture.png"], "cannot read picture.png: it is not text; give a plain text file instead"),
        (["fox.txt"], "only one article to compare, fox.txt; give two or more, or a folder of them"),
        (["fox.txt", "/dev/zero"], "cannot read /dev/zero: it is a device; give a file, or - for standard input"),
        ([HOSTILE], "cannot read evil␛]0;owned␇␊\ufffdtxt: there is no such file or folder; check the name"),
        (["news", "--pair", "fox", "x"], "no article is called “x”; choose from 1 fox, 2 hpo, 3 nyt"),
        (["news", "--pair", "1", "fox"], "“1” and “fox” are both 1 fox; name two different articles"),
        (
            ["news", "--export", "x.pdf"],
            "cannot write x.pdf: the form .pdf is not known; name a file in {forms}, or give --format",
        ),
        (
            ["news", "--export", "x"],
            "cannot write x: its name has no suffix to tell the form; name a file in {forms}, or give --format",
        ),
        (
            ["news", "--export", "x.jsonl"],
            "cannot write x.jsonl: .jsonl is the form of --pairs; name a file in {forms}",
        ),
        (["news", "--export", ""], "cannot write to a path that is empty; name a file, or - for standard output"),
        (
            ["news", "--export", "no/diff.txt"],
            "cannot write no/diff.txt: there is no folder no; make it first or choose another",
        ),
        (
            ["news", "--export", "fox.txt/x.txt"],
            "cannot write fox.txt/x.txt: there is no folder fox.txt; make it first or choose another",
        ),
        (
            ["news", "--export", "locked.json"],
            "cannot write locked.json: the file is read-only; choose another name",
        ),
        (
            ["news", "--export", "./news/fox.txt"],
            "cannot write ./news/fox.txt: it is an article to compare, news/fox.txt; choose another name",
        ),
        (["--pairs", "nope.tsv"], "cannot read nope.tsv: there is no such file or folder; check the name"),
        (["--pairs", "empty.txt"], "no pairs in empty.txt: write two paths a line, separated by a tab"),
        (["--pairs", "fox.txt"], "no pairs in fox.txt: write two paths a line, separated by a tab"),
        (["--pairs", "picture.png"], "cannot read picture.png: it is not text; give a list with two paths a line"),
        (
            ["--pairs", "fox.txt", "--export", "x.json"],
            "cannot write x.json: --pairs has one form; name a file in .jsonl",
        ),
        (
            ["--pairs", "fox.txt", "news"],
            "--pairs takes its articles from LIST, so give neither a PATH nor --pair. See seedcompare --help",
        ),
    ],
)
def test_wrong_use_is_one_clear_sentence(folder: Path, arguments: list[str], sentence: str) -> None:
    before = sorted(folder.rglob("*"))
    result = run(*arguments)
    assert result.stderr == f"seedcompare: {sentence.format(forms='.ansi, .csv, .html, .json, .md, .svg or .txt')}.\n"
    assert result.stdout == ""
    assert result.exit_code == 2
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["--nonsense"], "--nonsense"),
        (["--\x1b[31m"], "[31m"),
        (["--color", "blue"], "blue"),
        (["--width", "3"], "--width"),
        (["--pair", "1"], "--pair"),
    ],
)
def test_a_wrong_option_is_named_on_one_line(folder: Path, arguments: list[str], names: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert re.fullmatch(r"seedcompare: [^\n\x1b]+[.?] See seedcompare --help\.\n", result.stderr)
    assert names in result.stderr


def test_a_full_disk_is_a_failure(folder: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs a device that is always full")
    with open("/dev/full", "wb") as full:
        process = start("news", stdout=full)
        _, messages = process.communicate(timeout=60)
    assert (
        messages.decode()
        == "seedcompare: could not write standard output: no space left on device; make room or choose another place.\n"
    )
    assert process.returncode == 1


@pytest.mark.parametrize("arguments", [["news"], ["--list"], ["--help"], ["--version"]])
def test_a_reader_that_leaves_ends_it_quietly(folder: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = start(*arguments, stdout=writing)
    os.close(writing)
    _, messages = process.communicate(timeout=60)
    assert (process.returncode, messages) == (0, b"")


def writing(folder: Path, target: str) -> subprocess.Popen[bytes]:
    """Start an export to ``target`` that has begun to write and cannot end: its last article never comes."""
    os.mkfifo("slow.txt")
    os.open("slow.txt", os.O_RDWR)  # held to the end: a pipe that nobody opens for writing would be given up
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\nfox.txt\tslow.txt\n")
    process = start("--pairs", "list.tsv", "--export", target)
    for _ in range(600):
        if list(folder.rglob(".seedcompare-*.tmp")):
            return process
        time.sleep(0.02)
    pytest.fail("no temporary file was made")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_ends_it_quietly_and_leaves_no_file(folder: Path, number: signal.Signals, status: int) -> None:
    process = writing(folder, "out.jsonl")
    process.send_signal(number)
    output, messages = process.communicate(timeout=60)
    assert (output, messages.strip(), process.returncode) == (b"", b"", status)
    assert not list(folder.glob(".seedcompare-*")) and not (folder / "out.jsonl").exists()


def test_a_kill_in_the_middle_leaves_the_old_file_and_one_that_is_no_article(folder: Path) -> None:
    (folder / "news" / "out.jsonl").write_text("old")
    process = writing(folder, "news/out.jsonl")
    process.kill()
    process.communicate(timeout=60)
    assert (folder / "news" / "out.jsonl").read_text() == "old"
    assert len(list((folder / "news").glob(".seedcompare-*.tmp"))) == 1
    document = json.loads(run("news", "--format", "json").stdout)
    assert [article["id"] for article in document["articles"]] == ["fox", "hpo", "nyt"]


SMALL_FILES_ONLY = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
from seedcompare_tui.__main__ import main
sys.argv[0] = "seedcompare"
main()
"""


def test_a_disk_that_fills_up_leaves_the_old_files(folder: Path) -> None:
    for name in ("out.json", "out.txt"):
        (folder / name).write_text("old")
    before = sorted(folder.rglob("*"))
    process = subprocess.run(
        [sys.executable, "-c", SMALL_FILES_ONLY, "news", "--export", "out.txt", "--export", "out.json"],
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert (process.returncode, process.stdout) == (1, "")
    assert re.fullmatch(
        r"seedcompare: could not write out\.(txt|json): file too large; make room or choose another place\.\n",
        process.stderr,
    )
    assert [(folder / name).read_text() for name in ("out.json", "out.txt")] == ["old", "old"]
    assert sorted(folder.rglob("*")) == before
