"""From the bytes of a file to its text, whatever encoding it was saved in.

A byte-order mark decides, then strict UTF-8. What is neither is Windows-1252 if it is mostly ASCII
and reads well so (the encoding of old English texts, as in the WHATWG Encoding Standard), else what
charset-normalizer finds in it.
"""

import codecs

import charset_normalizer
import regex

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The marks of UTF-32 come first: that of UTF-16 is the beginning of one of them."""

_CONTROL = regex.compile(r"[\p{Cc}--[\t\n\v\f\r\x1b]]", regex.VERSION1)
_ODD_AFTER_LETTER = regex.compile(r"\p{L}[[\p{S}\p{No}\p{Cc}]--[\x00-\x7f®™]]", regex.VERSION1)
_LONE_SURROGATE = regex.compile(r"\p{Cs}")
_LEAST_ASCII = 0.75
_MOST_CONTROLS = 0.02
"""Texts taken from the web hold some, zero bytes too (up to 0.6 % in the PAN 2013 corpus); random bytes hold 10 %."""


def decode(data: bytes) -> str | None:
    """Return the text that ``data`` is, as `clean` leaves it, or None if it is a picture, an archive or a program."""
    if data.startswith(b"%PDF-"):
        return None
    text = _decoded(data)
    return clean(text) if text is not None and _reads_as_text(text) else None


def clean(text: str) -> str:
    """Return ``text`` without a byte-order mark at its start and with ``\\n`` line ends.

    A lone surrogate, which no encoding can write, becomes U+FFFD.
    """
    with_line_ends = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    cleaned: str = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", with_line_ends)
    return cleaned


def _reads_as_text(text: str) -> bool:
    return len(_CONTROL.findall(text)) <= _MOST_CONTROLS * len(text)


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded_as(encoding, data.removeprefix(mark))
    text = _decoded_as("utf-8", data)
    if text is not None and _reads_as_text(text):
        return text
    return _western(data) or _guessed(data)


def _decoded_as(encoding: str, data: bytes) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _western(data: bytes) -> str | None:
    ascii_bytes = sum(byte < 0x80 for byte in data)
    text = _decoded_as("cp1252", data) if ascii_bytes >= _LEAST_ASCII * len(data) else None
    if text is None or not _reads_as_text(text) or _ODD_AFTER_LETTER.search(text):
        return None
    return text


def _guessed(data: bytes) -> str | None:
    match = charset_normalizer.from_bytes(data).best()
    return None if match is None else str(match)
