"""A list of pairs gives one line each, and goes on after a pair that cannot be compared."""

import json
from pathlib import Path

import pytest
from support.commands import run, story_folder

from seedcompare_tui.exports.writing import pair_list


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def test_a_list_gives_a_line_a_pair_and_goes_on_after_a_bad_one(folder: Path) -> None:
    (folder / "lists").mkdir()
    rows = [
        "../fox.txt\t../nyt.txt\tverbatim",
        "",
        "../fox.txt\t../nope.txt",
        "../news\t../fox.txt",
        "../fox.txt\t../fox.txt",
    ]
    (folder / "lists" / "list.tsv").write_text("\r\n".join(rows))
    result = run("--pairs", "lists/list.tsv", "--export", "out.jsonl")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == (
        "seedcompare: 2 of 4 pairs could not be compared; the key “error” of their lines says why.\n"
    )
    good, missing, several, same = map(json.loads, (folder / "out.jsonl").read_text().splitlines())
    assert list(good) == [
        *("format", "a", "b", "similarity", "coverage", "quoted", "retold", "derivation", "alignments", "passages"),
        *("wording", "edits"),
    ]
    assert (good["format"], good["a"], good["b"]) == ("seedcompare-pair/1", "../fox.txt", "../nyt.txt")
    assert missing == {
        "format": "seedcompare-pair/1",
        "a": "../fox.txt",
        "b": "../nope.txt",
        "error": "cannot read lists/../nope.txt: there is no such file or folder; check the name",
    }
    assert several["error"] == "cannot compare: the two paths hold more than two articles; name one file on each side"
    assert same["coverage"]["a"] == same["coverage"]["b"]


def test_a_line_that_names_no_two_files_has_an_error_and_the_run_goes_on(folder: Path) -> None:
    (folder / "list.tsv").write_text("fox.txt nyt.txt\nfox.txt\t\n\tnyt.txt\nfox.txt\tnyt.txt\n")
    result = run("--pairs", "list.tsv")
    assert result.exit_code == 1
    *bad, good = map(json.loads, result.stdout.splitlines())
    assert [(line["a"], line["b"]) for line in bad] == [("fox.txt nyt.txt", ""), ("fox.txt", ""), ("", "nyt.txt")]
    assert [line["error"] for line in bad] == [
        f"cannot read line {number} of list.tsv: it does not name two files; write two paths with a tab between"
        for number in (1, 2, 3)
    ]
    assert "error" not in good
    assert result.stderr.startswith("seedcompare: 3 of 4 pairs could not be compared")


def test_a_list_without_an_export_is_printed(folder: Path) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    result = run("--pairs", "list.tsv")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["a"] == "fox.txt"


def test_a_list_is_never_written_over_what_it_reads(folder: Path) -> None:
    (folder / "list.jsonl").write_text("fox.txt\tnyt.txt\n")
    result = run("--pairs", "list.jsonl", "--export", "list.jsonl")
    assert result.exit_code == 2
    assert (folder / "list.jsonl").read_text() == "fox.txt\tnyt.txt\n"


def test_a_list_reads_its_files_as_it_is_told(folder: Path) -> None:
    text = "Президент заявил в среду, что переговоры прошли хорошо."
    (folder / "fox.txt").write_bytes(text.encode("utf-8"))
    (folder / "nyt.txt").write_bytes(text.encode("cp1251"))
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    found_out, forced, small = (
        json.loads(run("--pairs", "list.tsv", *options).stdout)
        for options in ([], ["--encoding", "cp1251"], ["--max-size", "10"])
    )
    assert found_out["coverage"]["a"] == 1
    assert forced["coverage"]["a"] < 1
    assert small["error"].startswith("cannot read fox.txt")


def test_a_file_that_has_changed_since_another_list_is_read_again(folder: Path) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n" * 2)
    (folder / "nyt.txt").write_text((folder / "fox.txt").read_text())
    same = run("--pairs", "list.tsv").stdout
    (folder / "nyt.txt").write_text("Nothing of it stands here.")
    other = run("--pairs", "list.tsv").stdout
    assert [json.loads(line)["coverage"]["a"] for line in same.splitlines()] == [1, 1]
    assert [json.loads(line)["coverage"]["a"] for line in other.splitlines()] == [0, 0]


def test_an_encoding_that_does_not_exist_is_said_before_a_list_is_compared(folder: Path) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    wrong = run("--pairs", "list.tsv", "--encoding", "nosuch")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "no encoding is called nosuch" in wrong.stderr


@pytest.mark.parametrize("path", ["-", "https://example.org/a.html"])
def test_a_list_names_files_only(folder: Path, path: str) -> None:
    (folder / "list.tsv").write_text(f"fox.txt\t{path}\n")
    result = run("--pairs", "list.tsv")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["error"].startswith(
        f"cannot read {path} of line 1 of list.tsv: a list names files"
    )


def test_a_file_that_is_gone_when_its_turn_comes_is_an_error_of_its_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair_list, "find_files", lambda paths, options: tuple(paths))
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\nfox.txt\tgone.txt\n")
    assert run("--pairs", "list.tsv", "--export", "out.jsonl").exit_code == 1
    good, gone = map(json.loads, (folder / "out.jsonl").read_text().splitlines())
    assert "error" not in good
    assert gone["error"] == "cannot read gone.txt: there is no such file or folder; check the name"
