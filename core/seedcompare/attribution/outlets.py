"""Where a text names an outlet or agency: one of the known ones, or a name that ends as those of newspapers do."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import regex

from seedcompare.attribution.agencies import AGENCIES
from seedcompare.attribution.outlet_forms import OUTLETS
from seedcompare.span import Span


class NamedOutlet(NamedTuple):
    """The name of an outlet or agency in a text."""

    span: Span
    """In characters of the text, with the article before it."""
    source: str
    """The usual name."""
    is_doubtful: bool
    """Whether the name is an everyday word too, which a capital at the start of a sentence does not tell apart."""


class _Outlet(NamedTuple):
    name: str
    forms: tuple[str, ...]
    is_everyday: bool


_ENDINGS = (
    r"(?:Times|Post|Journal|Herald|Tribune|Gazette|News(?:\s+[Aa]gency)?|news\s+agency|Magazine|Chronicle|Enquirer|"
    r"Inquirer|Observer|Examiner|Bee|Globe|Sentinel|Courier|Dispatch|Telegraph|Union-Tribune|Free\s+Press|Weekly)"
)
_NO_KIND = r"(?<!\b[Aa]n?\s(?=\p{Lu}\S*\s+news\s+agency))"
"""Not before *German news agency* in *a German news agency*, which names none."""
_SHORT_ENDINGS = (
    r"(?:Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Enquirer|Inquirer|Globe|Sentinel|Telegraph|Standard|Mail|"
    r"Union-Tribune)"
)
_STATION = (
    r"(?:(?!WADA|KPMG|WIPO|WNBA|WITH|WHAT|WHEN|WERE|WILL|WEEK|KNOW)[WK][A-Z]{3}(?:-TV|-FM)?|"
    r"(?:ABC|CBS|NBC|FOX|Fox)\s?\d{1,2})"
)
"""The name of a station in the United States, by its call sign or network and channel."""
_NO_NAME = (
    r"(?:A|An|And|As|At|But|By|For|From|He|Her|His|However|If|In|Its?|Later|Local|Meanwhile|On|Our|Read|She|That|The|"
    r"Their|They|This|Though|To|Which|While|When|With|Yet|Good|Bad|Big|Breaking|Fake|More|Latest|Other|\p{L}+day)"
)
"""Words with a capital that begin no name."""
_WORD = r"\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*"
_ROLE = r"(?:newspaper|broadcaster|news\s+(?:agency|site|website|channel)|affiliate|tabloid)"
_NOT_BEFORE = (
    r"(?![\p{L}\p{N}]|[./-]\p{L}|\s+(?:affiliates?\b|Company|Co\b|Corp|Group|Inc|Ltd|Building|Square|Foundation|Tower|Office|Road|Street|"
    r"Cent(?:er|re)|Institute|Council|Awards?|Studios|Entertainment|Hall|House|of\b))"
)
"""What makes a name that of a house, a firm or a place."""
_PART_OF_LONGER = regex.compile(r"(?:['’]s)?\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|Magazine\b)\p{Lu}|\s*&")
_PERSON_BEFORE = r"\b(?:Mr|Ms|Mrs|Dr|Mayor|Sen|Gov|Michael|Mike|Steve|Malcolm)\.?\s+"
_AFTER_CAPITAL = regex.compile(r"(?r)\p{Lu}[\p{L}.]+\s")
_ARTICLE = regex.compile(r"(?:[Tt]he|THE)\s+")
_PERSONS_TOO = frozenset({"Bloomberg"})
_DOMAIN = regex.compile(r"\.(?:com?|net|org|fr|de|es|it|ie|ca|uk|au|nz|jp|cn)\b.*\Z")
_AGENCY_AFTER = regex.compile(r" [Nn]ews [Aa]gency\Z")
_LETTER_OR_DIGIT = regex.compile(r"[^\p{L}\p{N}]+")


def _outlets() -> Iterator[_Outlet]:
    for line in OUTLETS.split("\n"):
        name, _, others = line.removeprefix("?").strip().partition(": ")
        if name:
            forms = (name, *filter(None, (each.strip() for each in others.split(","))))
            yield _Outlet(name, tuple(map(_without_article, forms)), line.startswith("?"))
    for agency in AGENCIES:
        yield _Outlet(agency.name, (*agency.plain, *agency.short), False)


def _without_article(name: str) -> str:
    return name.removeprefix("The ")


_KNOWN = {form: outlet for outlet in reversed([*_outlets()]) for form in outlet.forms}
_NAME = regex.compile(
    rf"""(?<![\p{{L}}\p{{N}}@\#/.])(?:[Tt]he\s+|THE\s+)?(?:
        (?<=[Tt]he\s+)(?P<short>{_SHORT_ENDINGS})(?!\s+(?:and|on)\s+\p{{Lu}}){_NOT_BEFORE}
      | (?P<known>\L<forms>){_NOT_BEFORE}
      | (?P<role>{_STATION}){_NOT_BEFORE}
      | {_NO_KIND}(?P<made>(?:(?!{_NO_NAME}\s){_WORD}\s+){{1,3}}{_ENDINGS}){_NOT_BEFORE}
      | (?<=\b{_ROLE}\s+)(?P<role>(?!{_NO_NAME}\s){_WORD}(?:\s+{_WORD}){{0,3}}){_NOT_BEFORE}
    )""",
    regex.VERBOSE,
    forms=[*_KNOWN],
)


_WORDS = regex.compile(r"[\p{L}\p{N}]+")
_MAY_NAME_STATION = regex.compile(rf"(?<![\p{{L}}\p{{N}}]){_STATION}")
_ANY_NAME_HAS = frozenset(
    [
        *(_WORDS.findall(form)[0] for form in _KNOWN),
        "News",
        "news",
        *_WORDS.findall(f"{_ENDINGS} {_SHORT_ENDINGS} {_ROLE}"),
    ]
)
"""Words of which each paragraph has one that names an outlet, but for a station by its call sign."""


def find_outlets(text: str, paragraphs: Sequence[Span]) -> tuple[NamedOutlet, ...]:
    """Return the outlets and agencies named in the paragraphs of ``text``, in order and without overlap.

    ``the Times`` alone is the last outlet named before whose name ends so; where none is, it is the one of this name,
    or nothing.
    """
    found: list[NamedOutlet] = []
    persons = {name for name in _PERSONS_TOO if regex.search(rf"{_PERSON_BEFORE}{name}\b", text)}
    last_by_ending: dict[str, str] = {}
    for paragraph in filter(partial(_may_name_outlet, text), paragraphs):
        for match in _NAME.finditer(text, *paragraph):
            named = _named(text, match, last_by_ending, persons)
            if named:
                found.append(named)
                last_by_ending[named.source.rpartition(" ")[2]] = named.source
    return tuple(found)


def _may_name_outlet(text: str, paragraph: Span) -> bool:
    """Whether a paragraph has a word without which no outlet is named: that is found out in a tenth of the time."""
    return not _ANY_NAME_HAS.isdisjoint(_WORDS.findall(text, *paragraph)) or bool(
        _MAY_NAME_STATION.search(text, *paragraph)
    )


def is_same_outlet(source: str, outlet: str) -> bool:
    """Whether two names, or the address of a site, mean one outlet."""
    return _key(_usual(source)) == _key(_usual(outlet))


def _named(
    text: str, match: regex.Match[str], last_by_ending: Mapping[str, str], persons: Collection[str]
) -> NamedOutlet | None:
    span = Span(*match.span())
    form = match.group("known") or match.group("made") or match.group("role") or match.group("short")
    if match.group("short"):
        source = last_by_ending.get(form)
        if source or form not in _KNOWN:
            return NamedOutlet(span, source, False) if source and not _PART_OF_LONGER.match(text, span.end) else None
    rest = form.partition(" ")[2]
    known = _KNOWN.get(form) or (_KNOWN.get(rest) if " " in rest else None)
    if known is None:
        return NamedOutlet(span, _plain(form), False)
    if known.name in persons or (known.is_everyday and not _stands_alone(text, match, known)):
        return None
    return NamedOutlet(span, known.name, known.is_everyday and not known.name.startswith("The "))


def _stands_alone(text: str, match: regex.Match[str], known: _Outlet) -> bool:
    """Whether an everyday word is a name where it stands: with its article, and no part of a longer name."""
    has_article = _ARTICLE.match(match.group()) is not None
    return (
        has_article == known.name.startswith("The ")
        and not _PART_OF_LONGER.match(text, match.end())
        and (has_article or not _AFTER_CAPITAL.match(text, 0, match.start()))
    )


def _usual(name: str) -> str:
    name = _plain(name)
    known = _KNOWN.get(_without_article(name)) or _KNOWN.get(name.casefold().removeprefix("www."))
    return known.name if known else name


def _plain(name: str) -> str:
    return _AGENCY_AFTER.sub("", " ".join(name.split()))


def _key(name: str) -> str:
    bare = _DOMAIN.sub("", name.casefold().removeprefix("www."))
    return _LETTER_OR_DIGIT.sub("", bare.removeprefix("the "))
