"""Which letters stand beside each other in a language, and which characters are frequent where words are not spelled.

The table is made by ``tests/bench/make_letters.py``.
"""

from functools import cache
from importlib.resources import files

LANGUAGES_OF_CHARACTERS = frozenset({"Chinese", "Traditional", "Japanese", "Korean"})
"""Languages whose characters count by themselves; of the others it is pairs, with a space where a word ends."""

_TABLE = "letters.tsv"


@cache
def frequent_letters() -> dict[str, frozenset[str]]:
    """Return for each language its frequent characters, or pairs of letters beyond ASCII, in lower case."""
    lines = (files("seedcompare.loading") / _TABLE).read_text(encoding="utf-8").splitlines()
    table = (line.split("\t") for line in lines)
    return {name: frozenset(_pieces(letters, 1 if name in LANGUAGES_OF_CHARACTERS else 2)) for name, letters in table}


def _pieces(letters: str, length: int) -> list[str]:
    return [letters[at : at + length] for at in range(0, len(letters), length)]
