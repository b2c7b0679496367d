"""A pair shown in a notebook: both articles whole, harmless whatever stands in them."""

from html.parser import HTMLParser

import pytest
from support.made import aligned, made_comparison, made_pair

from seedcompare import Comparison, InputError, SharedRun, Span, compare, parse_article
from seedcompare_tui.notebook import show


class Reader(HTMLParser):
    """Collects what a page says and what its elements are; fails where one is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_both_articles_are_there_with_their_marks(bundled: Comparison) -> None:
    pair = bundled.pairs[0]
    read = Reader(show(bundled)._repr_html_())
    for article in (bundled.articles[pair.a], bundled.articles[pair.b]):
        for index in range(len(article.paragraphs)):
            assert article.paragraph_text(index) in read.text
    assert {"mark", "strong", "th"} <= set(read.tags)
    assert all(sign in read.text for sign in "=≈~+↕")


def test_the_sides_can_be_swapped(bundled: Comparison) -> None:
    pair = bundled.pairs[0].swapped()
    first = Reader(show(bundled, pair)._repr_html_()).text.split("B ")[0]
    assert bundled.articles[pair.a].label in first


def test_nothing_in_an_article_acts() -> None:
    hostile = '<script>alert(1)</script> & "quoted" \x1b]0;title\x07 \u202eturned'
    run = SharedRun(Span(0, len(hostile)), Span(0, len(hostile)), is_copied=True)
    comparison = made_comparison(hostile, hostile, made_pair([aligned(0, 0)], [run]))
    read = Reader(show(comparison)._repr_html_())
    assert set(read.tags) <= {"table", "tr", "th", "td", "p", "bdi", "b", "small", "em", "mark", "strong", "br"}
    assert read.attributes <= {"style", "title", "scope"}
    assert '<script>alert(1)</script> & "quoted" ␛]0;title␇ \ufffdturned' in read.text


def test_a_prompt_shows_the_text_diff(bundled: Comparison) -> None:
    said = repr(show(bundled))
    assert said.startswith("seedcompare ")
    assert "Pair 1 of 1" in said and "\x1b" not in said


def test_without_a_pair_there_is_nothing_to_show() -> None:
    articles = [parse_article(f"{word} alone.", id=word) for word in map(chr, range(0x4E00, 0x4E00 + 41))]
    comparison = compare(articles)
    assert comparison.pairs == ()
    with pytest.raises(InputError):
        show(comparison)
