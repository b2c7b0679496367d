"""What stands in place of characters that a terminal or a file cannot hold: ASCII that takes the same room.

Everything that is shown passes through here at the very end, so no screen and no export need know of it.
"""

import codecs
import locale
import os
import unicodedata
from typing import TextIO

import regex
from rich.cells import cell_len

UTF_8 = "utf-8"
"""The encoding that holds everything."""

_CLUSTER = regex.compile(r"\X")
_LOCALE_NAMES = ("LC_ALL", "LC_CTYPE", "LANG")

_IN_ASCII = {
    **dict(zip("≈↕╱╲▌▐", "%x/\\>|", strict=True)),
    **dict(zip("↑↓←→⇄⏎⌫", "^v<>=<<", strict=True)),
    **dict(zip("█▓▒░", "#%:.", strict=True)),
    **dict.fromkeys("·•…⋯", "."),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‘’‚‛ʼ´", "'"),
    **dict(zip("‹›×¶✓○±", "<>xPvo*", strict=True)),
    **dict.fromkeys("‐‑‒–—―−─━┄┅┈┉═▔▀", "-"),
    **dict.fromkeys("▁▂▄", "_"),
    **dict.fromkeys("│┃┆┇┊┋║▏▎▍▊▕", "|"),
    "🔎": "/ ",
}
"""As wide as what it stands for; no two marks share theirs."""

_BOX_DRAWING, _BLOCKS = range(0x2500, 0x2580), range(0x2580, 0x25A0)


def encoding_of(stream: TextIO) -> str:
    """Return the encoding that whoever reads ``stream`` expects.

    For a terminal that is the encoding of the locale as it is named, even where Python, which takes ``LC_ALL=C`` for
    UTF-8, or a system without that locale sees another.
    """
    own = stream.encoding or UTF_8
    if not stream.isatty():
        return own
    name = next((os.environ[name] for name in _LOCALE_NAMES if os.environ.get(name)), "")
    named = name.partition(".")[2].partition("@")[0] or locale.getencoding()
    try:
        return own if codecs.lookup(named).name == UTF_8 else named
    except LookupError:
        return own


def fitted(text: str, encoding: str) -> str:
    """Return ``text`` with what ``encoding`` cannot hold replaced; it takes as many terminal cells as before."""
    return text if text.isascii() or _holds(encoding, text) else _replaced(text, encoding)


def _replaced(text: str, encoding: str) -> str:
    return "".join(each if _holds(encoding, each) else _in_ascii(each) for each in _CLUSTER.findall(text))


def _in_ascii(cluster: str) -> str:
    if cluster in _IN_ASCII:
        return _IN_ASCII[cluster]
    width = cell_len(cluster)
    if len(cluster) == 1 and ord(cluster) in _BOX_DRAWING:
        return "+"
    if len(cluster) == 1 and ord(cluster) in _BLOCKS:
        return "#"
    bare = "".join(each for each in unicodedata.normalize("NFKD", cluster) if not unicodedata.combining(each))
    return bare.ljust(width) if bare.isascii() and 0 < len(bare) <= width else "?" * width


def _holds(encoding: str, text: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
