"""Encodings of seven bits, which switch by escape sequences and show by them."""

_ESCAPED = (
    ((b"\x1b$)C",), "iso2022_kr"),
    ((b"\x1b$", b"\x1b("), "iso2022_jp_ext"),
    ((b"~{",), "hz"),
)
"""The encodings, with the sequences that one of them begins its characters with."""


def switches_by_escapes(data: bytes) -> str | None:
    """Return the name of the encoding of seven bits that ``data`` is in, or None if it is in none of these."""
    for signs, name in _ESCAPED:
        if any(sign in data for sign in signs) and _is_more_than_ascii(data, name):
            return name
    return None


def _is_more_than_ascii(data: bytes, name: str) -> bool:
    try:
        return not data.decode(name).isascii()
    except ValueError:
        return False
