"""Long texts, cut where a word ends."""

from seedcompare_tui.display.wrapping import wrap

MORE = " …"
"""What stands where a text is cut."""


def opening(text: str, width: int) -> str:
    """Return as much of ``text`` as fits ``width`` terminal cells."""
    return text[slice(*wrap(text, width)[0])]


def shortened(text: str, width: int) -> str:
    """Return ``text``, or its opening and a sign that there is more."""
    begun = opening(text, width)
    return begun if len(begun) == len(text) else begun + MORE
