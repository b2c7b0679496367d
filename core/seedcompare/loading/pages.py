"""The article in a page of the web: its text, and what the page says of it. Read by trafilatura (Barbaresi 2021)."""

import regex

from seedcompare.errors import InputError, needs_extra
from seedcompare.loading.facts import Facts, facts_of

PAGE_SUFFIXES = (".htm", ".html", ".xhtml")
"""What the files of saved pages end in."""

_PAGE_START = rb"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s++html|html\b)"
_STARTS_WITHIN = 4096
"""The bytes in which the first tag of a page must stand."""
_DECLARATION = r"^\s*<\?xml[^>]*\?>"
_DATA = r"<script\b[^<>]{0,200}ld\+json[^<>]{0,200}>(?:(?!</script).)*+(?:</script\s*>|\Z)"
_MOST_TAGS = 100_000
"""A larger page is no article; one of this size takes up to half a minute."""
_MOST_DATA = 100_000
"""The characters of a page's metadata that are read, which takes long where they are malformed."""
_NOT_OF_MARKUP = r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


def is_page(data: bytes) -> bool:
    """Whether ``data`` begins as a page of the web does."""
    start = data[:_STARTS_WITHIN].removeprefix(b"\xef\xbb\xbf")
    return regex.match(_PAGE_START, start, regex.IGNORECASE | regex.DOTALL) is not None


def read_page(markup: str, path: str) -> tuple[str, Facts]:
    """Return the text of the article in a page, a paragraph a line, and what the page says of it.

    The text is empty where the page holds none. Raises `InputError` without the extra, and for a page that has too
    many tags or that the extractor cannot take apart.
    """
    try:
        import trafilatura
        from trafilatura.settings import Document
    except ImportError as error:
        raise needs_extra(path, "a page") from error
    if markup.count("<") > _MOST_TAGS:
        raise InputError(f"cannot read {path}: the page has more than {_MOST_TAGS:,} tags; save its text instead")
    undeclared = regex.sub(_DECLARATION, "", markup)
    source = regex.sub(_NOT_OF_MARKUP, "\N{REPLACEMENT CHARACTER}", _without_much_data(undeclared))
    try:
        found = trafilatura.bare_extraction(source, favor_precision=True, include_comments=False, with_metadata=True)
        said = found.as_dict() if isinstance(found, Document) else {}
        text = said.get("text") or trafilatura.baseline(source)[1]
    except Exception as error:  # the page was written by a stranger, and the extractor may stumble over anything
        raise InputError(f"cannot read {path}: the page cannot be taken apart; save its text instead") from error
    return text, facts_of({**said, "source": said.get("sitename")})


def _without_much_data(markup: str) -> str:
    read = 0

    def kept(match: regex.Match[str]) -> str:
        nonlocal read
        read += len(match.group())
        return match.group() if read <= _MOST_DATA else ""

    return regex.sub(_DATA, kept, markup, flags=regex.IGNORECASE | regex.DOTALL)
