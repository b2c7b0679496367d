"""Articles come back from the encodings that they are found in, in many languages."""

import pytest
from support.encoded_texts import pieces

from seedcompare.loading.decoding import decode, decode_source


@pytest.mark.parametrize(
    ("language", "encoding", "text"),
    [(language, encoding, text) for language, encoding, length, text in pieces() if length == 1000],
)
def test_two_sentences_are_enough_to_find_any_encoding(language: str, encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_of_single_lines_nearly_all_are_found() -> None:
    lines = [(encoding, text) for _, encoding, length, text in pieces() if length == 100]
    found = sum(decode(text.encode(encoding)) == text for encoding, text in lines)
    assert found >= 0.97 * len(lines)


RUSSIAN = "Президент заявил в среду, что переговоры прошли хорошо."


@pytest.mark.parametrize(
    ("data", "encoding", "text", "replaced"),
    [
        (RUSSIAN.encode("cp1251"), "cp1251", RUSSIAN, 0),
        ("Un café.".encode("cp1252"), "utf-8", "Un caf\ufffd.", 1),
        (b"Talks \x81 ended \x8d.", "cp1252", "Talks \ufffd ended \ufffd.", 2),
    ],
)
def test_an_encoding_that_is_given_is_used_and_what_it_cannot_read_is_counted(
    data: bytes, encoding: str, text: str, replaced: int
) -> None:
    decoded = decode_source(data, encoding=encoding)
    assert decoded and (decoded.text, decoded.encoding, decoded.replaced) == (text, encoding, replaced)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Die Gespräche in München seien „gut“ verlaufen.".encode()[:-28] + b"\xe2\x80", None),
        (("Gespräche über Brücken, " * 9).encode() + b"\xff Ende.", ("Gespräche über Brücken, " * 9) + "\ufffd Ende."),
    ],
)
def test_utf_8_with_a_broken_place_stays_utf_8(data: bytes, text: str | None) -> None:
    decoded = decode_source(data)
    assert decoded and (decoded.encoding, decoded.replaced) == ("utf-8", 1)
    assert text is None or decoded.text == text


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<html><head><meta charset="{}"></head>', "iso8859_5"),
        ("<html><head><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset={}'></head>", "cp866"),
        ('<?xml version="1.0" encoding="{}"?><html>', "koi8_r"),
        ('<html><head><meta charset="nonsense"></head>', "cp1251"),
        ('<html><head><meta charset="utf-8"></head>', "cp1251"),
    ],
)
def test_a_page_is_believed_where_what_it_declares_fits(head: str, encoding: str) -> None:
    page = head.format(encoding) + f"<p>{RUSSIAN} {'Да. ' if encoding == 'cp1251' else 'Й'}</p></html>"
    decoded = decode_source(page.encode(encoding), is_markup=True)
    assert decoded and decoded.text == page


def test_a_sender_is_believed_before_the_page_is_read() -> None:
    decoded = decode_source("Да.".encode("koi8_r"), declared="KOI8-R")
    assert decoded and decoded.text == "Да."


MAC_TEXTS = [
    "“We’re not done,” the mayor said on Thursday — “not by a long way.” The council’s vote is due at 6 p.m.",
    "The company’s shares fell 4 percent… “It is what it is,” one trader said. Analysts weren’t surprised.",
    "Residents of the café’s street — some of them displaced since May — said they’d “heard nothing at all.”",
]


@pytest.mark.parametrize("text", MAC_TEXTS)
def test_english_saved_by_word_for_mac_keeps_its_quotation_marks(text: str) -> None:
    decoded = decode_source(text.encode("mac_roman"))
    assert decoded and decoded.text == text


@pytest.mark.parametrize(
    "text", ["ESPAÑA gana la copa; CORAZÓN de león.", "Las niñas y el señor Muñoz llegaron a España."]
)
def test_capitals_of_spanish_are_no_marks_of_mac_os_roman(text: str) -> None:
    assert decode(text.encode("latin-1")) == text


def test_what_is_not_ascii_is_found_far_into_a_long_text() -> None:
    text = "The talks ended on Thursday.\n" * 5000 + "“It’s late,” she said; the café had closed.\n"
    assert decode(text.encode("cp1252")) == text


def test_an_escape_sequence_in_utf_8_switches_no_encoding() -> None:
    text = "\x1b[1mDie Gespräche\x1b[0m in München ~{verliefen~} gut."
    decoded = decode_source(text.encode())
    assert decoded and (decoded.text, decoded.encoding) == (text, "utf-8")


ENGLISH = "The minister said on Thursday that the talks had ended without a result, and left for the airport.\n\n" * 9


@pytest.mark.parametrize(
    "last", ["£1 = $1.27", "— Reuters", "It’s over.", "Zoë Ball", "© 2024 AFP", "€5bn", "“Yes,” he said.", "25 °C"]
)
@pytest.mark.parametrize("length", [1, 200])
def test_one_mark_at_the_end_of_an_english_article_does_not_mislead(last: str, length: int) -> None:
    text = ENGLISH * length + last
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    "accented", ["L'Équipe won.", "In Saint-Étienne it rained.", "(Évian is near.)", '"École" said.']
)
def test_an_accented_capital_after_a_mark_is_no_mark_of_mac_os_roman(accented: str) -> None:
    text = ENGLISH + accented
    assert decode(text.encode("cp1252")) == text


def test_marks_of_windows_after_long_french_are_not_control_characters() -> None:
    text = "Le ministre a déclaré jeudi que les négociations étaient terminées.\n" * 2000 + "Il a dit “oui”."
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize("encoding", ["iso2022_jp", "hz"])
def test_an_encoding_of_seven_bits_is_found_after_a_long_ascii_start(encoding: str) -> None:
    text = ENGLISH * 200 + ("大臣は木曜日に会見した。" * 9 if encoding == "iso2022_jp" else "部长周四会见了记者。" * 9)
    assert decode(text.encode(encoding)) == text


def test_plain_ascii_with_an_escape_sequence_stays_as_it_is() -> None:
    text = "\x1b[1mThe talks\x1b[0m ended +Jjo- on Thursday."
    assert decode(text.encode()) == text
