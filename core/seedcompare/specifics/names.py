"""Names of an article: which words with a capital letter are one name, of what sort.

There is no model and no list of names. A word is taken for a name by its capital letter where the place
does not explain it, and by evidence of the whole set: a word that stands in lower case in the middle of a
sentence somewhere is no name where it opens one (the idea of Mikheev 2002, *Periods, Capitalized Words, etc.*).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

import regex

from seedcompare.span import Span
from seedcompare.specifics.tokens import Tokens
from seedcompare.specifics.vocabulary import (
    HEADS,
    NO_NAMES,
    OPENERS,
    PLACE_OPENERS,
    PLACE_PREPOSITIONS,
    STAGE_WORDS,
    TITLES,
)

_CLOSE = regex.compile(r" $|\p{Pd}$")
_AFTER_SHORT = regex.compile(r"\. ?$")
_ABBREVIATED = regex.compile(
    r"\p{Lu}$|(?:Adm|Ald|Brig|Capt|Cmdr|Col|Cong|Dr|Gen|Gov|Hon|Jr|Lt|Maj|Mr|Mrs|Ms|Pres|Prof|Rep|Rev|Sen|Sgt|Sr|St|Supt|Mt|Ft)$"
)
_LOUD = regex.compile(r"\p{Lu}{2,}|\p{Ll}\p{Lu}|\p{Lu}\p{N}")
_POSSESSIVE = regex.compile(r"['\p{Pf}]s?$")
_OWNERS = frozenset(
    {
        "children",
        "citizens",
        "farmers",
        "ladies",
        "men",
        "people",
        "players",
        "teachers",
        "veterans",
        "women",
        "workers",
        "writers",
    }
)
"""Words whose possessive goes on into a name: ``People's Bank``."""
_ALONE = NO_NAMES - {"mr", "mrs", "ms", "dr"}
"""Words that are part of no name, unless they are written like a month and are."""
_LINKS = frozenset({"of", "for", "and", "the", "to", "&"})
_PARTICLES = frozenset(
    {
        "al",
        "bin",
        "bint",
        "da",
        "de",
        "del",
        "della",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ten",
        "van",
        "von",
        "y",
    }
)
_CAPITAL_NOUNS = 0.28
"""From this share of capitalised words inside sentences, nouns have them; news in English has up to 0.2 or so."""
_ENOUGH_WORDS = 30
"""Fewer words than these tell nothing about the custom of a language."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as an article gives it."""

    words: Span
    """The words of the name itself, as a range of word indices."""
    shown: Span
    """The same with the title before it, as characters of the text."""
    is_personal: bool
    """Whether it can be a person's or a town's: its last word then stands for the whole name."""
    is_place: bool
    """Whether the words before it say that it is a place."""


@dataclass(frozen=True, slots=True)
class Capitals:
    """How the words of a set are written in the middle of sentences."""

    capital: Counter[str]
    """How often each key has a capital letter there."""
    small: Counter[str]
    """How often it has none."""

    def is_ordinary(self, key: str) -> bool:
        """Whether a word is more often written small than not."""
        return self.small[key] > self.capital[key]


def count_capitals(tokens_of_each: Sequence[Tokens]) -> Capitals:
    """Return how the words of a set are written where their place does not decide it."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for tokens in tokens_of_each:
        keys = tokens.article.words.keys
        small.update(compress(keys, [form[0].islower() for form in tokens.forms]))
        capital.update(keys[at] for at in _informative_capitals(tokens) if not tokens.opens[at])
    return Capitals(capital, small)


def find_names(tokens: Tokens, capitals: Capitals) -> Iterator[Name]:
    """Yield the names of an article, in order and without overlap."""
    nouns_too = _nouns_have_capitals(tokens)
    end = 0
    for at in _informative_capitals(tokens):
        if at < end or not _can_start(tokens, at, capitals):
            continue
        end = _run_end(tokens, at)
        if not nouns_too or _is_name_among_nouns(tokens, Span(at, end)):
            yield from _names_in_run(tokens, Span(at, end), capitals)


def _informative_capitals(tokens: Tokens) -> list[int]:
    """Return the words with a capital letter, but for those in headlines."""
    written = compress(range(len(tokens.forms)), tokens.capitals)
    return [at for at in written if tokens.sentence_of[at] not in tokens.headlines]


def _nouns_have_capitals(tokens: Tokens) -> bool:
    """Whether every noun has a capital letter, as in German, by the share of words that have one."""
    words = zip(tokens.forms, tokens.capitals, tokens.opens, strict=True)
    inside = [is_capital for form, is_capital, opens in words if not opens and form[0].isalpha()]
    return len(inside) >= _ENOUGH_WORDS and sum(inside) > _CAPITAL_NOUNS * len(inside)


def _is_name_among_nouns(tokens: Tokens, run: Span) -> bool:
    """Whether a run is surely a name where nouns have capitals: several of them with nothing between, or loud."""
    if run.length == 1:
        return _is_loud(tokens, run.start)
    return all(tokens.capitals[slice(*run)])


def _can_start(tokens: Tokens, at: int, capitals: Capitals) -> bool:
    key = tokens.article.words.keys[at].partition("'")[0]
    if not tokens.capitals[at] or _is_no_part(tokens, at, key):
        return False
    if not tokens.opens[at] or at in tokens.month_names:
        return True
    if key in OPENERS or capitals.is_ordinary(key):
        return False
    return capitals.capital[key] > 0 or key in TITLES or _is_loud(tokens, at) or _goes_on(tokens, at + 1)


def _is_no_part(tokens: Tokens, at: int, key: str) -> bool:
    """Whether a word with a capital letter is part of no name: a day, a month, what a transcript says of a speaker."""
    if key in _ALONE:
        return at not in tokens.month_names
    return key in STAGE_WORDS and tokens.forms[at].isupper()


def _is_loud(tokens: Tokens, at: int) -> bool:
    """Whether the word is written as only names are: ``BBC``, ``YouTube``, ``B-52``."""
    return len(tokens.forms[at]) > 1 and _LOUD.search(tokens.forms[at]) is not None


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the word with this index belongs to the name that the word before it is in."""
    if at >= len(tokens.forms) or not (tokens.capitals[at] or tokens.forms[at][0].isdigit()):
        return False
    if tokens.forms[at][0].isdigit() and tokens.gaps[at] != "-":
        return False
    keys, before, gap = tokens.article.words.keys, tokens.forms[at - 1], tokens.gaps[at]
    if (is_possessive(before) and keys[at - 1] not in _OWNERS) or _is_no_part(tokens, at, keys[at]):
        return False
    if gap == " ":
        return not tokens.opens[at]
    if _AFTER_SHORT.fullmatch(gap.lstrip("\n")):
        return _ABBREVIATED.match(before) is not None
    return _CLOSE.fullmatch(gap) is not None or (gap == " & ")


def _run_end(tokens: Tokens, start: int) -> int:
    end = start + 1
    while end < len(tokens.forms):
        if _goes_on(tokens, end):
            end += 1
        elif linked := _after_links(tokens, end):
            end = linked + 1
        else:
            break
    return end


def _after_links(tokens: Tokens, at: int) -> int | None:
    """Return the capitalised word that small linking words lead to from here, or None."""
    keys, linking = tokens.article.words.keys, at
    head = keys[at - 1]
    while linking < min(at + 2, len(keys)) and tokens.gaps[linking] == " " and tokens.forms[linking][0].islower():
        is_particle = keys[linking] in _PARTICLES
        if not is_particle and not (keys[linking] in _LINKS and (head in HEADS or linking > at)):
            return None
        if keys[linking] == "and" or (keys[linking] == "the" and linking == at):
            return None
        linking += 1
    if linking == at or linking >= len(keys) or is_possessive(tokens.forms[at - 1]):
        return None
    goes_on = tokens.capitals[linking] or tokens.forms[linking].isdigit()
    return linking if goes_on and tokens.gaps[linking] in {" ", "-"} else None


def _names_in_run(tokens: Tokens, run: Span, capitals: Capitals) -> Iterator[Name]:
    """Yield the names in a run of capitalised words: titles part them and belong to the name after them."""
    keys = tokens.article.words.keys
    start = title = run.start
    for at in range(run.start, run.end + 1):
        if at < run.end and (not _is_title(keys[at]) or _is_inside_institution(keys, at, run)):
            continue
        if at > start:
            yield _name(tokens, Span(start, at), title, capitals)
            title = at
        start = at + 1


def _is_title(key: str) -> bool:
    return key in TITLES or key.removesuffix("s") in TITLES


def _is_inside_institution(keys: Sequence[str], at: int, run: Span) -> bool:
    """Whether a title is part of an institution's name, as in ``General Assembly``."""
    return at + 1 < run.end and keys[at + 1] in HEADS and (at + 2 == run.end or keys[at + 2] not in HEADS)


def _name(tokens: Tokens, words: Span, title: int, capitals: Capitals) -> Name:
    keys, starts, ends = tokens.article.words.keys, tokens.article.words.starts, tokens.article.words.ends
    last = words.end - 1
    if keys[last] in {"jr", "sr", "ii", "iii", "iv"} and words.length > 1:
        last -= 1
    inside = keys[slice(*words)]
    linked = not _LINKS.isdisjoint(inside) and any(
        form[0].islower() and key in _LINKS for form, key in zip(tokens.forms[slice(*words)], inside, strict=True)
    )
    is_ordinary = capitals.is_ordinary(keys[last]) and last not in tokens.month_names
    impersonal = linked or is_ordinary or keys[words.start] in PLACE_OPENERS or not HEADS.isdisjoint(inside)
    before = keys[words.start - 1] if words.start and tokens.gaps[words.start] == " " else ""
    return Name(
        words=words,
        shown=Span(starts[title], ends[words.end - 1] - _possessive_length(tokens.forms[words.end - 1])),
        is_personal=not impersonal,
        is_place=title == words.start and before in PLACE_PREPOSITIONS,
    )


def is_possessive(form: str) -> bool:
    """Whether a word as written ends in a possessive ``'s`` or apostrophe."""
    return _possessive_length(form) > 0


def _possessive_length(form: str) -> int:
    match = None if form.isalpha() else _POSSESSIVE.search(form)
    return len(match.group()) if match else 0
