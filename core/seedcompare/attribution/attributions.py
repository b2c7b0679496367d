"""Where an article says that it has something from another outlet or agency.

Only words that say so count: *told CNN*, *the BBC reported*, *as first reported by The Wall Street Journal*. An outlet
that is merely named, or speaks of itself, is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from seedcompare.attribution.outlets import NamedOutlet, find_outlets, is_same_outlet
from seedcompare.span import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A place where an article says that it has something from another outlet or agency."""

    span: Span
    """The words that say so, in characters of the article's text, such as ``first told CNN``."""
    source: str
    """The outlet or agency by its usual name, such as ``The New York Times``."""


_KIND = (
    r"(?:the|an?|its|local|state|national|regional|daily|British|Israeli|state-(?:run|owned|controlled)|"
    r"(?:semi|quasi)-official|official|conservative|liberal|public|newspaper|tabloid|agency|news|broadcaster|magazine|"
    r"website|site|channel|network|station|outlet|affiliate|TV|television|radio|"
    r"\p{Lu}[\p{L}.]+(?:n|sh|ese|ch|ic)|\p{L}+['’]s|[A-Z]{2,4}|"
    r"\p{Lu}[\p{L}.]+(?=\s+(?:\p{Lu}\p{L}+\s+)?(?:affiliate|station|newspaper|broadcaster|magazine)))"
)
"""Words that may say what kind of outlet it is, before its name."""
_TO = r"(?:exclusively\s+)?(?:to|with)"
_PAPER = r"(?:reports?|story|article|exclusive|investigation|piece|dispatch|account)"
_ENGLISH = rf"""
    (?:(?:has|had|have)\s+)?(?:(?:first|earlier|later|also|exclusively|previously)\s+)?(?:told|tells?|telling)
  | [Aa]ccording\s+to
  | (?:[Aa]s\s+)?(?:(?:was|were|been)\s+)?(?:(?:first|originally|earlier|initially|previously)\s+)?
    (?:reported|obtained|seen|reviewed|viewed|published|revealed|verified|quoted|cited|uncovered|broken|interviewed|contacted)
    \s+(?:exclusively\s+)?by
  | (?:citing|quoting|cited|[Cc]iting|[Qq]uoting)
  | (?:[Ii]n\s+(?:an?|his|her|their)\s+)?(?:(?:\p{{Ll}}+)\s+)?interviews?\s+(?:with|on|by|for|to|in)
  | (?:[Ii]n\s+)?(?:an?\s+)?(?:statement|e-?mail|comments?|remarks)\s+(?:sent\s+)?to
  | (?:spoke|speaking|spoken|talked|talking|confirmed|revealed|admitted|said|explained|explains|opened\s+up)\s+{_TO}
  | (?:said|says|speaking|spoke|appeared|appearing)\s+(?:(?:later|\p{{L}}+day)\s+)?on
  | {_PAPER}\s+(?:(?:published|posted)\s+)?(?:in|by|from|on)
  | (?<=,["”’']?\s)(?:reported|reports)
"""
_OTHERS = r"""
    (?:[Ss]elon|[Dd]['’]apr[èe]s|(?:a\s+)?(?:déclaré|confié|indiqué|affirmé)\s+(?:à|au)|rapporte|cité\s+par)
    (?:\s+(?:l['’]agence|le\s+(?:journal|quotidien)|la\s+chaîne|le|la))?
  | (?:[Ss]egún|[Dd]e\s+acuerdo\s+con|(?:dijo|declaró|contó|confirmó)\s+a|informó|citado\s+por|en\s+declaraciones\s+a)
    (?:\s+(?:el|la|al))?(?:\s+(?:diario|periódico|agencia|cadena))?
  | (?:[Ll]aut|[Ww]ie|(?<=,["“”»]?\s)(?:berichtet|berichtete|meldet|meldete|schreibt)|sagte|sagten|zitiert
      | [Nn]ach\s+(?:Angaben|Informationen)(?:\s+von)?)
    (?:\s+(?:der|die|das|dem|des))?(?:\s+(?:Nachrichtenagentur|Zeitung|Tageszeitung|Magazin|Nachrichtenmagazin|Sender))?
"""
_BEFORE = regex.compile(rf"\b(?:(?:{_ENGLISH})(?:\s+{_KIND}){{0,5}}|{_OTHERS})\s+(?:[ld]['’])?\Z", regex.VERBOSE)
_WIE = regex.compile(r"\A[Ww]ie\b")
_ADVERB = (
    r"(?:first|earlier|also|previously|exclusively|later|separately|initially|originally|recently|then|since|"
    r"on\s+\p{Lu}\p{L}+day|\p{Lu}\p{L}+day)"
)
_OWN_FIGURES = (
    r"(?!\s+(?:an?\s+|its\s+)?(?:[\p{Ll}\p{N}.,%$-]+\s+){0,3}"
    r"(?:profits?|loss(?:es)?|earnings|revenues?|income|sales|results))"
)
_AFTER = regex.compile(
    rf"""(?:
        (?:['’]s?(?:\s+\p{{Lu}}[\p{{L}}.'’-]+){{1,3}})?(?P<kind>\s+(?:magazine|newspaper|channel|news\s+agency))?
        (?:\s+{_ADVERB})*(?:\s+(?:has|have|had|is|was|are|were))?(?:\s+{_ADVERB})*\s+
        (?:report(?:s|ed|ing)?\b{_OWN_FIGURES}|wrote|writes|broke\s+the\s+(?:story|news)|revealed)
      | \s+(?:has|have|had)\s+(?:\p{{Ll}}+\s+)?(?:learned|obtained|seen)
      | \s+was\s+(?:the\s+)?first\s+to\s+report
      | \s+(?:story|article|investigation|exclusive)
      | \s+(?:rapporte|écrit|a\s+rapporté|informó|informa|publicó|berichtet|berichtete|schreibt|meldet|meldete)
    )\b""",
    regex.VERBOSE,
)
_SAYS = regex.compile(r"(?:\s+news\s+agency)?\s+(?:said|says|quoted)\b")
_SENTENCE_START = regex.compile(r"(?:\A|[\p{Sentence_Terminal}:][\p{Pe}\p{Pf}\"]*\s+)\Z")
_AGENCIES_THAT_SAY = frozenset({"AFP", "Xinhua", "TASS", "Kyodo", "Yonhap", "IRNA", "Tasnim", "KCNA", "Interfax"})
"""Agencies that are quoted as saying what they report; what another outlet says is often said of itself."""
_REACH = 100
"""The words that attribute stand no farther before the name."""


def find_attributions(text: str, paragraphs: Sequence[Span], *, outlet: str | None = None) -> tuple[Attribution, ...]:
    """Return the attributions in the paragraphs of ``text``, in order and without overlap.

    ``outlet`` is the article's own, which is no source of it; None where it is not known.
    """
    found: list[Attribution] = []
    for paragraph, named in _named(text, paragraphs):
        span = _attributing(text, paragraph, named)
        is_own = outlet is not None and is_same_outlet(named.source, outlet)
        if span and not is_own and not (found and span.overlap(found[-1].span)):
            found.append(Attribution(span, named.source))
    return tuple(found)


def _named(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, NamedOutlet]]:
    remaining = iter(paragraphs)
    paragraph = next(remaining, None)
    for named in find_outlets(text, paragraphs):
        while paragraph is not None and paragraph.end < named.span.end:
            paragraph = next(remaining, None)
        if paragraph is not None:
            yield paragraph, named


def _attributing(text: str, paragraph: Span, named: NamedOutlet) -> Span | None:
    """Return the words that make a name an attribution, with the name, or None where nothing does."""
    start, end = named.span
    first = max(paragraph.start, start - _REACH)
    before = _BEFORE.search(text, first, start)
    after = _AFTER.match(text, end, paragraph.end)
    if before and (after or not _WIE.match(before.group())):
        return Span(before.start(), after.end() if after else end)
    if named.is_doubtful and not (after and after["kind"]) and _SENTENCE_START.search(text, first, start):
        return None
    if after is None and named.source in _AGENCIES_THAT_SAY:
        after = _SAYS.match(text, end, paragraph.end)
    return Span(start, after.end()) if after else None
