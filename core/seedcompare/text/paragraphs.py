"""Where the paragraphs of a text are.

News files separate paragraphs by blank lines or by single line ends, and some wrap their lines.
Which of them a text does shows at the line ends inside its blocks: where a paragraph ends, a
sentence has ended; where a line was wrapped, mostly none has.
"""

import regex

from seedcompare.span import Span

_BLANK_LINES = regex.compile(r"\n(?:[^\S\n]*\n)+")
_LINE_END = regex.compile(r"\n")
_LINE_END_AFTER_SENTENCE = regex.compile(r"[\p{Sentence_Terminal}:…][\p{Pe}\p{Pf}\p{Pi}\"'´]*[^\S\n]*\n")
_WORD_CHARACTER = regex.compile(r"[\p{L}\p{N}]")


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text`` as character spans, in order and without overlap.

    White space around a paragraph lies outside its span, and a line that holds neither a letter
    nor a digit (a rule, a row of stars) is no paragraph.
    """
    blocks = _split(text, Span(0, len(text)), _BLANK_LINES)
    if not _is_wrapped(text, blocks):
        blocks = [line for block in blocks for line in _split(text, block, _LINE_END)]
    return tuple(block for block in blocks if _WORD_CHARACTER.search(text, *block))


def _split(text: str, whole: Span, separator: regex.Pattern[str]) -> list[Span]:
    starts = [whole.start, *(match.end() for match in separator.finditer(text, *whole))]
    ends = [*(match.start() for match in separator.finditer(text, *whole)), whole.end]
    return [_strip(text, Span(start, end)) for start, end in zip(starts, ends, strict=True)]


def _strip(text: str, span: Span) -> Span:
    inside = text[slice(*span)]
    start = span.start + len(inside) - len(inside.lstrip())
    return Span(start, max(start, span.start + len(inside.rstrip())))


def _is_wrapped(text: str, blocks: list[Span]) -> bool:
    """Whether most of the line ends inside blocks stand in the middle of a sentence."""
    line_ends = sum(text.count("\n", *block) for block in blocks)
    ended = sum(1 for block in blocks for _ in _LINE_END_AFTER_SENTENCE.finditer(text, *block))
    return ended < line_ends / 2
