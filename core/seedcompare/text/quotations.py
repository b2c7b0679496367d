"""Where a text quotes: the words between quotation marks of any script.

A mark opens where a word starts after it and closes where one ended before it, so that an apostrophe, an
inch or a lost mark is no quotation. What has no partner is ignored, so it never swallows a paragraph.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import regex

from seedcompare.span import Span

_CLOSERS = {
    '"': '"”',
    "“": '”"',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    "«": "»",
    "»": "«»",
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    "「": "」",
    "『": "』",
    "\N{LEFT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{SINGLE LOW-9 QUOTATION MARK}": "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}",
}
"""Each opening mark with those that can close it, in any country's way of using them."""

_BRACKETS = "「『」』"
_SPACED = "«»\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
"""Marks that stand apart from the words in some countries."""
_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
_CLASS = "".join(sorted({*_CLOSERS, *"".join(_CLOSERS.values())}))
_MARK = regex.compile(f"[{_CLASS}]")
_ENDS_CLOSED = regex.compile(f"[{_CLASS}]\\W?$")
_AFTER_OPENING = regex.compile(r"[^\s\p{P}]|[\p{Ps}\p{Pi}\p{Pd}&@#$'….]")
_BEFORE_OPENING = regex.compile(r"[\s\p{Ps}\p{Pi}\p{Pd}/:]")
_LETTER = regex.compile(r"[\p{L}\p{N}]")
_DEEPEST = 4
"""The most quotations inside one another that are told apart."""
_MOST_PARAGRAPHS = 6
"""The longest quotation, in paragraphs, that one pair of marks is believed to hold."""


@dataclass(slots=True)
class _Marks:
    """The marks of one paragraph, paired."""

    pairs: list[Span] = field(default_factory=list)
    """What stands between partners, nested ones too, in the order of their closing marks."""
    open: list[int] = field(default_factory=list)
    """Where marks stand that nothing closes; -1 for one carried over from the paragraph before."""
    carry_closed: int | None = None
    """Where the mark that was carried over is closed, or None."""


@dataclass(slots=True)
class _Speech:
    """A quotation that its paragraph does not close."""

    mark: str
    """The mark that opened it."""
    spans: list[Span]
    """Its part of each paragraph so far."""
    inner: list[Span]
    """The quotations found since, which stand by themselves if it never closes."""


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the quoted words of ``text`` without their marks, in order and without overlap.

    A quotation of several paragraphs gives a span for each, whether or not each starts with a mark. A
    quotation inside another is part of it.
    """
    found: list[Span] = []
    speech: _Speech | None = None
    for paragraph in paragraphs:
        marks = _pair_marks(text, paragraph, speech.mark if speech else "")
        pairs = _outermost(marks.pairs)
        if speech and marks.carry_closed is not None:
            end = marks.carry_closed
            found += [*speech.spans, Span(_start(text, paragraph, speech.mark), end)]
            pairs, speech = [pair for pair in pairs if pair.start > end], None
        if speech and len(speech.spans) < _MOST_PARAGRAPHS:
            speech.spans.append(Span(_start(text, paragraph, speech.mark), paragraph.end))
            speech.inner += pairs
            continue
        found += [*speech.inner, *pairs] if speech else pairs
        speech = _left_open(text, paragraph, marks, pairs)
        if speech:
            del found[len(found) - len(speech.inner) :]
    found += speech.inner if speech else []
    return tuple(_stripped(text, span) for span in found if _LETTER.search(text, *span))


def _stripped(text: str, span: Span) -> Span:
    words = text[slice(*span)]
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))


def _left_open(text: str, paragraph: Span, marks: _Marks, pairs: list[Span]) -> _Speech | None:
    opened = next((at for at in marks.open if at >= 0 and text[at] not in _SINGLE), None)
    if opened is None or _ENDS_CLOSED.search(text[slice(*paragraph)]):
        return None
    inner = [pair for pair in pairs if pair.start > opened]
    return _Speech(text[opened], [Span(opened + 1, paragraph.end)], inner)


def _start(text: str, paragraph: Span, mark: str) -> int:
    """Return where a speech goes on: a paragraph in the middle of one may repeat the opening mark."""
    return paragraph.start + (text[paragraph.start] == mark)


def _pair_marks(text: str, paragraph: Span, carried: str) -> _Marks:
    """Pair the marks of a paragraph, the innermost first; ``carried`` is a mark open before it, if any."""
    marks = _Marks(open=[-1] if carried else [])
    waiting = [carried] if carried else []
    for at in _positions(text, paragraph, carried):
        partner = next((mark for mark in waiting[: -_DEEPEST - 1 : -1] if text[at] in _CLOSERS[mark]), None)
        if partner and _closes(text, at, paragraph):
            while waiting.pop() != partner:
                marks.open.pop()
            opened = marks.open.pop()
            if opened < 0:
                marks.carry_closed = at
            else:
                marks.pairs.append(Span(opened + 1, at))
        elif text[at] in _CLOSERS and _opens(text, at, paragraph):
            waiting.append(text[at])
            marks.open.append(at)
    return marks


def _positions(text: str, paragraph: Span, carried: str) -> Iterator[int]:
    start = _start(text, paragraph, carried) if carried else paragraph.start
    return (match.start() for match in _MARK.finditer(text, start, paragraph.end))


def _outermost(pairs: list[Span]) -> list[Span]:
    """Return the pairs that are in no other, in order; ``pairs`` come in the order of their ends."""
    outermost: list[Span] = []
    for pair in pairs:
        while outermost and pair.start <= outermost[-1].start:
            outermost.pop()
        outermost.append(pair)
    return outermost


def _opens(text: str, at: int, paragraph: Span) -> bool:
    if text[at] in _BRACKETS:
        return True
    before = at == paragraph.start or _BEFORE_OPENING.match(text, at - 1) is not None
    after = at + 1
    while text[at] in _SPACED and text[after : after + 1].isspace():
        after += 1
    return before and after < paragraph.end and _AFTER_OPENING.match(text, after) is not None


def _closes(text: str, at: int, paragraph: Span) -> bool:
    if text[at] in _BRACKETS:
        return True
    inside_word = at + 1 < paragraph.end and _LETTER.match(text, at + 1) is not None
    return at > paragraph.start and not inside_word and (text[at] in _SPACED or not text[at - 1].isspace())
