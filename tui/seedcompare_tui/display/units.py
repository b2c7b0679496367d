"""What is said, a row each: who carries it, how closely, and in whose words it is named."""

from collections.abc import Iterable
from dataclasses import dataclass

from seedcompare import Comparison, Level, Unit
from seedcompare_tui.display.marks import Mark, level_mark
from seedcompare_tui.display.visible import visible_line

_LEVELS = (Level.VERBATIM, Level.EDITED, Level.REWORDED)


@dataclass(frozen=True, slots=True)
class Carrier:
    """How one article carries a unit."""

    mark: Mark
    """The closest level at which its paragraphs are aligned with others of the unit; only here where none is."""
    paragraphs: tuple[int, ...]
    """Its paragraphs that say it, in order; at least one."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One thing said."""

    unit: Unit
    carriers: dict[int, Carrier]
    """For each article that says it, by index, how."""
    name: str
    """Words of the articles for it, safe to show."""


def unit_rows(comparison: Comparison) -> tuple[UnitRow, ...]:
    """Return a row for each unit of ``comparison``; those that most articles carry come first."""
    levels = _levels(comparison)
    return tuple(_row(comparison, unit, levels) for unit in comparison.units)


_Place = tuple[int, int]


def _levels(comparison: Comparison) -> dict[_Place, set[Level]]:
    """For each paragraph the levels at which it is aligned inside its unit."""
    unit_of = {place: index for index, unit in enumerate(comparison.units) for place in unit.paragraphs}
    levels: dict[_Place, set[Level]] = {place: set() for place in unit_of}
    for pair in comparison.pairs:
        for each in pair.alignments:
            a, b = (pair.a, each.a), (pair.b, each.b)
            if unit_of[a] == unit_of[b]:
                levels[a].add(each.level)
                levels[b].add(each.level)
    return levels


def _row(comparison: Comparison, unit: Unit, levels: dict[_Place, set[Level]]) -> UnitRow:
    paragraphs: dict[int, list[int]] = {}
    for article, paragraph in unit.paragraphs:
        paragraphs.setdefault(article, []).append(paragraph)
    carriers = {
        article: Carrier(_closest(level for each in own for level in levels[article, each]), tuple(own))
        for article, own in paragraphs.items()
    }
    texts = [comparison.articles[article].paragraph_text(paragraph) for article, paragraph in unit.paragraphs]
    return UnitRow(unit, carriers, visible_line(min(texts, key=len)))


def _closest(levels: Iterable[Level]) -> Mark:
    best = min(levels, key=_LEVELS.index, default=None)
    return level_mark(best) if best else Mark.ONLY_HERE
