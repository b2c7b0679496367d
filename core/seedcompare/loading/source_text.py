"""The texts that a source holds: one in a text file or a page, one a line or row in a file of many."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from seedcompare.errors import InputError
from seedcompare.loading.columns import has_two_columns
from seedcompare.loading.contents import STANDARD_INPUT, name_of, read_contents, unpacked_name
from seedcompare.loading.decoding import clean, decode_source
from seedcompare.loading.facts import Facts, facts_of, on_one_line
from seedcompare.loading.markdown import MARKDOWN_SUFFIX, read_markdown
from seedcompare.loading.options import LoadOptions
from seedcompare.loading.pages import PAGE_SUFFIXES, is_page, read_page
from seedcompare.loading.records import LINES_SUFFIX, TABLE_SUFFIXES, records_of_lines, records_of_table
from seedcompare.loading.web import fetch, is_address, place_of
from seedcompare.span import Span

_TOLD_WORDS = 8
_PAGE_KINDS = ("text/html", "application/xhtml+xml")


class SourceText(NamedTuple):
    """One text as it was read, before it has a name in a set."""

    text: str
    """Decoded, with ``\\n`` line ends and no byte-order mark."""
    source: str
    """The path or address as given."""
    place: tuple[str, ...]
    """The folders it was read from, as far as given, and last its own name."""
    facts: Facts
    """What the source says of it."""
    captions: tuple[Span, ...] = ()
    """What the source marks as standing under a picture, in characters of ``text``."""
    quotations: tuple[Span, ...] = ()
    """What the source marks as quoted, in characters of ``text``."""


def read_texts(path: str, options: LoadOptions) -> Iterator[SourceText]:
    """Yield the texts in the file or at the address ``path``, or in standard input for ``-``.

    What cannot be read, is no text, or holds no word is reported as the options say.
    """
    try:
        if is_address(path):
            yield _text_at(path, options)
        else:
            yield from texts_in(read_contents(path, max_size=options.max_size), path, options)
    except InputError as error:
        options.problem(error)


def texts_in(data: bytes, path: str, options: LoadOptions) -> Iterator[SourceText]:
    """Yield the texts in ``data``, the contents of the file ``path``; raises or reports `InputError`."""
    suffix = unpacked_name(path).suffix.lower()
    place = _place(path)
    if suffix in PAGE_SUFFIXES or (not suffix and is_page(data)):
        yield _page(data, path, place, options)
        return
    text = _decoded(data, path, options)
    if suffix == LINES_SUFFIX or suffix in TABLE_SUFFIXES:
        yield from _texts_of_records(text, path, options)
        return
    body, facts, quotations = read_markdown(text) if suffix == MARKDOWN_SUFFIX else (text, Facts(), ())
    _require_words(body, name_of(path))
    if has_two_columns(body):
        options.note(
            f"{name_of(path)} looks like two columns printed side by side, and its lines are read across both: "
            "save one column under the other"
        )
    yield SourceText(body, path, place, facts, quotations=quotations)


def _text_at(address: str, options: LoadOptions) -> SourceText:
    answer = fetch(address, max_size=options.max_size)
    place = place_of(address)
    if answer.kind in _PAGE_KINDS or is_page(answer.data):
        return _page(answer.data, address, place, options, declared=answer.encoding)
    if answer.kind and not answer.kind.startswith("text/"):
        raise InputError(f"cannot read {address}: it is no page but {answer.kind}; give the address of an article")
    text = _decoded(answer.data, address, options, declared=answer.encoding)
    _require_words(text, address)
    return SourceText(text, address, place, Facts())


def _page(
    data: bytes, path: str, place: tuple[str, ...], options: LoadOptions, *, declared: str | None = None
) -> SourceText:
    markup = _decoded(data, path, options, declared=declared, is_markup=True)
    page = read_page(markup, name_of(path))
    if not any(map(str.isalnum, page.text)):
        raise InputError(f"no article in {name_of(path)}: the page holds no running text; save its text instead")
    if page.left_out:
        options.note(_left_out(page.left_out, name_of(path)))
    return SourceText(clean(page.text), path, place, page.facts, page.captions, page.quotations)


def _left_out(paragraphs: Sequence[str], where: str) -> str:
    words = sum(len(paragraph.split()) for paragraph in paragraphs)
    count = "one paragraph" if len(paragraphs) == 1 else f"{len(paragraphs)} paragraphs"
    beginning = " ".join(paragraphs[0].split()[:_TOLD_WORDS])
    return f"left out of {where} as no part of its article: {count}, {words} words, such as “{beginning} …”"


def _decoded(
    data: bytes, path: str, options: LoadOptions, *, declared: str | None = None, is_markup: bool = False
) -> str:
    where = name_of(path)
    decoded = decode_source(data, encoding=options.encoding, declared=declared, is_markup=is_markup)
    if decoded is None:
        raise InputError(f"cannot read {where}: it is not text; give a plain text file instead")
    if decoded.replaced:
        places = f"{decoded.replaced} places" if decoded.replaced > 1 else "one place"
        options.note(f"{places} of {where} could not be decoded as {decoded.encoding} and became \ufffd")
    return decoded.text


def _texts_of_records(text: str, path: str, options: LoadOptions) -> Iterator[SourceText]:
    of_lines = unpacked_name(path).suffix.lower() == LINES_SUFFIX
    place = _place(path)
    is_empty = True
    for record in (records_of_lines if of_lines else records_of_table)(text, path):
        is_empty = False
        try:
            if isinstance(record, InputError):
                raise record
            body = clean(str(record.values["text"]))
            _require_words(body, record.where)
        except InputError as error:
            options.problem(error)
            continue
        name = on_one_line(record.values.get("id")) or f"{place[-1]}-{record.number}"
        yield SourceText(body, path, (*place, name), facts_of(record.values))
    if is_empty:
        unit = "line" if of_lines else "row"
        raise InputError(f"no articles in {path}: the file has no {unit}s; write one article a {unit}")


def _require_words(text: str, where: str) -> None:
    if not any(map(str.isalnum, text)):
        raise InputError(f"no words in {where}: an article needs at least one; fill it or leave it out")


def _place(path: str) -> tuple[str, ...]:
    if path == STANDARD_INPUT:
        return ("stdin",)
    parent = PurePath(path).parent
    folders = (part for part in parent.parts if part not in {parent.anchor, "..", "."})
    return (*folders, unpacked_name(path).stem)
