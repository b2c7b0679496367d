"""How much of each article is in each other one, and which are likely one origin: for a reader at a terminal."""

from collections.abc import Iterator, Sequence

from rich import box
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from seedcompare import Comparison, Pair
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.sentences import counted, credited, has_languages, origin_count, origin_lines, percent
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.coverage import coverage_of

_MOST_IN_MATRIX = 12
_CELL = 5
"""The width of a column of the matrix, with the space before it."""
_NAME = 14
"""The least width of the names beside it."""
_LONGEST_NAME = 42
"""The most cells of a name that is folded onto several lines; it stands whole in the list of articles."""
_NUMBER = 3
"""The width of the numbers beside the matrix."""
_SHARES = 46
"""The width of a list of pairs without their names."""
_MUCH = 0.4
"""From this share on a number is bold."""


class Overview:
    """A rich renderable: the articles, how much of each is copied in each other one, and the origins."""

    def __init__(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Show ``comparison``, and ``pairs`` of it where they are not all."""
        self._comparison = comparison
        self._pairs = pairs

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield a matrix where it fits, else a list of the pairs."""
        comparison = self._comparison
        yield _articles(comparison)
        yield Text()
        is_whole = len(self._pairs) == len(comparison.pairs)
        fits = _NAME + _CELL * len(comparison.articles) <= options.max_width
        has_matrix = is_whole and fits and len(comparison.articles) <= _MOST_IN_MATRIX
        yield from (
            _matrix(comparison, options.max_width)
            if has_matrix
            else _ranking(comparison, self._pairs, options.max_width)
        )
        yield Text()
        yield Text(origin_count(comparison), style="bold")
        yield from (Padding(Text(line), (0, 0, 0, 2)) for line in origin_lines(comparison))


def render_overview(comparison: Comparison, pairs: Sequence[Pair]) -> Overview:
    """Return the overview of ``comparison``, which fits itself to the console that prints it.

    Of more than 12 articles, where a matrix would be too wide, and where ``pairs`` are not all, it lists the pairs.
    """
    return Overview(comparison, pairs)


def _articles(comparison: Comparison) -> Table:
    """Return a table with their languages where there are several, and with what is no story where there is any."""
    articles = comparison.articles
    with_language = has_languages(articles)
    with_outside = any(article.furniture for article in articles)
    table = _table()
    table.add_column("#", justify="right")
    table.add_column("article", overflow="fold")
    table.add_column("credit", overflow="fold")
    if with_language:
        table.add_column("lang", overflow="fold")
    table.add_column("words", justify="right", overflow="fold")
    table.add_column("¶", justify="right", overflow="fold")
    if with_outside:
        table.add_column("no story", justify="right", overflow="fold")
    for number, article in enumerate(articles, start=1):
        language = [article.language or ""] if with_language else []
        outside = [str(len(article.furniture))] if with_outside else []
        table.add_row(
            str(number),
            Text(visible_line(article.label)),
            Text(", ".join(credited(article))),
            *language,
            str(article.word_count),
            str(len(article.paragraphs)),
            *outside,
        )
    return table


def _matrix(comparison: Comparison, width: int) -> Iterator[RenderableType]:
    shares = {places: _share(share) for places, share in coverage_of(comparison).items()}
    table = _table(padding=(0, 0, 0, 1))
    table.add_column("#", justify="right")
    table.add_column("% of the row in", overflow="fold")
    indices = range(len(comparison.articles))
    names = names_within(comparison.articles, max(_LONGEST_NAME, width - _CELL * len(indices) - _NUMBER))
    for column in indices:
        table.add_column(f"#{column + 1}", justify="right", no_wrap=True, min_width=3)
    for row in indices:
        name = Text(names[row])
        table.add_row(str(row + 1), name, *(shares.get((row, column), Text("·", "dim")) for column in indices))
    yield Text("How much of each article is copied in each other one", style="bold")
    yield table


def _ranking(comparison: Comparison, pairs: Sequence[Pair], width: int) -> Iterator[RenderableType]:
    names = names_within(comparison.articles, max(_LONGEST_NAME, (width - _SHARES) // 2))
    copied = [pair for pair in pairs if pair.alignments or pair.passages]
    table = _table()
    for side in SIDES:
        table.add_column("#", justify="right")
        table.add_column(side, overflow="fold")
    for heading in ("% of A", "% of B", "alignments"):
        table.add_column(heading, justify="right", no_wrap=True)
    for pair in copied:
        a, b = (Text(names[index]) for index in (pair.a, pair.b))
        shares = _share(pair.coverage_a), _share(pair.coverage_b)
        table.add_row(str(pair.a + 1), a, str(pair.b + 1), b, *shares, str(len(pair.alignments)))
    yield Text(f"{counted(len(copied), 'pair')} with something in common, most alike first", style="bold")
    yield Text("Percent of the words of A that are copied in B, and of B in A")
    yield table


def _share(coverage: float) -> Text:
    number = percent(coverage)
    return Text(str(number), style="bold" if coverage >= _MUCH else "" if number else "dim")


def _table(padding: tuple[int, int, int, int] = (0, 1, 0, 1)) -> Table:
    return Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=padding, header_style="dim")
