"""Paragraphs of several articles under each other, each with its article, its number and its marked words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedcompare import Article, Span
from seedcompare_tui.display.lists.listing import Listing, ListPiece, ListRole
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.painting import sign_role
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.shortening import in_cells
from seedcompare_tui.display.text.visible import cell_width, visible_line
from seedcompare_tui.display.text.wrapping import wrap

_WIDEST_NAME, _LEAST_NAME = 24, 4
_SIGN = 3
"""Cells for the sign of a mark, with spaces around it."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One paragraph of one article."""

    article: int
    """The article by its index in the set."""
    paragraph: int
    """Its index in the article."""
    text: str
    """The paragraph as it stands in the article."""
    mark: Mark
    """What is said of the paragraph."""
    marked: tuple[tuple[Span, ListRole], ...] = ()
    """What is marked in it, in characters of ``text``, in order and without overlap."""


@dataclass(frozen=True, slots=True)
class _Columns:
    name: int
    number: int
    text: int


def excerpt_listing(excerpts: Sequence[Excerpt], articles: Sequence[Article], width: int) -> Listing:
    """Return the lines of ``excerpts``, an entry each, wrapped to ``width`` cells, with a blank line between them.

    They are of ``articles``, a set.
    """
    names = names_within(articles, max(_LEAST_NAME, min(_WIDEST_NAME, width // 4))) if excerpts else ()
    columns = _columns(excerpts, names, width)
    lines: list[tuple[int, Span, bool] | None] = []
    for entry, excerpt in enumerate(excerpts):
        spans = wrap(excerpt.text, columns.text)
        lines += [(entry, span, number == 0) for number, span in enumerate(spans)]
        lines.append(None)

    def pieces(line: int) -> Iterator[ListPiece]:
        here = lines[line]
        if here is not None:
            entry, span, is_first = here
            yield from _head(excerpts[entry], names, columns, is_first=is_first)
            yield from _marked(excerpts[entry], span)

    return Listing([line and line[0] for line in lines[:-1]], pieces)


def _columns(excerpts: Sequence[Excerpt], names: Sequence[str], width: int) -> _Columns:
    name = max((cell_width(names[each.article]) for each in excerpts), default=0)
    number = max((len(_number(each)) for each in excerpts), default=0)
    return _Columns(name, number, max(1, width - name - _SIGN - number - 1))


def _number(excerpt: Excerpt) -> str:
    return f"¶{excerpt.paragraph + 1}"


def _head(excerpt: Excerpt, names: Sequence[str], columns: _Columns, *, is_first: bool) -> Iterator[ListPiece]:
    """Yield what stands before the text: the article, the sign and the number, on the first line only."""
    if not is_first:
        yield ListPiece(" " * (columns.name + _SIGN + columns.number + 1), ListRole.TEXT)
        return
    yield ListPiece(in_cells(names[excerpt.article], columns.name), ListRole.HEADING)
    yield ListPiece(f" {excerpt.mark.sign} ", sign_role(excerpt.mark))
    yield ListPiece(in_cells(_number(excerpt), columns.number, right=True) + " ", ListRole.MUTED)


def _marked(excerpt: Excerpt, line: Span) -> Iterator[ListPiece]:
    at = line.start
    for span, role in excerpt.marked:
        start, stop = max(span.start, at), min(span.end, line.end)
        if start < stop:
            yield ListPiece(visible_line(excerpt.text[at:start]), ListRole.TEXT)
            yield ListPiece(visible_line(excerpt.text[start:stop]), role)
            at = stop
    yield ListPiece(visible_line(excerpt.text[at : line.end]), ListRole.TEXT)
