"""Numbers of an article with what they count, and which of them no other article of a set has.

Two numbers are the same where their values are and they count the same: ``14 hours`` and ``fourteen
hours``, ``a three-day trip`` and ``three days of talks``. A large or exact number says enough by itself;
``three`` does not.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress
from typing import NamedTuple

import regex

from seedcompare.comparison import Detail, DetailKind
from seedcompare.span import Span
from seedcompare.specifics.tokens import Tokens
from seedcompare.text.cache import Cache

_SCALES = {"hundred": 1e2, "100": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_VAGUE = {"dozens": 12.5, "hundreds": 100.5, "thousands": 1e3 + 0.5, "millions": 1e6 + 0.5, "billions": 1e9 + 0.5}
"""Numbers that are none, given values that no written number has."""
_ORDINAL_WORDS = (
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS.split(), start=2)}
_NUMBER_WORDS = frozenset({*_VAGUE, *_ORDINALS})
"""Keys of numbers that start with no digit."""
_DIGITS = regex.compile(r"\d+(?:\.\d+)?$")
_CODE = regex.compile(r"\d{6,}|0\d+")
"""Digits that are no amount: a code, a telephone number, a stamp of time."""
_TENS = regex.compile(r"([2-9]0)s$")
_ORDINAL_DIGITS = regex.compile(r"(\d+)(?:st|nd|rd|th)$")
_CURRENCY = regex.compile(r"(?:US|A|C|HK|NZ)?\p{Sc}[^\S\n]?\Z|(?<!\p{L})(?:Rs\.?|EUR|USD|CHF)[^\S\n]?\Z")
_JOINED = regex.compile(r" $|\p{Pd}$")
_PERCENT = regex.compile(r"\s*%")
_FUNCTION_WORDS = (
    "a an and are as at be but by for from had has have he her his if in into is it its more of on or our over "
    "per she so some such than that the their them then there they this to up was we were when which who will "
    "with would you"
)
_SMALL_WORDS = frozenset(_FUNCTION_WORDS.split())
_BACK_REFERENCES = frozenset({"the", "these", "those", "both", "last", "first", "no", "other"})
_COUNTED_WORDS = 3
"""How many words after a number can name the things counted: ``11 million undocumented immigrants``."""
_SMALL = 13.0
"""Below this a number may only take up what was said."""
_TELLS_BY_ITSELF = 100.0
"""From here on a number is seldom the same by chance."""


_Value = tuple[float, bool]
"""A number, and whether it is a place in an order."""


class Number(NamedTuple):
    """A number as an article gives it."""

    span: Span
    """In characters: the number with its currency and the first word it counts, if they follow at once."""
    value: float
    """What it amounts to."""
    is_ordinal: bool
    """Whether it is a place in an order."""
    counted: frozenset[str]
    """The roots of the words that may be what it counts; empty where none follow."""
    is_back_reference: bool
    """Whether it only takes up what was said: ``the two``."""


def find_numbers(tokens: Tokens, taken: Sequence[Span]) -> tuple[Number, ...]:
    """Return the numbers of an article, in order; those that touch ``taken`` (dates, in order) are none."""
    numbers: list[Number] = []
    end = 0
    keys = tokens.article.words.keys
    for at in compress(range(len(keys)), map(_STARTS.__getitem__, keys)):
        if at < end or not (found := _number_at(tokens, at)):
            continue
        number, end = found
        nearest = bisect_left(taken, number.span)
        if not any(number.span.overlap(span) for span in taken[max(0, nearest - 1) : nearest + 1]):
            numbers.append(number)
    return tuple(numbers)


def _may_start(key: str) -> bool:
    return key[0].isdecimal() or key in _NUMBER_WORDS


_STARTS = Cache(_may_start)


class _Givers:
    """Which articles give which numbers; two that count something are the same only where they share a word for it."""

    def __init__(self) -> None:
        self._all: defaultdict[_Value, set[int]] = defaultdict(set)
        self._bare: defaultdict[_Value, set[int]] = defaultdict(set)
        self._counting: defaultdict[tuple[_Value, str], set[int]] = defaultdict(set)

    def add(self, number: Number, article: int) -> None:
        """Take in a number of an article."""
        value = number.value, number.is_ordinal
        self._all[value].add(article)
        if not number.counted:
            self._bare[value].add(article)
        for root in number.counted:
            self._counting[value, root].add(article)

    def of_same(self, number: Number) -> AbstractSet[int]:
        """Return the articles that give the same number."""
        value = number.value, number.is_ordinal
        if not number.counted or (number.value >= _TELLS_BY_ITSELF and not number.is_ordinal):
            return self._all[value]
        return self._bare[value].union(*(self._counting[value, root] for root in number.counted))


def unique_numbers(numbers: Sequence[Sequence[Number]]) -> list[list[Detail]]:
    """Return, for each article, the numbers that only it has, each where it is first given.

    ``numbers`` holds the numbers of every article of the set.
    """
    givers = _Givers()
    for article, given in enumerate(numbers):
        for number in given:
            givers.add(number, article)
    return [list(_unique(article, given, givers)) for article, given in enumerate(numbers)]


def _unique(article: int, given: Sequence[Number], givers: _Givers) -> Iterator[Detail]:
    seen = _Givers()
    for number in given:
        if number.is_back_reference or seen.of_same(number):
            continue
        seen.add(number, article)
        if givers.of_same(number) == {article}:
            yield Detail(DetailKind.NUMBER, number.span)


def _number_at(tokens: Tokens, at: int) -> tuple[Number, int] | None:
    """Return the number that starts at this word and the index of the word after it, or None."""
    ordinal = _ordinal(tokens, at)
    end, value = (at + 1, ordinal) if ordinal else _amount(tokens, at)
    if value is None or (
        value < 2 and "." not in tokens.article.words.keys[at] and _currency_start(tokens, at) is None
    ):
        return None
    counted = [] if _TENS.match(tokens.article.words.keys[at]) else _counted(tokens, end)
    if ordinal and not counted:
        return None
    before = tokens.roots[at - 1] if at and tokens.gaps[at].isspace() else ""
    small = value < _SMALL and not ordinal
    number = Number(
        span=_span(tokens, at, end, counted, is_ordinal=bool(ordinal)),
        value=value,
        is_ordinal=bool(ordinal),
        counted=frozenset({"percent"} if _is_percent(tokens, end) else (tokens.roots[word] for word in counted)),
        is_back_reference=small and (before in _BACK_REFERENCES or (value == 2 and not counted)),
    )
    return number, end


def _amount(tokens: Tokens, at: int) -> tuple[int, float | None]:
    keys = tokens.article.words.keys
    if vague := _VAGUE.get(keys[at]):
        return at + 1, vague
    if tens := _TENS.match(keys[at]):
        return at + 1, float(tens.group(1)) + 0.5
    if not _DIGITS.match(keys[at]) or _CODE.fullmatch(tokens.forms[at]):
        return at + 1, None
    value, at = float(keys[at]), at + 1
    while at < len(keys) and _JOINED.fullmatch(tokens.gaps[at]):
        if keys[at] in _SCALES:
            value *= _SCALES[keys[at]]
        elif _DIGITS.match(keys[at]) and 20 <= value < 100 and value % 10 == 0 and 0 < float(keys[at]) < 10:
            value += float(keys[at])
        else:
            break
        at += 1
    return at, value


def _ordinal(tokens: Tokens, at: int) -> float | None:
    key = tokens.article.words.keys[at]
    if match := _ORDINAL_DIGITS.match(key):
        return float(match.group(1))
    return float(_ORDINALS[key]) if key in _ORDINALS else None


def _counted(tokens: Tokens, at: int) -> list[int]:
    """Return the words right after a number that may be what it counts."""
    words: list[int] = []
    keys = tokens.article.words.keys
    while at < len(keys) and len(words) < _COUNTED_WORDS and _JOINED.fullmatch(tokens.gaps[at]):
        if keys[at] in _SMALL_WORDS or _DIGITS.match(keys[at]):
            break
        words.append(at)
        at += 1
    return words


def _currency_start(tokens: Tokens, at: int) -> int | None:
    """Return where the currency stands before this word, on the same line, or None where none does."""
    found = _CURRENCY.search(tokens.gaps[at])
    if found is None:
        return None
    number = tokens.article.words.starts[at]
    start = tokens.article.text.rindex(found.group().strip(), 0, number)
    return None if "\n" in tokens.article.text[start:number] else start


def _is_percent(tokens: Tokens, end: int) -> bool:
    """Whether a percent sign follows the number that ends before this word."""
    return _PERCENT.match(tokens.article.text, tokens.article.words.ends[end - 1]) is not None


def _span(tokens: Tokens, at: int, end: int, counted: list[int], *, is_ordinal: bool) -> Span:
    text, starts, ends = tokens.article.text, tokens.article.words.starts, tokens.article.words.ends
    currency = _currency_start(tokens, at)
    start = starts[at] if currency is None else currency
    if _is_percent(tokens, end):
        return Span(start, text.index("%", ends[end - 1]) + 1)
    if currency is not None or not counted:
        return Span(start, ends[end - 1])
    first, *more = counted
    if more and (tokens.gaps[more[0]] == "-" or (not is_ordinal and _is_half_said(tokens, first))):
        return Span(start, ends[more[0]])
    return Span(start, ends[first])


def _is_half_said(tokens: Tokens, at: int) -> bool:
    """Whether a counted word wants the next one: ``11 million undocumented``."""
    form, key = tokens.forms[at], tokens.article.words.keys[at]
    return tokens.gaps[at] == " " and form.islower() and not form.endswith("s") and key not in {"percent", "people"}
