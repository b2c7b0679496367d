"""The JSON forms, for other programs: one document, or one line of a list."""

import json
from collections.abc import Mapping

_ACTING = [*range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
"""Characters that JSON lets stand, but that act on a terminal where a document is printed."""
_ESCAPED = {code: f"\\u{code:04x}" for code in _ACTING}


def json_document(document: Mapping[str, object]) -> bytes:
    """Return ``document`` as indented JSON in UTF-8, with a line end."""
    return _encoded(json.dumps(document, ensure_ascii=False, indent=2))


def json_line(document: Mapping[str, object]) -> bytes:
    """Return ``document`` as one line of JSON in UTF-8, with its line end."""
    return _encoded(json.dumps(document, ensure_ascii=False))


def _encoded(text: str) -> bytes:
    # A lone surrogate, as in a file's name that is not UTF-8: what backslashreplace writes is JSON's own escape of it.
    return (text.translate(_ESCAPED) + "\n").encode("utf-8", "backslashreplace")
