"""All that the page says, made ready for its template."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

from seedcompare import Article, Comparison, DetailKind, Pair
from seedcompare.document import program_version
from seedcompare_tui.display.describe import counted, credited
from seedcompare_tui.display.highlights import detail_highlights, paragraph_at
from seedcompare_tui.display.marks import level_mark
from seedcompare_tui.display.units import UnitRow, unit_rows
from seedcompare_tui.exports.coverage import coverage_of, has_matrix, ranked_pairs
from seedcompare_tui.exports.html_page.anchors import Anchors, Link, side_anchor
from seedcompare_tui.exports.html_page.pairs import PairSection, Paragraph, pair_sections
from seedcompare_tui.exports.marked import marked_runs
from seedcompare_tui.exports.shortened import shortened

_MOST_PAIRS = 200
"""So many pairs a page shows side by side; more would be too heavy for a browser."""
_MOST_UNIT_COLUMNS = 8
_NAME_WIDTH = 110
_DETAIL_WIDTH = 120
_KINDS = {
    DetailKind.NAME: "Names",
    DetailKind.PLACE: "Places",
    DetailKind.DATE: "Dates",
    DetailKind.NUMBER: "Numbers",
    DetailKind.QUOTE: "Quotations",
    DetailKind.OTHER: "Other",
}


class Share(NamedTuple):
    """A cell of the matrix."""

    share: float | None
    """None for two articles that were not compared."""
    anchor: str | None
    """The pair, if the page holds it."""


@dataclass(frozen=True, slots=True)
class ArticleSection:
    """An article and what is known of it."""

    number: int
    """In the set, from 1."""
    name: Link
    credit: str
    words: int
    source: str
    paragraphs: tuple[Paragraph, ...]
    """Empty where the page does not hold the article in full."""
    details: dict[str, tuple[Link, ...]]
    """What only it has, by kind."""
    only_said: tuple[Link, ...]
    """The units that no other article carries."""


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One thing said."""

    name: Link
    carriers: tuple[tuple[Link, ...], ...]
    """For each article of the set the paragraphs that say it; empty where it leaves it out."""


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
    matrix: tuple[tuple[Share, ...], ...]
    """A row an article; empty where there are too many."""
    ranked: tuple[RankedPair, ...]
    """In place of a matrix."""
    origins: tuple[tuple[tuple[ArticleSection, ...], str | None], ...]
    """The articles of each origin, and the agency they credit."""
    units: tuple[UnitLine, ...]
    """What two or more articles say."""
    unit_columns: bool
    """Whether the units have a column an article."""
    pairs: tuple[PairSection, ...]
    all_pairs: int
    """How many pairs were to be shown; more than there are where the page would be too heavy."""


def report_of(comparison: Comparison, pairs: Sequence[Pair]) -> Report:
    """Return all that the page of ``pairs`` of ``comparison`` says."""
    held = pairs[:_MOST_PAIRS]
    return _Reporter(comparison, held).report(all_pairs=len(pairs))


class _Reporter:
    """Makes the report of one comparison, of which the page holds some pairs."""

    def __init__(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        self._comparison = comparison
        self._pairs = pairs
        self._anchors = Anchors(pairs)
        self._partners = self._partner_links()
        self._units = unit_rows(comparison)

    def report(self, *, all_pairs: int) -> Report:
        comparison = self._comparison
        articles = tuple(self._article(index) for index in range(len(comparison.articles)))
        matrix = has_matrix(comparison)
        title = f"{counted(len(articles), 'article')}, {counted(len(comparison.origins), 'likely origin')}"
        return Report(
            version=program_version(),
            title=title,
            lead=self._lead(),
            settings=asdict(comparison.settings),
            articles=articles,
            matrix=tuple(self._matrix_rows()) if matrix else (),
            ranked=() if matrix else tuple(map(self._ranked, ranked_pairs(comparison))),
            origins=tuple((tuple(articles[each] for each in o.articles), o.agency) for o in comparison.origins),
            units=tuple(self._unit(row) for row in self._units if self._is_shared(row)),
            unit_columns=len(articles) <= _MOST_UNIT_COLUMNS,
            pairs=tuple(pair_sections(comparison, self._pairs, self._anchors)),
            all_pairs=all_pairs,
        )

    def _lead(self) -> str:
        if not self._pairs:
            return ""
        pair = self._pairs[0]
        a, b = self._label(pair.a), self._label(pair.b)
        shares = f"{pair.coverage_a:.0%} of {a} is in {b}, and {pair.coverage_b:.0%} of {b} is in {a}."
        return f"{a} and {b} side by side: {shares}" if len(self._pairs) == 1 else f"Most alike: {a} and {b}. {shares}"

    def _matrix_rows(self) -> Iterator[tuple[Share, ...]]:
        shares = coverage_of(self._comparison)
        indices = range(len(self._comparison.articles))
        for row in indices:
            yield tuple(Share(shares.get((row, column)), self._anchors.pair(row, column)) for column in indices)

    def _ranked(self, pair: Pair) -> RankedPair:
        names = self._label(pair.a), self._label(pair.b)
        shares = pair.coverage_a, pair.coverage_b
        return RankedPair(names, self._anchors.pair(pair.a, pair.b), pair.similarity, shares)

    def _article(self, index: int) -> ArticleSection:
        article = self._comparison.articles[index]
        anchor = self._anchors.article(index)
        return ArticleSection(
            number=index + 1,
            name=Link(article.label, anchor),
            credit=", ".join(credited(article)),
            words=article.word_count,
            source=article.source,
            paragraphs=tuple(self._paragraphs(index, article)) if anchor else (),
            details=self._details(index, article),
            only_said=tuple(self._name(row) for row in self._units if set(row.carriers) == {index}),
        )

    def _paragraphs(self, index: int, article: Article) -> Iterator[Paragraph]:
        highlights = detail_highlights(article, self._comparison.details[index])
        for number, marks in enumerate(highlights):
            yield Paragraph(
                number=number + 1,
                anchor=f"{self._anchors.paragraph(index, number)}",
                runs=tuple(marked_runs(article.paragraph_text(number), marks)),
                partners=tuple(self._partners[index, number]),
            )

    def _details(self, index: int, article: Article) -> dict[str, tuple[Link, ...]]:
        links: dict[DetailKind, list[Link]] = {kind: [] for kind in _KINDS}
        for each in self._comparison.details[index]:
            anchor = self._anchors.paragraph(index, paragraph_at(article.paragraphs, each.span.start))
            links[each.kind].append(Link(shortened(article.text[slice(*each.span)], _DETAIL_WIDTH), anchor))
        return {title: tuple(links[kind]) for kind, title in _KINDS.items() if links[kind]}

    def _is_shared(self, row: UnitRow) -> bool:
        return len(row.carriers) > 1 and any(self._anchors.article(each) for each in row.carriers)

    def _unit(self, row: UnitRow) -> UnitLine:
        return UnitLine(
            name=self._name(row),
            carriers=tuple(tuple(self._carrier(row, index)) for index in range(len(self._comparison.articles))),
        )

    def _carrier(self, row: UnitRow, index: int) -> Iterator[Link]:
        carrier = row.carriers.get(index)
        for paragraph in carrier.paragraphs if carrier else ():
            yield Link(str(paragraph + 1), self._anchors.paragraph(index, paragraph), carrier.mark if carrier else None)

    def _name(self, row: UnitRow) -> Link:
        anchors = (self._anchors.paragraph(*place) for place in row.unit.paragraphs)
        return Link(shortened(row.name, _NAME_WIDTH), next(filter(None, anchors), None))

    def _partner_links(self) -> dict[tuple[int, int], list[Link]]:
        """For each paragraph its partners in the pairs that the page holds."""
        links: dict[tuple[int, int], list[Link]] = defaultdict(list)
        for number, pair in enumerate(self._pairs, start=1):
            for each in pair.alignments:
                mark = level_mark(each.level)
                to_a = Link(f"{self._label(pair.a)} ¶{each.a + 1}", side_anchor(number, 0, each.a), mark)
                to_b = Link(f"{self._label(pair.b)} ¶{each.b + 1}", side_anchor(number, 1, each.b), mark)
                links[pair.a, each.a].append(to_b)
                links[pair.b, each.b].append(to_a)
        return links

    def _label(self, index: int) -> str:
        return self._comparison.articles[index].label
