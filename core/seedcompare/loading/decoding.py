"""From the bytes of a source to its text, whatever encoding it was saved in.

A byte-order mark decides, then what the source declares of itself if it is true, then strict UTF-8. Else the
encoding is found out (see `detection`).
"""

import codecs
from collections.abc import Iterator
from typing import NamedTuple

import regex

from seedcompare.errors import InputError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The marks of UTF-32 come first: that of UTF-16 is the beginning of one of them."""

_CONTROL = regex.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
"""Those that no text has; it may have tabs, ends of lines and pages, and escape sequences."""
_LONE_SURROGATE = regex.compile(r"[\ud800-\udfff]")
_SEVEN_BIT_SIGNS = (b"\x1b", b"~{")
"""What switches the alphabet in encodings of seven bits, such as ISO-2022-JP and HZ, whose bytes pass for ASCII."""
_MOST_CONTROLS = 0.02
"""Texts taken from the web hold some, zero bytes too (up to 0.6 % in the PAN 2013 corpus); random bytes hold 10 %."""

_DECLARED_AT = 4096
"""The bytes at the start of a page that may declare its encoding."""
_DECLARED = (
    rb"<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]+)|<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)"
)
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
          "euc_kr": "cp949", "shift_jis": "cp932", "tis-620": "cp874", "iso8859-11": "cp874"}  # fmt: skip
"""What pages mean that declare the name of a smaller encoding, as in the WHATWG Encoding Standard."""
_FEW_BAD = 0.1
"""The share of characters (for UTF-8 of those beyond ASCII) that may be broken before the encoding is doubted."""


class Decoded(NamedTuple):
    """The text of a source, and how it was read."""

    text: str
    """As `clean` leaves it."""
    encoding: str
    """The encoding it was read in, by a name that Python knows."""
    replaced: int = 0
    """How many places could not be decoded and are U+FFFD now."""


def decode(data: bytes) -> str | None:
    """Return the text that ``data`` is, as `clean` leaves it, or None if it is a picture, an archive or a program."""
    decoded = decode_source(data)
    return decoded.text if decoded else None


def decode_source(
    data: bytes, *, encoding: str | None = None, declared: str | None = None, is_markup: bool = False
) -> Decoded | None:
    """Return the text that ``data`` is and how it was read, or None if it is a picture, an archive or a program.

    ``encoding`` is taken as true, and what it cannot decode is replaced. ``declared`` is what the sender says, and
    markup may declare its encoding itself: both are believed where they fit.
    """
    if data.startswith(b"%PDF-"):
        return None
    if encoding:
        return _as_text(_forced(data, encoding))
    for mark, marked in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            found = _forced(data.removeprefix(mark), marked)
            return _as_text(found) if found.replaced <= _FEW_BAD * len(found.text) else None
    hints = [declared, _declared(data)] if is_markup or data.lstrip()[:1] == b"<" else [declared]
    return next(
        (found for found in map(_as_text, _attempts(data, [hint for hint in hints if hint])) if found is not None), None
    )


def check_encoding(name: str | None) -> None:
    """Raise `InputError` if ``name`` is no encoding of text; None is fine."""
    if name is None:
        return
    try:
        bytes(range(256)).decode(name, "replace")  # some that are no encodings of text give up at some bytes only
    except (LookupError, ValueError) as error:
        raise InputError(f"no encoding is called {name}; give a name such as utf-8, cp1252 or gb18030") from error


def clean(text: str) -> str:
    """Return ``text`` without byte-order marks at its start and with ``\\n`` line ends.

    A lone surrogate, which no encoding can write, becomes U+FFFD.
    """
    with_line_ends = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    cleaned: str = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", with_line_ends)
    return cleaned


def _as_text(decoded: Decoded | None) -> Decoded | None:
    if decoded is None or len(_CONTROL.findall(decoded.text)) > _MOST_CONTROLS * len(decoded.text):
        return None
    return Decoded(clean(decoded.text), decoded.encoding, decoded.replaced)


def _attempts(data: bytes, hints: list[str]) -> Iterator[Decoded | None]:
    """Yield the ways in which ``data`` may be read, the surest first; not every one makes sense."""
    if data.isascii() and any(sign in data for sign in _SEVEN_BIT_SIGNS):
        yield _in_seven_bits(data)
    yield _strictly(data, "utf-8")
    for hint in hints:
        yield _strictly(data, _meant(hint))
    yield _broken_utf_8(data)
    yield _detected(data)


def _in_seven_bits(data: bytes) -> Decoded | None:
    from seedcompare.loading.detection import detect_seven_bits

    found = detect_seven_bits(data)
    return _forced(data, found) if found else None


def _detected(data: bytes) -> Decoded | None:
    from seedcompare.loading.detection import detect  # loaded only for other bytes than UTF-8

    found = detect(data)
    return _forced(data, found) if found else None


def _strictly(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(data.decode(encoding), encoding)
    except (LookupError, ValueError):  # a page may declare any name
        return None


def _forced(data: bytes, encoding: str) -> Decoded:
    strict = _strictly(data, encoding)
    if strict:
        return strict
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\N{REPLACEMENT CHARACTER}"))


def _broken_utf_8(data: bytes) -> Decoded | None:
    """Read data as UTF-8 that has a few broken places, such as a download that broke off."""
    decoded = _forced(data, "utf-8")
    whole = sum(not char.isascii() for char in decoded.text) - decoded.replaced
    return decoded if decoded.replaced <= _FEW_BAD * whole or _is_cut_off(data) else None


def _is_cut_off(data: bytes) -> bool:
    """Whether ``data`` is UTF-8 that ends in the middle of a character."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        return not decoder.decode(data).isascii()
    except UnicodeDecodeError:
        return False


def _declared(data: bytes) -> str | None:
    match = regex.search(_DECLARED, data, regex.I, 0, _DECLARED_AT)
    return (match.group(1) or match.group(2)).decode("ascii", "replace") if match else None


def _meant(name: str) -> str:
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return name
    return _MEANT.get(known, known)
