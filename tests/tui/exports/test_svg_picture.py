"""A picture that any program draws, with text that can be selected and nothing from elsewhere."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from support.hostile import hostile_comparison
from support.made import made_comparison, made_pair

from seedcompare import Comparison, compare, parse_article
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.exports.formats.svg_picture import svg_picture

SVG = "{http://www.w3.org/2000/svg}"


def texts(picture: bytes) -> list[str]:
    """What a reader can select, in order."""
    return [text.text or "" for text in ET.fromstring(picture).iter(f"{SVG}text")]


def test_the_matrix_and_the_origins_are_drawn(bundled: Comparison) -> None:
    said = texts(svg_picture(bundled, bundled.pairs))
    assert said[0] == "5 articles, 4 likely origins"
    assert "001 + 003 · likely the same origin, Reuters;" in " ".join(said)
    assert "the copy without a credit" in " ".join(said)
    assert sum(each.endswith("%") for each in said) == 20


def test_one_pair_is_drawn_with_its_marks(bundled: Comparison) -> None:
    picture = svg_picture(bundled, bundled.pairs[:1])
    words = " ".join(texts(picture))
    assert "U.S. National Security Adviser Jake Sullivan met" in words
    assert "rows more" in words
    looks = {text.get("class") for text in ET.fromstring(picture).iter(f"{SVG}text")}
    assert {"mono edited", "mono detail", "mono sign-reworded"} <= looks


@pytest.mark.parametrize("count", [1, 10])
def test_everything_drawn_is_on_the_sheet(bundled: Comparison, count: int) -> None:
    sheet = ET.fromstring(svg_picture(bundled, bundled.pairs[:count]))
    width, height = (float(sheet.get(size, "")) for size in ("width", "height"))
    for text in sheet.iter(f"{SVG}text"):
        assert 0 < float(text.get("y", "")) <= height
        assert float(text.get("x", "")) + float(text.get("textLength", "0")) <= width


def test_nothing_is_loaded_and_the_colours_are_written_out(bundled: Comparison) -> None:
    picture = svg_picture(bundled, bundled.pairs[:1]).decode()
    assert picture.count("http") == picture.count("http://www.w3.org/2000/svg") == 1
    assert not any(loading in picture for loading in ("href", "url(", "@import", "@font-face", "<script", "var(--"))


def test_version_settings_and_inputs_are_told_to_who_does_not_see_it(bundled: Comparison) -> None:
    sheet = ET.fromstring(svg_picture(bundled, bundled.pairs))
    described = sheet.findtext(f"{SVG}desc", "")
    assert described.startswith("Made by seedcompare ")
    assert "alignment threshold 0.5" in described
    assert all(article.source in described for article in bundled.articles)


def test_text_of_a_stranger_is_only_text() -> None:
    comparison = hostile_comparison()
    picture = svg_picture(comparison, comparison.pairs)
    sheet = ET.fromstring(picture)
    assert {element.tag.removeprefix(SVG) for element in sheet.iter()} == {
        "svg",
        "title",
        "desc",
        "style",
        "rect",
        "text",
    }
    assert any("<script>" in text for text in texts(picture))


def test_of_many_articles_the_most_similar_pairs_are_listed() -> None:
    articles = [parse_article(f"The mayor of town {n} resigned on Monday.", id=f"a{n}") for n in range(31)]
    comparison = compare(articles)
    said = texts(svg_picture(comparison, comparison.pairs))
    assert "The 50 most similar pairs" in said
    assert len(said) < 150


def test_two_articles_without_a_word_are_a_picture_too() -> None:
    empty = made_comparison("", "", made_pair())
    assert "a · b" in texts(svg_picture(empty, empty.pairs))
    assert "·" in texts(svg_picture(replace(empty, pairs=()), ()))


def test_a_pair_is_narrowed_and_says_so(bundled: Comparison) -> None:
    words = " ".join(texts(svg_picture(bundled, bundled.pairs[:1], only=Filter.UNIQUE)))
    assert "Only unique paragraphs are shown; left out: 13 paragraphs of A" in words
    assert "U.S. National Security Adviser Jake Sullivan met" not in words
