"""How much of each article is in each other one, and which are likely one origin: for a reader at a terminal."""

from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from seedcompare import Article, Comparer
from seedcompare.selection import IndexPair
from seedcompare_tui.display.origin_sentences import OriginSentences, origin_count
from seedcompare_tui.display.sentences import (
    credited,
    has_languages,
    share_text,
)
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.display.text.wrapping import wrap
from seedcompare_tui.exports.formats.aligned import Column, aligned
from seedcompare_tui.exports.formats.copied_pairs import MUCH, CopiedPairs

_MOST_IN_MATRIX = 12
_CELL = 5
"""The width of a column of the matrix, with the space before it."""
_NAME = 14
"""The least width of the names beside it."""
_LONGEST_NAME = 42
"""The most cells of a name that is folded onto several lines; it stands whole in the list of articles."""
_NUMBER = 3
"""The width of the numbers beside the matrix."""

_HEADING = Style(dim=True)


class Overview:
    """A rich renderable: the articles, how much of each is copied in each other one, and the origins."""

    def __init__(self, comparer: Comparer, picked: Sequence[IndexPair]) -> None:
        """Show the set of ``comparer``, of which no pair is compared, and the ``picked`` pairs, or all for none."""
        self._comparer = comparer
        self._picked = picked

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield a matrix where it fits, else a list of the pairs."""
        comparer = self._comparer
        articles = comparer.articles
        yield from _articles(articles, options.max_width)
        yield Text()
        fits = _NAME + _CELL * len(articles) <= options.max_width
        if fits and not self._picked and len(articles) <= _MOST_IN_MATRIX:
            yield from _matrix(comparer, options.max_width)
        else:
            yield CopiedPairs(comparer, self._picked)
        yield Text()
        yield Text(origin_count(articles, comparer.origins), style="bold")
        said = OriginSentences(articles)
        for origin in comparer.origins:
            yield _hanging(said.line(origin), 2, options.max_width)
            yield from (_hanging(line, 4, options.max_width, "dim") for line in said.evidence_lines(origin))


def render_overview(comparer: Comparer, picked: Sequence[IndexPair] = ()) -> Overview:
    """Return the overview of the set of ``comparer``, which fits itself to the console that prints it.

    Of more than 12 articles, where a matrix would be too wide, and where pairs are ``picked``, it lists the pairs.
    """
    return Overview(comparer, picked)


def _hanging(line: str, indent: int, width: int, style: str = "") -> Text:
    """Return a line under an indent that all its lines have where it is longer than ``width``."""
    lines = (f"{' ' * indent}{line[slice(*span)]}" for span in wrap(line, max(1, width - indent)))
    return Text("\n".join(lines), style, no_wrap=True, overflow="ignore")


def _articles(articles: Sequence[Article], width: int) -> Iterator[Segment]:
    """Yield the articles, with their languages where there are several, and what is no story where there is any."""
    columns = [
        Column("#", [str(number) for number in range(1, len(articles) + 1)], is_right=True),
        Column("article", [visible_line(article.label) for article in articles], is_wrapped=True),
        Column("credit", [", ".join(credited(article)) for article in articles], is_wrapped=True),
        Column("words", [str(article.word_count) for article in articles], is_right=True),
        Column("¶", [str(len(article.paragraphs)) for article in articles], is_right=True),
    ]
    if has_languages(articles):
        columns.insert(3, Column("lang", [article.language or "" for article in articles]))
    if any(article.furniture for article in articles):
        outside = [str(len(article.furniture)) for article in articles]
        columns.append(Column("no story", outside, is_right=True, is_wrapped=True))
    for number, line in enumerate(aligned(columns, width)):
        yield Segment(line, _HEADING if number < 2 else None)
        yield Segment.line()


def _matrix(comparer: Comparer, width: int) -> Iterator[RenderableType]:
    shares = {(pair.a, pair.b): pair.words_a.share for pair in comparer.copied_pairs()}
    shares |= {(pair.b, pair.a): pair.words_b.share for pair in comparer.copied_pairs()}
    table = _table(padding=(0, 0, 0, 1))
    table.add_column("#", justify="right")
    table.add_column("% of the row in", overflow="fold")
    indices = range(len(comparer.articles))
    names = names_within(comparer.articles, max(_LONGEST_NAME, width - _CELL * len(indices) - _NUMBER))
    for column in indices:
        table.add_column(f"#{column + 1}", justify="right", no_wrap=True, min_width=3)
    for row in indices:
        cells = (Text("·", "dim") if row == column else _share(shares.get((row, column), 0.0)) for column in indices)
        table.add_row(str(row + 1), Text(names[row]), *cells)
    yield Text("How much of each article is copied in each other one", style="bold")
    yield table


def _share(coverage: float) -> Text:
    number = share_text(coverage).removesuffix("%")
    return Text(number, style="bold" if coverage >= MUCH else "" if coverage else "dim")


def _table(padding: tuple[int, int, int, int] = (0, 1, 0, 1)) -> Table:
    return Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=padding, header_style="dim")
