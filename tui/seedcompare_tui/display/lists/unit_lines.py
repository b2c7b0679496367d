"""The lines of the list of units: a column an article, what is said, and how many say it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedcompare_tui.display.lists.listing import Listing, ListPiece, ListRole
from seedcompare_tui.display.lists.units import UnitRow
from seedcompare_tui.display.marks import CLOSENESS_MARKS, Mark
from seedcompare_tui.display.painting import sign_role
from seedcompare_tui.display.text.shortening import in_cells, shortened
from seedcompare_tui.display.text.visible import cell_width

_MOST_COLUMNS = 12
"""More articles than this have no column each but a strip of marks."""
WIDEST_NAME = 6
"""The most cells of what heads the column of an article."""
_WIDE = 100
"""In a list of at least this many cells, a bar shows how many articles say it."""
_LONGEST_BAR = 12
_NOTHING = "·"
"""Stands where an article does not say it."""
_TENS = 10
_SHARED_BY = (
    ListPiece("few", ListRole.SHARED_BY_FEW),
    ListPiece(" ", ListRole.TEXT),
    ListPiece("many", ListRole.SHARED_BY_MANY),
    ListPiece(" ", ListRole.TEXT),
    ListPiece("all", ListRole.SHARED_BY_ALL),
)


@dataclass(frozen=True, slots=True)
class UnitColumns:
    """How the width of a line is shared out, in cells."""

    names: tuple[str, ...]
    """What heads the column of each article; empty where there is a strip."""
    articles: range
    """The articles that are shown, by index: of a strip as many as there is room for."""
    column: int
    """The width of an article's column, 1 in a strip."""
    bar: int
    """The longest bar; 0 for none."""
    count: int
    """The width of the number of articles that say it."""
    said: int
    """The width of what is said."""


def unit_columns(labels: Sequence[str], width: int, *, first: int = 0) -> UnitColumns:
    """Share out ``width`` cells for articles with these labels, which are safe to show.

    Each article has a column, headed by its label or, where that is too wide, its number. Of more than 12, or where
    there is no room, a strip shows as many as fit from article ``first`` on.
    """
    total = len(labels)
    room = width * 2 // 5
    count = len(str(total))
    bar = min(_LONGEST_BAR, 3 * total) if width >= _WIDE else 0
    others = count + 2 + (bar + 1 if bar else 0)
    numbers = [f"#{number}" for number in range(1, total + 1)]
    for names, gap in ((labels, 2), (numbers, 1)) if total <= _MOST_COLUMNS else ():
        widest = max(map(cell_width, names))
        column = max(widest, 2) + gap
        if widest <= WIDEST_NAME and column * total <= room:
            return UnitColumns(
                tuple(names), range(total), column, bar, count, max(1, width - column * total - 1 - others)
            )
    shown = min(total, max(1, room))
    first = max(0, min(first, total - shown))
    return UnitColumns((), range(first, first + shown), 1, bar, count, max(1, width - shown - 2 - others))


def unit_header(columns: UnitColumns) -> list[ListPiece]:
    """Return the line above the list, which names its columns."""
    if columns.names:
        cells = "".join(in_cells(_centred(name, columns.column), columns.column) for name in columns.names) + " "
    else:
        cells = _scale(columns.articles) + "  "
    carried = in_cells("said by", columns.bar + 1 + columns.count) if columns.bar else " " * columns.count
    return [
        ListPiece(cells, ListRole.HEADING),
        ListPiece(in_cells(shortened("what is said", columns.said), columns.said), ListRole.MUTED),
        ListPiece("  " + carried, ListRole.MUTED),
    ]


def unit_legend(width: int) -> list[ListPiece]:
    """Return the line that explains the marks of articles and of words, as far as there is room."""
    entries = [
        [ListPiece(mark.sign, sign_role(mark)), ListPiece(f" {mark.word}  ", ListRole.MUTED)]
        for mark in CLOSENESS_MARKS
    ]
    entries.append([ListPiece("shared by ", ListRole.MUTED), *_SHARED_BY])
    while sum(cell_width(piece.text) for entry in entries for piece in entry) > width:
        del entries[-1]
    return [piece for entry in entries for piece in entry]


def unit_listing(rows: Sequence[UnitRow], columns: UnitColumns, *, articles: int) -> Listing:
    """Return a line for each of ``rows`` of a set."""
    return Listing(range(len(rows)), lambda line: _pieces(rows[line], columns, articles))


def _pieces(row: UnitRow, columns: UnitColumns, articles: int) -> Iterator[ListPiece]:
    for article in columns.articles:
        yield from _cell(row, article, columns.column)
    yield ListPiece(" " if columns.names else "  ", ListRole.TEXT)
    yield ListPiece(in_cells(shortened(row.name, columns.said), columns.said), ListRole.TEXT)
    carried = len(row.carriers)
    role = sign_role(Mark.VERBATIM if carried > 1 else Mark.ONLY_HERE)
    yield ListPiece("  ", ListRole.TEXT)
    if columns.bar:
        bar = "█" * max(1, columns.bar * carried // articles)
        yield ListPiece(in_cells(bar, columns.bar + 1), role)
    yield ListPiece(str(carried).rjust(columns.count), ListRole.MUTED)


def _cell(row: UnitRow, article: int, width: int) -> Iterator[ListPiece]:
    """Yield the mark of one article, with the number of its paragraphs where there are several and room to say so."""
    carrier = row.carriers.get(article)
    if carrier is None:
        yield ListPiece(_centred(_NOTHING, width), ListRole.MUTED)
        return
    count = len(carrier.paragraphs)
    sign = carrier.mark.sign + (str(count) if count > 1 and width > 1 else "")
    yield ListPiece(_centred(sign, width), sign_role(carrier.mark))


def _centred(text: str, width: int) -> str:
    """Put ``text`` in the middle, a sign with a number after it where the sign alone would stand."""
    before = max(0, (width - 1) // 2 - (cell_width(text) - 1) // 2)
    return in_cells(" " * before + text, width)


def _scale(articles: range) -> str:
    """Return the numbers of articles, counted from 1, over a strip: every tenth, as far as there is room."""
    scale = ""
    for article in articles:
        number = f"{article + 1}"
        if len(scale) <= article - articles.start:
            room = articles.stop - article
            is_told = (article == articles.start or (article + 1) % _TENS == 0) and len(number) <= room
            scale += number if is_told else _NOTHING
    return scale
