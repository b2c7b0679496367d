"""Words for where there is little room: texts cut to a width in terminal cells."""

import regex

from seedcompare_tui.display.text.visible import cell_width
from seedcompare_tui.display.text.wrapping import wrap

MORE = " …"
"""What stands where a text is cut."""
_GRAPHEME = regex.compile(r"\X")


def opening(text: str, width: int) -> str:
    """Return as much of ``text`` as fits ``width`` cells."""
    return text[slice(*wrap(text, max(1, width))[0])]


def shortened(text: str, width: int) -> str:
    """Return ``text`` where it fits ``width`` cells, else its first words and an ellipsis."""
    return text if cell_width(text) <= width else opening(text, width - len(MORE)) + MORE


def ending(text: str, width: int) -> str:
    """Return ``text`` where it fits ``width`` cells, else an ellipsis and its last words."""
    if cell_width(text) <= width:
        return text
    start, used = len(text), 2
    for match in reversed(list(_GRAPHEME.finditer(text))):
        used += cell_width(match.group())
        if used > width:
            break
        start = match.start()
    first, space, others = text[start:].partition(" ")
    return f"… {others if others and not text[start - 1].isspace() else first + space + others}"


def in_cells(text: str, width: int, *, right: bool = False) -> str:
    """Return ``text``, which is not wider, with spaces up to ``width`` cells; before it where ``right``."""
    space = " " * (width - cell_width(text))
    return space + text if right else text + space
