"""In every form what is marked as copied adds up to the share, and what was changed in it is marked, numbers most."""

import csv
import html
import re
from collections.abc import Callable
from io import StringIO

import pytest
from support.changed import CHANGED, CHANGED_VALUES, changed_comparison

from seedcompare import Comparison, Pair, comparison_document
from seedcompare_tui.catalog import Table
from seedcompare_tui.display.pair.copied import copied_words
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.exports.formats.csv_tables import csv_table
from seedcompare_tui.exports.formats.html_page import html_page
from seedcompare_tui.exports.formats.markdown_note import markdown_note
from seedcompare_tui.exports.formats.narrowing import narrowed
from seedcompare_tui.exports.formats.printed import printed_diff
from seedcompare_tui.exports.formats.svg_picture import svg_picture
from seedcompare_tui.notebook import show

WIDE = 1000
"""Columns in which no line of these articles is wrapped."""


def text(only: Filter = Filter.ALL) -> str:
    comparison = changed_comparison()
    return printed_diff(comparison, comparison.pairs, width=WIDE, colors=None, only=only).split("Pair 1 of 1")[1]


def page(only: Filter = Filter.ALL) -> str:
    whole = html_page(changed_comparison(), changed_comparison().pairs, only=only).decode()
    return html.unescape(whole).split('id="pair-1"')[1]


def note(only: Filter = Filter.ALL) -> str:
    whole = markdown_note(changed_comparison(), changed_comparison().pairs, only=only).decode()
    return whole.split("### Pair 1")[1]


def notebook(only: Filter = Filter.ALL) -> str:
    return html.unescape(show(changed_comparison())._repr_html_())


def words(runs: list[str]) -> int:
    return sum(len(re.findall(r"\S*\w\S*", run)) for run in runs)


def copied_of(comparison: Comparison, pair: Pair) -> tuple[int, int]:
    """How many words of A and of B are copied, by the share of each."""
    a, b = comparison.articles[pair.a], comparison.articles[pair.b]
    return round(pair.coverage_a * len(a.words.starts)), round(pair.coverage_b * len(b.words.starts))


FORMS: list[tuple[Callable[[Filter], str], str]] = [
    (text, r"‹(.*?)›"),
    (page, r'<mark class="(?:verbatim|edited)">(.*?)</mark>'),
    (note, r"<ins>(.*?)</ins>"),
    (notebook, r'<mark style="background:rgba[^>]*>(.*?)</mark>'),
]


@pytest.mark.parametrize("only", [Filter.ALL, Filter.COPIED])
@pytest.mark.parametrize(("made", "copied"), FORMS, ids=["txt", "html", "md", "notebook"])
def test_what_is_marked_as_copied_adds_up_to_the_shares(
    made: Callable[[Filter], str], copied: str, only: Filter
) -> None:
    comparison = changed_comparison()
    assert words(re.findall(copied, made(only))) == sum(copied_of(comparison, comparison.pairs[0]))


@pytest.mark.parametrize(
    ("made", "changed", "value"),
    [
        (text, r"\{([^!].*?)\}", r"\{!(.*?)!\}"),
        (page, r'<mark class="changed"[^>]*>(.*?)</mark>', r'<mark class="changed-number-or-date"[^>]*>(.*?)</mark>'),
        (note, r"\\\{([^\\].*?)\\\}", r"<b>\\\{\\!(.*?)\\!\\\}</b>"),
        (notebook, r'<mark title="changed"[^>]*>(.*?)</mark>', r'<mark title="changed number or date"[^>]*>(.*?)<'),
    ],
    ids=["txt", "html", "md", "notebook"],
)
def test_what_was_changed_is_marked_on_both_sides(made: Callable[[Filter], str], changed: str, value: str) -> None:
    whole = made(Filter.ALL)
    assert sorted(re.findall(changed, whole)) == sorted(each for both in CHANGED for each in both)
    assert sorted(re.findall(value, whole)) == sorted(each for both in CHANGED_VALUES for each in both)


def test_colours_tell_changed_words_from_copied_ones() -> None:
    comparison = changed_comparison()
    colored = printed_diff(comparison, comparison.pairs, width=WIDE, colors="256").split("Pair 1 of 1")[1]
    looks = {said: codes for codes, said in re.findall(r"\x1b\[([\d;]+)m([^\x1b]*)\x1b\[0m", colored)}
    copied, changed, value = looks["times since January without a result"], looks["enters"], looks["June"]
    assert len({copied, changed, value}) == 3
    assert "{" not in colored


def test_the_picture_frames_what_was_changed() -> None:
    picture = svg_picture(changed_comparison(), changed_comparison().pairs).decode()
    assert len(re.findall(r'<rect [^>]*class="changed"', picture)) >= len(CHANGED) * 2
    assert len(re.findall(r'<rect [^>]*class="changed-number-or-date"', picture)) >= len(CHANGED_VALUES) * 2
    assert re.search(r'<text [^>]*class="mono changed-number-or-date"[^>]*>June</text>', picture)


def test_the_signs_of_the_text_and_the_figures_are_explained_once() -> None:
    comparison = changed_comparison()
    said = " ".join(printed_diff(comparison, comparison.pairs, width=100, colors=None).split())
    for explained in ("‹…›", "~…~", "{…} ± changed:", "{!…!} ! changed number or date:", "A share counts words"):
        assert said.count(explained) == 1
    assert "72% of it is in B: 58% prose, 14% quoted; 19% retold" in said
    assert "± changed 3 ! changed number or date 4" in said


def test_the_page_says_what_the_other_article_has_instead() -> None:
    assert 'title="changed number or date; B has “July”">June<' in page()
    assert 'title="changed; A has “the Norwegian”">Norway\'s<' in page()


def rows(table: Table) -> list[dict[str, str]]:
    data = csv_table(changed_comparison(), changed_comparison().pairs, table).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(data, newline="")))


def test_the_tables_hold_every_copied_run_and_every_change() -> None:
    comparison = changed_comparison()
    (pair,) = rows(Table.PAIRS)
    copied, changes = rows(Table.COPIED), rows(Table.CHANGES)
    assert (int(pair["copied_words_a"]), int(pair["copied_words_b"])) == copied_of(comparison, comparison.pairs[0])
    assert sum(int(row["words"]) for row in copied) == int(pair["copied_words_a"])
    quoted = sum(int(row["words"]) for row in copied if row["quoted"] == "yes")
    assert quoted == round(float(pair["quoted_a"]) * len(comparison.articles[0].words.starts))
    told = {(row["text_a"], row["text_b"]): row["number_or_date"] for row in changes}
    assert told == dict.fromkeys(CHANGED, "no") | dict.fromkeys(CHANGED_VALUES, "yes")
    assert int(pair["changes"]) == len(changes)


@pytest.mark.parametrize("at", range(10))
def test_json_that_is_narrowed_to_copied_text_adds_up_to_the_shares(bundled: Comparison, at: int) -> None:
    pair = bundled.pairs[at]
    kept = narrowed(bundled, pair, Filter.COPIED)
    assert all(run.is_copied for run in kept.wording) and kept.edits == pair.edits
    counts = [copied_words(bundled.articles[index], kept, side).total() for side, index in enumerate((pair.a, pair.b))]
    assert tuple(counts) == copied_of(bundled, pair)
    copied = {(each.a, each.b) for each in pair.alignments if each.level.is_copied}
    assert copied <= {(each.a, each.b) for each in kept.alignments} <= {(each.a, each.b) for each in pair.alignments}


def test_what_only_one_has_holds_nothing_that_both_have(bundled: Comparison) -> None:
    kept = narrowed(bundled, bundled.pairs[0], Filter.UNIQUE)
    assert (kept.alignments, kept.passages, kept.wording, kept.edits) == ((), (), (), ())
    assert narrowed(bundled, bundled.pairs[0], Filter.SHARED) == bundled.pairs[0]


def test_the_document_tells_copied_from_retold_and_names_the_evidence() -> None:
    comparison = changed_comparison()
    document = comparison_document(comparison)
    (pair,), (origin,) = document["pairs"], document["origins"]
    a = document["articles"][0]["text"]
    assert {a[slice(*run["a"])] for run in pair["wording"] if not run["copied"]} >= {"Ola Berg"}
    assert [a[slice(*edit["a"])] for edit in pair["edits"] if edit["value"]] == [each for each, _ in CHANGED_VALUES]
    assert [each["kind"] for each in origin["evidence"]] == ["prose", "credit"]
