"""Selecting text with the mouse on one side of a pair, as if the other side were not there."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.style import Style
from textual.selection import Selection
from textual.strip import Strip

from seedcompare_tui.display.pair.columns import Columns
from seedcompare_tui.display.pair.layout import TextLine
from seedcompare_tui.display.text.visible import LEFT_TO_RIGHT, cell_width, visible_line


def selected_part(
    strip: Strip, line: int, selection: Selection, columns: Columns, side: int, *, lead: int = 0
) -> tuple[int, int]:
    """Return which characters of a drawn line are selected, of those of one side's text; an empty range for none.

    ``selection`` counts in lines of the layout and in characters of what is drawn there; the first ``lead`` cells of
    the side are words of the program's own.
    """
    span = selection.get_span(line)
    if span is None:
        return 0, 0
    left = columns.text_start(side)
    first, last = (len(strip.crop(0, cell).text) for cell in (left + lead, left + columns.text))
    start, end = max(span[0], first), last if span[1] == -1 else min(span[1], last)
    return start, max(start, end)


def with_selection(strip: Strip, part: tuple[int, int], style: Style) -> Strip:
    """Return a drawn line with some of its characters in the style of a selection."""
    start, end = (cell_width(strip.text[:index]) for index in part)
    if start == end:
        return strip
    return Strip.join([strip.crop(0, start), strip.crop(start, end).apply_style(style), strip.crop(end)])


class SelectedLine(NamedTuple):
    """What is selected of one line."""

    place: TextLine
    paragraph: str
    """The text of the whole paragraph."""
    selected: str
    """As it is shown."""
    before: str = "\n\n"
    """What stands between its paragraph and the one before, where that is selected, too."""


def joined_lines(lines: Iterable[SelectedLine]) -> str:
    """Return selected lines as running text.

    Lines of a paragraph are joined by what stands between them there, as are the pieces of a block; other paragraphs by
    an empty line.
    """
    return "".join(_joined(lines)).replace(LEFT_TO_RIGHT, "").strip()


def _joined(lines: Iterable[SelectedLine]) -> Iterator[str]:
    before: SelectedLine | None = None
    for line in lines:
        if before is not None and before.paragraph is line.paragraph:
            yield visible_line(line.paragraph[before.place.span.end : line.place.span.start])
        elif before is not None:
            yield line.before
        yield line.selected.rstrip()
        before = line
