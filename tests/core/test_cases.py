"""Small inputs that once were read wrongly; each stands for a kind, and its texts are invented."""

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest

from seedcompare import Article, Comparer, Comparison, compare, load, load_bundled, parse_article
from seedcompare.grouping.origins import text_agencies

CASES = Path(__file__).parents[1] / "cases"
SEEDS = Path(__file__).parents[2] / "seeds"


def _loaded(*names: str) -> tuple[Article, ...]:
    return load([CASES / name for name in names])


def _compared(*names: str) -> Comparison:
    return compare(_loaded(*names))


def _told(article: Article, indices: Sequence[int]) -> list[str]:
    return [article.paragraph_text(index) for index in indices]


def _details(comparison: Comparison) -> list[str]:
    return [
        article.text[slice(*detail.span)]
        for article, details in zip(comparison.articles, comparison.details, strict=True)
        for detail in details
    ]


def test_01_a_pasted_page_keeps_its_lines_and_its_story() -> None:
    (page,) = _loaded("01-pasted-web-page/web.txt")
    assert len(page.paragraphs) == len(page.text.strip().split("\n")) == 41
    assert _told(page, page.story)[:4] == [
        "Old bridge closes for six weeks",
        "By Mara Lind",
        "Published 27 August 2024, 10:12",
        "PORT HOLM (AP) — The harbour council voted on Tuesday to close the old iron bridge for six weeks, "
        "officials said.",
    ]
    assert _told(page, page.story)[-1] == "The bridge was built in 1911 and last repaired in 1974."
    assert len(page.story) == 12
    assert _told(page, sorted(page.captions)) == [
        "Image source, Getty Images",
        "Image caption, The bridge was built in 1911",
    ]
    assert (page.byline, page.credits[0].agency) == ("Mara Lind", "AP")
    assert (page.title, page.outlet) == ("Old bridge closes for six weeks", "Port Holm Echo")
    assert (page.date, page.published) == ("27 August 2024, 10:12", "2024-08-27")
    assert page.label == "Port Holm Echo · Old bridge closes for six weeks · 2024-08-27"


def test_02_long_lines_without_a_full_stop_are_paragraphs() -> None:
    comparison = _compared("02-lines-without-full-stop")
    assert [len(article.paragraphs) for article in comparison.articles] == [4, 4]
    assert {(each.a, each.b) for each in comparison.pairs[0].alignments} == {(0, 1), (1, 3), (2, 0)}


@pytest.mark.parametrize(
    ("page", "some"),
    [
        ("list.html", ["- Six weeks from Monday", "- Four million euros", "- No lorries over three tonnes"]),
        ("live.html", ["Post number 1", "Post number 6", "The bridge was built in 1911 and last repaired in 1974."]),
    ],
)
def test_03_lists_and_subheads_of_a_page_are_paragraphs(page: str, some: list[str]) -> None:
    (article,) = _loaded(f"03-saved-page-with-list-or-subheads/{page}")
    assert set(some) < set(_told(article, range(len(article.paragraphs))))


def test_04_bullets_are_paragraphs() -> None:
    (bullets,) = _loaded("04-bullet-list/bul.txt")
    assert len(bullets.paragraphs) == 6
    assert bullets.paragraph_text(5) == "• The bridge was built in 1911 and last repaired in 1974"


_SHARES = ("coverage_a", "coverage_b", "quoted_a", "quoted_b")


def test_05_a_text_on_one_line_shares_as_much_as_with_its_paragraphs() -> None:
    (whole,) = _compared("05-one-block-text-inflates-coverage/paragraphs").pairs
    (joined,) = _compared("05-one-block-text-inflates-coverage/oneline").pairs
    assert [getattr(joined, name) for name in _SHARES] == [getattr(whole, name) for name in _SHARES]
    assert whole.coverage_a == pytest.approx(0.30, abs=0.01) and whole.coverage_b == pytest.approx(0.38, abs=0.01)


def test_05_the_bundled_articles_on_one_line_share_about_as_much_as_with_their_paragraphs() -> None:
    seeds = load_bundled()
    joined = [parse_article(" ".join(seed.text.split()), id=seed.id) for seed in seeds]
    whole, lines = Comparer(seeds), Comparer(joined)
    for a, b in combinations(range(len(seeds)), 2):
        for name in _SHARES:
            assert getattr(lines.pair(a, b), name) == pytest.approx(getattr(whole.pair(a, b), name), abs=0.03)
    assert [origin.articles for origin in lines.origins] == [origin.articles for origin in whole.origins]


@pytest.mark.parametrize(("name", "agencies"), [("author.jsonl", ["AP", "Reuters"]), ("page.html", ["AP"])])
def test_06_an_agency_in_the_field_of_the_author_is_a_credit(name: str, agencies: list[str]) -> None:
    articles = _loaded(f"06-author-field-is-an-agency/{name}")
    found = [credit for article in articles for credit in article.credits]
    assert [(credit.agency, credit.kind, credit.span, credit.field) for credit in found] == [
        (agency, "byline", None, "author") for agency in agencies
    ]
    assert [article.byline for article in articles] == [None] * len(articles)
    assert [text_agencies(article) for article in articles] == [(agency,) for agency in agencies]


@pytest.mark.parametrize("site", ["site", "aptag"])
def test_11_boxes_and_copyright_lines_make_no_origin(site: str) -> None:
    comparison = _compared(f"11-boilerplate-makes-an-origin/{site}")
    assert len(comparison.origins) == 2
    (pair,) = comparison.pairs
    assert (pair.coverage_a, pair.coverage_b) == (0, 0)
    assert not any(each.level.is_copied for each in pair.alignments)
    assert all(
        comparison.articles[at].furniture.isdisjoint({number})
        for unit in comparison.units
        for at, number in unit.paragraphs
    )


def test_16_a_language_is_weighed_by_itself() -> None:
    names = "16-set-of-mixed-languages/ja1.txt", "16-set-of-mixed-languages/ja2.txt"
    alone = compare(_loaded(*names))
    mixed = compare(load([*(CASES / name for name in names), SEEDS]))
    assert [article.language for article in mixed.articles] == ["ja", "ja", *["en"] * 5]
    beside = next(pair for pair in mixed.pairs if (pair.a, pair.b) == (0, 1))
    assert beside == alone.pairs[0]
    assert not beside.alignments


@pytest.mark.parametrize("name", ["vt", "ls", "ps", "nel", "ff"])
def test_20_line_ends_of_word_and_indesign_are_line_ends(name: str) -> None:
    (article,) = _loaded(f"20-line-ends-of-word-and-indesign/{name}.txt")
    assert len(article.paragraphs) == 9
    assert ([credit.agency for credit in article.credits], article.byline) == (["AP"], "Mara Lind")
    assert article.text == (CASES / f"20-line-ends-of-word-and-indesign/{name}.txt").read_bytes().decode()


def test_21_a_dateline_may_be_indented() -> None:
    (article,) = _loaded("21-indented-dateline/indent.txt")
    assert [(credit.agency, credit.kind) for credit in article.credits] == [("AP", "dateline")]
    assert article.byline == "Mara Lind"


def test_22_a_paragraph_that_is_a_link_is_kept() -> None:
    page, reference = _loaded("22-page-loses-linked-paragraph/link.html", "22-page-loses-linked-paragraph/ref.txt")
    kept = _told(page, range(len(page.paragraphs)))
    assert set(_told(reference, range(len(reference.paragraphs)))) <= set(kept)


def test_23_a_copyright_year_is_no_date() -> None:
    (page,) = _loaded("23-page-date-from-copyright-year/a.html")
    assert (page.date, page.published) == (None, None)


@pytest.mark.parametrize(
    "case", ["24-double-space-makes-a-detail", "25-arabic-decimal-mark", "26-superscript-footnote"]
)
def test_24_to_26_another_way_of_writing_is_no_detail(case: str) -> None:
    assert _details(_compared(case)) == []


def test_27_many_copies_of_one_story_are_one_origin_and_all_that_copied_is_listed() -> None:
    stories = [(CASES / f"27-many-copies-of-one-story/{name}.txt").read_text(encoding="utf-8") for name in "ABC"]
    changed = (
        stories[at % 3].replace("4.2 million", f"{at % 9 + 1}.{at % 7} million").replace("Port Holm", f"Town {at}")
        for at in range(40)
    )
    comparer = Comparer([parse_article(text, id=str(at)) for at, text in enumerate(changed)])
    assert [(each.a, each.b) for each in sorted(comparer.copied_pairs())] == [
        (a, b)
        for a, b in combinations(range(40), 2)
        if {a % 3, b % 3} != {1, 2}  # only A has something of B and of C
    ]
    assert [origin.articles for origin in comparer.origins] == [tuple(range(40))]
    of_one_story = [each for each in comparer.copied_pairs() if each.a % 3 == each.b % 3]
    assert min(min(each.words_a.share, each.words_b.share) for each in of_one_story) > 0.95
