"""All that the page says, made ready for its template."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

from seedcompare import Comparison, Pair
from seedcompare.version import VERSION
from seedcompare_tui.display.lists.units import unit_rows
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.sentences import counted, has_languages, names_in_text, share_text
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.exports.formats.coverage import coverage_of, has_matrix, ranked_pairs
from seedcompare_tui.exports.formats.html_page.anchors import Anchors
from seedcompare_tui.exports.formats.html_page.articles import ArticleSection, article_sections, partner_links
from seedcompare_tui.exports.formats.html_page.origins import OriginSection, origin_sections
from seedcompare_tui.exports.formats.html_page.pairs import PairSection, pair_sections
from seedcompare_tui.exports.formats.html_page.units import UnitLine, unit_lines
from seedcompare_tui.exports.formats.left_out import shown_line

_MOST_PAIRS = 200
"""The most pairs that a page shows side by side; more would be too heavy for a browser."""
_MOST_UNIT_COLUMNS = 8
_RANKED_NAME = 60
"""Characters of a name where two stand on one line."""


class Share(NamedTuple):
    """A cell of the matrix."""

    share: float | None
    """None for two articles that were not compared."""
    anchor: str | None
    """The pair, if the page holds it."""


@dataclass(frozen=True, slots=True)
class RankedPair:
    """A pair in the list that stands in place of a matrix of too many articles."""

    names: tuple[str, str]
    anchor: str | None
    similarity: float
    shares: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Report:
    """The page."""

    version: str
    title: str
    lead: str
    """A sentence on the first pair; empty where there is none."""
    settings: dict[str, object]
    articles: tuple[ArticleSection, ...]
    has_languages: bool
    """Whether they are in more languages than one."""
    matrix: tuple[tuple[Share, ...], ...]
    """A row an article; empty where there are too many."""
    ranked: tuple[RankedPair, ...]
    """In place of a matrix."""
    origins: tuple[OriginSection, ...]
    units: tuple[UnitLine, ...]
    """What two or more articles say."""
    unit_columns: bool
    """Whether the units have a column an article."""
    pairs: tuple[PairSection, ...]
    shown: str
    """A sentence on how many of all pairs these are; empty where they are all."""


def report_of(comparison: Comparison, pairs: Sequence[Pair], *, only: Filter) -> Report:
    """Return all that the page of ``pairs`` of ``comparison`` says, of each pair the rows that ``only`` shows."""
    shown = pairs[:_MOST_PAIRS]
    anchors = Anchors(shown)
    sections = tuple(pair_sections(comparison, shown, anchors, only=only))
    units = unit_rows(comparison)
    partners = partner_links(comparison, shown, sections)
    articles = tuple(article_sections(comparison, units, anchors, partners))
    with_matrix = has_matrix(comparison)
    return Report(
        version=VERSION,
        title=f"{counted(len(articles), 'article')}, {counted(len(comparison.origins), 'likely origin')}",
        lead=_lead(comparison, shown),
        settings=asdict(comparison.settings),
        articles=articles,
        has_languages=has_languages(comparison.articles),
        matrix=tuple(_matrix(comparison, anchors)) if with_matrix else (),
        ranked=() if with_matrix else tuple(_ranked(comparison, anchors)),
        origins=tuple(origin_sections(comparison, articles, anchors)),
        units=tuple(unit_lines(comparison, units, anchors)),
        unit_columns=len(articles) <= _MOST_UNIT_COLUMNS,
        pairs=sections,
        shown=shown_line(comparison, len(shown)),
    )


def _lead(comparison: Comparison, pairs: Sequence[Pair]) -> str:
    if not pairs:
        return ""
    pair = pairs[0]
    names = names_in_text(comparison.articles)
    a, b = names[pair.a], names[pair.b]
    shares = f"{share_text(pair.coverage_a)} of {a} is in {b}, and {share_text(pair.coverage_b)} of {b} is in {a}."
    return f"{a} and {b} side by side: {shares}" if len(pairs) == 1 else f"Most alike: {a} and {b}. {shares}"


def _matrix(comparison: Comparison, anchors: Anchors) -> Iterator[tuple[Share, ...]]:
    shares = coverage_of(comparison)
    indices = range(len(comparison.articles))
    for row in indices:
        yield tuple(Share(shares.get((row, column)), anchors.pair(row, column)) for column in indices)


def _ranked(comparison: Comparison, anchors: Anchors) -> Iterator[RankedPair]:
    called = names_within(comparison.articles, _RANKED_NAME)
    for pair in ranked_pairs(comparison):
        names = called[pair.a], called[pair.b]
        shares = pair.coverage_a, pair.coverage_b
        yield RankedPair(names, anchors.pair(pair.a, pair.b), pair.similarity, shares)
