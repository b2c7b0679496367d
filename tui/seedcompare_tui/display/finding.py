"""Finding what is typed: whatever its case, accents and quotation marks, every word of it somewhere."""

import unicodedata
from collections.abc import Callable

_PLAIN = str.maketrans("‘’‚‛“”„‟«»‐‑‒–—", '\'\'\'\'""""""-----')


def folded(text: str) -> str:
    """Return ``text`` without what makes no difference to a reader who looks for it."""
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN)).casefold()
    return "".join(character for character in apart if not unicodedata.combining(character))


def finder(typed: str) -> Callable[[str], bool]:
    """Return what tells whether a folded text holds every word that was typed; any text does where none was."""
    words = folded(typed).split()
    return lambda text: all(word in text for word in words)
