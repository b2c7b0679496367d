"""The JSON forms, for other programs: one document, or one line of a list."""

import json
import re
from collections.abc import Mapping

_ACTING = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that JSON lets stand, but that act on a terminal where a document is printed."""


def json_document(document: Mapping[str, object]) -> bytes:
    """Return ``document`` as indented JSON in UTF-8, with a line end."""
    return _encoded(json.dumps(document, ensure_ascii=False, indent=2))


def json_line(document: Mapping[str, object]) -> bytes:
    """Return ``document`` as one line of JSON in UTF-8, with its line end."""
    return _encoded(json.dumps(document, ensure_ascii=False))


def _encoded(text: str) -> bytes:
    # A lone surrogate, as in a file's name that is not UTF-8: what backslashreplace writes is JSON's own escape of it.
    return (_ACTING.sub(_escape, text) + "\n").encode("utf-8", "backslashreplace")


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
