"""A paragraph cut where its marks begin and end, for the forms that wrap no lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.highlights import Highlight

MEANINGS_UNWRAPPED = {mark: mark.meaning for mark in Mark} | {
    Mark.MOVED: "its partner stands out of order in the other article"
}
"""What each mark says of a paragraph; these forms set no arrows."""


class Run(NamedTuple):
    """Words of one look."""

    text: str
    """As it stands in the article; not yet safe to show."""
    mark: Mark | None
    """None for words that are not marked."""


def marked_runs(text: str, highlights: Sequence[Highlight]) -> Iterator[Run]:
    """Yield the runs of a paragraph; together they are its text."""
    at = 0
    for highlight in highlights:
        yield Run(text[at : highlight.span.start], None)
        yield Run(text[slice(*highlight.span)], highlight.mark)
        at = highlight.span.end
    yield Run(text[at:], None)
