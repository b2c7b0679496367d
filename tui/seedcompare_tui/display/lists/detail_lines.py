"""The lines of the list of details: a heading an article, a group a kind, each detail in its sentence."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from seedcompare import Article
from seedcompare_tui.display.lists.details import KIND_NAMES, DetailRow
from seedcompare_tui.display.lists.listing import Listing, ListPiece, ListRole
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.shortening import ending, in_cells, shortened
from seedcompare_tui.display.text.visible import cell_width

_KIND = 2 + max(map(len, KIND_NAMES.values()))
_GAPS = 2
_LEAST_CONTEXT = 40
"""With less room than this, nothing is shown before a detail."""


def detail_listing(rows: Sequence[DetailRow], articles: Sequence[Article], width: int) -> Listing:
    """Return the lines of ``rows``, an entry each, under a heading for each of their ``articles``."""
    entries: list[int | None] = []
    headings: dict[int, list[DetailRow]] = {}
    for _, group in groupby(enumerate(rows), key=lambda each: each[1].article):
        members = list(group)
        if entries:
            entries.append(None)
        headings[len(entries)] = [row for _, row in members]
        entries += [None, *(entry for entry, _ in members)]
    starts = {0} | {entry for entry, (above, row) in enumerate(pairwise(rows), 1) if _group(above) != _group(row)}
    number = max((len(_number(row)) for row in rows), default=0)

    def pieces(line: int) -> Iterator[ListPiece]:
        entry = entries[line]
        if entry is not None:
            yield from _pieces(rows[entry], width, number, starts_group=entry in starts)
        elif line in headings:
            yield from _heading(articles, headings[line], width)

    return Listing(entries, pieces)


def _group(row: DetailRow) -> tuple[int, str]:
    return row.article, row.kind


def _number(row: DetailRow) -> str:
    return f"¶{row.paragraph + 1}"


def _heading(articles: Sequence[Article], rows: Sequence[DetailRow], width: int) -> Iterator[ListPiece]:
    """Yield an article, with its number and how many details of each kind are listed under it."""
    article = rows[0].article
    kinds = Counter(row.kind for row in rows)
    counts = " · ".join(counted(kinds[kind], name) for kind, name in KIND_NAMES.items() if kinds[kind])
    about = f"#{article + 1}  {counts}"
    label = names_within(articles, max(width // 3, width - cell_width(about) - 1))[article]
    yield ListPiece(label + " ", ListRole.HEADING)
    yield ListPiece(shortened(about, max(1, width - cell_width(label) - 1)), ListRole.MUTED)


def _pieces(row: DetailRow, width: int, number: int, *, starts_group: bool) -> Iterator[ListPiece]:
    kind = KIND_NAMES[row.kind] if starts_group else ""
    yield ListPiece(in_cells(f"  {kind}", _KIND), ListRole.MUTED)
    yield ListPiece(" " + in_cells(_number(row), number, right=True) + " ", ListRole.MUTED)
    yield from _in_sentence(row, width - _KIND - number - _GAPS)


def _in_sentence(row: DetailRow, width: int) -> Iterator[ListPiece]:
    """Yield the sentence with all details under each other, and as much around each as there is room for."""
    room = width * 2 // 5 if width >= _LEAST_CONTEXT else 0
    text = shortened(row.text, width - room)
    if room:
        yield ListPiece(in_cells(ending(row.before, room), room, right=True), ListRole.MUTED)
    yield ListPiece(text, ListRole.DETAIL)
    after = row.after.lstrip()
    gap = " " * min(1, len(row.after) - len(after))
    left = width - room - cell_width(text) - len(gap)
    if left > _GAPS:
        yield ListPiece(gap + shortened(after, left), ListRole.MUTED)
