"""The rich-formatted text diff: pairs side by side on paper, readable with colour and without.

With colour the marked words have the looks of the screen. Without, signs around them say the
same: ``‹copied wording›``, ``{what was changed in it}`` and ``*what no other article has*``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rich.console import Console, ConsoleOptions, RenderResult
from rich.rule import Rule
from rich.text import Text

from seedcompare import Comparison, Pair, Span
from seedcompare.version import VERSION
from seedcompare_tui.display.marks import CLOSENESS_MARKS, SIDES, WORD_MARKS, Mark
from seedcompare_tui.display.origin_sentences import OriginSentences, origin_count
from seedcompare_tui.display.painting import Role, sign_role, words_role
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.highlights import Highlight, Highlights
from seedcompare_tui.display.pair.layout import PairLayout
from seedcompare_tui.display.pair.marked import marked_runs
from seedcompare_tui.display.pair.reading import PairReading, read_pair
from seedcompare_tui.display.sentences import (
    article_line,
    has_languages,
    settings_line,
    share_lines,
)
from seedcompare_tui.display.text.visible import cell_width, visible_line
from seedcompare_tui.display.text.wrapping import wrap
from seedcompare_tui.exports.formats.left_out import left_out_line, shown_line
from seedcompare_tui.exports.formats.meanings import CHANGES, SHARES, WORDS, row_meanings
from seedcompare_tui.theming.palette import LOOKS

_STACK_BELOW = 80
"""Narrower than on a screen: a printed page has no ruler, and two columns of 30 characters still read well."""
_COPIED_SIGNS = ("‹", "›")
_SIGNS: Mapping[Mark, tuple[str, str]] = {
    Mark.VERBATIM: _COPIED_SIGNS,
    Mark.EDITED: _COPIED_SIGNS,
    Mark.REWORDED: ("~", "~"),
    Mark.CHANGED: ("{", "}"),
    Mark.CHANGED_VALUE: ("{!", "!}"),
    Mark.ONLY_HERE: ("*", "*"),
}
"""What stands around words that are marked, where there is no colour."""

_STYLES: dict[str, str] = {
    Role.TEXT: "",
    Role.NUMBER: "dim",
    Role.MOVED: "bold",
    Role.NOTE: "italic dim",
    Role.CURSOR: "",
    Role.FILLER: "",
    Role.FURNITURE: "dim",
    **{words_role(mark): LOOKS[mark.css_name].words for mark in WORD_MARKS},
    **{sign_role(mark): LOOKS[mark.css_name].sign for mark in CLOSENESS_MARKS},
}


class TextDiff:
    """A rich renderable: what was compared, the marks explained once, and each pair."""

    def __init__(self, comparison: Comparison, pairs: Sequence[Pair], only: Filter) -> None:
        """Show ``pairs`` of ``comparison`` in their order, of each the rows that ``only`` shows."""
        self._comparison = comparison
        self._pairs = pairs
        self._only = only

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the diff line by line, as wide as ``options`` allow."""
        plain = console.color_system is None
        yield from self._head(plain, options.max_width)
        for number, pair in enumerate(self._pairs, start=1):
            reading = read_pair(self._comparison, pair)
            yield Text()
            yield Rule(f"Pair {number} of {len(self._pairs)}", style="dim", align="left")
            yield from _pair_head(reading, options.max_width)
            if left_out := left_out_line(reading, self._only):
                yield _hanging("   ", left_out, options.max_width)
            yield Text()
            yield from _pair_lines(_with_signs(reading) if plain else reading, options.max_width, self._only)
        yield Rule(style="dim")
        yield _hanging("", settings_line(self._comparison), options.max_width)

    def _head(self, plain: bool, width: int) -> Iterator[Text]:
        yield Text(f"seedcompare {VERSION}")
        yield Text()
        with_language = has_languages(self._comparison.articles)
        margin = len(str(len(self._comparison.articles)))
        for index, article in enumerate(self._comparison.articles):
            yield _hanging(f"{index + 1:>{margin}}  ", article_line(article, with_language=with_language), width)
            if article.source:
                yield _hanging(" " * (margin + 2), visible_line(article.source), width)
        yield Text()
        yield _hanging("", origin_count(self._comparison.articles, self._comparison.origins), width)
        said = OriginSentences(self._comparison.articles)
        for origin in self._comparison.origins:
            yield _hanging("  ", said.line(origin), width)
            yield from (_hanging("    ", line, width) for line in said.evidence_lines(origin))
        yield Text()
        if shown := shown_line(self._comparison, len(self._pairs)):
            yield _hanging("", shown, width)
            yield Text()
        yield Text("Marks:")
        meanings = row_meanings(with_arrows=True).items()
        yield from (_hanging(f"  {mark.sign}  ", f"{mark.word}: {said}", width) for mark, said in meanings)
        yield from (_word_line(mark, said, width, plain=plain) for mark, said in WORDS.items())
        yield Text()
        yield _hanging("", SHARES, width)


def _word_line(mark: Mark, said: str, width: int, *, plain: bool) -> Text:
    """Return how words with a mark look, and what is said of them."""
    counted = f"{mark.sign} " if mark in CHANGES else ""
    if plain:
        opening, closing = _SIGNS[mark]
        return _hanging(f"  {f'{opening}…{closing}':<7}", f"{counted}{mark.word}: {said}" if counted else said, width)
    marks = (Mark.VERBATIM, Mark.EDITED) if mark is Mark.EDITED else (mark,)
    samples = Text(", ").join(Text(each.word, _STYLES[words_role(each)]) for each in marks)
    return Text.assemble("  ", counted, samples, f": {said}")


def render_diff(comparison: Comparison, pairs: Sequence[Pair], *, only: Filter = Filter.ALL) -> TextDiff:
    """Return the text diff of ``pairs`` of ``comparison``, which fits itself to the console that prints it."""
    return TextDiff(comparison, pairs, only)


def _pair_head(reading: PairReading, width: int) -> Iterator[Text]:
    for side, article, share in zip(SIDES, reading.articles, share_lines(reading.pair), strict=True):
        yield _hanging(f"{side}  ", article_line(article, with_language=reading.has_languages), width)
        yield _hanging("   ", share, width)
    yield _hanging("   ", reading.count_line, width)


def _pair_lines(reading: PairReading, width: int, only: Filter) -> Iterator[Text]:
    page: PairLayout = reading.layout(width, stacked=width < _STACK_BELOW, shown=only)
    painter = reading.painter(page, filler=" ")
    for y in range(len(page)):
        line = Text(no_wrap=True, overflow="ignore", end="\n")
        for text, role in painter.pieces(y):
            line.append(text, _STYLES[role])
        line.rstrip()
        yield line


def _hanging(lead: str, body: str, width: int) -> Text:
    """Return the lead and the body, wrapped to ``width`` cells with every line of the body under its first."""
    indent = cell_width(lead)
    lines = [body[slice(*span)] for span in wrap(body, max(1, width - indent))]
    return Text(lead + f"\n{' ' * indent}".join(lines), no_wrap=True, overflow="ignore")


def _with_signs(reading: PairReading) -> PairReading:
    """Return the same reading with signs in its texts around the words that are marked."""
    sides = [_signed(texts, marks) for texts, marks in zip(reading.texts, reading.highlights, strict=True)]
    return replace(reading, texts=(sides[0][0], sides[1][0]), highlights=(sides[0][1], sides[1][1]))


def _signed(texts: Sequence[str], highlights: Highlights) -> tuple[tuple[str, ...], Highlights]:
    signed = [_signed_paragraph(text, marks) for text, marks in zip(texts, highlights, strict=True)]
    return tuple(text for text, _ in signed), tuple(marks for _, marks in signed)


def _signed_paragraph(text: str, highlights: Sequence[Highlight]) -> tuple[str, tuple[Highlight, ...]]:
    signed = ""
    shifted: list[Highlight] = []
    for words, mark in marked_runs(text, highlights):
        start = len(signed)
        if mark is None:
            signed += words
            continue
        opening, closing = _SIGNS[mark]
        signed += f"{opening}{words}{closing}"
        shifted.append(Highlight(Span(start, len(signed)), mark))
    return signed, tuple(shifted)
