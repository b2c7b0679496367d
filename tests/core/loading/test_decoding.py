"""Bytes become the text that was saved, in whatever encoding; what is no text becomes None."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.loading.decoding import clean, decode

GERMAN = "Der Präsident sagte am Mittwoch in München, die Gespräche seien „gut“ verlaufen; mit Señor Muñoz."
RUSSIAN = "Президент заявил в среду, что переговоры прошли хорошо."
POLISH = (
    "Prezydent powiedział w środę, że rozmowy przebiegły dobrze, a żołnierze wrócą do domów. "
    "Minister obrony dodał, że strony się zgodziły."
)
CHINESE = "两位部长周四在首都会见了记者。双方讨论了贸易问题。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Talks ended.", "ascii"),
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-32"),
        ("Talks ended on Thursday.", "utf-16-le"),
        (GERMAN, "cp1252"),
        ("Un café.", "cp1252"),
        ("“It’s late,” she said.", "cp1252"),
        ("£5bn for ACME® in 25°C heat, © The Post", "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (CHINESE, "gb18030"),
    ],
)
def test_the_text_comes_back_from_its_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10", "a picture"),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "a program"),
        (zlib.compress(GERMAN.encode() * 9), "an archive"),
        (b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "a document of pages"),
        (b"\xff\xfe\x00", "half a character of UTF-16"),
        (bytes(range(256)) * 8, "every byte there is"),
    ],
)
def test_what_is_no_text_is_none(data: bytes, why: str) -> None:
    assert decode(data) is None, why


def test_a_stray_zero_byte_leaves_a_long_text_readable() -> None:
    text = "The talks ended on Thursday. " * 9 + "xX\0"
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("\ufeffone \ufeff", "one \ufeff"),
        ("\ufeff\ufeff\ufeffone", "one"),
        ("one \ud800 two", "one \ufffd two"),
        ("one\r\r\n", "one\n\n"),
    ],
)
def test_clean_changes_marks_and_line_ends_only(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc"))), st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_unicode_without_controls_comes_back_unchanged(text: str, encoding: str) -> None:
    assert decode(("\ufeff" + text).encode(encoding + ("" if encoding == "utf-8" else "-le"))) == text.lstrip("\ufeff")
