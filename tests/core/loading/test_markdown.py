"""What Markdown marks as quoted is known, without its marks."""

from pathlib import Path

import pytest

from seedcompare import load
from seedcompare.loading.markdown import read_markdown


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("She said:\n\n> It floats.\n> Take it.\n\nThen she left.", ["It floats.", "Take it."]),
        ("---\ntitle: Talks\n---\n> > It floats.\n>\n> All of it.", ["It floats.", "All of it."]),
        ("5 > 4, she said.\n\n    > code", []),
        (">", []),
    ],
)
def test_quoted_lines(text: str, quoted: list[str]) -> None:
    read = read_markdown(text)
    assert [read.text[slice(*span)] for span in read.quotations] == quoted


def test_the_article_of_a_file_knows_them(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Talks\n\nShe wrote:\n\n> It floats.\n\nThen she left.", encoding="utf-8")
    (article,) = load(tmp_path / "a.md")
    assert [article.text[slice(*span)] for span in article.quoted] == ["It floats."]
