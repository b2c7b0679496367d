"""The comparison as Markdown, for a comment on GitHub or a note.

A comment on GitHub holds 65,536 characters, so of several pairs the paragraphs are shortened, and of many only the
first are shown; those of a single pair are whole. Copied words are underlined, what was changed in them stands in
braces, other words that both share are italic, and a detail that no other article has is bold.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from seedcompare import Alignment, Comparison, Pair
from seedcompare.version import VERSION
from seedcompare_tui.display.marks import SIDES, Mark, level_mark
from seedcompare_tui.display.origin_sentences import OriginSentences
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.marked import Run, marked_runs
from seedcompare_tui.display.pair.reading import PairReading, read_pair
from seedcompare_tui.display.sentences import (
    counted,
    credited,
    has_languages,
    outside_story,
    settings_line,
    share_lines,
    share_text,
)
from seedcompare_tui.display.text.names import short_names
from seedcompare_tui.display.text.shortening import MORE, opening
from seedcompare_tui.exports.formats.coverage import coverage_of, has_matrix, ranked_pairs
from seedcompare_tui.exports.formats.left_out import left_out_line, shown_line
from seedcompare_tui.exports.formats.markdown_text import markdown_text
from seedcompare_tui.exports.formats.meanings import CHANGES, SHARES, WORDS, row_meanings

_SHORT = 100
"""Cells of a paragraph that are shown where there are several pairs."""
_UNDERLINED = ("<ins>", "</ins>")
_LOOKS: Mapping[Mark, tuple[str, str]] = {
    Mark.VERBATIM: _UNDERLINED,
    Mark.EDITED: _UNDERLINED,
    Mark.REWORDED: ("<i>", "</i>"),
    Mark.CHANGED: (r"\{", r"\}"),
    Mark.CHANGED_VALUE: (r"<b>\{\!", r"\!\}</b>"),
    Mark.ONLY_HERE: ("<b>", "</b>"),
}
"""What stands around words with a mark."""
_SAMPLES: Mapping[Mark, str] = {
    Mark.EDITED: "underlined",
    Mark.REWORDED: "italic",
    Mark.CHANGED: Mark.CHANGED.word,
    Mark.CHANGED_VALUE: Mark.CHANGED_VALUE.word,
    Mark.ONLY_HERE: "bold",
}
"""What is set so in the legend."""
_SIGNS: Mapping[Mark, str] = {mark: f"`{mark.sign}` " for mark in CHANGES}
"""By what a mark goes where it is counted."""
_MOST_PAIRS = 10
"""More pairs than this are named in the coverage only."""


def markdown_note(comparison: Comparison, pairs: Sequence[Pair], *, only: Filter = Filter.ALL) -> bytes:
    """Return the note of ``pairs`` of ``comparison`` in UTF-8, of each pair the rows that ``only`` shows."""
    blocks = [*_head(comparison), *_coverage(comparison), *_origins(comparison), *_legend()]
    shown = pairs[:_MOST_PAIRS]
    blocks += filter(None, [shown_line(comparison, len(shown))])
    for number, pair in enumerate(shown, start=1):
        section = _Section(read_pair(comparison, pair), only, whole=len(shown) == 1)
        blocks += section.blocks(f"{number} of {len(shown)}")
    return ("\n\n".join([*blocks, *_foot(comparison)]) + "\n").encode()


def _head(comparison: Comparison) -> Iterator[str]:
    articles = comparison.articles
    with_language = has_languages(articles)
    yield f"# {counted(len(articles), 'article')}, {counted(len(comparison.origins), 'likely origin')}"
    yield _table(
        ("#", "Article", *(["Language"] if with_language else []), "Credit", "Words", "Paragraphs"),
        (
            (
                str(number),
                markdown_text(each.label),
                *([each.language or ""] if with_language else []),
                markdown_text(", ".join(credited(each))),
                str(each.word_count),
                ", ".join(filter(None, [str(len(each.paragraphs)), outside_story(each)])),
            )
            for number, each in enumerate(articles, start=1)
        ),
    )


def _coverage(comparison: Comparison) -> Iterator[str]:
    labels = [markdown_text(article.label) for article in comparison.articles]
    yield "## Coverage"
    if not has_matrix(comparison):
        ranked = ranked_pairs(comparison)
        yield f"The {len(ranked)} most similar pairs, in place of a matrix of {len(labels)} articles."
        rows = ((labels[each.a], labels[each.b], _share(each.coverage_a), _share(each.coverage_b)) for each in ranked)
        yield _table(("A", "B", "of A in B", "of B in A"), rows)
        return
    shares = coverage_of(comparison)
    names = [markdown_text(name) for name in short_names(comparison.articles)]
    yield "The share of an article’s words that are copied in another one."
    yield _table(
        ("of this ↓ in that →", *names),
        (
            (label, *("" if row == column else _share(shares.get((row, column))) for column in range(len(labels))))
            for row, label in enumerate(names)
        ),
    )


def _origins(comparison: Comparison) -> Iterator[str]:
    yield "## Likely origins"
    said = OriginSentences(comparison.articles)
    lines: list[str] = []
    for origin in comparison.origins:
        lines.append(f"- {markdown_text(said.line(origin))}")
        lines += (f"  - {markdown_text(line)}" for line in said.evidence_lines(origin))
    yield "\n".join(lines)


def _legend() -> Iterator[str]:
    yield "## Side by side"
    marks = (f"`{mark.sign}` {mark.word}: {said}" for mark, said in row_meanings().items())
    words = (f"{_SIGNS.get(mark, '')}{_around(mark, _SAMPLES[mark])}: {said}" for mark, said in WORDS.items())
    yield _items([*marks, *words])
    yield SHARES


class _Section:
    """One pair, with its paragraphs whole or shortened."""

    def __init__(self, reading: PairReading, only: Filter, *, whole: bool) -> None:
        self._reading = reading
        self._rows = [row for row in reading.rows if only.shows(row)]
        self._left_out = left_out_line(reading, only)
        self._whole = whole

    def blocks(self, number: str) -> Iterator[str]:
        """Yield the heading, the shares, and what is folded."""
        pair, (a, b) = self._reading.pair, self._reading.articles
        yield f"### Pair {number}: {markdown_text(a.label)} and {markdown_text(b.label)}"
        of_a, of_b = share_lines(pair)
        yield _items([f"A: {markdown_text(a.label)}, {of_a}", f"B: {markdown_text(b.label)}, {of_b}"])
        yield markdown_text(self._reading.count_line.replace("   ", " · "))
        if self._left_out:
            yield self._left_out
        yield from self._aligned()
        for mark, heading in ((Mark.ONLY_HERE, "Only in {}"), (Mark.NO_STORY, "No part of the story in {}")):
            rows = [row for row in self._rows if row.mark is mark]
            yield from self._unaligned(heading, 0, [index for row in rows for index in row.a])
            yield from self._unaligned(heading, 1, [index for row in rows for index in row.b])

    def _aligned(self) -> Iterator[str]:
        alignments = [each for row in self._rows for each in row.alignments]
        if alignments:
            table = _table(("", "A", "B"), map(self._sides, alignments))
            yield _folded(counted(len(alignments), "alignment"), table, is_open=self._whole)

    def _sides(self, each: Alignment) -> tuple[str, str, str]:
        signs = level_mark(each.level).sign + (Mark.MOVED.sign if each.moved else "")
        return f"`{signs}` {each.a + 1}·{each.b + 1}", self._text(0, each.a), self._text(1, each.b)

    def _unaligned(self, heading: str, side: int, paragraphs: Sequence[int]) -> Iterator[str]:
        if paragraphs:
            lines = _items(f"{index + 1}: {self._text(side, index)}" for index in sorted(paragraphs))
            yield _folded(f"{heading.format(SIDES[side])}: {counted(len(paragraphs), 'paragraph')}", lines)

    def _text(self, side: int, index: int) -> str:
        text = self._reading.texts[side][index]
        shown = text if self._whole else opening(text, _SHORT)
        runs = marked_runs(shown, self._reading.highlights[side][index])
        word = self._reading.kinds[side].word_before(index)
        return (f"_{word}_ " if word else "") + "".join(map(_marked, runs)) + (MORE if len(shown) < len(text) else "")


def _marked(run: Run) -> str:
    if run.mark is None or not run.text:
        return markdown_text(run.text)
    return _around(run.mark, markdown_text(run.text))


def _around(mark: Mark, shown: str) -> str:
    opening, closing = _LOOKS[mark]
    return f"{opening}{shown}{closing}"


def _foot(comparison: Comparison) -> Iterator[str]:
    sources = ", ".join(markdown_text(each.source or each.label) for each in comparison.articles)
    yield "## How this was made"
    yield f"By seedcompare {VERSION}, from {sources}."
    yield _folded("Settings", markdown_text(settings_line(comparison)))


def _folded(summary: str, body: str, *, is_open: bool = False) -> str:
    """Return a part that opens on a click; ``summary`` is the program's own words, as Markdown does not act in it."""
    return f"<details{' open' if is_open else ''}>\n<summary>{summary}</summary>\n\n{body}\n\n</details>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _items(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _share(share: float | None) -> str:
    return "·" if share is None else markdown_text(share_text(share))
