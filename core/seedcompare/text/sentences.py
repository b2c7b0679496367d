"""Where the sentences of a paragraph are.

nupunkt (Bommarito, Katz and Bommarito 2025) knows Latin script and its abbreviations; enders of
other scripts, which are never part of an abbreviation, are cut at as they stand.
"""

from collections.abc import Iterator
from itertools import pairwise

import nupunkt
import regex

from seedcompare.span import Span
from seedcompare.text.keys import SUPERSCRIPTS

_ALSO_ENDS = regex.compile(
    r"[۔؟।॥。！？｡።፧][\p{Pe}\p{Pf}\"']*\s*"
    rf"|[.?!…][{SUPERSCRIPTS}]+\s+(?=\p{{Lu}})"
)
"""Where nupunkt knows no end: after the enders of other scripts, and where the mark of a footnote follows."""
_CLOSING = r"[\p{Pe}\p{Pf}\p{Pi}\"'\s]*\Z"
_SENTENCE_END = regex.compile(rf"[\p{{Sentence_Terminal}}…]{_CLOSING}")
_FULL_STOP_END = regex.compile(rf"[.。।۔…]{_CLOSING}")
_LATIN_MAY_END = regex.compile(r"[.?!…](?!\w|[\"'’”»)\]}*]*$)")
"""Where nupunkt may cut: not before a letter or a digit, nor where only closing marks follow."""


def split_sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the sentences of one paragraph as character spans of ``text``.

    Together they hold everything of the paragraph but white space between them.
    """
    inside = text[slice(*paragraph)]
    pieces = nupunkt.sent_spans(inside) if _LATIN_MAY_END.search(inside) else [(0, len(inside))]
    if not inside.isascii() and _ALSO_ENDS.search(inside):
        pieces = [part for piece in pieces for part in _cut_again(inside, piece)]
    return tuple(Span(paragraph.start + start, paragraph.start + end) for start, end in pieces if end > start)


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends as a sentence does, marks that close after it or not."""
    return _SENTENCE_END.search(text) is not None


def ends_with_full_stop(text: str) -> bool:
    """Whether ``text`` ends as a statement does, which headlines and links hardly do: they may ask or call."""
    return _FULL_STOP_END.search(text) is not None


def _cut_again(text: str, piece: tuple[int, int]) -> Iterator[tuple[int, int]]:
    start, end = piece
    cuts = [match.end() for match in _ALSO_ENDS.finditer(text, start, end)]
    return pairwise([start, *(cut for cut in cuts if cut < end), end])
