"""Tables that a spreadsheet opens as they are, and a script reads back."""

import csv
import re
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.hostile import hostile_comparison
from support.made import made_comparison, made_pair

from seedcompare import Comparison, Detail, DetailKind, Settings, Span
from seedcompare_tui.catalog import Table
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.csv_tables import csv_table


def rows_of(comparison: Comparison, table: Table) -> list[dict[str, str]]:
    """The rows of a table of all pairs, as the standard library reads them."""
    text = csv_table(comparison, comparison.pairs, table).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("table", Table)
def test_every_table_has_a_byte_order_mark_and_lines_that_end_as_the_rfc_says(
    bundled: Comparison, table: Table
) -> None:
    data = csv_table(bundled, bundled.pairs, table)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == len(rows_of(bundled, table)) + 1


def test_pairs_come_back_with_their_shares(bundled: Comparison) -> None:
    rows = rows_of(bundled, Table.PAIRS)
    assert len(rows) == 10
    first, pair = rows[0], bundled.pairs[0]
    assert (first["a"], first["b"]) == (bundled.articles[pair.a].id, bundled.articles[pair.b].id)
    assert float(first["coverage_b"]) == pytest.approx(pair.coverage_b, abs=1e-4)
    assert sum(int(first[level]) for level in ("verbatim", "edited", "reworded")) == len(pair.alignments)
    assert first["source_a"] == bundled.articles[pair.a].source
    assert first["made_with"].endswith("default settings")


def test_alignments_name_paragraphs_as_they_are_shown_and_hold_their_texts(bundled: Comparison) -> None:
    articles = {article.id: article for article in bundled.articles}
    rows = rows_of(bundled, Table.ALIGNMENTS)
    assert len(rows) == sum(len(pair.alignments) for pair in bundled.pairs)
    for row in rows:
        assert row["text_a"].lstrip("'") == articles[row["a"]].paragraph_text(int(row["paragraph_a"]) - 1)
        assert row["moved"] in ("yes", "no")


def test_passages_and_details_slice_the_texts(bundled: Comparison) -> None:
    articles = {article.id: article for article in bundled.articles}
    for row in rows_of(bundled, Table.PASSAGES):
        text = articles[row["b"]].text[int(row["start_b"]) : int(row["end_b"])]
        assert row["text_b"] == visible_line(text)
    details = rows_of(bundled, Table.DETAILS)
    assert len(details) == sum(map(len, bundled.details))
    for row in details:
        assert row["text"] == articles[row["article"]].text[int(row["start"]) : int(row["end"])]


def test_every_paragraph_is_in_one_unit(bundled: Comparison) -> None:
    rows = rows_of(bundled, Table.UNITS)
    assert len({(row["article"], row["paragraph"]) for row in rows}) == len(rows)
    assert len(rows) == sum(len(article.story) for article in bundled.articles)
    assert [int(row["unit"]) for row in rows] == sorted(int(row["unit"]) for row in rows)


def test_articles_have_what_is_known_of_them() -> None:
    text = "Old bridge closes for six weeks\n\nThe council voted on Tuesday to close it.\n\nShare"
    comparison = made_comparison(text, "Rain fell.", made_pair())
    echo = replace(
        comparison.articles[0],
        title="Old bridge closes",
        outlet="Port Holm Echo",
        date="27 August 2024",
        published="2024-08-27",
        stated_language="en",
    )
    first, second = rows_of(replace(comparison, articles=(echo, comparison.articles[1])), Table.ARTICLES)
    known = [first[column] for column in ("outlet", "title", "date", "language", "paragraphs", "no_story")]
    assert known == ["Port Holm Echo", "Old bridge closes", "2024-08-27", "en", "3", "1"]
    assert (second["outlet"], second["date"], second["credit"]) == ("", "", "no credit")


@pytest.mark.parametrize("table", Table)
def test_a_table_without_rows_has_its_header(table: Table) -> None:
    empty = replace(made_comparison("", "", made_pair()), articles=(), details=(), pairs=(), units=())
    assert rows_of(empty, table) == []
    assert b"made_with" in csv_table(empty, (), table)


def test_settings_that_are_no_defaults_are_told() -> None:
    changed = replace(made_comparison("One.", "Two.", made_pair()), settings=Settings(alignment_threshold=0.4))
    assert rows_of(changed, Table.PAIRS)[0]["made_with"].endswith(", alignment_threshold 0.4")


def test_what_a_table_was_narrowed_to_is_told(bundled: Comparison) -> None:
    assert csv_table(bundled, bundled.pairs, Table.PAIRS, only=Filter.COPIED).count(b", only copied") == 10


def begins_a_formula(cell: str) -> bool:
    """Whether a spreadsheet would take the cell for one: numbers may have a sign, no other text."""
    return bool(re.match(r"""[\s"'“”‘’«»`]*[=+\-@\t\r＝＋－＠]""", cell)) and not cell.startswith("'")


@pytest.mark.parametrize("table", Table)
def test_no_cell_begins_a_formula(table: Table) -> None:
    comparison = hostile_comparison()
    cells = [cell for row in rows_of(comparison, table) for cell in row.values()]
    assert cells
    assert not list(filter(begins_a_formula, cells))
    assert not any(re.search(r"[\x00-\x1f\u202e\ud800]", cell) for cell in cells)


@given(st.text(alphabet=st.one_of(st.sampled_from("=+-@\t\r\n\"'“„»＝ a,;|"), st.characters()), min_size=1, max_size=8))
def test_whatever_a_detail_says_it_is_one_cell_that_does_nothing(said: str) -> None:
    detail = Detail(DetailKind.NAME, Span(0, len(said)))
    (row,) = rows_of(made_comparison(said, "b", made_pair(), details_a=[detail]), Table.DETAILS)
    assert not begins_a_formula(row["text"])
    assert row["text"].removeprefix("'") in (visible_line(said), visible_line(said).removeprefix("'"))
