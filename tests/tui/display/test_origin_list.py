"""The list of origins says who is one with whom, and who has copy without its credit."""

from dataclasses import replace

import pytest
from support.made import made_pair

from seedcompare import Comparison, Origin, Settings, parse_article
from seedcompare_tui.display.overview.origins import origin_entries, origin_lines
from seedcompare_tui.display.text.visible import cell_width

REUTERS = "OSLO (Reuters) - The mayor resigned on Monday."
NOBODY = "The mayor resigned on Monday."


def set_of(*texts: str, agency: str | None) -> Comparison:
    """Articles that are all one origin, each pair a quarter and three quarters copied."""
    articles = tuple(parse_article(text, id=f"n{index}", label=f"n{index}") for index, text in enumerate(texts))
    members = tuple(range(len(texts)))
    pairs = tuple(replace(made_pair(), a=a, b=b) for b in members for a in members[:b])
    return Comparison(articles, Settings(), pairs, ((),) * len(texts), (), (Origin(members, agency),))


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ([REUTERS, NOBODY], "n0 credits Reuters, n1 has the copy without a credit"),
        ([REUTERS, NOBODY, NOBODY], "n0 credits Reuters, n1 and n2 have the copy without a credit"),
        ([REUTERS, REUTERS, NOBODY], "n0 and n1 credit Reuters, n2 has the copy without a credit"),
        ([REUTERS, *[NOBODY] * 6], "n0 credits Reuters, n1, n2, n3 and 3 more have the copy without a credit"),
        ([REUTERS, REUTERS], None),
    ],
)
def test_uncredited_copy_is_said(texts: list[str], said: str | None) -> None:
    (entry,) = origin_entries(set_of(*texts, agency="Reuters"))
    assert [piece.text for piece in entry.paragraphs if "without a credit" in piece.text] == ([said] if said else [])


def test_without_any_credit_nothing_is_uncredited() -> None:
    (entry,) = origin_entries(set_of(NOBODY, NOBODY, agency=None))
    assert [piece.text for piece in entry.paragraphs] == ["n0 + n1", "no agency credited", "75% of n1 is in n0"]
    assert entry.pair == (1, 0)


def test_groups_come_first_and_single_articles_take_a_line_each(bundled: Comparison) -> None:
    entries = origin_entries(bundled)
    assert [entry.articles for entry in entries] == [(1, 3), (0,), (2,), (4,)]
    lines = ["".join(piece.text for piece in line.pieces) for line in origin_lines(entries, 60)]
    assert lines[0] == "= 001 + 003"
    assert lines[-3:] == ["· 000  AP photo", "· 002  no credit", "· 004  no credit"]


@pytest.mark.parametrize("width", [12, 20, 44])
def test_lines_keep_to_their_width_and_lose_no_word(bundled: Comparison, width: int) -> None:
    entries = origin_entries(bundled)
    lines = ["".join(piece.text for piece in line.pieces) for line in origin_lines(entries, width)]
    assert max(map(cell_width, lines)) <= width
    words = " ".join(lines).split()
    for entry in entries:
        for piece in entry.paragraphs:
            assert set(piece.text.split()) <= set(words) or width < 20
