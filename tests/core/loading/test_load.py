"""Paths become articles in their order, and what cannot be one gets a sentence that says what to do."""

import io
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import InputError, Span, load, parse_article
from seedcompare.loading.decoding import clean
from seedcompare.loading.folders import find_files


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder that is the working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str = "Talks ended on Thursday.") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def test_files_come_in_the_order_given(folder: Path) -> None:
    write(folder / "nyt.txt", "The senate voted.")
    write(folder / "fox.md", "The vote is over.")
    articles = load(["nyt.txt", Path("fox.md")])
    assert [(x.id, x.label, x.source, x.text) for x in articles] == [
        ("nyt", "nyt", "nyt.txt", "The senate voted."),
        ("fox", "fox", "fox.md", "The vote is over."),
    ]


def test_a_single_path_needs_no_list(folder: Path) -> None:
    write(folder / "fox.txt")
    assert [article.id for article in load("fox.txt")] == ["fox"]


def test_a_folder_gives_its_files_by_name_and_then_those_below(folder: Path) -> None:
    for name in ("b.txt", "a.TXT", ".hidden.txt", "notes.md", "below/c.txt", "folder.txt/d.txt", ".git/e.txt"):
        write(folder / "news" / name)
    (folder / "news" / "logo.png").write_bytes(b"\x89PNG")
    (folder / "news" / "again").symlink_to(folder / "news")
    notes: list[str] = []
    found = ["a.TXT", "b.txt", "notes.md", "below/c.txt", "folder.txt/d.txt"]
    assert [article.source for article in load(["news"], on_note=notes.append)] == [f"news/{name}" for name in found]
    assert [article.source for article in load(["news/"])] == [f"news/{name}" for name in found]
    assert notes == [
        "passed over in news, as hidden or no articles: .git, .hidden.txt, again and 1 more",
    ]


def test_the_parts_of_a_saved_page_are_no_articles(folder: Path) -> None:
    for name in ("a.txt", "Talks end.html", "Talks end_files/frame.html", "other_files/b.txt"):
        write(folder / "news" / name)
    assert find_files("news") == ("news/Talks end.html", "news/a.txt", "news/other_files/b.txt")


def test_the_same_file_twice_is_two_articles(folder: Path) -> None:
    write(folder / "fox.txt")
    assert [(article.id, article.source) for article in load(["fox.txt", "./fox.txt"])] == [
        ("fox", "fox.txt"),
        ("fox-2", "./fox.txt"),
    ]


def test_pipes_of_the_shell_are_called_by_their_order(folder: Path) -> None:
    write(folder / "fox.txt")
    paths = []
    for text in (b"One story.", b"Another story."):
        reading, writing = os.pipe()
        os.write(writing, text)
        os.close(writing)
        paths.append(f"/dev/fd/{reading}")
    articles = load([paths[0], "fox.txt", paths[1]])
    assert [(x.id, x.label, x.source) for x in articles] == [
        ("pipe-1", "pipe-1", paths[0]),
        ("fox", "fox", "fox.txt"),
        ("pipe-2", "pipe-2", paths[1]),
    ]


def test_standard_input_is_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"It is over.")))
    problems: list[InputError] = []
    assert [article.id for article in load(["-", "-"], on_problem=problems.append)] == ["stdin"]
    assert list(map(str, problems)) == [
        "cannot read standard input twice: it gives its text only once; name - once, and files"
    ]


def test_files_of_one_name_are_told_apart_by_their_folders(folder: Path) -> None:
    write(folder / "fox" / "story.txt")
    write(folder / "nyt" / "story.txt")
    assert [(x.id, x.label) for x in load(["fox/story.txt", "nyt/story.txt"])] == [
        ("fox/story", "fox"),
        ("nyt/story", "nyt"),
    ]


def test_a_byte_order_mark_and_line_ends_are_not_text(folder: Path) -> None:
    (folder / "fox.txt").write_bytes(b"\xef\xbb\xbfTalks ended.\r\n\r\nNobody won.\r")
    (article,) = load("fox.txt")
    assert article.text == "Talks ended.\n\nNobody won.\n"
    assert [article.paragraph_text(index) for index in range(2)] == ["Talks ended.", "Nobody won."]


def test_standard_input_is_an_article(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder / "fox.txt")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Très court.".encode())))
    articles = load(["-", "fox.txt"])
    assert (articles[0].id, articles[0].source, articles[0].text) == ("stdin", "-", "Très court.")


def test_a_lines_file_holds_one_article_a_line(folder: Path) -> None:
    records = [
        {"id": "fox", "title": "Talks  end", "text": "It is over.\r\nNow what?", "event": 3},
        {"id": 7, "text": "It is over."},
        {"text": "It is not over."},
        {"id": "fox", "title": "Same", "text": "One \ud800 more."},
        {"id": "abc", "title": "Same", "text": "Two more."},
    ]
    write(folder / "all.jsonl", "\n\n".join(map(json.dumps, records)) + "\n")
    assert [(x.id, x.label, x.text) for x in load("all.jsonl")] == [
        ("fox", "Talks end", "It is over.\nNow what?"),
        ("7", "7", "It is over."),
        ("all-5", "all", "It is not over."),
        ("fox-2", "Same · fox-2", "One \ufffd more."),
        ("abc", "Same · abc", "Two more."),
    ]


def test_a_record_says_outlet_date_author_and_language(folder: Path) -> None:
    record = {"text": "Talks end.", "outlet": "Fox", "date": "29.8.2024", "author": "By Ann Lee", "language": "de-AT"}
    write(folder / "one.jsonl", json.dumps(record))
    (article,) = load("one.jsonl")
    assert (article.label, article.byline, article.language) == ("Fox · 2024-08-29", "Ann Lee", "de")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("nope.txt", None, "cannot read nope.txt: there is no such file or folder; check the name"),
        ("", None, "cannot read a path that is empty; name a file or a folder"),
        ("a.txt/b.txt", None, "cannot read a.txt/b.txt: there is no such file or folder; check the name"),
        ("x\0y", None, "cannot read x\0y: no file name can hold a null byte; check the name"),
        ("/dev/null", None, "cannot read /dev/null: it is a device; give a file, or - for standard input"),
        ("e.txt", b"", "no words in e.txt: an article needs at least one; fill it or leave it out"),
        (
            "e.txt",
            b"\xef\xbb\xbf\r\n--\n",
            "no words in e.txt: an article needs at least one; fill it or leave it out",
        ),
        ("p.png", b"\x89PNG\r\n\x1a\n\0\0\0\r", "cannot read p.png: it is not text; give a plain text file instead"),
        ("e.jsonl", b"\n\n", "no articles in e.jsonl: the file has no lines; write one article a line"),
        (
            "e.jsonl",
            b'{"id": "fox", "text": "It is over."}\n{"id": "nyt"}\n',
            'cannot read line 2 of e.jsonl: it is no JSON object with a text; write it as {"id": "fox", "text": "..."}',
        ),
        (
            "e.jsonl",
            b"[" * 100_000,
            'cannot read line 1 of e.jsonl: it is no JSON object with a text; write it as {"id": "fox", "text": "..."}',
        ),
        (
            "e.jsonl",
            b'{"id": "fox", "text": " "}',
            "no words in line 1 of e.jsonl: an article needs at least one; fill it or leave it out",
        ),
    ],
)
def test_what_is_no_article_gets_one_clear_sentence(
    folder: Path, name: str, content: bytes | None, sentence: str
) -> None:
    write(folder / "a.txt")
    if content is not None:
        (folder / name).write_bytes(content)
    with pytest.raises(InputError) as caught:
        load(["a.txt", name])
    assert str(caught.value) == sentence


def test_a_folder_without_articles_says_so(folder: Path) -> None:
    write(folder / "news" / "readme.doc")
    with pytest.raises(InputError) as caught:
        load(["news"])
    reason = "the folder holds no text, no page and no table of articles"
    assert str(caught.value) == f"no articles in news: {reason}; name another folder, or files"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_locked_file_says_so(folder: Path) -> None:
    write(folder / "locked.txt")
    (folder / "locked.txt").chmod(0)
    with pytest.raises(InputError) as caught:
        load(["locked.txt"])
    assert str(caught.value) == "cannot read locked.txt: permission denied; make it readable or leave it out"


def test_a_denied_file_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    write(folder / "locked.txt")
    monkeypatch.setattr("os.open", deny)
    with pytest.raises(InputError) as caught:
        load(["locked.txt"])
    assert str(caught.value) == "cannot read locked.txt: permission denied; make it readable or leave it out"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])).map(clean))
def test_every_span_of_an_article_slices_its_text(text: str) -> None:
    article = parse_article(text, id="fox")
    assert article.text == text
    for paragraph in article.paragraphs:
        assert 0 <= paragraph.start < paragraph.end <= len(text)
        assert text[slice(*paragraph)].strip() == text[slice(*paragraph)]
    for word in map(Span, article.words.starts, article.words.ends):
        assert any(paragraph.holds(word) for paragraph in article.paragraphs)
