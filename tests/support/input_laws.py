"""What must hold for the contents of any source; the tests and the fuzzer share it."""

import tempfile
from pathlib import Path

from seedcompare import Article, InputError, Span, compare, comparison_document, load
from seedcompare_tui.exports.formats.machine import json_document
from seedcompare_tui.exports.formats.printed import printed_diff

SUFFIXES = (".txt", ".html", ".md", ".jsonl", ".csv", ".txt.gz", "")
"""One name for each way of reading."""

_OTHER = "The ministers met in Oslo on Monday (Reuters). \N{LEFT DOUBLE QUOTATION MARK}No date was set,” they said."


def check_source(name: str, data: bytes) -> tuple[Article, ...]:
    """Load ``data`` as the file ``name``, compare it, write it; return its articles, if it is one.

    Raises `AssertionError` where a law is broken, and whatever the program raises that is no error of its own.
    """
    with tempfile.TemporaryDirectory() as folder:
        file, other = Path(folder, name), Path(folder, "other.txt")
        file.write_bytes(data)
        other.write_text(_OTHER, encoding="utf-8")
        try:
            found = load(file, max_size=100_000)
        except InputError as error:
            assert "\n" not in str(error).replace(str(file), "")  # noqa: PT017 - most inputs raise nothing
            return ()
        _check_offsets(found)
        comparison = compare(load([file, other]))
    _check_written(json_document(comparison_document(comparison)).decode(), sequences=False)
    _check_written(printed_diff(comparison, comparison.pairs, width=80, colors=None), sequences=False)
    _check_written(printed_diff(comparison, comparison.pairs, width=80, colors="256"), sequences=True)
    return found


def _check_offsets(articles: tuple[Article, ...]) -> None:
    for article in articles:
        spans = [
            *article.paragraphs,
            *map(Span, article.words.starts, article.words.ends),
            *(credit.span for credit in article.credits if credit.span),
        ]
        assert all(0 <= span.start < span.end <= len(article.text) for span in spans)
        assert "\r" not in article.text and not article.text.startswith("\ufeff")
        assert article.text.encode()  # no half of a character


def _check_written(text: str, *, sequences: bool) -> None:
    """Check that no control character is written but line ends, and the colours where they are wanted."""
    pieces = text.split("\x1b[") if sequences else [text]
    for colored in pieces[1:]:
        assert colored.lstrip("0123456789;")[:1] == "m"
    controls = {char for piece in pieces for char in piece if ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0} - {"\n"}
    assert not controls, controls
