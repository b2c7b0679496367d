"""Which encoding bytes are in that are neither marked nor UTF-8.

chardet decides, but for two kinds. Chinese in UTF-16 without a byte-order mark shows by its structure. English in Mac
OS Roman, whose few typographic marks chardet takes for accented capitals of Latin-1, shows by where the marks stand.
"""

from collections import Counter

import chardet
import regex

_SAMPLE = 1 << 16
"""Bytes that chardet looks at, from the first line that is not ASCII."""
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
"""Encodings of two or four bytes a character."""
_NOT_ASCII = regex.compile(rb"[\x80-\xff]")
_NO_TEXT = regex.compile(r"[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{S}\t\n\v\f\r]")
_LATIN_1 = ("ISO-8859-1", "Windows-1252")
_MAC_ROMAN = "mac_roman"
_MARK_IN_PLACE = regex.compile(
    r"""
      (?<![\p{L}\p{N}])[“‘](?=\S)
    | (?<=\S)[”’](?![\p{L}\p{N}]) | (?<=\p{L})’(?=\p{L})
    | (?<=[\p{Ll}\p{P}])[–—…] | (?<!\p{Lu})[–—…](?!\p{L})
    """,
    regex.VERBOSE,
)
"""A typographic mark that stands as one: quotation marks open before a quotation and close after it."""
_BLOCKS, _SHARE_OF_BLOCKS = 3, 0.6
"""Text in one script keeps most of its characters in few blocks of 256; bytes read as the wrong encoding scatter."""
_IDEOGRAPHIC_FULL_STOP = "\N{IDEOGRAPHIC FULL STOP}"


def detect(data: bytes) -> str | None:
    """Return a name that Python knows of the likeliest encoding of ``data``, or None if it is no text."""
    wide = next((name for name in _WIDE if b"\0" in data and _reads_as_wide(data, name)), None)
    if wide:
        return wide
    sample = _sample(data)
    found = chardet.detect(sample)["encoding"]
    return _MAC_ROMAN if found in _LATIN_1 and _is_mac_english(sample) else found


def _is_mac_english(data: bytes) -> bool:
    """Whether all of ``data`` is ASCII but for typographic marks of Mac OS Roman."""
    return _MARK_IN_PLACE.sub("", data.decode(_MAC_ROMAN)).isascii()


def _sample(data: bytes) -> bytes:
    first = _NOT_ASCII.search(data)
    start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    return data[start : start + _SAMPLE]


def _reads_as_wide(data: bytes, name: str) -> bool:
    try:
        text = data.decode(name)
    except ValueError:
        return False
    if not text or _NO_TEXT.search(text):
        return False
    blocks = Counter(ord(char) >> 8 for char in text)
    in_few = sum(count for _, count in blocks.most_common(_BLOCKS))
    return in_few >= _SHARE_OF_BLOCKS * len(text) or _IDEOGRAPHIC_FULL_STOP in text
