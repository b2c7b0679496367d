"""The news agencies that articles credit, with the names they go by.

Names are matched as written: ``AP`` and ``dpa`` are agencies, ``ap`` and ``DPA`` are not. A name that is
also an everyday abbreviation or a surname counts only inside a mark that none but a credit has.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import regex


class Agency(NamedTuple):
    """A news agency."""

    name: str
    """The name it is reported by."""
    plain: tuple[str, ...]
    """Names that mean this agency wherever they stand."""
    short: tuple[str, ...]
    """Names that mean it only inside a mark: short forms, and names that people have too."""


AGENCIES = (
    Agency("APP", ("Associated Press of Pakistan",), ("APP", "اے پی پی")),
    Agency("AP", ("Associated Press",), ("AP", "اے پی")),
    Agency("Reuters", ("Thomson Reuters", "Reuters", "رائٹرز"), ("REUTERS",)),
    Agency("AFP", ("Agence France-Presse", "Agence France Presse"), ("AFP", "اے ایف پی")),
    Agency("dpa", ("Deutsche Presse-Agentur",), ("dpa",)),
    Agency("EFE", ("Agencia EFE", "Agencia Efe"), ("EFE", "Efe")),
    Agency("Xinhua", ("Xinhua News Agency", "Xinhua"), ("XINHUA",)),
    Agency("TASS", ("ITAR-TASS",), ("TASS", "Tass")),
    Agency("PTI", ("Press Trust of India",), ("PTI",)),
    Agency("ANI", ("Asian News International",), ("ANI",)),
    Agency("IANS", ("Indo-Asian News Service",), ("IANS",)),
    Agency("ANSA", (), ("ANSA", "Ansa")),
    Agency("Kyodo", ("Kyodo News",), ("Kyodo", "KYODO")),
    Agency("Yonhap", ("Yonhap News Agency",), ("Yonhap",)),
    Agency("Anadolu", ("Anadolu Agency",), ("Anadolu",)),
    Agency("PA", ("PA Media", "PA news agency", "Press Association"), ("PA",)),
    Agency("UPI", ("United Press International",), ("UPI",)),
    Agency("Bloomberg", ("Bloomberg News",), ("Bloomberg",)),
)

_NAMED = {form: agency.name for agency in AGENCIES for form in (*agency.plain, *agency.short)}


_LETTER = r"[\p{L}\p{N}]"


def _any_of(forms: Iterable[str]) -> str:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return rf"(?:{'|'.join(map(regex.escape, longest_first))})(?!{_LETTER})"


PLAIN_NAME = rf"(?<!{_LETTER}){_any_of(form for agency in AGENCIES for form in agency.plain)}"
"""A pattern for the names that mean an agency wherever they stand."""

NAME = rf"(?<!{_LETTER})(?=[{''.join(sorted({form[0] for form in _NAMED}))}])(?&any_name)"
"""A pattern for every name of every agency, for use inside a mark, in what `compile_with_names` compiles."""


@cache
def compile_with_names(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Return ``pattern`` compiled; however often `NAME` stands in it, the names are compiled once, which takes long."""
    return regex.compile(rf"(?(DEFINE)(?P<any_name>{_any_of(_NAMED)}))(?:{pattern})", flags)


def names_an_agency(text: str) -> bool:
    """Whether one of the names stands in ``text``, even inside a longer word: where none does, nothing is credited."""
    return any(form in text for form in _NAMED)


def agency_named(form: str) -> str:
    """Return the usual name of the agency that goes by ``form``, one of the names above."""
    return _NAMED[form]
