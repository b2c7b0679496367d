"""How much of each article is in each other one, and which are likely one origin: for a reader at a terminal."""

from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from seedcompare import Comparison, Pair
from seedcompare.document import listed_pairs
from seedcompare_tui.display.describe import counted, credited, origin_count, origin_lines
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.visible import visible_line

_MOST_IN_MATRIX = 12
"""More columns than these do not fit 80 cells beside a name."""
_MUCH = 0.4
"""From this share on a number is bold."""


def render_overview(comparison: Comparison, pairs: Sequence[Pair]) -> RenderableType:
    """Return the articles, how much of each is copied in each other one, and the origins.

    A matrix says how much; of more than 12 articles, or where ``pairs`` are not all, a list of the pairs.
    """
    is_whole = len(pairs) == len(listed_pairs(comparison)) and len(comparison.articles) <= _MOST_IN_MATRIX
    return Group(
        _articles(comparison),
        *(_matrix(comparison) if is_whole else _ranking(comparison, pairs)),
        Text(),
        Text(origin_count(comparison), style="bold"),
        *(Text(f"  {line}") for line in origin_lines(comparison)),
    )


def _articles(comparison: Comparison) -> Table:
    table = _table()
    table.add_column("#", justify="right")
    table.add_column("article", overflow="fold")
    table.add_column("credit", overflow="fold")
    table.add_column("words", justify="right")
    table.add_column("paragraphs", justify="right")
    for number, article in enumerate(comparison.articles, start=1):
        sizes = str(article.word_count), str(len(article.paragraphs))
        table.add_row(str(number), Text(visible_line(article.label)), Text(", ".join(credited(article))), *sizes)
    return table


def _matrix(comparison: Comparison) -> tuple[RenderableType, ...]:
    shares: dict[tuple[int, int], Text] = {}
    for pair in comparison.pairs:
        shares[pair.a, pair.b] = _share(pair.coverage_a)
        shares[pair.b, pair.a] = _share(pair.coverage_b)
    table = _table()
    table.add_column("#", justify="right")
    table.add_column("% of", overflow="fold")
    indices = range(len(comparison.articles))
    for column in indices:
        table.add_column(f"in {column + 1}", justify="right", no_wrap=True)
    for row in indices:
        name = Text(visible_line(comparison.articles[row].label))
        table.add_row(str(row + 1), name, *(shares.get((row, column), Text("·", "dim")) for column in indices))
    return Text("\nHow much of each article is copied in each other one", style="bold"), table


def _ranking(comparison: Comparison, pairs: Sequence[Pair]) -> tuple[RenderableType, ...]:
    copied = [pair for pair in pairs if pair.alignments or pair.passages]
    table = _table()
    for side in SIDES:
        table.add_column("#", justify="right")
        table.add_column(side, overflow="fold")
    for heading in ("% of A", "% of B", "alignments"):
        table.add_column(heading, justify="right", no_wrap=True)
    for pair in copied:
        a, b = (Text(visible_line(comparison.articles[index].label)) for index in (pair.a, pair.b))
        shares = _share(pair.coverage_a), _share(pair.coverage_b)
        table.add_row(str(pair.a + 1), a, str(pair.b + 1), b, *shares, str(len(pair.alignments)))
    said = f"\n{counted(len(copied), 'pair')} with something in common, most alike first"
    return Text(said, style="bold"), Text("Percent of the words of A that are copied in B, and of B in A"), table


def _share(coverage: float) -> Text:
    percent = f"{coverage:.0%}".removesuffix("%")
    return Text(percent, style="bold" if coverage >= _MUCH else "dim" if percent == "0" else "")


def _table() -> Table:
    return Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim")
