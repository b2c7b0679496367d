"""The article in a page of the web: its text, and what the page says of it. Read by trafilatura (Barbaresi 2021)."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

import regex

from seedcompare.errors import InputError, needs_extra
from seedcompare.loading.facts import Facts, facts_of
from seedcompare.loading.page_markup import (
    block_quotations,
    is_running_text,
    keep_captions,
    may_be_author,
    running_text,
    stated_date,
    unlink_paragraphs,
    visible_author,
)
from seedcompare.span import Span
from seedcompare.text.words import count_written_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

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
_BETWEEN = "\n\n"
"""What stands between paragraphs: the extractor gives one a line, and nobody need guess at it."""
_LEAST_QUOTED = 3
"""A line of fewer words may stand in a quotation by chance."""
_NOT_OF_MARKUP = r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


def is_page(data: bytes) -> bool:
    """Whether ``data`` begins as a page of the web does."""
    start = data[:_STARTS_WITHIN].removeprefix(b"\xef\xbb\xbf")
    return regex.match(_PAGE_START, start, regex.IGNORECASE | regex.DOTALL) is not None


class Page(NamedTuple):
    """The article in a page."""

    text: str
    """Its paragraphs, with a blank line between them; empty where the page holds no article."""
    facts: Facts
    """What the page says of it."""
    captions: tuple[Span, ...]
    """Where in the text what stands under its pictures is."""
    quotations: tuple[Span, ...]
    """Where in the text the lines are that it marks as quoted."""
    left_out: tuple[str, ...]
    """The paragraphs of running text that the page shows beside the article."""


def read_page(markup: str, path: str) -> Page:
    """Return the article in a page, and what the page says of it.

    Raises `InputError` without the extra, and for a page that has too many tags or that the extractor cannot take
    apart.
    """
    try:
        import trafilatura  # noqa: F401
    except ImportError as error:
        raise needs_extra(path, "a page") from error
    if markup.count("<") > _MOST_TAGS:
        raise InputError(f"cannot read {path}: the page has more than {_MOST_TAGS:,} tags; save its text instead")
    undeclared = regex.sub(_DECLARATION, "", markup)
    source = regex.sub(_NOT_OF_MARKUP, "\N{REPLACEMENT CHARACTER}", _without_much_data(undeclared))
    try:
        return _extracted(source)
    except Exception as error:  # the page was written by a stranger, and the extractor may stumble over anything
        raise InputError(f"cannot read {path}: the page cannot be taken apart; save its text instead") from error


def _extracted(source: str) -> Page:
    from trafilatura import baseline
    from trafilatura.utils import load_html

    tree = load_html(source)
    if tree is None:
        lines = _lines(baseline(source)[1])
        return Page(_BETWEEN.join(lines), Facts(), (), (), ())
    shown = running_text(tree)
    said = _extraction(source)
    facts = _facts(said, tree, source)
    prepared = deepcopy(tree)
    unlink_paragraphs(prepared)
    captions = set(keep_captions(prepared))
    plain = _lines(_extraction(prepared).get("text"))
    precise = _lines(_extraction(prepared, favor_precision=True).get("text"))
    is_half = 2 * _running_words(precise) >= _running_words(plain)
    lines = _completed(precise, plain) if is_half else plain
    lines = lines or _lines(baseline(source)[1])
    quoted = _quoted_lines(lines, block_quotations(prepared))
    kept = " ".join(lines)
    return Page(
        _BETWEEN.join(lines),
        facts,
        tuple(_places(lines, captions)),
        tuple(_places(lines, quoted)),
        tuple(each for each in dict.fromkeys(shown) if each not in kept),
    )


def _extraction(source: "str | HtmlElement", *, favor_precision: bool = False) -> dict[str, Any]:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    found = bare_extraction(
        source if isinstance(source, str) else deepcopy(source),
        favor_precision=favor_precision,
        include_comments=False,
        with_metadata=isinstance(source, str),
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return found.as_dict() if isinstance(found, Document) else {}


def _facts(said: Mapping[str, Any], tree: "HtmlElement", source: str) -> Facts:
    """Return what the page says; what it shows of the author counts before what it says for machines."""
    found = facts_of({**said, "source": said.get("sitename")})
    author = found.author if found.author and may_be_author(found.author) else None
    return found._replace(author=visible_author(tree) or author, date=stated_date(tree, source) or found.date)


def _lines(text: str | None) -> list[str]:
    return [" ".join(line.split()) for line in (text or "").split("\n") if line.strip()]


def _running_words(lines: Sequence[str]) -> int:
    return sum(count_written_words(line) for line in lines if is_running_text(line))


def _completed(precise: Sequence[str], plain: Sequence[str]) -> list[str]:
    """Return the precise lines, with the running text that only the plain ones have between two of them."""
    wanted = set(precise)
    common = [index for index, line in enumerate(plain) if line in wanted]
    if not common:
        return list(precise)
    between = plain[common[0] : common[-1] + 1]
    missing = [line for line in between if line not in wanted and is_running_text(line)]
    if not missing:
        return list(precise)
    kept = {*wanted, *missing}
    found = {line for line in between if line in kept}
    before = [line for line in precise if line not in found]
    return list(precise) if before else [line for line in between if line in kept]


def _quoted_lines(lines: Sequence[str], quotations: Sequence[str]) -> set[str]:
    """Return the lines that stand in one of the quotations, or none where most do: then the tag is for the layout."""
    parts = set(map(_spaceless, quotations))
    found = {line for line in lines if _is_quoted(line, parts)}
    return found if 2 * _running_words([*found]) <= _running_words(lines) else set()


def _is_quoted(line: str, parts: Collection[str]) -> bool:
    said = _spaceless(line.removeprefix("- "))
    return said in parts or (
        count_written_words(line) >= _LEAST_QUOTED and any(said in part for part in parts)  # as with a break inside
    )


def _spaceless(said: str) -> str:
    return "".join(said.split())


def _places(lines: Sequence[str], wanted: Collection[str]) -> Iterator[Span]:
    start = 0
    for line in lines:
        if line in wanted:
            yield Span(start, start + len(line))
        start += len(line) + len(_BETWEEN)


def _without_much_data(markup: str) -> str:
    read = 0

    def kept(match: regex.Match[str]) -> str:
        nonlocal read
        read += len(match.group())
        return match.group() if read <= _MOST_DATA else ""

    return regex.sub(_DATA, kept, markup, flags=regex.IGNORECASE | regex.DOTALL)
