"""A note that says what was found, and in which nothing of an article acts."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from support.hostile import ACTING, STARTS, hostile_comparison

from seedcompare import Comparison
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.markdown_note import markdown_note
from seedcompare_tui.exports.formats.markdown_text import markdown_text

OWN_HTML = {"<details>", "<details open>", "</details>", "<ins>", "</ins>", "<b>", "</b>", "<i>", "</i>"}
LONGEST_COMMENT = 65_536


def parsed(markdown: str) -> list[Token]:
    """The tokens of a document as GitHub reads it, those inside lines among them."""
    tokens: list[Token] = []
    for token in MarkdownIt("gfm-like").parse(markdown):
        tokens += [token, *(token.children or ())]
    return tokens


def shown(markdown: str) -> str:
    """The words of one line of Markdown, as a reader sees them."""
    return "".join(token.content for token in parsed(markdown) if token.type == "text").replace("\u200b", "")


def test_the_note_has_every_pair_and_fits_a_comment(bundled: Comparison) -> None:
    note = markdown_note(bundled, bundled.pairs).decode()
    assert len(note) < LONGEST_COMMENT
    assert re.findall(r"^### Pair (\d+) of 10", note, re.MULTILINE) == [str(number) for number in range(1, 11)]
    assert "likely the same origin, Reuters" in note
    assert note.count("<details") == note.count("</details>")


def test_one_pair_has_its_whole_paragraphs(bundled: Comparison) -> None:
    pair = bundled.pairs[0]
    note = re.sub(r"\{!?|!?\}", "", shown(markdown_note(bundled, [pair]).decode()))
    assert "Shown: 1 of 10 pairs" in note
    for index in (pair.a, pair.b):
        article = bundled.articles[index]
        for at in range(len(article.paragraphs)):
            assert article.paragraph_text(at) in note


def test_the_matrix_is_a_table(bundled: Comparison) -> None:
    tokens = parsed(markdown_note(bundled, ()).decode())
    cells = [token.content for last, token in pairwise(tokens) if last.type == "td_open"]
    assert f"{bundled.pairs[0].coverage_b:.0%}" in cells


def test_rows_that_are_left_out_are_told(bundled: Comparison) -> None:
    unique = markdown_note(bundled, bundled.pairs[:1], only=Filter.UNIQUE).decode()
    assert "Only unique paragraphs are shown; left out: 13 paragraphs of A" in unique
    assert "alignments</summary>" not in unique and "Only in A: 11 paragraphs" in unique


@pytest.mark.parametrize("whole", [True, False])
def test_nothing_of_a_stranger_acts(whole: bool) -> None:
    comparison = hostile_comparison()
    tokens = parsed(markdown_note(comparison, comparison.pairs * (1 if whole else 2)).decode())
    kinds = {token.type for token in tokens}
    assert not kinds & {"link_open", "image", "em_open", "strong_open", "s_open", "fence", "blockquote_open", "hr"}
    assert {token.content for token in tokens if token.type == "code_inline"} <= {*"=≈~+↕○±!", "≈↕"}
    html = [line for token in tokens if token.type.startswith("html") for line in token.content.splitlines()]
    assert set(html) <= OWN_HTML | {line for line in html if re.fullmatch(r"<summary>[\w :]+</summary>", line)}


def test_a_cell_of_a_stranger_is_one_cell() -> None:
    comparison = hostile_comparison()
    tokens = parsed(markdown_note(comparison, comparison.pairs).decode())
    rows = [token.type for token in tokens if token.type in ("tr_open", "td_open", "th_open")]
    widths = {len(row.split()) for row in " ".join(rows).replace("tr_open", "\n").splitlines()[1:]}
    assert widths == {3, 5}


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("@name", "@&#8203;name"),
        ("#12 and GH-7", "#&#8203;12 and GH-&#8203;7"),
        (":smile:", ":&#8203;smile:"),
        ("1. one", "&#8203;1. one"),
        ("$5 & $6", "&#36;5 &amp; &#36;6"),
        ("deadbeef", "d&#8203;eadbeef"),
        ("At 12:30 the U.S. had 3.5 %; see #.", "At 12:30 the U.S. had 3.5 %; see #."),
    ],
)
def test_what_github_acts_on_is_taken_apart(said: str, written: str) -> None:
    assert markdown_text(said) == written


@given(
    st.one_of(
        st.sampled_from([ACTING, *STARTS]), st.text(alphabet="ab1 @#:.-_*`[]()<>&;$|~\\!/wGH=+{}^\"'\n", max_size=24)
    )
)
def test_a_reader_sees_what_the_article_says(said: str) -> None:
    assert " ".join(shown(f"- x{markdown_text(said)}x").split()) == " ".join(f"x{visible_line(said)}x".split())
    assert " ".join(shown(f"- {markdown_text(said)}").split()) == " ".join(visible_line(said).split())
