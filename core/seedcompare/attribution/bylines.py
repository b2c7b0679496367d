"""The line at the top of an article that names its author, and the agency in it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from seedcompare.attribution.agencies import NAME, compile_with_names
from seedcompare.span import Span

_TOP_LINES = 8
"""How many of the first lines can be the byline: a headline, a summary, a place and a date may come before it."""

_LONGEST = 300
"""A longer line is a paragraph, not a byline."""

_LINE = regex.compile(r"[^\n]+")

_PARTICLES = r"(?:de|da|del|della|di|van|von|der|den|bin|al|el|la|le)"
_PERSON = rf"\p{{Lu}}[\p{{L}}\p{{M}}.'\p{{Pf}}-]*(?:\s+(?:{_PARTICLES}\s+)*\p{{Lu}}[\p{{L}}\p{{M}}.'\p{{Pf}}-]*){{1,3}}"
_PERSONS = rf"{_PERSON}(?:(?:,\s+and\s+|,\s*|\s+(?:and|AND)\s+|\s*&\s*){_PERSON})*"
_ROLE = r"(?:(?:Senior|Staff|Chief|Special|Foreign|Our)\s+)*(?:Writer|Reporter|Correspondent|Editor)s?\s+"
_AGENCY = rf"(?:[Tt]he\s+)?(?P<agency>{NAME})(?:\s+(?:[Ww]riters?|[Rr]eporters?|[Nn]ews))?"
_BYLINE = rf"""\s*(?:
        (?:(?:[Ww]ritten|[Ss]tory|[Rr]eport)\s+)?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Di|Door):?\s+(?:
            {_AGENCY}
          | (?:{_AGENCY}\s+|{_ROLE})?(?P<author>{_PERSONS}?)
            (?:\s*[,|/(\p{{Pd}}]\s*{_AGENCY}\)? | \s+(?:of|for)\s+{_AGENCY}
              | \s*[|(\p{{Pd}}]\s*[^\n.]{{2,40}} | \s+in\s+\p{{Lu}}[^\n.,]{{1,30}} )?
        )
      | (?P<author>{_PERSONS}?)\s*[,|\p{{Pd}}]\s*{_AGENCY}
      | {_AGENCY}
    )\s*$
"""
_BY = regex.compile(r"\A(?:(?:written|reported|story|words)\s+)?by:?\s+", regex.IGNORECASE)
_NO_PERSON = regex.compile(r"\b(?:\p{L}+day|Morning|Afternoon|Evening|Night|Images|Photos?)\b")


class Byline(NamedTuple):
    """A line that names an author, an agency, or both."""

    author: str | None
    """The author or authors as written, or None where only an agency is named."""
    agency: Span | None
    """Where the agency's name stands in the text, or None where none is named."""


def find_bylines(text: str, paragraphs: Sequence[Span]) -> Iterator[Byline]:
    """Yield the bylines among the first lines of the paragraphs of ``text``."""
    for line in _first_lines(text, paragraphs):
        match = compile_with_names(_BYLINE, regex.VERBOSE).match(text[slice(*line)])
        if match and not _NO_PERSON.search(match.group()):
            author = match.group("author")
            start, end = match.span("agency")
            agency = Span(line.start + start, line.start + end) if match.group("agency") else None
            yield Byline(" ".join(author.split()) if author else None, agency)


def without_by(name: str) -> str:
    """Return the name of an author without ``By`` before it, as fields of pages and records have it."""
    return _BY.sub("", name, count=1)


def _first_lines(text: str, paragraphs: Sequence[Span]) -> list[Span]:
    lines = [Span(*match.span()) for paragraph in paragraphs[:_TOP_LINES] for match in _LINE.finditer(text, *paragraph)]
    return [line for line in lines[:_TOP_LINES] if line.length <= _LONGEST]
