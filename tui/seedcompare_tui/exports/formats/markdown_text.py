"""Text of strangers in a Markdown document, where nothing in it may act.

Neither as Markdown or HTML, nor as what GitHub makes of plain text: mentions, references to issues and
commits, links from bare addresses, emoji names, mathematics. What acts only by its characters standing
side by side gets a zero-width space between them; the rest is escaped.
"""

import regex

from seedcompare_tui.display.text.visible import visible_line

_APART = "&#8203;"
_ACTING = regex.compile(
    r"""
      (?P<sign>[\\`*_\[\]<>|~!{}^]|=(?==)|%(?=%))
    | (?P<amp>&) | (?P<dollar>\$)
    | (?P<apart>
          @(?=\w)                                # a mention
        | (?:\#|\bGH-)(?=\w)                     # an issue
        | :(?=//|[\w+-]+:)                      # an address, an emoji
        | \b[0-9a-f](?=[0-9a-f]{6,39}\b)        # a commit
        | (?<=^\ ?)(?=\d+[.)])                 # a numbered list, at the beginning
      )
    | (?P<start>(?<=^\ ?)[#+\-=:])              # a heading, a list, a rule or an underline, at the beginning
    | (?P<dot>(?<=\w)\.(?=\w\w))               # the name of a host
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_SPACES = regex.compile(r" {2,}")
_ENTITIES = {"&": "&amp;", "$": "&#36;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}


def markdown_text(text: str) -> str:
    """Return Markdown that shows ``text`` on one line as it is, inside a paragraph, a list item or a table cell."""
    return _ACTING.sub(_escaped, _SPACES.sub(" ", visible_line(text)))


def _escaped(match: regex.Match[str]) -> str:
    found = match.group()
    if match.lastgroup == "apart":
        return found + _APART
    return _ENTITIES.get(found, f"\\{found}")
