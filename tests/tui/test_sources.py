"""What cannot be read is named, the rest is compared, and no export becomes an article."""

import os
import signal
import time
from pathlib import Path

import pytest
from support.commands import STORIES, run, start, story_folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def test_one_bad_file_among_many_is_named_and_the_rest_is_compared(folder: Path) -> None:
    (folder / "news" / "empty.txt").touch()
    result = run("news", "picture.png", "nope.txt", "--export", "out.txt")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "seedcompare: cannot read nope.txt: there is no such file or folder; check the name.",
        "seedcompare: no words in news/empty.txt: an article needs at least one; fill it or leave it out.",
        "seedcompare: cannot read picture.png: it is not text; give a plain text file instead.",
    ]
    assert "Pair 3 of 3" in (folder / "out.txt").read_text()


def test_many_bad_files_are_not_all_named(folder: Path) -> None:
    result = run("news", *(f"no{number}.txt" for number in range(30)), "--export", "-")
    lines = result.stderr.splitlines()
    assert (result.exit_code, len(lines), lines[-1]) == (1, 21, "seedcompare: 10 more could not be read.")


def test_too_few_that_can_be_read_are_wrong_use(folder: Path) -> None:
    result = run("fox.txt", "nope.txt", "--export", "out.txt")
    assert result.exit_code == 2
    assert result.stderr == "seedcompare: cannot read nope.txt: there is no such file or folder; check the name.\n"
    assert not (folder / "out.txt").exists()


def test_what_is_passed_over_is_said_and_is_no_failure(folder: Path) -> None:
    (folder / "news" / ".DS_Store").touch()
    result = run("news", "--export", "-")
    assert result.exit_code == 0
    assert result.stderr == "seedcompare: passed over in news, as hidden or no articles: .DS_Store.\n"


def test_an_encoding_and_a_limit_can_be_given(folder: Path) -> None:
    (folder / "old.txt").write_bytes("Совет решил открыть границу.".encode("cp866"))
    assert "Совет решил" in run("old.txt", "fox.txt", "--encoding", "cp866", "--export", "-").stdout
    small = run("news", "--max-size", "60", "--export", "-")
    assert "news/fox.txt: it is larger than 60 bytes; leave it out or raise --max-size" in small.stderr
    assert run("news", "--max-size", "0.5kB", "--export", "-").exit_code == 0
    wrong = run("news", "--max-size", "tiny")
    assert (wrong.exit_code, "“tiny” is no size; write it as 800kB or 50MB" in wrong.stderr) == (2, True)


@pytest.mark.parametrize(
    ("paths", "target", "path"),
    [
        (["news"], "news/diff.txt", "news"),
        (["news", "fox.txt"], "./news/diff.txt", "news"),
        (["."], "diff.txt", "."),
        (["."], "bare/diff.txt", "."),
    ],
)
def test_no_export_becomes_an_article_the_next_time(folder: Path, paths: list[str], target: str, path: str) -> None:
    result = run(*paths, "--export", target)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == (
        f"seedcompare: cannot write {target}: it would be one of the articles of {path} the next time; "
        "choose another folder."
    )
    assert not (folder / target).exists()


@pytest.mark.parametrize("target", ["news/all.json", "news/.hidden/diff.txt", "diff.txt"])
def test_an_export_that_no_folder_reads_may_stand_in_it(folder: Path, target: str) -> None:
    (folder / "news" / ".hidden").mkdir()
    assert run("news", "--export", target).exit_code == 0


def test_a_killed_export_leaves_the_old_file(folder: Path) -> None:
    os.mkfifo("slow.txt")
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\nfox.txt\tslow.txt\n")
    (folder / "out.jsonl").write_text("old")
    process = start("--pairs", "list.tsv", "--export", "out.jsonl")
    while not (left := list(folder.glob(".seedcompare-*.tmp"))):
        time.sleep(0.02)
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert (folder / "out.jsonl").read_text() == "old"
    assert len(left) == 1


HOSTILE = "\x1b]52;c;aGk=\x07\x1b[2J\x9b31m\x08\u202e [bold][@click=app.quit]x[/] <script>=cmd() | `a`"


def test_nothing_of_a_hostile_article_or_name_acts_on_the_terminal(folder: Path) -> None:
    name = "e\x1b]0;owned\x07\n\u202etxt.txt"
    (folder / "evil.jsonl").write_text("")
    for title, text in ((name, STORIES["fox.txt"]), ("b.txt", STORIES["nyt.txt"])):
        (folder / title).write_text(f"{HOSTILE}\n\n{text} {HOSTILE}")
    for arguments in (("--export", "-"), ("--color", "always", "--export", "-"), ("--export", "out.txt")):
        result = run(name, "b.txt", "evil.jsonl", *arguments)
        shown = result.stdout + result.stderr + "".join(path.read_text() for path in folder.glob("out.*"))
        acting = {char for char in shown if ord(char) < 32 or 0x7F <= ord(char) < 0xA0} - {"\n", "\x1b"}
        assert not acting
        assert "\x1b]" not in shown and "\x1b[2J" not in shown and "\u202e" not in shown
