"""Where the sentences of a paragraph are.

nupunkt (Bommarito, Katz and Bommarito 2025) knows Latin script and its abbreviations; enders of
other scripts, which are never part of an abbreviation, are cut at as they stand.
"""

from itertools import pairwise

import nupunkt
import regex

from seedcompare.span import Span

_OTHER_SCRIPTS_END = regex.compile(r"[۔؟।॥。！？｡։።፧][\p{Pe}\p{Pf}\"']*\s*")


def split_sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the sentences of one paragraph as character spans of ``text``.

    Together they hold everything of the paragraph but white space between them.
    """
    inside = text[slice(*paragraph)]
    pieces: list[Span] = []
    for start, end in nupunkt.sent_spans(inside):
        cuts = [match.end() for match in _OTHER_SCRIPTS_END.finditer(inside, start, end)]
        bounds = [start, *(cut for cut in cuts if cut < end), end]
        pieces.extend(Span(*pair) for pair in pairwise(bounds))
    return tuple(Span(paragraph.start + start, paragraph.start + end) for start, end in pieces if end > start)
