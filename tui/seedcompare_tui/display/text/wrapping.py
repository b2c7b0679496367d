"""Wrapping a paragraph to a width in terminal cells, by place, so that marks keep their offsets."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from seedcompare import Span
from seedcompare_tui.display.text.visible import cell_width

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}"
_SPACE = r"[^\S\u00a0\u202f]"
_CHUNK = regex.compile(
    rf"""
      (?:\p{{Ps}}|\p{{Pi}})*[{_UNSPACED}](?:\p{{M}}|\p{{Pe}}|\p{{Pf}}|[、。，．！？：；ー])*
    | {_SPACE}+
    | (?:(?!{_SPACE}|(?:\p{{Ps}}|\p{{Pi}})*[{_UNSPACED}]).)+
    """,
    regex.VERBOSE | regex.DOTALL,
)
_GRAPHEME = regex.compile(r"\X")

_ONE_CELL = re.compile(
    "[\t\n -~\u00a1-\u00ac\u00ae-\u024f\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac\u2122]*"
)
"""Text of Latin, Greek or Cyrillic letters and common signs, each of which takes one cell and is a grapheme."""


class _Chunk(NamedTuple):
    """What stands on one line or goes to the next as a whole."""

    span: Span
    width: int
    is_space: bool


@lru_cache(maxsize=1 << 15)
def wrap(text: str, width: int) -> tuple[Span, ...]:
    """Return the lines of ``text`` as character spans, each at most ``width`` cells wide.

    Lines end between words, and inside a word only where the word alone is wider than a line.
    White space at a line's end lies outside its span. An empty text has one empty line.
    """
    if _ONE_CELL.fullmatch(text):
        return tuple(Span(*match.span()) for match in _line_of_cells(width).finditer(text)) or (Span(0, 0),)
    return measured_lines(text, width)


def wrap_after(lead: str, text: str, width: int) -> tuple[Span, ...]:
    """Return the lines of ``text`` as `wrap` does, the first one after a ``lead`` that ends in a space.

    The first line is empty where no word fits beside it.
    """
    if not lead:
        return wrap(text, width)
    return tuple(
        Span(max(0, span.start - len(lead)), max(0, span.end - len(lead))) for span in wrap(lead + text, width)
    )


def measured_lines(text: str, width: int) -> tuple[Span, ...]:
    """Return what `wrap` returns, for text of any width."""
    lines: list[Span] = []
    start, end, used = 0, 0, 0
    for chunk in _chunks(text, width):
        if chunk.is_space:
            used += chunk.width
            continue
        if used + chunk.width > width and end > start:
            lines.append(Span(start, end))
            start, used = chunk.span.start, 0
        elif end == start:
            start, used = chunk.span.start, 0
        used += chunk.width
        end = chunk.span.end
    return (*lines, Span(start, end))


@lru_cache(maxsize=64)
def _line_of_cells(width: int) -> re.Pattern[str]:
    """Return a line of text that takes as many cells as it has characters: many times faster than measuring words."""
    whole_words = rf"[^ \t\n](?:.{{0,{width - 2}}}[^ \t\n])?(?![^ \t\n])" if width > 1 else r"[^ \t\n](?![^ \t\n])"
    return re.compile(rf"{whole_words}|[^ \t\n]{{{width}}}", re.DOTALL)


def _chunks(text: str, width: int) -> Iterator[_Chunk]:
    for match in _CHUNK.finditer(text):
        piece = match.group()
        chunk = _Chunk(Span(*match.span()), _width_of_word(piece), piece.isspace())
        if chunk.width <= width or chunk.is_space:
            yield chunk
        else:
            yield from _broken(text, chunk.span, width)


def _broken(text: str, word: Span, width: int) -> Iterator[_Chunk]:
    """Cut a word that is wider than a line between its graphemes."""
    start, used = word.start, 0
    for match in _GRAPHEME.finditer(text, *word):
        size = cell_width(match.group())
        if used + size > width and match.start() > start:
            yield _Chunk(Span(start, match.start()), used, is_space=False)
            start, used = match.start(), 0
        used += size
    yield _Chunk(Span(start, word.end), used, is_space=False)


@lru_cache(maxsize=1 << 14)
def _width_of_word(word: str) -> int:
    return cell_width(word)
