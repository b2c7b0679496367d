"""Which encoding bytes are in that are neither marked nor UTF-8.

An encoding that has two or four bytes a character shows by its structure. For the others the text is read in each
encoding, and the one wins in which the most letters beyond ASCII stand beside letters as they do in a language that is
written in it. charset-normalizer decides where none reads well.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import charset_normalizer
import regex

from seedcompare.loading.encodings import ENCODINGS, WIDE
from seedcompare.loading.letters import LANGUAGES_OF_CHARACTERS, frequent_letters

_SAMPLE = 1 << 15
"""So many bytes of the lines that are not ASCII are enough to tell."""
_READS_WELL = 0.45
"""The least share of letters beyond ASCII that stand as they do in a language."""
_DOUBT = 3.0
"""So many letters' worth of what is usual must be outweighed by what the letters say."""
_FIRST_BELIEF, _BELIEF, _LESS = 0.8, 0.4, 0.004
"""How usual the first encoding is, the second, and how much less each after it."""

_ODD = regex.compile(
    r"[\p{S}\p{No}\p{Cc}\p{Cn}\p{Co}\p{Cf}\p{Lm}\p{Nl}ªº--[\x00-\x7f£¥€§©®°™½¼¾²³·•±´¨−–\xad\u200c-\u200f\u061c]]",
    regex.VERSION1,
)
"""Characters that seldom stand in an article: a sign that it is read wrongly."""
_PLAIN = regex.compile(r"[^\p{L}\p{M}\p{N}\ufffd]+")
_MISPLACED = regex.compile(
    r"""
      \p{Ll}(?=[\p{Lu}--[A-Z]]) | [\p{Ll}--[a-z]](?=\p{Lu})
    | \p{N}(?=[\p{L}--[a-zA-Z]]) | [\p{L}--[a-zA-Z]](?=\p{N})
    | \p{L}(?=[[\p{P}£¥€§°¼½¾±¨´]--[\x00-\x7f’‘·‐‑–—―・]]\p{L}) | [\p{L}--[a-zA-Z]](?=[£¥€§°¼½¾±¨´¿¡])
    """,
    regex.VERSION1 | regex.VERBOSE,
)
"""Where a word goes on in capitals, is grown together with a number, or has a sign inside."""
_WIDE_TEXT = regex.compile(r"[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{S}\t\n\v\f\r]")
_SPACE_OF_EBCDIC, _EBCDIC = 0x40, "cp500"
_LIKE_ENGLISH = regex.compile(r"[\p{L}\p{N}\s.,;:'\"()?!-]")


def detect(data: bytes) -> str | None:
    """Return the name of the encoding that ``data`` is most likely in, or None if it is no text."""
    by_structure = next(_by_structure(data), None)
    if by_structure:
        return by_structure
    sample = _telling(data)
    usual = (_FIRST_BELIEF, *(_BELIEF - _LESS * rank for rank in range(len(ENCODINGS) - 1)))
    scores = {name: _score(sample, name, belief) for name, belief in zip(ENCODINGS, usual, strict=True)}
    best = max(scores, key=scores.__getitem__)
    if scores[best] >= _READS_WELL:
        return best
    match = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    return match.encoding if match else None


def _by_structure(data: bytes) -> Iterator[str]:
    if b"\0" in data:
        yield from (name for name in WIDE if _reads_as_wide(data, name))
    if data.count(_SPACE_OF_EBCDIC) > 0.05 * len(data) and data.count(0x20) < 0.01 * len(data):
        text = data.decode(_EBCDIC)
        if len(_LIKE_ENGLISH.findall(text)) > 0.95 * len(text):
            yield _EBCDIC


def _reads_as_wide(data: bytes, name: str) -> bool:
    text = _read(data, name)
    if not text or "\0" in text or _WIDE_TEXT.search(text):
        return False
    scripts = Counter(ord(char) >> 8 for char in text)
    return sum(count for _, count in scripts.most_common(3)) >= 0.6 * len(text) or "\u3002" in text


def _read(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except ValueError:
        return None


def _telling(data: bytes) -> bytes:
    """Return the lines of ``data`` that are not ASCII, up to a sample of them."""
    lines: list[bytes] = []
    length = 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line)
            length += len(line)
        if length > _SAMPLE:
            break
    return b"\n".join(lines)[: 2 * _SAMPLE]


def _score(sample: bytes, encoding: str, belief: float) -> float:
    """Return how well ``sample`` reads in an encoding, at most 1, in the best of its languages."""
    text = _ODD.sub("\ufffd", sample.decode(encoding, "replace"))
    plain = f" {_PLAIN.sub(' ', text)} "
    odd = len(_MISPLACED.findall(text)) + 2 * plain.count("\ufffd")
    lowered = plain.lower()
    pairs = Counter(pair for pair in map("".join, pairwise(lowered)) if not pair.isascii())
    letters = Counter(char for char in lowered if not char.isascii())
    found = (_found(letters if name in LANGUAGES_OF_CHARACTERS else pairs, name) for name in ENCODINGS[encoding])
    return max((known - odd + _DOUBT * belief) / (whole + _DOUBT) for known, whole in found)


def _found(counts: Counter[str], language: str) -> tuple[int, int]:
    """Return how many of these stand so in the language, and how many there are."""
    frequent = frequent_letters()[language]
    return sum(count for each, count in counts.items() if each in frequent), counts.total()
