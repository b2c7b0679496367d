"""How much of an article another one has: what is retold, and what could have come from it.

The classes of derivation are those of the METER corpus (Gaizauskas et al. 2001). What tells them apart is the share of
an article's words, the rarer the more they weigh, that the text beside them has too; its thirds are the classes.
"""

from collections.abc import Iterable, Mapping, Sequence, Set

from seedcompare.comparison import Derivation
from seedcompare.matching.profiles import Profile
from seedcompare.settings import Settings


def retold_share(profile: Profile, marks: bytes, retold: Iterable[int]) -> float:
    """Return the share of words in the paragraphs ``retold`` that are not copied, as ``marks`` say; 0 for no words."""
    words = sum(marks[slice(*profile.paragraphs[index])].count(0) for index in set(retold))
    return words / len(marks) if marks else 0.0


def derived_share(profile: Profile, marks: bytes, partners: Mapping[int, Set[str]]) -> float:
    """Return the share of an article's words that are copied or that a partner of their paragraph has too, by weight.

    ``marks`` tell which words are copied, ``partners`` the stems that stand in what each paragraph is aligned with. A
    word weighs less the more common it is in its language. The share is 0 for no words.
    """
    rarities = profile.rarities
    found = sum(rarity for rarity, mark in zip(rarities, marks, strict=True) if mark)
    for paragraph, stems in partners.items():
        for at in range(*profile.paragraphs[paragraph]):
            if not marks[at] and profile.stems[at] in stems:
                found += rarities[at]
    total = sum(rarities)
    return found / total if total else 0.0


def classify_derivation(derived: float, copied: float, settings: Settings) -> Derivation:
    """Return how much of an article could have come from another, of which so much is derived, and copied."""
    share = max(derived, copied)
    if share >= settings.wholly_derived_share:
        return Derivation.WHOLLY
    return Derivation.PARTIALLY if share >= settings.partially_derived_share else Derivation.NONE


def stems_beside(profile: Profile, places: Iterable[tuple[int, int]]) -> Mapping[int, Set[str]]:
    """Return for each paragraph of the other article the stems of those of ``profile`` that it is aligned with.

    ``places`` are the paragraphs of the other article and of this one that are aligned.
    """
    stems: dict[int, set[str]] = {}
    for other, paragraph in places:
        words: Sequence[str] = profile.stems[slice(*profile.paragraphs[paragraph])]
        stems.setdefault(other, set()).update(words)
    return stems
