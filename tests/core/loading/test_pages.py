"""A page is known by its first bytes, and no page takes long."""

import pytest

from seedcompare.loading import pages
from seedcompare.loading.pages import Page, is_page, read_page


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (b"<!DOCTYPE html>", True),
        (b"\xef\xbb\xbf\n<HTML lang=en>", True),
        (b'<?xml version="1.0"?>\n<!-- saved --><!-- twice -->\n<html>', True),
        (b"The <html> of it", False),
        (b"<p>", False),
        (b"<!-- a -->" * 100_000, False),
        (b"<?xml " * 100_000, False),
    ],
)
def test_a_page_is_known_by_its_first_bytes(data: bytes, is_one: bool) -> None:
    assert is_page(data) is is_one


def test_malformed_data_for_machines_does_not_delay_a_page() -> None:
    data = '<script type="application/ld+json">' + '{"@type":[' * 50_000 + "</script>"
    page = read_page(f"<html><head><title>Talks</title>{data}</head><body><p>It is over now.</p></body></html>", "a")
    assert (page.text, page.facts.title) == ("It is over now.", "Talks")


LEAD = "The harbour council voted on Tuesday to close the old iron bridge for six weeks, officials said."
FERRY = "A ferry will run every ten minutes between the two banks while the work on the pillars goes on."
COST = "The repairs will cost four million euros, the council said, twice as much as was planned in spring."
BOX = "Our readers get the best stories of the harbour every morning in one letter, and it costs them nothing."


def _page(*paragraphs: str, head: str = "", above: str = "", below: str = "") -> Page:
    body = "".join(each if each.startswith("<") else f"<p>{each}</p>" for each in paragraphs)
    return read_page(
        f"<!DOCTYPE html><html lang=en><head><title>Old bridge closes | Norwick Herald</title>{head}</head><body>"
        f"<nav><a href=/>Home</a></nav><article><h1>Old bridge closes</h1>{above}{body}</article>{below}</body></html>",
        "a.html",
    )


def _paragraphs(page: Page) -> list[str]:
    return [each for each in page.text.split("\n\n") if each != "Old bridge closes"]


def test_every_line_of_the_extractor_is_a_paragraph() -> None:
    page = _page(
        LEAD, "<ul><li>Six weeks from Monday</li><li>A ferry instead</li></ul>", "<h2>What it costs</h2>", COST
    )
    assert _paragraphs(page) == [LEAD, "- Six weeks from Monday", "- A ferry instead", "What it costs", COST]


@pytest.mark.parametrize(
    "linked",
    [
        f"<p><a href=/x>{FERRY}</a></p>",
        f"<p><a href=/x><strong>{FERRY}</strong></a></p>",
        f"<p><strong><a href=/x>{FERRY}</a></strong></p>",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_paragraph_that_is_a_link_is_kept_wherever_it_stands(linked: str, place: int) -> None:
    paragraphs = [LEAD, COST]
    paragraphs.insert(place, linked)
    assert FERRY in _paragraphs(_page(*paragraphs, LEAD.replace("Tuesday", "Friday")))


def test_a_caption_is_a_paragraph_and_known() -> None:
    figure = "<figure><img src=a.jpg alt='Never shown'><figcaption>The bridge on Monday. Jane Roe</figcaption></figure>"
    page = _page(LEAD, figure, FERRY, COST)
    assert _paragraphs(page) == [LEAD, "The bridge on Monday. Jane Roe", FERRY, COST]
    assert [page.text[slice(*span)] for span in page.captions] == ["The bridge on Monday. Jane Roe"]


def test_what_is_left_out_is_told() -> None:
    assert _page(LEAD, FERRY, COST).left_out == ()
    assert _page(LEAD, FERRY, COST, below=f"<footer><p>{BOX}</p></footer>").left_out == (BOX,)


@pytest.mark.parametrize(
    ("head", "above", "author"),
    [
        ('<meta name="author" content="Mara Lind">', "", "Mara Lind"),
        ('<meta name="author" content="Watermark feed">', "", None),
        ('<meta name="author" content="Watermark feed">', '<p class="byline">By Mara Lind</p>', "Mara Lind"),
        ("", '<p class="byline">By Mara Lind, Associated Press</p>', "Mara Lind, Associated Press"),
        ('<meta name="author" content="John Doe">', '<span class="author-name">Mara Lind</span>', "Mara Lind"),
        ('<script type="application/ld+json">{"author": {"name": "admin"}}</script>', "", None),
    ],
)
def test_the_author_shown_counts_before_the_one_for_machines(head: str, above: str, author: str | None) -> None:
    assert _page(LEAD, FERRY, COST, head=head, above=above).facts.author == author


@pytest.mark.parametrize(
    ("head", "above", "below", "date"),
    [
        ("", "", "<footer>© 2024 Norwick Herald. All rights reserved.</footer>", None),
        ("", "", "<footer>Copyright 2019-2024</footer>", None),
        ('<meta property="article:published_time" content="2024-08-29T10:15:00Z">', "", "", "2024-08-29T10:15:00Z"),
        ("", '<time datetime="2024-08-29T10:15:00+02:00">Thursday</time>', "", "2024-08-29T10:15:00+02:00"),
        ("", '<span class="date">Published 29 August 2024, 10:15</span>', "", "29 August 2024, 10:15"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-08-29"}</script>',
            "",
            "<footer>© 2024</footer>",
            "2024-08-29",
        ),
    ],
)
def test_the_date_is_that_of_publication(head: str, above: str, below: str, date: str | None) -> None:
    assert _page(LEAD, FERRY, COST, head=head, above=above, below=below).facts.date == date


@pytest.mark.parametrize(
    ("precise", "plain", "kept"),
    [
        ([], [LEAD, FERRY, COST], [LEAD, FERRY, COST]),
        ([LEAD], [LEAD, FERRY, COST], [LEAD, FERRY, COST]),
        ([LEAD, COST], [LEAD, FERRY, COST, "All of it is paid for by our readers."], [LEAD, FERRY, COST]),
        ([LEAD, COST], [LEAD, "Related", COST], [LEAD, COST]),
        ([LEAD, FERRY, COST], ["Home", LEAD, FERRY, COST, "Share"], [LEAD, FERRY, COST]),
    ],
    ids=["nothing", "under half", "one between", "a heading between", "all"],
)
def test_what_precise_extraction_loses_comes_from_the_plain_one(
    precise: list[str], plain: list[str], kept: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def extraction(source: object, *, favor_precision: bool = False) -> dict[str, str]:
        return {"text": "\n".join(precise if favor_precision else plain)}

    monkeypatch.setattr(pages, "_extraction", extraction)
    assert _paragraphs(_page(LEAD)) == kept


SAID = "We will not wait for the state to mend this bridge, and nobody should."
ALSO = "It has to be safe for all of us."


@pytest.mark.parametrize(
    ("block", "quoted"),
    [
        (f"<blockquote><p>{SAID}</p><p>{ALSO}</p></blockquote>", [SAID, ALSO]),
        (f"<blockquote>{SAID}</blockquote>", [SAID]),
        (f"<blockquote>{SAID}<br>{ALSO}</blockquote>", [SAID, ALSO]),
        (f"<p>{SAID}</p>", []),
        (f"<blockquote><p>{LEAD}</p><p>{FERRY}</p><p>{COST}</p></blockquote>", []),  # as old pages indent a whole text
    ],
)
def test_what_a_page_marks_as_quoted_is_known(block: str, quoted: list[str]) -> None:
    page = _page(LEAD, FERRY, block, COST) if quoted or "<p>" + SAID in block else _page(block)
    assert [page.text[slice(*span)] for span in page.quotations] == quoted
