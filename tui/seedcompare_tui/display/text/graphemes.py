"""Marks never begin or end inside what a reader sees as one character."""

import regex

from seedcompare import Span

_MAY_CONTINUE = regex.compile(r"[\p{M}\p{Cf}\p{Sk}\p{So}\u1160-\u11ff]|(?<=[\p{M}\u200d]).", regex.DOTALL)
_GRAPHEME = regex.compile(r"\X")
_LONGEST = 64
"""No grapheme that is written has more characters."""


def whole_graphemes(text: str, span: Span) -> Span:
    """Return ``span`` with each bound that is inside a grapheme moved to its end, so that neighbours stay apart."""
    return Span(_grapheme_end(text, span.start), _grapheme_end(text, span.end))


def _grapheme_end(text: str, at: int) -> int:
    if not 0 < at < len(text) or text[at].isascii() or not _MAY_CONTINUE.match(text, at):
        return at
    start = max(text.rfind(" ", 0, at) + 1, at - _LONGEST)
    return next((match.end() for match in _GRAPHEME.finditer(text, start) if match.end() >= at), at)
