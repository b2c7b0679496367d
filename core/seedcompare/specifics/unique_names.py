"""Names that no other article of a set has, in whatever form.

A person or a town is elsewhere where the last word of the name is: ``Gen. Zhang`` is ``General Zhang
Youxia``. Where another article gives that last word only after other first names, it speaks of somebody
else. An institution is elsewhere where the words of its name stand together or its initials do.
"""

from collections.abc import Sequence

from seedcompare.comparison import Detail, DetailKind
from seedcompare.specifics.names import Name, is_possessive
from seedcompare.specifics.term_index import TermIndex
from seedcompare.specifics.tokens import Tokens
from seedcompare.specifics.vocabulary import GENERIC, HEADS, MONTHS, NICKNAMES, NO_NAMES, OPENERS, TITLES

_OFFICES = TITLES - {"mr", "mrs", "ms", "miss", "dr"}
_NEVER_ALONE = OPENERS | NO_NAMES | TITLES | GENERIC
_NO_FIRST_NAMES = TITLES | OPENERS
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LINKING = frozenset({"a", "and", "at", "de", "for", "in", "la", "of", "on", "the", "to"})


def unique_names(article: int, names: Sequence[Name], terms: TermIndex) -> list[Detail]:
    """Return the names that only this article has, each where it is given most fully first."""
    tokens = terms.tokens(article)
    fullest: dict[tuple[str, ...], Name] = {}
    for name in names:
        identifying = _identifying(tokens, name)
        if not identifying or _is_elsewhere(article, name, identifying, terms):
            continue
        meant = tuple(identifying[-1:] if name.is_personal else identifying)
        held = fullest.get(meant)
        if held is None or name.words.length > held.words.length:
            fullest[meant] = name
    places = {_root(tokens, name) for name in names if name.is_place}
    chosen = sorted(fullest.values(), key=lambda name: name.shown)
    return [Detail(_kind(tokens, name, places), name.shown) for name in chosen]


def _kind(tokens: Tokens, name: Name, places: set[str]) -> DetailKind:
    is_place = not _has_title(tokens, name) and _root(tokens, name) in places
    return DetailKind.PLACE if is_place else DetailKind.NAME


def _has_title(tokens: Tokens, name: Name) -> bool:
    return name.shown.start < tokens.article.words.starts[name.words.start]


def _root(tokens: Tokens, name: Name) -> str:
    return tokens.roots[name.words.end - 1]


def _identifying(tokens: Tokens, name: Name) -> list[str]:
    """Return the roots of the words that tell this name from others; empty where none does."""
    keys = tokens.article.words.keys
    identifying = [at for at in range(*name.words) if keys[at] not in _LINKING and keys[at] not in _SUFFIXES]
    is_titled_month = _has_title(tokens, name) and keys[name.words.start] in MONTHS
    if (all(keys[at] in _NEVER_ALONE for at in identifying) and not is_titled_month) or _is_party_mark(tokens, name):
        return []
    if len(identifying) == 1 and keys[identifying[0]] in HEADS:
        return []
    return [tokens.roots[at] for at in identifying if len(keys[at]) > 1 or len(identifying) == 1]


def _is_party_mark(tokens: Tokens, name: Name) -> bool:
    """Whether this is a party and a state, as in ``(D-Ohio)``."""
    at = name.words.start
    return len(tokens.forms[at]) == 1 and at + 1 < name.words.end and tokens.gaps[at + 1] == "-"


def _is_elsewhere(article: int, name: Name, identifying: list[str], terms: TermIndex) -> bool:
    tokens = terms.tokens(article)
    if name.is_personal or len(identifying) == 1:
        others = terms.others_with_all(article, identifying[-1:])
        if name.words.end - 1 in tokens.month_names:
            others = [other for other in others if _has_month_name(other, identifying[-1], terms)]
        return any(not _is_somebody_else(other, name, identifying, terms) for other in others)
    initials = "".join(tokens.article.words.keys[at][0] for at in range(*name.words) if tokens.capitals[at])
    if len(initials) > 2 and terms.others_with_all(article, [initials]):
        return True
    return terms.is_in_other_sentence(article, identifying) or _is_cut_short(article, identifying, terms)


def _has_month_name(other: int, root: str, terms: TermIndex) -> bool:
    """Whether another article has a month's name for a person too, and not only for the month or as another word."""
    return not terms.tokens(other).month_names.isdisjoint(terms.places(other, root))


def _is_cut_short(article: int, identifying: list[str], terms: TermIndex) -> bool:
    """Whether another article has the name without its first words: ``Ethics Committee`` for the House's."""
    ending = identifying[1:]
    if len(ending) < 2:
        return False
    for other in terms.others_with_all(article, ending):
        tokens = terms.tokens(other)
        for at in terms.sequence_starts(other, ending):
            if at == 0 or tokens.gaps[at] != " " or not tokens.capitals[at - 1]:
                return True
    return False


def _is_somebody_else(other: int, name: Name, identifying: list[str], terms: TermIndex) -> bool:
    """Whether another article has this last name only for people whose first names do not fit."""
    if len(identifying) < 2 or any(terms.has(other, first) for first in identifying[:-1]):
        return False
    before = [_word_before(terms.tokens(other), at) for at in terms.places(other, identifying[-1])]
    if any(word in _OFFICES for word in before):
        return False
    firsts = [word for word in before if word and word not in _NO_FIRST_NAMES]
    return bool(firsts) and not any(_may_be_one(first, own) for first in firsts for own in identifying[:-1])


def _word_before(tokens: Tokens, at: int) -> str:
    """Return the key of the capitalised word before a last name, or nothing where it stands alone."""
    is_part = at > 0 and tokens.gaps[at] in {" ", ". "} and tokens.capitals[at - 1] and tokens.capitals[at]
    says_nothing = tokens.sentence_of[at] in tokens.headlines or is_possessive(tokens.forms[at - 1])
    return "" if says_nothing or not is_part else tokens.article.words.keys[at - 1]


def _may_be_one(first: str, other: str) -> bool:
    """Whether two first names can be one person's, by their initials or as a common short form."""
    return first[0] == other[0] or NICKNAMES.get(first, first)[0] == NICKNAMES.get(other, other)[0]
