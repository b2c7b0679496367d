"""What the command line says of articles: their dates and languages."""

import json
from pathlib import Path

import pytest
from support.commands import run, story_folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def test_dates_and_languages_are_those_of_the_command_line(folder: Path) -> None:
    said = run("news", "--date", "fox=29 Aug 2024", "--language", "de", "--language", "3=fr", "--format", "json")
    fox, hpo, nyt = json.loads(said.stdout)["articles"]
    assert (fox["date"], fox["published"]) == ("29 Aug 2024", "2024-08-29")
    assert fox["label"].endswith(" · 2024-08-29")
    assert [article["language"] for article in (fox, hpo, nyt)] == ["de", "de", "fr"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--date", "fox=soon"], "“soon” is no day of a year; write a date such as 2024-08-29"),
        (["--date", "2024-08-29"], "--date 2024-08-29 names no article; write it as ARTICLE=DATE"),
        (
            ["--language", "German"],
            "no language has the code “German”; give one of two or three letters, such as en, de or ja",
        ),
        (["--language", "bbc=de"], "no article is called “bbc”"),
    ],
)
def test_what_is_said_wrongly_is_told(folder: Path, arguments: list[str], sentence: str) -> None:
    said = run("news", *arguments, "--list")
    assert said.exit_code == 2
    assert sentence in " ".join(said.stderr.split())


def test_a_list_of_pairs_takes_no_statements(folder: Path) -> None:
    (folder / "pairs.tsv").write_text("news/fox.txt\tnews/nyt.txt\n")
    said = run("--pairs", "pairs.tsv", "--language", "de")
    assert said.exit_code == 2
    assert "leave --date and --language out" in " ".join(said.stderr.split())
