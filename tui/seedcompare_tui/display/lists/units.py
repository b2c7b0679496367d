"""What is said, a row each: who carries it, how closely, and in whose words it is named."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from operator import itemgetter

from seedcompare import Alignment, CommonRun, Comparison, Span, Unit, UnitWording, unit_wording
from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.display.lists.listing import ListRole
from seedcompare_tui.display.marks import CLOSENESS_MARKS, Mark, level_mark, strength
from seedcompare_tui.display.text.visible import cell_width, visible_line

_TELLING = 24
"""A run of shared words names a unit if it is at least this many cells wide."""
_OPENING = tuple('"“‘«„')
_LONGEST_NAME = 400
"""Characters of a name that are kept; no line shows more."""


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
    wording: UnitWording
    marks: tuple[Mark, ...]
    """The mark of each of its paragraphs."""
    carriers: dict[int, Carrier]
    """For each article that says it, by index, how."""
    name: str
    """Words of the articles for it, safe to show."""


class Scope(Enum):
    """How many articles say what is listed."""

    EVERYTHING = "everything"
    ALL = "in all articles"
    SOME = "in some articles"
    ONE = "in one article only"

    @property
    def next(self) -> "Scope":
        """The scope after this one, and the first after the last."""
        order = list(Scope)
        return order[(order.index(self) + 1) % len(order)]

    def holds(self, row: UnitRow, articles: int) -> bool:
        """Whether ``row`` of a set of ``articles`` articles is listed."""
        carried = len(row.carriers)
        match self:
            case Scope.EVERYTHING:
                return True
            case Scope.ALL:
                return carried == articles
            case Scope.SOME:
                return 1 < carried < articles
            case Scope.ONE:
                return carried == 1


def unit_rows(comparison: Comparison) -> tuple[UnitRow, ...]:
    """Return a row for each unit of ``comparison``; those that most articles carry come first."""
    marks = _marks(comparison)
    return tuple(
        _row(comparison, unit, wording, marks)
        for unit, wording in zip(comparison.units, unit_wording(comparison), strict=True)
    )


def versions(comparison: Comparison, row: UnitRow) -> tuple[Excerpt, ...]:
    """Return every paragraph that says what ``row`` says, its words marked by how many articles share them."""
    return tuple(_version(comparison, row, index) for index in range(len(row.unit.paragraphs)))


def best_partner(comparison: Comparison, row: UnitRow, article: int, paragraph: int) -> int | None:
    """Return the article whose version is closest to one paragraph of ``row``, or None where no other is aligned."""
    inside = set(row.unit.paragraphs)
    found: list[tuple[Alignment, int]] = []
    for pair in comparison.pairs:
        if article in (pair.a, pair.b):
            seen = pair if pair.a == article else pair.swapped()
            found += [(each, seen.b) for each in seen.alignments if each.a == paragraph and (seen.b, each.b) in inside]
    return max(found, key=lambda each: strength(each[0]), default=(None, None))[1]


def sharing_role(sharing: int, *, carried: int) -> ListRole:
    """Return the role of words that ``sharing`` of the ``carried`` articles have that say a thing."""
    if sharing == carried:
        return ListRole.SHARED_BY_ALL
    return ListRole.SHARED_BY_MANY if 2 * sharing > carried else ListRole.SHARED_BY_FEW


_Place = tuple[int, int]


def _closest(marks: Iterable[Mark]) -> Mark:
    return min(marks, key=CLOSENESS_MARKS.index, default=Mark.ONLY_HERE)


def _marks(comparison: Comparison) -> dict[_Place, Mark]:
    """For each paragraph that is aligned inside its unit, the mark of the closest level."""
    unit_of = {place: index for index, unit in enumerate(comparison.units) for place in unit.paragraphs}
    marks: dict[_Place, Mark] = {}
    for pair in comparison.pairs:
        for each in pair.alignments:
            a, b = (pair.a, each.a), (pair.b, each.b)
            if unit_of[a] == unit_of[b]:
                mark = level_mark(each.level)
                marks |= {place: _closest((mark, marks.get(place, mark))) for place in (a, b)}
    return marks


def _row(comparison: Comparison, unit: Unit, wording: UnitWording, found: dict[_Place, Mark]) -> UnitRow:
    marks = {place: found.get(place, Mark.ONLY_HERE) for place in unit.paragraphs}
    carriers: dict[int, Carrier] = {}
    for article, places in groupby(unit.paragraphs, key=itemgetter(0)):
        own = tuple(places)
        carriers[article] = Carrier(_closest(marks[place] for place in own), tuple(paragraph for _, paragraph in own))
    return UnitRow(unit, wording, tuple(marks.values()), carriers, _name(comparison, unit, wording))


def _name(comparison: Comparison, unit: Unit, wording: UnitWording) -> str:
    """Return the shared words of the paragraph that shares most, with those between, if they say something.

    Else its shortest paragraph.
    """
    shared = max(zip(unit.paragraphs, wording, strict=True), key=lambda each: _shared(each[1]))
    (article, _), runs = shared
    text = comparison.articles[article].text[_opened(comparison, article, runs) : runs[-1].span.end] if runs else ""
    if cell_width(text) < _TELLING:
        text = min((comparison.articles[article].paragraph_text(at) for article, at in unit.paragraphs), key=len)
    return visible_line(text.strip()[:_LONGEST_NAME])


def _shared(runs: Sequence[CommonRun]) -> int:
    """How much of a paragraph is shared, in characters, each as often as articles share it."""
    return sum(run.span.length * run.articles for run in runs)


def _opened(comparison: Comparison, article: int, runs: Sequence[CommonRun]) -> int:
    """Where the first run begins, with the quotation mark before it."""
    start = runs[0].span.start
    return start - 1 if comparison.articles[article].text[start - 1 : start] in _OPENING else start


def _version(comparison: Comparison, row: UnitRow, index: int) -> Excerpt:
    at, paragraph = row.unit.paragraphs[index]
    article = comparison.articles[at]
    start = article.paragraphs[paragraph].start
    return Excerpt(
        article=at,
        paragraph=paragraph,
        text=article.paragraph_text(paragraph),
        mark=row.marks[index],
        marked=tuple(
            (Span(run.span.start - start, run.span.end - start), sharing_role(run.articles, carried=len(row.carriers)))
            for run in row.wording[index]
        ),
    )
