"""Text of strangers in a Markdown document, where nothing in it may act.

Neither as Markdown or HTML, nor as what GitHub makes of plain text: mentions, references to issues and
commits, links from bare addresses, emoji names, mathematics. What acts only by its characters standing
side by side gets a zero-width space between them; the rest is escaped.
"""

import regex

from seedcompare_tui.display.visible import visible_line

_APART = "&#8203;"
_ACTING = regex.compile(
    r"""
      (?P<sign>[\\`*_\[\]<>|~!{}^])
    | (?P<amp>&) | (?P<dollar>\$)
    | (?P<start>^[#+\-=>:]|^\d+(?=[.)]))        # a heading, a list, a rule, an underline, a quotation at the beginning
    | (?P<colon>:)(?=//|[\w+-]+:)              # an address, the name of an emoji
    | (?P<dot>(?<=\w)\.(?=\w\w))             # the name of a host
    | (?P<mention>@)(?=\w) | (?P<issue>\#|\bGH-)(?=\w)
    | (?P<commit>\b[0-9a-f](?=[0-9a-f]{6,39}\b))
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_ENTITIES = {"&": "&amp;", "$": "&#36;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}


def markdown_text(text: str) -> str:
    """Return Markdown that shows ``text`` on one line as it is, inside a paragraph, a list item or a table cell."""
    return _ACTING.sub(_escaped, visible_line(text))


def _escaped(match: regex.Match[str]) -> str:
    found, kind = match.group(), match.lastgroup
    if found in _ENTITIES:
        return _ENTITIES[found]
    if kind in ("mention", "issue", "commit", "colon"):
        return found + _APART
    if kind == "start" and found[0].isdigit():
        return _APART + found
    return f"\\{found}"
