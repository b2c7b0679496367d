"""Which encoding bytes are in that are neither marked nor UTF-8.

chardet decides, but for two kinds. Chinese in UTF-16 without a byte-order mark shows by its structure. English in Mac
OS Roman, whose few typographic marks chardet takes for accented capitals of Latin-1, shows by where the marks stand.
"""

from collections import Counter

import chardet
import regex

_SAMPLE = 1 << 17
"""Bytes that chardet looks at; of more, those around the first that are not ASCII, half before and half after."""
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
"""Encodings of two or four bytes a character."""
_TELLS = regex.compile(rb"[\x80-\xff\x1b]|~\{")
"""What is not plain ASCII, or switches the alphabet of an encoding of seven bits."""
_NO_TEXT = regex.compile(r"[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{S}\t\n\v\f\r]")
_OF_WINDOWS = {"ISO-8859-1": "cp1252", "ISO-8859-15": "cp1252", "ISO-8859-9": "cp1254", "ISO-8859-13": "cp1257"}
"""What an encoding is in which bytes stand that are controls there, and quotation marks and dashes on Windows."""
_C1_CONTROLS = regex.compile(rb"[\x80-\x9f]")
_LATIN_1 = ("ISO-8859-1", "Windows-1252")
_MAC_ROMAN = "mac_roman"
_MARK_IN_PLACE = regex.compile(
    r"""
      (?<![\p{L}\p{N}])[“‘](?=\S)
    | (?<=\S)[”’](?![\p{L}\p{N}]) | (?<=\p{L})’(?=\p{L})
    | (?<=\p{Ll})[–—…] | (?<!\p{Lu})[–—…](?!\p{L})
    | ©
    """,
    regex.VERBOSE,
)
"""A typographic mark that stands as one: quotation marks open before a quotation and close after it.
The copyright sign is the same byte in both."""
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
    if found in _LATIN_1 and _is_mac_english(sample):
        return _MAC_ROMAN
    return _OF_WINDOWS.get(found, found) if found and _C1_CONTROLS.search(data) else found


def detect_seven_bits(data: bytes) -> str | None:
    """Return the encoding of seven bits that ``data`` is in, such as ISO-2022-JP or HZ; None for plain ASCII."""
    found = chardet.detect(_sample(data))["encoding"]
    return found if found is not None and found.lower().startswith(("iso-2022", "iso2022", "hz")) else None


def _is_mac_english(data: bytes) -> bool:
    """Whether all of ``data`` is ASCII but for typographic marks of Mac OS Roman, of which there is one at least."""
    return not data.isascii() and _MARK_IN_PLACE.sub("", data.decode(_MAC_ROMAN)).isascii()


def _sample(data: bytes) -> bytes:
    first = _TELLS.search(data)
    if len(data) <= _SAMPLE or first is None:
        return data[:_SAMPLE]
    start = max(0, first.start() - _SAMPLE // 2)
    return data[data.rfind(b"\n", 0, start) + 1 :][:_SAMPLE]


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
