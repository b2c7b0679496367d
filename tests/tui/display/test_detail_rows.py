"""What only one article has, by article and kind, in its sentence."""

import pytest
from rich.cells import cell_len
from support.made import made_set

from seedcompare import Comparison, Detail, DetailKind, Span
from seedcompare_tui.display.lists.detail_lines import detail_listing
from seedcompare_tui.display.lists.details import DetailRow, detail_excerpt, detail_rows
from seedcompare_tui.display.lists.listing import ListRole

TEXT = "Rain fell. “Dean Ray saw 14 owls,” he said.\n\nIt was May 5. The end."


def found(kind: DetailKind, words: str, text: str = TEXT) -> Detail:
    start = text.index(words)
    return Detail(kind, Span(start, start + len(words)))


@pytest.fixture
def comparison() -> Comparison:
    details = [
        found(DetailKind.NAME, "Dean Ray"),
        found(DetailKind.NUMBER, "14 owls"),
        found(DetailKind.DATE, "May 5"),
    ]
    return made_set([TEXT, "Snow."], [], [], details=[details, [found(DetailKind.NAME, "Snow", "Snow.")]])


def shown(comparison: Comparison, rows: tuple[DetailRow, ...], width: int) -> list[str]:
    listing = detail_listing(rows, comparison.articles, width)
    return ["".join(piece.text for piece in listing.pieces(y)) for y in range(len(listing))]


def test_details_are_sorted_by_article_kind_and_place(comparison: Comparison) -> None:
    rows = detail_rows(comparison)
    assert [(row.article, row.text, row.paragraph) for row in rows] == [
        (0, "14 owls", 0),
        (0, "May 5", 1),
        (0, "Dean Ray", 0),
        (1, "Snow", 0),
    ]


def test_a_detail_stands_in_its_sentence_with_the_marks_around_it(comparison: Comparison) -> None:
    owls, may, *_ = detail_rows(comparison)
    assert (owls.before, owls.after) == ("“Dean Ray saw ", ",” he said.")
    assert (may.before, may.after) == ("It was ", ".")


def test_the_paragraph_of_a_detail_has_it_marked(comparison: Comparison) -> None:
    excerpt = detail_excerpt(comparison, detail_rows(comparison)[1])
    assert excerpt.text == "It was May 5. The end."
    assert [(excerpt.text[slice(*span)], role) for span, role in excerpt.marked] == [("May 5", ListRole.DETAIL)]


def test_the_list(comparison: Comparison) -> None:
    assert [line.rstrip() for line in shown(comparison, detail_rows(comparison), 70)] == [
        "a #1  1 number · 1 date · 1 name",
        "  number    ¶1         “Dean Ray saw 14 owls,” he said.",
        "  date      ¶2                It was May 5.",
        "  name      ¶1                      “Dean Ray saw 14 owls,” he said.",
        "",
        "b #2  1 name",
        "  name      ¶1                       Snow.",
    ]


def test_only_details_can_be_chosen(comparison: Comparison) -> None:
    listing = detail_listing(detail_rows(comparison), comparison.articles, 70)
    assert [listing.entry_at(y) for y in range(len(listing))] == [None, 0, 1, 2, None, None, 3]


@pytest.mark.parametrize("width", [20, 58, 78, 98, 138, 300])
def test_no_line_is_wider_than_the_list(bundled: Comparison, width: int) -> None:
    assert max(cell_len(line) for line in shown(bundled, detail_rows(bundled), width)) <= width


def test_every_detail_of_the_bundled_articles_is_whole_in_its_row(bundled: Comparison) -> None:
    for row in detail_rows(bundled):
        text = bundled.articles[row.article].paragraph_text(row.paragraph).replace("\n", " ")
        assert row.before + row.text + row.after in text
