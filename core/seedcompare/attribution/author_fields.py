"""What the author of a record or page names: agencies, persons, or both."""

from collections.abc import Iterator, Sequence

import regex

from seedcompare.attribution.agencies import NAME, agency_named, compile_with_names, names_an_agency
from seedcompare.credit import Credit, CreditKind

_BETWEEN = r"(?:\s*[;,|/()\[\]&]\s*|\s+\p{Pd}+\s+|\s+(?:and|for|of|via|with)\s+)"
_STAFF = r"(?:Staff|Writers?|Reporters?|Correspondents?|Editors?|Bureau|Desk|News|Agency|Service|Wire|Newsroom)"
_AGENCY = rf"""
    (?:\A|(?P<before>{_BETWEEN}))(?:[Tt]he\s+|THE\s+)?(?P<agency>{NAME})
    (?:(?:\s+{_STAFF})*+(?=\s*\Z|{_BETWEEN}) | (?:\s+\p{{Lu}}\p{{L}}+)?\s+{_STAFF}\s+(?=\p{{Lu}}))
    (?<!\p{{Ll}}(?=,\s*+\p{{Lu}}\p{{Ll}}++\Z))
"""
"""An agency that is a whole part of the field; not ``Bloomberg`` in ``Bloomberg, Mike``, a surname set first."""
_EDGES = regex.compile(rf"\A(?:{_BETWEEN}|\s)+|(?:{_BETWEEN}|\s)+\Z")
_LETTER = regex.compile(r"\p{L}")


def agencies_in_author(author: str) -> tuple[str, ...]:
    """Return the usual names of the agencies that the field credits, in its order."""
    return tuple(dict.fromkeys(agency_named(found.group("agency")) for found in _agencies(_in_usual_case(author))))


def credits_of_author(author: str, *, in_text: Sequence[Credit]) -> tuple[Credit, ...]:
    """Return the credits of the field, without the agencies that the text itself is credited to already."""
    known = {credit.agency for credit in in_text if credit.kind in (CreditKind.DATELINE, CreditKind.BYLINE)}
    return tuple(
        Credit(agency, CreditKind.BYLINE, None, "author")
        for agency in agencies_in_author(author)
        if agency not in known
    )


def persons_in_author(author: str) -> str | None:
    """Return the field without the agencies, or None where it names nobody else."""
    kept, end = "", 0
    for found in _agencies(_in_usual_case(author)):
        kept, end = kept + author[end : found.start()], found.end()
    rest = _EDGES.sub("", kept + author[end:]) if end else author
    return rest if _LETTER.search(rest) else None


def _agencies(author: str) -> Iterator[regex.Match[str]]:
    return compile_with_names(_AGENCY, regex.VERBOSE).finditer(author)


def _in_usual_case(author: str) -> str:
    """Return the field as agencies write their names, where it names one in capitals."""
    usual = author.title()
    is_capital = author.isupper() and not names_an_agency(author)
    return usual if is_capital and len(usual) == len(author) else author
