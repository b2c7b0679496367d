"""Names that no other article of a set has, in whatever form.

A person or a town is elsewhere where the last word of the name is: ``Gen. Zhang`` is ``General Zhang
Youxia``. Where another article gives that last word only after other first names, it speaks of somebody
else. An institution is elsewhere where the words of its name stand together or its initials do.
"""

from collections.abc import Sequence

from seedcompare.comparison import Detail, DetailKind
from seedcompare.specifics.names import Name, is_possessive
from seedcompare.specifics.presence import Presence
from seedcompare.specifics.reading import Reading
from seedcompare.specifics.vocabulary import GENERIC, HEADS, NICKNAMES, NO_NAMES, OPENERS, TITLES

_OFFICES = TITLES - {"mr", "mrs", "ms", "miss", "dr"}
_NEVER_ALONE = OPENERS | NO_NAMES | TITLES | GENERIC
_NO_FIRST_NAMES = TITLES | OPENERS
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LINKING = frozenset({"a", "and", "at", "de", "for", "in", "la", "of", "on", "the", "to"})


def unique_names(article: int, names: Sequence[Name], presence: Presence) -> list[Detail]:
    """Return the names that only this article has, each where it is given most fully first."""
    reading = presence.reading(article)
    fullest: dict[tuple[str, ...], Name] = {}
    for name in names:
        telling = _telling(reading, name)
        if not telling or _is_elsewhere(article, name, telling, presence):
            continue
        meant = tuple(telling[-1:] if name.is_personal else telling)
        held = fullest.get(meant)
        if held is None or name.words.length > held.words.length:
            fullest[meant] = name
    places = {_root(reading, name) for name in names if name.is_place}
    chosen = sorted(fullest.values(), key=lambda name: name.shown)
    return [Detail(_kind(reading, name, places), name.shown) for name in chosen]


def _kind(reading: Reading, name: Name, places: set[str]) -> DetailKind:
    has_title = name.shown.start < reading.article.words.starts[name.words.start]
    return DetailKind.PLACE if not has_title and _root(reading, name) in places else DetailKind.NAME


def _root(reading: Reading, name: Name) -> str:
    return reading.roots[name.words.end - 1]


def _telling(reading: Reading, name: Name) -> list[str]:
    """Return the roots of the words that tell this name from others; empty where none does."""
    keys = reading.article.words.keys
    telling = [at for at in range(*name.words) if keys[at] not in _LINKING and keys[at] not in _SUFFIXES]
    if all(keys[at] in _NEVER_ALONE for at in telling) or _is_party_mark(reading, name):
        return []
    if len(telling) == 1 and keys[telling[0]] in HEADS:
        return []
    return [reading.roots[at] for at in telling if len(keys[at]) > 1 or len(telling) == 1]


def _is_party_mark(reading: Reading, name: Name) -> bool:
    """Whether this is a party and a state, as in ``(D-Ohio)``."""
    at = name.words.start
    return len(reading.forms[at]) == 1 and at + 1 < name.words.end and reading.gaps[at + 1] == "-"


def _is_elsewhere(article: int, name: Name, telling: list[str], presence: Presence) -> bool:
    if name.is_personal or len(telling) == 1:
        return any(
            not _is_somebody_else(other, name, telling, presence)
            for other in presence.others_with_all(article, telling[-1:])
        )
    reading = presence.reading(article)
    initials = "".join(reading.article.words.keys[at][0] for at in range(*name.words) if reading.capitals[at])
    if len(initials) > 2 and presence.others_with_all(article, [initials]):
        return True
    return presence.is_in_other_sentence(article, telling) or _is_cut_short(article, telling, presence)


def _is_cut_short(article: int, telling: list[str], presence: Presence) -> bool:
    """Whether another article has the name without its first words: ``Ethics Committee`` for the House's."""
    ending = telling[1:]
    if len(ending) < 2:
        return False
    for other in presence.others_with_all(article, ending):
        reading = presence.reading(other)
        for at in presence.sequence_starts(other, ending):
            if at == 0 or reading.gaps[at] != " " or not reading.capitals[at - 1]:
                return True
    return False


def _is_somebody_else(other: int, name: Name, telling: list[str], presence: Presence) -> bool:
    """Whether another article has this last name only for people whose first names do not fit."""
    if len(telling) < 2 or any(presence.has(other, first) for first in telling[:-1]):
        return False
    before = [_word_before(presence.reading(other), at) for at in presence.places(other, telling[-1])]
    if any(word in _OFFICES for word in before):
        return False
    firsts = [word for word in before if word and word not in _NO_FIRST_NAMES]
    return bool(firsts) and not any(_may_be_one(first, own) for first in firsts for own in telling[:-1])


def _word_before(reading: Reading, at: int) -> str:
    """Return the key of the capitalised word before a last name, or nothing where it stands alone."""
    is_part = at > 0 and reading.gaps[at] in {" ", ". "} and reading.capitals[at - 1] and reading.capitals[at]
    return reading.article.words.keys[at - 1] if is_part and not is_possessive(reading.forms[at - 1]) else ""


def _may_be_one(first: str, other: str) -> bool:
    """Whether two first names can be one person's, by their initials or as a common short form."""
    return first[0] == other[0] or NICKNAMES.get(first, first)[0] == NICKNAMES.get(other, other)[0]
