"""Dates, days and times of an article, and which of them no other article of a set has.

Written forms are folded by the keys of their words: ``Nov. 5``, ``5 November`` and ``November 5th`` are
one date. A date is elsewhere where another article has one that says as much or more: ``in 2008`` is in
``Aug. 6, 2008``, but not the other way round.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

import regex

from seedcompare.comparison import Detail, DetailKind
from seedcompare.span import Span
from seedcompare.specifics.tokens import Tokens, is_in_capitals
from seedcompare.text.cache import Cache
from seedcompare.text.keys import word_key

_SURE_MONTHS = "January February April June July August September October November December".split()
_SHORT_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_COUNTS = "an a one two three four five six seven eight nine ten eleven twelve several many few".split()
_LENGTHS = "hours days weeks months years decades".split()


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


_BEFORE_MONTH = (
    r"\b(?i:in|on|since|by|from|of|last|until|late|early|mid|next|this|for|to)(?:\s+|-)"
    r"|\d(?:st|nd|rd|th)?\s+(?:of\s+)?"
)
_MONTHS = (
    rf"(?:{_any_of(_SURE_MONTHS)}"
    rf"|(?=Ma)(?<={_BEFORE_MONTH})(?:March|May)(?!\s+\p{{Lu}})|(?:March|May)(?=\s+\d)"
    rf"|{_any_of(_SHORT_MONTHS)}\b\.?(?=\s+\d))"
)
"""``March`` and ``May`` are months only beside a day, a year or a word that a date follows."""
_SMALL_MONTHS = _any_of(map(str.lower, ["March", "May", *_SURE_MONTHS, *_SHORT_MONTHS]))
_IN_SMALL_LETTERS = regex.compile(
    rf"(?<={_BEFORE_MONTH}){_SMALL_MONTHS}\b|\b{_SMALL_MONTHS}(?=\.?\s+\d)"
    rf"|\b{_any_of(map(str.lower, _WEEKDAYS))}(?=s?\b)"
)
"""Months and days in small letters, where they are surely meant."""
_MONTH = r"(?=[ADFJMNOS])(?&month)"
"""What `_MONTHS` matches: a long pattern, which is compiled once where it is needed often."""
_DAY = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WEEKDAY = rf"(?:{_any_of(_WEEKDAYS)}s?)"
_DAYTIME = r"(?:morning|afternoon|evening|night|noon|midnight)"
_PERIOD = r"(?:day|week|weekend|month|year|decade|century|summer|winter|spring|autumn|fall|season)"
_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})*+|a\s+few|a\s+couple\s+of|{_any_of(_COUNTS)})"
_DATE = regex.compile(
    rf"""
    (?(DEFINE)(?P<month>{_MONTHS}))
    \b(?:
        [0-3]?\d[./][01]?\d[./](?:\d\d)?\d\d | {_YEAR}-[01]\d-[0-3]\d
      | {_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?(?![\d%-]|,\d|\s+(?:percent|million))
      | {_DAY}(?:\s+of)?\s+{_MONTH}(?:,?\s+{_YEAR})?
      | (?:(?i:early|late|mid)(?:-|\s+))?{_MONTH}(?:,?\s+(?:of\s+)?{_YEAR})?
      | (?:(?i:early|late)\s+)?{_WEEKDAY}(?:\s+{_DAYTIME})?
      | (?:(?i:early|mid|late)(?:-|\s+))?(?:the\s+)?{_YEAR}s
      | (?=\d)(?<!\p{{Sc}}|[\d.,]){_YEAR}(?![\d%]|[.,]\d|-\p{{L}}|\s+(?:percent|people|million))
      | (?i:(?:earlier|later)\s+(?:this|last|that|in\s+the)|last|next|this\s+(?:past|coming)
        |the\s+(?:previous|following))\s+{_PERIOD}(?!s)
      | (?i:this)\s+(?:week|weekend|month|year|summer|winter|spring|autumn|fall)
      | (?i:last|this|next)\s+(?:{_WEEKDAY}|{_MONTH}|{_DAYTIME})
      | (?i:{_COUNT})\s+(?:more\s+)?(?:minute|hour|day|week|month|year|decade)s?\s+(?i:ago|after|before|later|earlier)
      | (?i:(?:more|less|longer)\s+than\s+(?:an?|one))\s+{_PERIOD}(?!s)
      | (?i:{_any_of(_LENGTHS)})-?long
      | (?i:yesterday|tonight|tomorrow)
      | \d{{1,2}}(?:[:.]\d\d)?\s*(?:[ap]\.m\.?|[ap]m\b|[AP]M\b)
    )(?![\p{{L}}\p{{Nd}}])
    """,
    regex.VERBOSE,
)
_OPENERS = frozenset(
    word.casefold()
    for word in (
        *(*_SURE_MONTHS, "March", "May", *_SHORT_MONTHS),
        *(*_WEEKDAYS, *(f"{day}s" for day in _WEEKDAYS)),
        *_COUNTS,
        *(*_LENGTHS, *(f"{length}long" for length in _LENGTHS)),
        *"early mid late the earlier later last next this more less longer yesterday tonight tomorrow".split(),
    )
)
"""All words that a date can start with."""
_ARTICLES = frozenset({"a", "an", "the"})
_AFTER_ARTICLES = frozenset(
    "previous following few couple more minute minutes hour hours day days week weeks month months year years decade "
    "decades".split()
)
"""All words that an article which starts a date can stand before."""
_RUN = regex.compile(r"[\p{L}\p{Nd}]+")
_UNSAID = frozenset({"a", "an", "the", "of", "in"})
_PART = regex.compile(r"\d+|\p{L}[\p{L}.]*")
_ORDINAL = regex.compile(r"(?<=\d)(?:st|nd|rd|th)\b")


class Date(NamedTuple):
    """A date as an article gives it."""

    span: Span
    """In characters of the article's text."""
    says: frozenset[str]
    """The keys of what it says; two dates that say the same are one."""


def find_dates(tokens: Tokens) -> tuple[Date, ...]:
    """Return the dates of an article, in order and without overlap."""
    article, text = tokens.article, _as_usually_written(tokens)
    return tuple(
        Date(Span(*match.span()), _says(match.group()))
        for paragraph, words in zip(article.paragraphs, article.words.paragraphs, strict=True)
        for match in _matches(tokens, text, paragraph, words)
    )


def _matches(tokens: Tokens, text: str, paragraph: Span, words: Span) -> Iterator[regex.Match[str]]:
    """Yield what the pattern finds in a paragraph of ``text``; it is tried only where a date can start."""
    end = paragraph.start
    for start in _starts(tokens, words):
        if start >= end and (match := _DATE.match(text, start, paragraph.end)):
            yield match
            end = match.end()


def _as_usually_written(tokens: Tokens) -> str:
    """Return the text with paragraphs in capitals only in small letters but for months and days."""
    article, text = tokens.article, tokens.article.text
    pieces: list[str] = []
    reached = 0
    for paragraph, words in zip(article.paragraphs, article.words.paragraphs, strict=True):
        if is_in_capitals(tokens.forms[slice(*words)]):
            pieces += [text[reached : paragraph.start], _in_small_letters(text[slice(*paragraph)])]
            reached = paragraph.end
    return "".join([*pieces, text[reached:]]) if pieces else text


def _in_small_letters(capitals: str) -> str:
    small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in capitals)
    usual: str = _IN_SMALL_LETTERS.sub(lambda name: name.group().capitalize(), small)
    return usual


def _starts(tokens: Tokens, words: Span) -> Iterator[int]:
    """Yield where words start that open a date, and all parts of those that are not of letters only."""
    starts, forms = tokens.article.words.starts, tokens.forms
    for at in compress(range(*words), map(_OPENS.__getitem__, forms[slice(*words)])):
        form, start = forms[at], starts[at]
        if at in tokens.month_names:
            continue
        if not form.isalpha():
            yield from (part.start() for part in _RUN.finditer(tokens.article.text, start, start + len(form)))
        elif form.casefold() not in _ARTICLES or at + 1 == words.end or _may_follow(forms[at + 1]):
            yield start


def _may_open(form: str) -> bool:
    return not form.isalpha() or form.casefold() in _OPENERS


_OPENS = Cache(_may_open)


def _may_follow(form: str) -> bool:
    return not form.isalpha() or form.casefold() in _AFTER_ARTICLES


def unique_dates(dates: Sequence[Sequence[Date]]) -> list[list[Detail]]:
    """Return, for each article, the dates that only it has, each where it is first given.

    ``dates`` holds the dates of every article of the set.
    """
    givers: dict[frozenset[str], set[int]] = defaultdict(set)
    for article, given in enumerate(dates):
        for date in given:
            givers[date.says].add(article)
    saying: dict[str, list[frozenset[str]]] = defaultdict(list)
    for says in givers:
        for part in says:
            saying[part].append(says)
    return [list(_unique(article, given, givers, saying)) for article, given in enumerate(dates)]


def _unique(
    article: int,
    given: Sequence[Date],
    givers: Mapping[frozenset[str], set[int]],
    saying: Mapping[str, Sequence[frozenset[str]]],
) -> Iterator[Detail]:
    seen: set[frozenset[str]] = set()
    for date in given:
        if date.says in seen:
            continue
        seen.add(date.says)
        rarest = min((saying[part] for part in date.says), key=len, default=())
        if all(givers[other] == {article} for other in rarest if date.says <= other):
            yield Detail(DetailKind.DATE, date.span)


def _says(written: str) -> frozenset[str]:
    parts = _PART.findall(_ORDINAL.sub("", written))
    return frozenset(word_key(part.removesuffix("s") if part[0].isupper() else part) for part in parts) - _UNSAID
