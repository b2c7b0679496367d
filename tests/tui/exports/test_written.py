"""Exports are whole or not there at all, take their form from the suffix, and never touch an article."""

import json
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from seedcompare_tui.cli.main import main
from seedcompare_tui.errors import ExportError, WriteError
from seedcompare_tui.exports.formats.machine import json_document, json_line
from seedcompare_tui.exports.writing.targets import check_target
from seedcompare_tui.exports.writing.whole_file import written


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a working folder with two articles."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)
    (tmp_path / "fox.txt").write_text("The ministers met in Oslo on Monday.")
    (tmp_path / "nyt.txt").write_text("The ministers met in Oslo again on Monday.")
    return tmp_path


def export(target: str) -> bytes:
    """Export the two articles of the folder and return what is written."""
    result = CliRunner().invoke(main, ["fox.txt", "nyt.txt", "--export", target])
    assert (result.exit_code, result.output) == (0, "")
    return Path(target).read_bytes()


# --- forms


def test_the_text_form_has_no_escape_and_no_trailing_space(folder: Path) -> None:
    text = export("diff.txt").decode()
    assert "ministers met in Oslo" in " ".join(text.split())
    assert "\x1b" not in text
    assert not re.search(r" $", text, re.MULTILINE)
    assert text.endswith("\n")


def test_the_ansi_form_has_the_words_of_the_articles_and_colours(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    colored = export("diff.ansi")
    assert re.search(rb"\x1b\[[0-9;]*m", colored)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", colored.decode())
    assert "ministers met in Oslo" in " ".join(plain.split())
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    assert export("diff.ansi") == colored


def test_the_json_form_is_the_document_and_the_same_each_time(folder: Path) -> None:
    data = export("out.json")
    assert json.loads(data)["format"] == "seedcompare-comparison/1"
    assert data.startswith(b'{\n  "format"')
    assert data.endswith(b"}\n")
    assert export("other.JSON") == data


@given(st.dictionaries(st.text(), st.text(), max_size=3), st.sampled_from(["", "\udcff", "\ud800x", "\\\udc80"]))
def test_json_comes_back_as_it_was_also_with_a_lone_surrogate(record: dict[str, str], odd: str) -> None:
    document = {"odd": odd, "text": record}
    assert json.loads(json_document(document).decode()) == document
    assert json.loads(json_line(document).decode()) == document
    assert json_line(document).count(b"\n") == 1


# --- writing


def test_a_failure_leaves_what_was_there(folder: Path) -> None:
    (folder / "out.json").write_text("old")
    for error in (ValueError, KeyboardInterrupt, SystemExit):
        with pytest.raises(error), written("out.json") as file:  # noqa: PT012 - what is written before counts
            file.write(b"new")
            raise error
    assert (folder / "out.json").read_text() == "old"
    assert sorted(os.listdir()) == ["fox.txt", "nyt.txt", "out.json"]


def test_a_reader_sees_the_old_file_until_the_new_one_is_whole(folder: Path) -> None:
    (folder / "out.json").write_text("old")
    with written("out.json") as file:
        file.write(b"new")
        file.flush()
        assert (folder / "out.json").read_text() == "old"
    assert (folder / "out.json").read_text() == "new"


def test_a_write_that_fails_is_told_and_leaves_nothing(folder: Path) -> None:
    with pytest.raises(WriteError) as caught, written("out.json"):
        raise OSError(28, "No space left on device")
    assert str(caught.value) == ("could not write out.json: no space left on device; make room or choose another place")
    assert sorted(os.listdir()) == ["fox.txt", "nyt.txt"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o200])
def test_a_replaced_file_keeps_its_permissions(folder: Path, mode: int) -> None:
    (folder / "out.json").touch()
    (folder / "out.json").chmod(mode)
    with written("out.json") as file:
        file.write(b"new")
    assert (folder / "out.json").stat().st_mode & 0o777 == mode


def test_a_new_file_has_the_permissions_of_any_new_file(folder: Path) -> None:
    (folder / "plain").touch()
    with written("out.json") as file:
        file.write(b"new")
    assert (folder / "out.json").stat().st_mode == (folder / "plain").stat().st_mode


def test_a_link_goes_on_pointing_at_what_is_written(folder: Path) -> None:
    (folder / "below").mkdir()
    (folder / "link.json").symlink_to("below/real.json")
    for _ in ("the target is made", "the target is replaced"):
        with written("link.json") as file:
            file.write(b"new")
        assert (folder / "link.json").is_symlink()
        assert (folder / "below" / "real.json").read_bytes() == b"new"
    assert os.listdir("below") == ["real.json"]


def test_a_pipe_gets_the_bytes_and_stays_a_pipe(folder: Path) -> None:
    os.mkfifo("pipe.json")
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(Path("pipe.json").read_bytes()))
    reader.start()
    result = CliRunner().invoke(main, ["fox.txt", "nyt.txt", "--export", "pipe.json"])
    reader.join(timeout=30)
    assert (result.exit_code, result.output) == (0, "")
    assert json.loads(received[0])["format"] == "seedcompare-comparison/1"
    assert (folder / "pipe.json").is_fifo()


def test_a_device_without_a_suffix_gets_the_text(folder: Path) -> None:
    assert CliRunner().invoke(main, ["fox.txt", "nyt.txt", "--export", "/dev/null"]).exit_code == 0
    assert Path("/dev/null").is_char_device()


# --- targets


def same_name(folder: Path) -> str:
    return "fox.txt"


def absolute_name(folder: Path) -> str:
    return str(folder / "fox.txt")


def name_spelled_otherwise(folder: Path) -> str:
    (folder / "below").mkdir()
    return "below/../fox.txt"


def name_of_symbolic_link(folder: Path) -> str:
    (folder / "link.txt").symlink_to("fox.txt")
    return "link.txt"


def name_of_hard_link(folder: Path) -> str:
    os.link("fox.txt", "hard.txt")
    return "hard.txt"


@pytest.mark.parametrize(
    "other_name",
    [same_name, absolute_name, name_spelled_otherwise, name_of_symbolic_link, name_of_hard_link],
)
@pytest.mark.parametrize("inputs", [["fox.txt", "nyt.txt"], ["."]], ids=["files", "folder"])
def test_no_name_of_an_article_is_written_to(
    folder: Path, other_name: Callable[[Path], str], inputs: list[str]
) -> None:
    target = other_name(folder)
    text = (folder / "fox.txt").read_text()
    result = CliRunner().invoke(main, [*inputs, "--export", target])
    assert result.exit_code == 2
    assert re.fullmatch(
        rf"seedcompare: cannot write {re.escape(target)}: it is an article to compare, \S+; choose another name\.\n",
        result.stderr,
    )
    assert (folder / "fox.txt").read_text() == text


def test_no_bundled_article_is_written_to(folder: Path) -> None:
    seed = Path(__file__).parents[3] / "seeds" / "000_311baa5825379069.txt"
    text = seed.read_bytes()
    result = CliRunner().invoke(main, ["--export", str(seed)])
    assert result.exit_code == 2
    assert "it is an article to compare" in result.stderr
    assert seed.read_bytes() == text


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("below", "cannot write below: it is a folder; name a file in it, such as below/diff.txt"),
        ("no/x.txt", "cannot write no/x.txt: there is no folder no; make it first or choose another"),
        ("below/no/", "cannot write below/no/: there is no folder below/no; make it first or choose another"),
        ("x" * 300, f"cannot write {'x' * 300}: file name too long; choose another place"),
        ("a\0b", "cannot write a\0b: no file name can hold a null byte; choose another place"),
        ("locked.txt", "cannot write locked.txt: the file is read-only; choose another name"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_before_the_work(folder: Path, target: str, sentence: str) -> None:
    (folder / "below").mkdir()
    (folder / "locked.txt").touch(mode=0o444)
    with pytest.raises(ExportError) as caught:
        check_target(target, inputs=[])
    assert str(caught.value) == sentence


def test_a_folder_without_permission_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("seedcompare_tui.exports.writing.whole_file.open", deny, raising=False)
    with pytest.raises(ExportError) as caught, written("out.json"):
        pytest.fail("the work began")
    assert str(caught.value) == "cannot write out.json: permission denied; choose another place"
