"""The dates of publication that sources write, in one form."""

from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from unicodedata import decimal

import regex

from seedcompare.text.calendar_words import is_calendar_word

_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ISO = regex.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?)?")
_COMPACT = regex.compile(r"(?:19|20)\d{6}")
_MAIL = regex.compile(r"\p{L}{3}, \d{1,2} \p{L}{3} \d{4} \d\d:\d\d.*")
_NUMBERS_ONLY = regex.compile(r"\D*(?P<first>\d{1,2})[./-](?P<second>\d{1,2})[./-]\d{4}(?!\d).*")
_ZONE = regex.compile(r"\b(?:GMT|UTC)\b|\d\s?Z\b|[+-]\d\d:?\d\d\b")
"""The zones that mean one thing everywhere: IST is India's, Israel's and Ireland's time."""
_FIRST, _LAST = 1900, 2099
"""The years in which articles are published; others are defaults of programs."""
_LEAD = regex.compile(
    r"\W*(?:(?:first |last )?(?:published|updated|posted|modified|issued|date)(?: on| at)?|on|stand"
    r"|veröffentlicht(?: am)?"
    r"|publié(?: le)?|mis à jour(?: le)?|publicado(?: el)?|pubblicato(?: il)?)\s*:?\s+",
    regex.IGNORECASE,
)
_LONGEST = 80
"""A longer string is no date."""
_MONTHS_FIRST = "en"
"""Some countries of this language write the month first, others the day."""
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_IN_ENGLISH = regex.compile(
    r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?),? )?"
    rf"(?:{_MONTH} {_DAY}|{_DAY} {_MONTH}),? (?P<year>(?:19|20)\d\d)",
    regex.IGNORECASE,
)
"""What most dates in English are; dateparser, which reads them too, takes some milliseconds for each."""
_LONG_WORD = regex.compile(r"\p{L}{6,}")
_ZONES = frozenset("atlantic central daylight eastern european mountain pacific standard summer updated".split())
_TORN_TIME = regex.compile(r"\d: \d")
"""A time as corpora have it that were cut into words: dateparser reads none such in English, and takes longest."""


@lru_cache(maxsize=1 << 12)
def normalised_date(written: str, *, language: str | None = None) -> str | None:
    """Return a date as ``2024-08-29``, or as ``2024-08-29T10:15:00Z`` where a time and its zone are written.

    ``language`` is that of the article, or None where it is not known. None where ``written`` names no day of a year,
    or may name two: ``03/04/2024`` is in March or in April.
    """
    text = "".join(str(decimal(each)) if each.isdecimal() else each for each in " ".join(written.split()))
    if not text or len(text) > _LONGEST:
        return None
    try:
        found = _parsed(text, language)
        return None if found is None or not _FIRST <= found.year <= _LAST else _in_one_form(found)
    except (ValueError, OverflowError):
        return None


def without_lead(written: str) -> str:
    """Return a line without ``Published on`` and the like at its beginning."""
    return _LEAD.sub("", written, count=1).strip() if _LEAD.match(written) else written.strip()


def _parsed(text: str, language: str | None) -> datetime | date | None:
    if _COMPACT.fullmatch(text):
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    if iso := _ISO.match(text):
        stamp = iso.group().replace(",", ".")
        return datetime.fromisoformat(stamp) if len(stamp) > len("2024-08-29") else date.fromisoformat(stamp)
    if _MAIL.fullmatch(text):
        return parsedate_to_datetime(text)
    if text.isdecimal() or not _YEAR.search(text) or _is_ambiguous(text, language):
        return None
    if language in {None, "en"}:
        if plain := _IN_ENGLISH.fullmatch(text):
            return date(int(plain["year"]), 1 + _MONTHS.index(plain["month"][:3].lower()), int(plain["day"]))
        if _TORN_TIME.search(text) or any(not _is_of_date(word) for word in _LONG_WORD.findall(text)):
            return None
    return _parsed_in_words(text, language)


def _is_of_date(word: str) -> bool:
    """Whether a long word may stand in a date in English; dateparser takes some milliseconds to see that it may not."""
    key = word.casefold()
    return is_calendar_word(key) or key in _ZONES


def _parsed_in_words(text: str, language: str | None) -> datetime | None:
    import dateparser  # takes a fifth of a second, and most archives write their dates as ISO 8601 does

    languages = [each for each in dict.fromkeys((language, "en")) if each in _known_languages()]
    order = "DMY" if language not in {None, _MONTHS_FIRST} and _NUMBERS_ONLY.fullmatch(text) else "MDY"
    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"], "DATE_ORDER": order}
    found: datetime | None = dateparser.parse(text, languages=languages, settings=settings)
    return found if found is None or _ZONE.search(text) else found.replace(tzinfo=None)


def _known_languages() -> frozenset[str]:
    from dateparser.data.languages_info import language_order

    return frozenset(language_order)


def _is_ambiguous(text: str, language: str | None) -> bool:
    numbers = _NUMBERS_ONLY.fullmatch(text)
    if numbers is None or language not in {None, _MONTHS_FIRST}:
        return False
    first, second = int(numbers["first"]), int(numbers["second"])
    return first != second and max(first, second) <= 12


def _in_one_form(found: datetime | date) -> str:
    if isinstance(found, datetime) and found.tzinfo is not None:
        return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"{found:%Y-%m-%d}"
