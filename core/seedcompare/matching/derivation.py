"""How much of an article could have come from another.

The classes are those of the METER corpus (Gaizauskas et al. 2001). What tells them apart best is the share of
words in runs of two or more that both have, where the articles carry the same content: it also counts what
was rewritten word by word, which coverage leaves out.
"""

from seedcompare.comparison import Derivation
from seedcompare.settings import Settings


def classify_derivation(shared: float, settings: Settings) -> Derivation:
    """Return how much of an article could have come from another with which it shares this part of its words."""
    if shared >= settings.wholly_derived_share:
        return Derivation.WHOLLY
    return Derivation.PARTIALLY if shared >= settings.partially_derived_share else Derivation.NONE
