"""Where the paragraphs of a text are.

Blank lines always separate paragraphs. What the other line ends are differs from file to file: most end a paragraph
each; some files wrap their lines to a width; and in some, such as verse and text taken from web pages piece by piece,
sentences run on from line to line without any width. Which of these a text is shows at the line ends that no sentence
comes before: running text goes on with a small letter or after a comma, or its lines are full.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from seedcompare.span import Span
from seedcompare.text.cache import found_once
from seedcompare.text.sentences import split_sentences
from seedcompare.text.words import count_written_words

_BLANK_LINES = regex.compile(r"\n(?:[^\S\n]*\n)+")
_LINE_END = regex.compile(r"\n")
_SENTENCE_END = regex.compile(r"[\p{Sentence_Terminal}:…][\p{Pe}\p{Pf}\p{Pi}\"'´]*\Z")
_CLOSING_MARKS = 8
"""A sentence end and the marks that close after it are no longer."""
_RUNS_ON = regex.compile(r"[,;،؛、\p{Pd}].|.\p{Ll}")
"""The last character of a line and the first of the next, where one sees that a sentence goes on."""
_SMALL_LETTER = regex.compile(r"\p{Ll}")
_BEGINS_ANEW = regex.compile(r"[\p{Lu}\p{Lt}]")
_INDENT = regex.compile(r"[^\S\n]{2,}|\t")
_FIRST_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|\S*")
_DIGIT = regex.compile(r"\p{N}")
_WORD_CHARACTER = regex.compile(r"[\p{L}\p{N}]")
_BULLET = regex.compile(r"[•‣◦▪▫●○■□◆►▶➤★✓✔·]\s*+\S")
_LIST_MARK = regex.compile(r"[-*+–—]\s++\S|\(?\d{1,3}[.)]\s++\S")
"""What begins an item where another line of its block begins so too."""
_COLUMNS = regex.compile(r"\S(?:[^\S\n]{3,}|\t+|\s\|\s)\S")
"""A gap between the columns of a table."""

_WIDEST = 100
"""Lines that are longer were not wrapped to a width, whatever they end with."""
_RUNNING = 0.3
"""Of the line ends that end no sentence, this share runs on in text that does. It is 0 to .2 in lists and pasted pages,
.5 and more in wrapped prose, even in German with its capitals."""
_FULL = 0.8
"""This share of such lines is full in text that is wrapped to a width."""
_LEAST_IN_VERSE, _MOST_IN_VERSE = 3, 12
"""How many words a line of verse has."""
_LEAST_LINES = 4
"""From fewer lines no width shows."""
_SHORT = 0.75
"""A line that its next word leaves shorter than this share of the width was not wrapped: a heading, an item."""
_LONGEST = 250
"""A paragraph of more words is a text that has lost its breaks; no paragraph of the labelled news is as long."""
_PIECE = 60
"""It is divided where a sentence ends after so many words, as many as a long paragraph of news has."""

_Ends = tuple[Span, Span]
"""Two lines of one block, the second after the first."""


@found_once
def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of ``text`` as character spans, in order and without overlap.

    Only ``\\n`` ends a line here. White space around a paragraph lies outside its span, and a line that holds neither a
    letter nor a digit (a rule, a row of stars) is no paragraph. A paragraph of several hundred words is divided where
    sentences end, so that what has lost its breaks can be compared too; `continues_block` tells its pieces.
    """
    blocks = _split(text, Span(0, len(text)), _BLANK_LINES)
    lines = [_split(text, block, _LINE_END) if "\n" in text[slice(*block)] else [block] for block in blocks]
    return tuple(
        piece
        for paragraph in _paragraphs(text, blocks, lines)
        if _WORD_CHARACTER.search(text, *paragraph)
        for piece in _divided(text, paragraph)
    )


def continues_block(text: str, paragraphs: Sequence[Span], index: int) -> bool:
    """Whether a paragraph is a further piece of the one before it, from which no line end parts it."""
    return index > 0 and "\n" not in text[paragraphs[index - 1].end : paragraphs[index].start]


def _paragraphs(text: str, blocks: list[Span], lines: list[list[Span]]) -> list[Span]:
    ends = [both for block in lines for both in pairwise(block)]
    unended = [both for both in ends if not _ends_sentence(text, *both)]
    running = [both for both in unended if _runs_on(text, *both)]
    is_running = len(running) >= max(1.0, _RUNNING * len(unended))
    width = _usual_width(lines)
    is_wrapped = width <= _WIDEST and _is_wrapped(text, running if is_running else unended, width)
    if 2 * len(unended) <= len(ends) or not (is_running or is_wrapped):
        return blocks if _is_verse(text, lines) else [line for block in lines for line in block]
    if width > _WIDEST:
        return blocks
    least = _SHORT * width if is_wrapped else 0.0
    return [paragraph for block in lines for paragraph in _unwrapped(text, block, width, least)]


def _split(text: str, whole: Span, separator: regex.Pattern[str]) -> list[Span]:
    bounds = [whole.start, *(bound for match in separator.finditer(text, *whole) for bound in match.span()), whole.end]
    return [_strip(text, start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]


def _strip(text: str, start: int, end: int) -> Span:
    inside = text[start:end].lstrip()
    return Span(end - len(inside), end - len(inside) + len(inside.rstrip()))


def _usual_width(blocks: list[list[Span]]) -> int:
    """Return how many characters a line may have, by what nearly all lines but the last of a block have."""
    lengths = sorted(line.length for block in blocks for line in block[:-1])
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _ends_sentence(text: str, line: Span, after: Span) -> bool:
    return _SENTENCE_END.search(text, max(line.start, line.end - _CLOSING_MARKS), line.end) is not None


def _runs_on(text: str, line: Span, after: Span) -> bool:
    """Whether one sees that a sentence goes on from one line to the next."""
    return bool(_RUNS_ON.fullmatch(text[line.end - 1] + text[after.start])) and not _begins_item(text, after)


def _is_wrapped(text: str, ends: list[_Ends], width: int) -> bool:
    """Whether these lines that end no sentence are full, so that the next word had no room."""
    if len(ends) < _LEAST_LINES:
        return False
    has_case = _SMALL_LETTER.search(text) is not None
    return sum(
        not _has_room(text, *both, width) and not (has_case and _BEGINS_ANEW.match(text, both[1].start))
        for both in ends
    ) >= _FULL * len(ends)


def _is_verse(text: str, blocks: list[list[Span]]) -> bool:
    """Whether the text is in stanzas of as many lines each, all of a few words and none with a figure in it."""
    stanzas = [block for block in blocks if len(block) > 1]
    return (
        len(stanzas) > 1
        and len({len(stanza) for stanza in stanzas}) == 1
        and all(
            _LEAST_IN_VERSE <= _count_words(text, line) <= _MOST_IN_VERSE and not _DIGIT.search(text, *line)
            for stanza in stanzas
            for line in stanza
        )
    )


def _has_room(text: str, line: Span, after: Span, width: float) -> bool:
    """Whether the first word of a line would have fitted into the line before."""
    first = _FIRST_WORD.match(text, *after)
    return first is not None and line.length + 1 + len(first.group()) <= width


def _begins_item(text: str, line: Span) -> bool:
    return any(pattern.match(text, *line) is not None for pattern in (_BULLET, _LIST_MARK))


def _unwrapped(text: str, lines: list[Span], width: int, least: float) -> list[Span]:
    """Return the paragraphs that these lines of running text make; a line under ``least`` characters ends one."""
    indented = [_is_indented(text, line) for line in lines]
    indents_tell = sum(indented[1:]) <= len(lines) / 2
    marks_tell = sum(_LIST_MARK.match(text, *line) is not None for line in lines) > 1
    paragraphs = [lines[0]]
    for (before, line), is_indented in zip(pairwise(lines), indented[1:], strict=True):
        if (
            (is_indented and indents_tell and not _runs_on(text, before, line))
            or (marks_tell and _LIST_MARK.match(text, *line))
            or _BULLET.match(text, *line)
            or _is_row(text, before, line)
            or (_ends_sentence(text, before, line) and _has_room(text, before, line, width))
            or (not _runs_on(text, before, line) and _has_room(text, before, line, least))
        ):
            paragraphs.append(line)
        else:
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
    return paragraphs


def _is_indented(text: str, line: Span) -> bool:
    start = text.rfind("\n", 0, line.start) + 1
    return _INDENT.match(text, start, line.start) is not None


def _is_row(text: str, before: Span, line: Span) -> bool:
    """Whether both lines have columns, as rows of a table do."""
    return all(_COLUMNS.search(text, *each) is not None for each in (before, line))


def _divided(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the pieces of a paragraph of several hundred words, else the paragraph itself."""
    left = _count_words(text, paragraph) if paragraph.length > _LONGEST else 0
    if left <= _LONGEST:
        yield paragraph
        return
    start, counted = paragraph.start, 0
    for sentence in split_sentences(text, paragraph):
        words = _count_words(text, sentence)
        counted, left = counted + words, left - words
        if counted >= _PIECE and left >= _PIECE:
            yield _strip(text, start, sentence.end)
            start, counted = sentence.end, 0
    yield _strip(text, start, paragraph.end)


def _count_words(text: str, span: Span) -> int:
    return count_written_words(text[slice(*span)])
