"""The key of a word: its normalised form, on which everything is compared.

Folded are Unicode form (NFKC), case, invisible characters, possessives, British and American
spelling, abbreviated titles and months, number words, and the digits of other scripts.
"""

import unicodedata
from functools import lru_cache

import regex

_INVISIBLE = regex.compile(r"[\p{Cf}\p{Cc}]")
_APOSTROPHES = regex.compile(r"[’‘ʼ＇`´]")
_SPACE = regex.compile(r"\s+")
_POSSESSIVE = regex.compile(r"'s?$")
_ACRONYM = regex.compile(r"(?:\p{L}\.){2,}\p{L}?\.?$|\p{L}(?:\.\p{L})+$")
_OTHER_DIGIT = regex.compile(r"[^\P{Nd}0-9]")
_ARABIC_MARKS = str.maketrans("\N{ARABIC DECIMAL SEPARATOR}\N{ARABIC THOUSANDS SEPARATOR}", ".,")
_GROUPED_DIGITS = regex.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$")

_ABBREVIATIONS = {
    "adm": "admiral", "capt": "captain", "col": "colonel", "gen": "general", "gov": "governor",
    "lt": "lieutenant", "maj": "major", "pres": "president", "prof": "professor",
    "rep": "representative", "sen": "senator", "sgt": "sergeant", "mister": "mr",
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "aug": "august",
    "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december",
    "govt": "government", "intl": "international", "pct": "percent", "%": "percent", "bn": "billion", "mln": "million",
}  # fmt: skip

_UNITS = "zero one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_NUMBER_WORDS = (
    {word: str(value) for value, word in enumerate([*_UNITS, *_TEENS])}
    | {word: str(value) for value, word in zip(range(20, 101, 10), _TENS, strict=True)}
    | {
        word: f"{value}{'st nd rd'.split()[value - 1] if value < 4 else 'th'}"
        for value, word in enumerate(_ORDINALS, 1)
    }
    | {
        f"{tens}-{unit}": str(20 + 10 * i + j)
        for i, tens in enumerate(_TENS[:-1])
        for j, unit in enumerate(_UNITS)
        if j
    }
)

COMPOUND_NUMBER = rf"(?i:(?:{'|'.join(_TENS[:-1])})(?:-|\s+)(?:{'|'.join(_UNITS[1:])}))(?!\p{{L}})"
"""A pattern for a number that is written as two words, such as ``twenty-one``, and is one."""

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""The raised digits; but in `SQUARED_UNIT` they refer to a footnote and are part of no word."""

SQUARED_UNIT = r"(?:[kcdm]?m|ft|mi|yd)[²³](?![\p{L}\p{N}])"
"""A pattern for a unit of area or volume, such as ``km²``."""

FOOTNOTE_MARK = rf"(?<!(?<!\p{{L}})(?:[kcdm]?m|ft|mi|yd))[{SUPERSCRIPTS}]+"
"""A pattern for the raised digits of one reference to a footnote."""

_SPELLINGS = (
    ("is", regex.compile(r"(?<=..)is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)"), "iz"),
    ("ys", regex.compile(r"(?<=..)ys(?=(?:e|ed|es|er|ers|ing)$)"), "yz"),
    ("our", regex.compile(r"(?<=[^o].)our(?=(?:s|ed|ing|able|ably|ite|ites|ful|al|er|ers|hood|hoods|ly)?$)"), "or"),
    ("re", regex.compile(r"(?<=..[tb])re(?=s?$)"), "er"),
    ("enc", regex.compile(r"(?<=(?:def|off|lic|pret))enc(?=(?:e|es|ed|ing|eless)$)"), "ens"),
    ("ll", regex.compile(r"(?<=[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors|ation)$)"), ""),
    ("mme", regex.compile(r"(?<=ogram)me(?=s?$)"), ""),
    ("gue", regex.compile(r"(?<=[lt]og)ue(?=s?$)"), ""),
    ("grey", regex.compile(r"^grey"), "gray"),
    ("dgement", regex.compile(r"(?<=judg|acknowledg)e(?=ment)"), ""),
)
"""Letters that a word spelled otherwise has, the pattern of those that go, and what comes in their place."""


@lru_cache(maxsize=1 << 16)
def word_key(word: str) -> str:
    """Return the key of ``word``; two words with one key count as the same word.

    The key is lower case, never empty for a word that holds a letter or a digit, and its own key.
    """
    if word in {"US", "U.S", "U.S.", "USA", "U.S.A", "U.S.A."}:
        return "usa"
    if word.isascii() and word.isalpha():  # as most are: then there is no sign to fold
        key = word.lower()
        return _one_spelling(_NUMBER_WORDS.get(key) or _ABBREVIATIONS.get(key, key))
    key = unicodedata.normalize("NFKC", _INVISIBLE.sub("", word)).casefold()
    key = _OTHER_DIGIT.sub(_as_ascii, key).translate(_ARABIC_MARKS)
    key = _POSSESSIVE.sub("", _APOSTROPHES.sub("'", key)) or key
    if _ACRONYM.match(key):
        key = key.replace(".", "")
    if _GROUPED_DIGITS.match(key):
        key = key.replace(",", "")
    key = _NUMBER_WORDS.get(_SPACE.sub("-", key)) or _ABBREVIATIONS.get(key.removesuffix("."), key)
    return _one_spelling(key)


def _as_ascii(digit: regex.Match[str]) -> str:
    return str(unicodedata.decimal(digit.group(), digit.group()))


def _one_spelling(key: str) -> str:
    if len(key) < 5 or not key.isascii():
        return key
    for letters, pattern, replacement in _SPELLINGS:
        if letters in key:
            key = pattern.sub(replacement, key)
    return key
