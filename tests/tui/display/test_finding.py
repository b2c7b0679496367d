"""What is typed is found whatever its case, accents and quotation marks."""

import pytest

from seedcompare_tui.display.text.finding import finder, searched


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("", "anything", True),
        ("  ", "anything", True),
        ("xi", "President Xi Jinping", True),
        ("jinping presid", "President Xi Jinping", True),
        ("xi biden", "President Xi Jinping", False),
        ("sao", "São Paulo", True),
        ("SÃO", "sao paulo", True),
        ("don't", "They don’t know", True),
        ('"key', "the “key” word", True),
        ("1-2", "pages 1–2", True),
        ("straße", "STRASSE", True),
        ("defense", "the Defence Minister", True),
        ("US", "a U.S. official", True),
        ("united states", "a U.S. official", True),
        ("naiv", "naïveté", True),
        ("军方", "中国军方高级官员", True),
    ],
)
def test_finding(typed: str, text: str, found: bool) -> None:
    assert finder(typed)(searched(text)) is found
