"""What is said, as the page's template needs it."""

from collections.abc import Iterator
from dataclasses import dataclass

from seedcompare import Comparison
from seedcompare_tui.display.lists.units import UnitRow
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.exports.formats.html_page.anchors import Anchors, Link

_NAME_WIDTH = 110


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One thing said."""

    name: Link
    carriers: tuple[tuple[Link, ...], ...]
    """For each article of the set the paragraphs that say it; empty where it leaves it out."""


def unit_lines(comparison: Comparison, rows: tuple[UnitRow, ...], anchors: Anchors) -> Iterator[UnitLine]:
    """Yield what two or more articles say, of which the page holds at least one."""
    for row in rows:
        if len(row.carriers) > 1 and any(anchors.article(index) for index in row.carriers):
            carriers = tuple(tuple(_paragraphs(row, each, anchors)) for each in range(len(comparison.articles)))
            yield UnitLine(unit_name(row, anchors), carriers)


def unit_name(row: UnitRow, anchors: Anchors) -> Link:
    """Return the name of a unit, which leads to the first of its paragraphs that the page holds."""
    places = (anchors.paragraph(article, paragraph) for article, paragraph in row.unit.paragraphs)
    return Link(shortened(row.name, _NAME_WIDTH), next(filter(None, places), None))


def _paragraphs(row: UnitRow, index: int, anchors: Anchors) -> Iterator[Link]:
    """Yield the paragraphs of an article that say it, each with its own mark."""
    for (article, paragraph), mark in zip(row.unit.paragraphs, row.marks, strict=True):
        if article == index:
            yield Link(str(paragraph + 1), anchors.paragraph(article, paragraph), mark)
