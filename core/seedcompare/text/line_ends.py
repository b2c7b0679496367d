"""What ends a line in the texts that people save.

Word writes a vertical tab where a line was broken by hand, InDesign a line or paragraph separator, old mainframes the
control NEL, and printers a form feed. Each is one character, so reading them as ``\\n`` moves no offset.
"""

import regex

_OTHERS = "\v\f\N{NEXT LINE}\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
_AS_LINE_END = dict.fromkeys(map(ord, _OTHERS), "\n")
_OTHER = regex.compile(f"[{_OTHERS}]")


def with_line_ends(text: str) -> str:
    """Return ``text``, as long as it was, with ``\\n`` for every character that ends a line."""
    return text.translate(_AS_LINE_END) if _OTHER.search(text) else text
