"""Reading a set again: what is kept, what is followed, and what is said."""

import io
import os
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.commands import story_folder

from seedcompare import Article, parse_article
from seedcompare_tui.session.reload import changes_line, follow_pairs
from seedcompare_tui.sources import Sources


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return story_folder(tmp_path, monkeypatch)


def article(id: str, text: str = "A word.") -> Article:
    return parse_article(text, id=id, label=id, source=f"{id}.txt")


def _sources(*paths: str) -> Sources:
    return Sources(paths, encoding=None, max_size=1_000_000)


A, B, C = article("a"), article("b"), article("c")


def test_what_has_gone_or_can_no_longer_be_read_is_left_out(folder: Path) -> None:
    sources = _sources("news", "fox.txt", "nyt.txt")
    assert len(sources.load()) == 5
    (folder / "news" / "fox.txt").unlink()
    (folder / "nyt.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (folder / "news" / "new.txt").write_text("A new story.")
    assert [each.source for each in sources.load_again()] == [
        "news/hpo.txt",
        "news/new.txt",
        "news/nyt.txt",
        "fox.txt",
    ]


def test_standard_input_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"Piped words.")))
    sources = _sources("-", "fox.txt")
    sources.load()
    assert next(each.text for each in sources.load_again()) == "Piped words."


def test_a_pipe_is_read_once_and_that_is_said_at_once(folder: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"Piped words.")
    os.close(writing)
    sources = _sources(f"/dev/fd/{reading}", "fox.txt")
    before = sources.load()
    after = sources.load_again()
    assert after == before
    assert changes_line(before, after) == (
        "Read 2 articles: nothing has changed; pipe kept, for a pipe cannot be read twice."
    )
    assert sources.load_again() == before


@pytest.mark.parametrize(
    ("pairs", "after", "expected"),
    [
        ([(0, 2), (1, 0)], (A, B, C), [(0, 2), (1, 0)]),
        ([(0, 2), (1, 0), (2, 0)], (C, A), [(1, 0), (0, 1)]),
        ([(0, 1)], (C,), []),
    ],
)
def test_pairs_are_followed_to_where_their_articles_are_now(
    pairs: list[tuple[int, int]], after: tuple[Article, ...], expected: list[tuple[int, int]]
) -> None:
    assert list(follow_pairs(pairs, (A, B, C), after)) == expected


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ((A, B, C), "Read 3 articles: nothing has changed."),
        ((A, C), "Read 2 articles: b can no longer be read."),
        ((A, B, C, article("d")), "Read 4 articles: d added."),
        ((A, article("b", "Other words."), C), "Read 3 articles: b changed."),
        ((), "Read 0 articles: a, b, c can no longer be read."),
        (
            (article("b", "Other words."), article("d")),
            "Read 2 articles: a, c can no longer be read; d added; b changed.",
        ),
    ],
)
def test_what_has_changed_is_said(after: tuple[Article, ...], said: str) -> None:
    assert changes_line((A, B, C), after) == said


def test_many_changes_are_counted_and_labels_cannot_act() -> None:
    many = tuple(article(f"x{number}") for number in range(9))
    assert changes_line((A,), (A, *many)) == "Read 10 articles: 9 articles added."
    assert "\x1b" not in changes_line((replace(A, label="\x1b[2J"),), (B,))


def test_an_article_is_followed_where_others_change_its_id() -> None:
    before = [replace(A, id="fox", source="n/a/fox.txt"), B]
    after = [replace(C, id="b-fox", source="n/b/fox.txt"), replace(A, id="a-fox", source="n/a/fox.txt"), B]
    assert follow_pairs([(0, 1)], before, after) == ((1, 2),)
    assert changes_line(before, after) == "Read 3 articles: c added."
