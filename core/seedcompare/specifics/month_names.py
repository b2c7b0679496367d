"""Names of people that are written like months: ``Theresa May``, ``June Carter``, ``Mr March``.

A month is such a name where a name goes on from it or leads to it and nothing beside it tells the time; and then
wherever else the article has it without a day, a year or a word such as ``since``.
"""

from collections.abc import Container, Iterator, Sequence
from itertools import compress
from typing import NamedTuple

import regex

from seedcompare.specifics.vocabulary import GENERIC, HEADS, MONTHS, NO_NAMES, OPENERS, TITLES

_ALSO_WORDS = frozenset({"march", "may"})
"""Months that are other words too, which a capital letter at the start of a sentence does not rule out."""
_TELL_TIME = frozenset("after before by during early from in last late mid next since this through until".split())
_MAY_TELL_TIME = frozenset({"after", "before", "by", "from"})
_DETERMINERS = frozenset("a an each every her his its our that the their".split())
_NO_PERSONS = HEADS | OPENERS | GENERIC | NO_NAMES
_SHORT_GAP = regex.compile(r"\.? $")


class _Written(NamedTuple):
    """The words of an article, as parallel sequences."""

    keys: Sequence[str]
    forms: Sequence[str]
    gaps: Sequence[str]
    capitals: Sequence[bool]

    def follows(self, at: int) -> bool:
        """Whether nothing but one space stands before the word with this index, which need not be there."""
        return 0 < at < len(self.gaps) and self.gaps[at] == " "

    def is_own(self, at: int) -> bool:
        """Whether a word has a possessive ending."""
        return not self.forms[at].isalpha()

    def may_be_person(self, at: int) -> bool:
        """Whether a word can be a first or last name."""
        is_loud = self.forms[at].isupper() and len(self.forms[at]) > 1
        return self.capitals[at] and not is_loud and self.keys[at] not in _NO_PERSONS


def find_month_names(
    keys: Sequence[str],
    forms: Sequence[str],
    gaps: Sequence[str],
    capitals: Sequence[bool],
    *,
    unsure: Container[int],
) -> frozenset[int]:
    """Return the indices of the words that are written like a month and are part of a person's name.

    ``forms`` are the words as written, ``gaps`` what stands before each; at the words that are ``unsure`` a capital
    letter says nothing.
    """
    written = _Written(keys, forms, gaps, capitals)
    months = [at for at in compress(range(len(keys)), map(MONTHS.__contains__, keys)) if capitals[at]]
    sure = frozenset(at for at in months if at not in unsure and _is_in_name(written, at))
    known = {keys[at] for at in sure}
    return sure.union(at for at in months if keys[at] in known and not _tells_time(written, at))


def _is_in_name(written: _Written, at: int) -> bool:
    return not _is_beside_digit(written, at) and (_is_first_name(written, at) or _is_last_name(written, at))


def _is_first_name(written: _Written, at: int) -> bool:
    if not written.follows(at + 1) or written.is_own(at) or not written.may_be_person(at + 1):
        return False
    if not written.follows(at):
        return not (written.gaps[at].startswith("\n") and written.keys[at] in _ALSO_WORDS)
    if written.keys[at - 1] in _MAY_TELL_TIME:  # "by June Carter." but "by June Zorbia had"
        return not written.follows(at + 2)
    return written.keys[at - 1] not in _TELL_TIME | _DETERMINERS


def _is_last_name(written: _Written, at: int) -> bool:
    if at == 0 or not written.capitals[at - 1]:
        return False
    if written.keys[at - 1] in TITLES:
        return _SHORT_GAP.fullmatch(written.gaps[at]) is not None
    if not written.follows(at) or written.is_own(at - 1) or not written.may_be_person(at - 1):
        return False
    return written.keys[at] in _ALSO_WORDS or not (written.follows(at - 1) and written.keys[at - 2] in _DETERMINERS)


def _tells_time(written: _Written, at: int) -> bool:
    if _is_beside_digit(written, at):
        return True
    return not written.is_own(at) and written.follows(at) and written.keys[at - 1] in _TELL_TIME


def _is_beside_digit(written: _Written, at: int) -> bool:
    """Whether a day or a year stands beside a month: ``May 5``, ``3rd of May``, ``May, 2024``."""
    return any(_is_digit(written, near) for near in _beside(written, at))


def _is_digit(written: _Written, at: int) -> bool:
    return written.forms[at][0].isdigit()


def _beside(written: _Written, at: int) -> Iterator[int]:
    if written.follows(at):
        yield at - 1
        if written.keys[at - 1] == "of" and written.follows(at - 1):
            yield at - 2
    if at + 1 < len(written.forms) and written.gaps[at + 1] in {" ", ". ", ", "}:
        yield at + 1
