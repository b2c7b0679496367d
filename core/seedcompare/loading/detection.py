"""Which encoding bytes are in that are neither marked nor UTF-8."""

import charset_normalizer
import regex

_CONTROL = regex.compile(r"[\p{Cc}--[\t\n\v\f\r\x1b]]", regex.VERSION1)
_ODD_AFTER_LETTER = regex.compile(r"\p{L}[[\p{S}\p{No}\p{Cc}]--[\x00-\x7f®™]]", regex.VERSION1)
_LEAST_ASCII = 0.75


def detect(data: bytes) -> str | None:
    """Return the name of the encoding that ``data`` is most likely in, or None if it is no text."""
    return "cp1252" if _is_western(data) else _guessed(data)


def _is_western(data: bytes) -> bool:
    ascii_bytes = sum(byte < 0x80 for byte in data)
    if ascii_bytes < _LEAST_ASCII * len(data):
        return False
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return not _ODD_AFTER_LETTER.search(text) and len(_CONTROL.findall(text)) <= 0.02 * len(text)


def _guessed(data: bytes) -> str | None:
    match = charset_normalizer.from_bytes(data).best()
    return None if match is None else match.encoding
