"""A page that is valid, links to itself alone, and says what the articles say."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest
from support.hostile import hostile_comparison
from support.made import made_comparison, made_pair

from seedcompare import Article, Comparison, compare, parse_article
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.html_page import html_page
from seedcompare_tui.theming.palette import PAGE_DARK as DARK
from seedcompare_tui.theming.palette import PAGE_LIGHT as LIGHT
from seedcompare_tui.theming.palette import Palette


def parsed(page: bytes) -> Element:
    """The page, which must be valid HTML5."""
    document = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page.decode())
    assert isinstance(document, Element)
    return document


@pytest.fixture(scope="module")
def seeds(bundled: Comparison) -> Element:
    """The page of the bundled articles, read once."""
    return parsed(html_page(bundled, bundled.pairs))


def said(element: Element) -> str:
    """The words of an element."""
    return "".join(element.itertext())


def paragraph_of(place: Element) -> str:
    """The text of the paragraph at a place, without its number and links."""
    (paragraph,) = place.findall("p")
    return said(paragraph)


def by_id(page: Element, name: str) -> Element:
    """The one element with this id."""
    (found,) = (element for element in page.iter() if element.get("id") == name)
    return found


def links_lead_somewhere(page: Element) -> bool:
    """Whether every id is there once, and every link leads to one."""
    ids = Counter(name for element in page.iter() if (name := element.get("id")))
    targets = {element.get("href", "") for element in page.iter("a")}
    labels = {label for element in page.iter() if (label := element.get("aria-labelledby"))}
    return set(ids.values()) == {1} and targets | {f"#{label}" for label in labels} <= {f"#{name}" for name in ids}


def test_ids_are_unique_and_every_link_leads_to_one(seeds: Element) -> None:
    assert links_lead_somewhere(seeds)


def test_nothing_is_loaded_and_nothing_runs(seeds: Element) -> None:
    for element in seeds.iter():
        assert element.tag not in {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
        assert not [name for name in element.attrib if name.startswith("on") or name in ("src", "srcset", "action")]
    style = said(next(seeds.iter("style")))
    assert not any(loading in style for loading in ("url(", "@import", "@font-face", "http"))


def test_every_article_stands_there_word_for_word(bundled: Comparison, seeds: Element) -> None:
    for number, article in enumerate(bundled.articles, start=1):
        for paragraph in range(len(article.paragraphs)):
            place = by_id(seeds, f"article-{number}-{paragraph + 1}")
            assert paragraph_of(place) == article.paragraph_text(paragraph)


def test_every_pair_has_both_sides_whole_and_each_paragraph_once(bundled: Comparison, seeds: Element) -> None:
    texts = {name: paragraph_of(each) for each in seeds.iter("div") if (name := each.get("id"))}
    for number, pair in enumerate(bundled.pairs, start=1):
        for side, index in (("a", pair.a), ("b", pair.b)):
            article = bundled.articles[index]
            shown = [texts[f"pair-{number}-{side}{each + 1}"] for each in range(len(article.paragraphs))]
            assert shown == [article.paragraph_text(each) for each in range(len(article.paragraphs))]


def test_partners_stand_in_one_row_or_a_link_says_where(bundled: Comparison, seeds: Element) -> None:
    rows = [
        row for row in seeds.iter("tr") if any(each.get("id", "").startswith("pair-1-") for each in row.iter("div"))
    ]
    for alignment in bundled.pairs[0].alignments:
        a, b = f"pair-1-a{alignment.a + 1}", f"pair-1-b{alignment.b + 1}"
        (row,) = (row for row in rows if any(each.get("id") == a for each in row.iter()))
        here = {each.get("id") for each in row.iter()} | {each.get("href", "")[1:] for each in row.iter("a")}
        assert b in here


def test_cells_of_the_matrix_lead_to_their_pairs(bundled: Comparison, seeds: Element) -> None:
    (matrix,) = (table for table in seeds.iter("table") if table.get("class") == "matrix")
    shares = defaultdict(list)
    for cell in matrix.iter("td"):
        for link in cell.iter("a"):
            shares[link.get("href")].append(said(link))
    pair = bundled.pairs[0]
    assert sorted(shares["#pair-1"]) == sorted([f"{pair.coverage_a:.0%}", f"{pair.coverage_b:.0%}"])
    assert len(shares) == 10


def test_landmarks_language_and_headings_in_order(seeds: Element) -> None:
    assert seeds.get("lang") == "en"
    for landmark in ("header", "nav", "main", "footer"):
        assert len(list(seeds.iter(landmark))) == 1
    levels = [int(each.tag[1]) for each in seeds.iter() if re.fullmatch("h[1-6]", str(each.tag))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    assert all(cell.get("scope") for cell in seeds.iter("th"))


def test_marks_are_said_in_words_too(seeds: Element) -> None:
    place = by_id(seeds, "pair-1-a14")
    assert "edited" in said(place)
    assert [mark.get("class") for mark in place.iter("mark")].count("edited") == 1


@pytest.mark.parametrize("only", [Filter.ALL, Filter.COPIED])
def test_the_words_that_are_marked_as_copied_are_the_share(bundled: Comparison, only: Filter) -> None:
    page = parsed(html_page(bundled, bundled.pairs[:1], only=only))
    pair = bundled.pairs[0]
    for side, index, coverage in (("a", pair.a, pair.coverage_a), ("b", pair.b, pair.coverage_b)):
        article = bundled.articles[index]
        found = {
            start
            for place in page.iter("div")
            if (number := re.fullmatch(rf"pair-1-{side}(\d+)", place.get("id", "")))
            for start in copied_starts(place, article, int(number[1]) - 1)
        }
        assert len(found) / len(article.words.starts) == pytest.approx(coverage)


def copied_starts(place: Element, article: Article, paragraph: int) -> Iterator[int]:
    """Where words begin that are marked as copied in a paragraph, in characters of the article."""
    (text,) = place.findall("p")
    at = article.paragraphs[paragraph].start + len(text.text or "")
    for element in text:
        end = at + len(said(element))
        if element.get("class") in ("verbatim", "edited"):
            yield from (start for start in article.words.starts if at <= start < end)
        at = end + len(element.tail or "")


def test_evidence_stands_under_its_origin_and_each_place_is_a_link(bundled: Comparison, seeds: Element) -> None:
    lists = [each for each in seeds.iter("ul") if each.get("class") == "evidence"]
    origins = [origin for origin in bundled.origins if origin.evidence]
    assert len(lists) == len(origins) == 1
    for line, evidence in zip(lists[0], origins[0].evidence, strict=True):
        places = [place for place in (evidence.a, evidence.b) if place]
        targets = [by_id(seeds, link.get("href", "")[1:]) for link in line.iter("a")]
        assert len(targets) == len(places)
        for target, place in zip(targets, places, strict=True):
            assert place.span
            words = bundled.articles[place.article].text[slice(*place.span)]
            assert words.split("\n")[0] in paragraph_of(target)


def test_version_settings_and_inputs_are_told(bundled: Comparison, seeds: Element) -> None:
    foot = said(next(seeds.iter("footer")))
    assert "seedcompare " in foot and "alignment threshold" in foot
    assert all(article.source in foot for article in bundled.articles)


def test_text_of_a_stranger_is_only_text() -> None:
    comparison = hostile_comparison()
    page = parsed(html_page(comparison, comparison.pairs))
    assert links_lead_somewhere(page)
    assert not list(page.iter("script"))
    assert len(list(page.iter("style"))) == len(list(page.iter("title"))) == 1
    text = comparison.articles[0].paragraph_text(0)
    place = by_id(page, "pair-1-a1")
    assert paragraph_of(place) == visible_line(text)
    (changed,) = (mark for mark in place.iter("mark") if mark.get("class") == "changed-number-or-date")
    assert said(changed) == "<script>alert(1)</script>"
    assert changed.get("title") == "changed number or date; B has “<script>alert(1)</script>”"
    assert "{{ 7 * 7 }}" in said(page)


def test_one_pair_holds_two_articles_and_every_link_still_leads_somewhere(bundled: Comparison) -> None:
    page = parsed(html_page(bundled, [bundled.pairs[0].swapped()]))
    assert links_lead_somewhere(page)
    assert len([each for each in page.iter("article") if each.get("class") == "text"]) == 2
    assert "003 and 001 side by side" in said(page)
    assert "Shown: 1 of 10 pairs" in said(page)


@pytest.mark.parametrize(
    ("only", "left_out"), [(Filter.COPIED, "14 paragraphs of A"), (Filter.UNIQUE, "13 paragraphs of A")]
)
def test_rows_that_are_left_out_are_told_and_no_link_leads_to_them(
    bundled: Comparison, only: Filter, left_out: str
) -> None:
    page = parsed(html_page(bundled, bundled.pairs[:1], only=only))
    assert f"Only {only.value} paragraphs are shown; left out: {left_out}" in said(page)
    assert links_lead_somewhere(page)


def test_of_many_articles_the_most_similar_pairs_are_listed() -> None:
    articles = [parse_article(f"The mayor of town {n} resigned on Monday.", id=f"a{n}") for n in range(31)]
    comparison = compare(articles)
    page = parsed(html_page(comparison, comparison.pairs[:3]))
    assert links_lead_somewhere(page)
    assert [table.get("class") for table in page.iter("table")].count("ranked") == 1
    assert "matrix" not in {table.get("class") for table in page.iter("table")}


def test_without_pairs_or_words_the_page_says_so() -> None:
    empty = made_comparison("", "", made_pair())
    assert links_lead_somewhere(parsed(html_page(empty, empty.pairs)))
    page = parsed(html_page(replace(empty, pairs=()), ()))
    assert links_lead_somewhere(page)
    assert "There is no pair to show." in said(page)


def luminance(color: str) -> float:
    """The relative luminance of ``#rrggbb`` (WCAG 2)."""
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_words_stand_out_from_what_they_are_on(palette: Palette) -> None:
    words = {
        "paper": ["ink", "quiet", "verbatim", "edited", "reworded", "only-here"],
        "panel": ["ink", "quiet", "only-here"],
    }
    for ground, inks in (words | {"verbatim-tint": ["ink"], "edited-tint": ["ink"]}).items():
        for ink in inks:
            lighter, darker = sorted((luminance(palette[ink]), luminance(palette[ground])), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (ink, ground)
