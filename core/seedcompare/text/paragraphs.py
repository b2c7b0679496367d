"""Where the paragraphs of a text are.

News files separate paragraphs by blank lines or by single line ends, and some wrap their lines.
Which of them a text does shows at the line ends inside its blocks: where a paragraph ends, a
sentence has ended; where a line was wrapped, mostly none has. In wrapped text a paragraph also ends
without a blank line: before a line that is indented, and where the next word would have fitted.
"""

import regex

from seedcompare.span import Span

_BLANK_LINES = regex.compile(r"\n(?:[^\S\n]*\n)+")
_LINE_END = regex.compile(r"\n")
_LINE_END_AFTER_SENTENCE = regex.compile(r"[\p{Sentence_Terminal}:…][\p{Pe}\p{Pf}\p{Pi}\"'´]*[^\S\n]*\n")
_INDENT = regex.compile(r"[^\S\n]{2,}|\t")
_FIRST_WORD = regex.compile(r"\S*")
_WIDEST = 100
"""Lines that are longer were not wrapped to a width, whatever they end with."""
_WORD_CHARACTER = regex.compile(r"[\p{L}\p{N}]")


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text`` as character spans, in order and without overlap.

    White space around a paragraph lies outside its span, and a line that holds neither a letter
    nor a digit (a rule, a row of stars) is no paragraph.
    """
    blocks = _split(text, Span(0, len(text)), _BLANK_LINES)
    lines = [_split(text, block, _LINE_END) if "\n" in text[slice(*block)] else [block] for block in blocks]
    if _is_wrapped(text, blocks):
        width = _usual_width(lines)
        if width <= _WIDEST:
            blocks = [part for block in lines for part in _unwrapped(text, block, width)]
    else:
        blocks = [line for block in lines for line in block]
    return tuple(block for block in blocks if _WORD_CHARACTER.search(text, *block))


def _split(text: str, whole: Span, separator: regex.Pattern[str]) -> list[Span]:
    bounds = [whole.start, *(bound for match in separator.finditer(text, *whole) for bound in match.span()), whole.end]
    return [_strip(text, start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]


def _strip(text: str, start: int, end: int) -> Span:
    inside = text[start:end].lstrip()
    return Span(end - len(inside), end - len(inside) + len(inside.rstrip()))


def _is_wrapped(text: str, blocks: list[Span]) -> bool:
    """Whether most of the line ends inside blocks stand in the middle of a sentence."""
    line_ends = sum(text.count("\n", *block) for block in blocks)
    ended = sum(1 for block in blocks for _ in _LINE_END_AFTER_SENTENCE.finditer(text, *block))
    return ended < line_ends / 2


def _usual_width(blocks: list[list[Span]]) -> int:
    """Return how many characters a line may have, by what nearly all lines but the last of a block have."""
    lengths = sorted(line.length for block in blocks for line in block[:-1])
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _unwrapped(text: str, lines: list[Span], width: int) -> list[Span]:
    """Return the paragraphs that these lines of wrapped text make."""
    indented = [_is_indented(text, line) for line in lines]
    indents_tell = sum(indented[1:]) <= len(lines) / 2
    paragraphs = [lines[0]]
    for line, is_indented in zip(lines[1:], indented[1:], strict=True):
        last = paragraphs[-1]
        if (is_indented and indents_tell) or _is_broken_off(text, last, line, width):
            paragraphs.append(line)
        else:
            paragraphs[-1] = Span(last.start, line.end)
    return paragraphs


def _is_indented(text: str, line: Span) -> bool:
    start = text.rfind("\n", 0, line.start) + 1
    return _INDENT.match(text, start, line.start) is not None


def _is_broken_off(text: str, before: Span, line: Span, width: int) -> bool:
    """Whether the text before ``line`` ends a sentence on a line where the first word of ``line`` had room."""
    if not _LINE_END_AFTER_SENTENCE.match(text, before.end - 1, line.start):
        return False
    first = _FIRST_WORD.match(text, line.start, line.end)
    start = max(before.start, text.rfind("\n", 0, before.end) + 1)
    return first is not None and before.end - start + 1 + len(first.group()) <= width
