"""Which agencies an article credits, and whom it names as its author.

The marks are those of the agencies' own style: a dateline, a line that names the author, a closing line
that names the source, the bracket under a picture. What has no such form is at most a mention.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import regex

from seedcompare.attribution.agencies import NAME, PLAIN_NAME, agency_named, compile_with_names, names_an_agency
from seedcompare.attribution.bylines import find_bylines
from seedcompare.credit import Credit, CreditKind
from seedcompare.span import Span

_DASH = r"(?:\p{Pd}|&(?:[mn]dash|\#8211|\#8212|\#x201[34]);|â[€\x80][“”–—\x93\x94\"])"
"""A dash, also as pages write it, and as UTF-8 shows that was read as Windows-1252 or Latin-1."""
_HARD_SPACE = r"&(?:nbsp|\#160);"
_SPACE = rf"(?:\s|{_HARD_SPACE})"
_DATELINE = rf"""
    ^[^\S\n]*+(?!The\s)(?:
        (?:[^\p{{Ll}}\s]|{_DASH})(?:(?!{_HARD_SPACE})[^\s()\[\]])*+{_SPACE}++ | \p{{Ll}}++\.?{_SPACE}++(?!\p{{Ll}})
    ){{0,8}}?
    (?:
        (?P<mark>[(\[/]\s*(?:{NAME})(?:\s*(?:[/,]|&(?:amp;)?)\s*(?:{NAME}))*\s*[)\]/])
        (?:{_SPACE}*(?:{_DASH}|[:.])|(?<=\p{{Arabic}}.)\s)
      | (?<=^[^\S\n]*|,{_SPACE}|\.{_SPACE}|{_SPACE}{_DASH}{_SPACE})(?P<mark>{NAME}){_SPACE}*{_DASH}{{1,2}}{_SPACE}
    )
"""
_PHOTO = rf"""
    [(\[][^()\[\]\n]{{0,120}}?(?:
        {NAME}(?=\s*/|\s+(?:Photo|Image|Picture|File|Pool|Wire|via)\b)
      | (?:/|\b(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|Getty|[Cc]redit)\b[^()\[\]\n]{{0,40}}?){NAME}
    )[^()\[\]\n]{{0,120}}[)\]]
  | {NAME}\s+(?:Photo|Wire)(?:/\p{{Lu}}[\p{{L}}.'\p{{Pf}}-]*(?:\s+\p{{Lu}}[\p{{L}}.'\p{{Pf}}-]*){{0,3}})?
  | {NAME}/\p{{Lu}}[\p{{L}}.'\p{{Pf}}-]*(?:\s+\p{{Lu}}[\p{{L}}.'\p{{Pf}}-]*){{1,3}}(?=\s*$)
  | (?:{NAME}\s*/|{NAME}\s+via)\s+Getty\s+Images
  | Getty\s+Images/{NAME}
  | \b(?:Photo|Image|Picture)s?(?:\s+(?:by|from|credit))?:?\s+(?:[^\n:()]{{0,60}}/)?{NAME}
"""
_CLOSING = rf"""
    (?:©|\(c\)|[Cc]opyright)\s*(?:\d{{4}}\s*)?(?:by\s+)?(?:[Tt]he\s+)?{NAME}
  | [Ss]ource\s*:\s*(?:[Tt]he\s+)?{NAME}
  | \((?:[Ww]ith|[Aa]dditional)\b[^()\n]{{0,80}}?{NAME}[^()\n]{{0,60}}\)
  | ^(?:[Ww]ith|[Aa]dditional)\s+(?:inputs?|reporting|material|files?)\s+(?:from|by)\s+[^.\n]{{0,80}}?{NAME}
  | (?:[Tt]he\s+)?{NAME}[^.\n]{{0,120}}\bcontributed\s+to\s+this(?:\s+\p{{L}}+)?
  | [(\[]?\b(?:[Rr]eporting|[Ww]riting|[Ee]diting)\s+by\s[^\n]{{0,200}}?{NAME}[^\n]*$
  | (?:^|(?<=[\p{{Sentence_Terminal}}"\p{{Pf}}]\s{{0,3}}))(?:[(\[\p{{Pd}}]\s?)?{NAME}[)\]]?\.?(?=\s*\Z)
"""
_SAYS = r"(?:reported|reports|said|says|quoted|cited|learned|has\s+learned)"
_MENTION = rf"""
    {PLAIN_NAME}(?!/\p{{Lu}})
  | \b(?:told|[Aa]ccording\s+to|interview\s+with|statement\s+to|(?:reported|quoted|cited|seen)\s+by)\s+
    (?:(?!the\s+PA\b)the\s+|news\s+agency\s+)*(?P<mark>{NAME})(?=\s*[,.;]|\s+(?:on|that|in|news|by)\b)
  | (?<!\p{{Lu}}\p{{L}}+\s|\b[Tt]he\s(?=PA\b))(?P<mark>{NAME})(?=\s+(?:{_SAYS}|news\s+agency)\b)
  | \bnews\s+agency\s+(?P<mark>{NAME})
"""
_FLAGS = regex.VERBOSE | regex.MULTILINE

_REACH = 250
"""No mark begins or ends farther from the name in it, but for white space and the line it stands in."""


class _Mark(NamedTuple):
    span: Span
    agency: str
    kind: CreditKind


def find_credits(text: str, paragraphs: Sequence[Span], *, outside: Collection[Span] = ()) -> tuple[Credit, ...]:
    """Return the agencies that ``text`` credits, in its order; the spans do not overlap.

    Every span is the mark itself, such as ``(Reuters)``, and holds a name of its agency; a mark that names
    several agencies gives a credit for each name. ``paragraphs`` are those of the story, and ``outside`` those that are
    no part of it: there only a line that names the source credits an agency.
    """
    if not names_an_agency(text):
        return ()
    found: list[_Mark] = []
    for mark in _candidates(text, paragraphs):
        at = bisect_left(found, mark.span, key=lambda other: other.span)
        if not any(mark.span.overlap(near.span) for near in found[max(0, at - 1) : at + 1]):
            found.insert(at, mark)
    return tuple(
        Credit(mark.agency, mark.kind, mark.span)
        for mark in found
        if mark.kind is CreditKind.BYLINE or not any(part.overlap(mark.span) for part in outside)
    )


def find_byline(text: str, paragraphs: Sequence[Span]) -> str | None:
    """Return the author named in a line of its own at the top of ``text``, or None where none is."""
    return next((byline.author for byline in find_bylines(text, paragraphs) if byline.author), None)


def _candidates(text: str, paragraphs: Sequence[Span]) -> Iterator[_Mark]:
    """Yield what each kind of mark matches, the surest kind first."""
    surroundings = _surroundings_of_names(text)
    yield from _matches(text, surroundings, CreditKind.DATELINE, _DATELINE)
    yield from _matches(text, surroundings, CreditKind.PHOTO, _PHOTO)
    for byline in find_bylines(text, paragraphs):
        if byline.agency:
            yield from _marks(text, CreditKind.BYLINE, byline.agency)
    yield from _matches(text, surroundings, CreditKind.BYLINE, _CLOSING)
    yield from _matches(text, surroundings, CreditKind.MENTION, _MENTION)


def _surroundings_of_names(text: str) -> list[Span]:
    """Return the lines around the names of agencies, which hold all marks, in order and without overlap."""
    found: list[Span] = []
    for name in compile_with_names(NAME).finditer(text):
        before, after = max(0, name.start() - _REACH), min(len(text), name.end() + _REACH)
        while before and text[before - 1].isspace():  # a mark may hold any length of it
            before -= 1
        while after < len(text) and text[after].isspace():
            after += 1
        start, end = text.rfind("\n", 0, before) + 1, text.find("\n", after)
        if found and start <= found[-1].end:
            start = found.pop().start
        found.append(Span(start, len(text) if end < 0 else end))
    return found


def _matches(text: str, surroundings: Sequence[Span], kind: CreditKind, mark: str) -> Iterator[_Mark]:
    pattern = compile_with_names(mark, _FLAGS)
    for part in surroundings:
        for match in pattern.finditer(text, *part):
            within = "mark" if match.groupdict().get("mark") else 0
            yield from _marks(text, kind, Span(*match.span(within)))


def _marks(text: str, kind: CreditKind, mark: Span) -> Iterator[_Mark]:
    names = list(compile_with_names(NAME).finditer(text, *mark))
    if kind is CreditKind.PHOTO or len({agency_named(name.group()) for name in names}) == 1:
        yield _Mark(mark, agency_named(names[0].group()), kind)
        return
    for name in names:
        yield _Mark(Span(*name.span()), agency_named(name.group()), kind)
