"""A comparison as comma-separated values, one table a file, for spreadsheets and scripts.

As RFC 4180 has it: a header, ``\\r\\n`` at line ends, quotation marks doubled. UTF-8 with a byte-order mark, without
which Excel takes it for the system's old encoding. Paragraphs and units are numbered from 1, as they are shown;
``start`` and ``end`` count characters of the article's text from 0, as in the JSON document, and shares and scores are
0 to 1. Texts are made safe to show, on one line, and one that a spreadsheet would take for a formula begins with
an apostrophe.
"""

import csv
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import StringIO

import regex

from seedcompare import Article, Comparison, Edit, Level, Pair, SharedRun, Span
from seedcompare_tui.catalog import Table
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.sentences import credited, made_with
from seedcompare_tui.display.text.visible import visible_line

_Cell = str | int | float | bool
_Row = dict[str, _Cell]

_DECIMALS = 4
_FORMULA = regex.compile(r"""[\s"'`\p{Pi}\p{Pf}]*[=+\-@＝＋－＠]""")
"""What a spreadsheet takes for a formula: a sign at the beginning, also after quotation marks that it strips."""


def csv_table(comparison: Comparison, pairs: Sequence[Pair], table: Table, *, only: Filter = Filter.ALL) -> bytes:
    """Return one table: of ``pairs`` where it is about pairs, else of the whole comparison.

    ``only`` is what the pairs were narrowed to, and is told in every row that is of a pair.
    """
    maker = made_with(comparison.settings)
    if only is not Filter.ALL and table not in (Table.DETAILS, Table.UNITS, Table.ARTICLES):
        maker += f", only {only.value}"
    output = StringIO(newline="")
    writer = csv.writer(output)
    writer.writerow([*_COLUMNS[table], "made_with"])
    for row in _ROWS[table](comparison, pairs):
        writer.writerow([*(_written(row[column]) for column in _COLUMNS[table]), maker])
    return output.getvalue().encode("utf-8-sig")


def _written(cell: _Cell) -> str:
    match cell:
        case bool():
            return "yes" if cell else "no"
        case int():
            return str(cell)
        case float():
            return f"{cell:.{_DECIMALS}f}"
        case str():
            return _harmless(cell)


def _harmless(text: str) -> str:
    """Return the text as it is shown, with an apostrophe before it where a spreadsheet would take it for a formula."""
    shown = visible_line(text)
    return f"'{shown}" if _FORMULA.match(shown) else shown


def _pair_rows(comparison: Comparison, pairs: Sequence[Pair]) -> Iterator[_Row]:
    for pair in pairs:
        levels = Counter(each.level for each in pair.alignments)
        yield {
            **_both(comparison, pair),
            "similarity": pair.similarity,
            "coverage_a": pair.coverage_a,
            "coverage_b": pair.coverage_b,
            "quoted_a": pair.quoted_a,
            "quoted_b": pair.quoted_b,
            "retold_a": pair.retold_a,
            "retold_b": pair.retold_b,
            "copied_words_a": _copied_words(comparison.articles[pair.a], pair.coverage_a),
            "copied_words_b": _copied_words(comparison.articles[pair.b], pair.coverage_b),
            "derivation_a": pair.derivation_a.value,
            "derivation_b": pair.derivation_b.value,
            **{level.value: levels[level] for level in Level},
            "moved": sum(each.moved for each in pair.alignments),
            "passages": len(pair.passages),
            "changes": len(pair.edits),
        }


def _copied_words(article: Article, coverage: float) -> int:
    """Return how many words a share is, also of a pair that was narrowed to what is not copied."""
    return round(coverage * len(article.words.starts))


def _alignment_rows(comparison: Comparison, pairs: Sequence[Pair]) -> Iterator[_Row]:
    for pair in pairs:
        a, b = comparison.articles[pair.a], comparison.articles[pair.b]
        for each in pair.alignments:
            yield {
                **_both(comparison, pair),
                "paragraph_a": each.a + 1,
                "paragraph_b": each.b + 1,
                "level": each.level.value,
                "score": each.score,
                "moved": each.moved,
                "text_a": a.paragraph_text(each.a),
                "text_b": b.paragraph_text(each.b),
            }


def _passage_rows(comparison: Comparison, pairs: Sequence[Pair]) -> Iterator[_Row]:
    for pair in pairs:
        a, b = comparison.articles[pair.a], comparison.articles[pair.b]
        for each in pair.passages:
            yield {
                **_both(comparison, pair),
                "paragraph_a": a.paragraph_at(each.a.start) + 1,
                "paragraph_b": b.paragraph_at(each.b.start) + 1,
                "level": each.level.value,
                "score": each.score,
                "words": each.words,
                "start_a": each.a.start,
                "end_a": each.a.end,
                "start_b": each.b.start,
                "end_b": each.b.end,
                "text_a": _text(a, each.a),
                "text_b": _text(b, each.b),
            }


def _copied_rows(comparison: Comparison, pairs: Sequence[Pair]) -> Iterator[_Row]:
    for pair in pairs:
        words = comparison.articles[pair.a].words.starts
        for run in pair.wording:
            if run.is_copied:
                count = bisect_left(words, run.a.end) - bisect_left(words, run.a.start)
                yield {**_places(comparison, pair, run), "quoted": run.is_quoted, "words": count}


def _change_rows(comparison: Comparison, pairs: Sequence[Pair]) -> Iterator[_Row]:
    for pair in pairs:
        for edit in pair.edits:
            yield {**_places(comparison, pair, edit), "number_or_date": edit.is_value}


def _places(comparison: Comparison, pair: Pair, found: SharedRun | Edit) -> _Row:
    a, b = comparison.articles[pair.a], comparison.articles[pair.b]
    return {
        **_both(comparison, pair),
        "paragraph_a": a.paragraph_at(found.a.start) + 1,
        "paragraph_b": b.paragraph_at(found.b.start) + 1,
        "start_a": found.a.start,
        "end_a": found.a.end,
        "start_b": found.b.start,
        "end_b": found.b.end,
        "text_a": _text(a, found.a),
        "text_b": _text(b, found.b),
    }


def _detail_rows(comparison: Comparison, _pairs: Sequence[Pair]) -> Iterator[_Row]:
    for article, details in zip(comparison.articles, comparison.details, strict=True):
        for each in details:
            yield {
                "article": article.id,
                "paragraph": article.paragraph_at(each.span.start) + 1,
                "kind": each.kind.value,
                "start": each.span.start,
                "end": each.span.end,
                "text": _text(article, each.span),
                "source": article.source,
            }


def _unit_rows(comparison: Comparison, _pairs: Sequence[Pair]) -> Iterator[_Row]:
    for number, unit in enumerate(comparison.units, start=1):
        carried = len({article for article, _ in unit.paragraphs})
        for index, paragraph in unit.paragraphs:
            article = comparison.articles[index]
            yield {
                "unit": number,
                "articles": carried,
                "article": article.id,
                "paragraph": paragraph + 1,
                "text": article.paragraph_text(paragraph),
                "source": article.source,
            }


def _article_rows(comparison: Comparison, _pairs: Sequence[Pair]) -> Iterator[_Row]:
    for article in comparison.articles:
        yield {
            "article": article.id,
            "outlet": article.outlet or "",
            "title": article.title or "",
            "date": article.published or article.date or "",
            "language": article.language or "",
            "credit": ", ".join(credited(article)),
            "words": article.word_count,
            "paragraphs": len(article.paragraphs),
            "no_story": len(article.furniture),
            "source": article.source,
        }


def _both(comparison: Comparison, pair: Pair) -> _Row:
    a, b = comparison.articles[pair.a], comparison.articles[pair.b]
    return {"a": a.id, "b": b.id, "source_a": a.source, "source_b": b.source}


def _text(article: Article, span: Span) -> str:
    return article.text[slice(*span)]


_ROWS: Mapping[Table, Callable[[Comparison, Sequence[Pair]], Iterator[_Row]]] = {
    Table.PAIRS: _pair_rows,
    Table.ALIGNMENTS: _alignment_rows,
    Table.PASSAGES: _passage_rows,
    Table.COPIED: _copied_rows,
    Table.CHANGES: _change_rows,
    Table.DETAILS: _detail_rows,
    Table.UNITS: _unit_rows,
    Table.ARTICLES: _article_rows,
}
_COLUMNS: Mapping[Table, Sequence[str]] = {
    Table.PAIRS: (
        *"a b similarity coverage_a coverage_b quoted_a quoted_b retold_a retold_b".split(),
        *"copied_words_a copied_words_b derivation_a derivation_b".split(),
        *(level.value for level in Level),
        *"moved passages changes source_a source_b".split(),
    ),
    Table.ALIGNMENTS: "a b paragraph_a paragraph_b level score moved text_a text_b source_a source_b".split(),
    Table.PASSAGES: (
        "a b paragraph_a paragraph_b level score words start_a end_a start_b end_b text_a text_b source_a source_b"
    ).split(),
    Table.COPIED: (
        "a b paragraph_a paragraph_b quoted words start_a end_a start_b end_b text_a text_b source_a source_b"
    ).split(),
    Table.CHANGES: (
        "a b paragraph_a paragraph_b number_or_date start_a end_a start_b end_b text_a text_b source_a source_b"
    ).split(),
    Table.DETAILS: "article paragraph kind start end text source".split(),
    Table.UNITS: "unit articles article paragraph text source".split(),
    Table.ARTICLES: "article outlet title date language credit words paragraphs no_story source".split(),
}
"""The columns of each table, so that one without rows has them too."""
