"""Each form of the five bundled articles, byte for byte."""

import pytest
from support.golden_files import MADE, golden

from seedcompare import Comparison
from seedcompare_tui.exports.registry import RenderOptions, format_for


@pytest.mark.parametrize("name", MADE)
def test_the_bundled_articles_give_the_same_bytes_each_time(bundled: Comparison, name: str) -> None:
    assert MADE[name](bundled) == golden(name)


@pytest.mark.parametrize("name", MADE)
def test_the_suffix_of_a_file_names_its_form(bundled: Comparison, name: str) -> None:
    pairs = bundled.pairs[:1] if name.startswith("pair") else bundled.pairs
    assert format_for(name.upper())(bundled, pairs, RenderOptions(width=100, colored=False)) == golden(name)


@pytest.mark.parametrize(("table", "column"), [("units", b"unit"), ("details", b"kind"), ("passages", b"start_a")])
def test_a_table_is_written_by_its_name(bundled: Comparison, table: str, column: bytes) -> None:
    data = format_for("all.csv")(bundled, bundled.pairs, RenderOptions(width=100, colored=False, table=table))
    assert column in data.split(b"\r\n")[0]
