"""Words for where there is little room: long texts cut where a word ends, and short names."""

from collections.abc import Sequence

from seedcompare import Article
from seedcompare_tui.display.visible import cell_width
from seedcompare_tui.display.wrapping import wrap

MORE = " …"
"""What stands where a text is cut."""
_SHORT = 8
"""Labels of at most so many cells fit the head of a narrow column."""


def opening(text: str, width: int) -> str:
    """Return as much of ``text`` as fits ``width`` terminal cells."""
    return text[slice(*wrap(text, width)[0])]


def shortened(text: str, width: int) -> str:
    """Return ``text``, or its opening and a sign that there is more."""
    begun = opening(text, width)
    return begun if len(begun) == len(text) else begun + MORE


def short_names(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return what names each article where there is little room: the labels if all are short, else the numbers."""
    labels = tuple(article.label for article in articles)
    if all(cell_width(label) <= _SHORT for label in labels):
        return labels
    return tuple(f"#{number}" for number in range(1, len(labels) + 1))
