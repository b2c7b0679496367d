"""Wrapping a paragraph to a width in terminal cells, by place, so that marks keep their offsets."""

from collections.abc import Iterator

import regex

from seedcompare import Span
from seedcompare_tui.display.visible import cell_width

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}"
_CHUNK = regex.compile(rf"[{_UNSPACED}](?:\p{{M}}|\p{{Pe}}|\p{{Pf}}|[、。，．！？：；])*|[^\s{_UNSPACED}]+|\s+")
_GRAPHEME = regex.compile(r"\X")


def wrap(text: str, width: int) -> tuple[Span, ...]:
    """Return the lines of ``text`` as character spans, each at most ``width`` cells wide.

    Lines end between words, and inside a word only where the word alone is wider than a line.
    White space at a line's end lies outside its span. An empty text has one empty line.
    """
    lines: list[Span] = []
    start, end, used = 0, 0, 0
    for chunk in _chunks(text, width):
        piece = text[slice(*chunk)]
        size = cell_width(piece)
        if piece.isspace():
            used += size
            continue
        if used + size > width and end > start:
            lines.append(Span(start, end))
            start, used = chunk.start, 0
        elif end == start:
            start, used = chunk.start, 0
        used += size
        end = chunk.end
    return (*lines, Span(start, end))


def _chunks(text: str, width: int) -> Iterator[Span]:
    for match in _CHUNK.finditer(text):
        if cell_width(match.group()) <= width or match.group().isspace():
            yield Span(*match.span())
        else:
            yield from _broken(text, Span(*match.span()), width)


def _broken(text: str, word: Span, width: int) -> Iterator[Span]:
    """Cut a word that is wider than a line between its graphemes."""
    start, used = word.start, 0
    for match in _GRAPHEME.finditer(text, *word):
        size = cell_width(match.group())
        if used + size > width and match.start() > start:
            yield Span(start, match.start())
            start, used = match.start(), 0
        used += size
    yield Span(start, word.end)
