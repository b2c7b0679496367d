"""The articles one by one, as the page's template needs them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seedcompare import Article, Comparison, DetailKind, Pair
from seedcompare_tui.display.lists.units import UnitRow
from seedcompare_tui.display.marks import Mark, level_mark
from seedcompare_tui.display.pair.highlights import detail_highlights
from seedcompare_tui.display.pair.kinds import kinds_of
from seedcompare_tui.display.pair.marked import marked_runs
from seedcompare_tui.display.sentences import counted, credited, outside_story
from seedcompare_tui.display.text.names import short_names
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.exports.formats.html_page.anchors import Anchors, Link, side_anchor
from seedcompare_tui.exports.formats.html_page.pairs import PairSection, Paragraph
from seedcompare_tui.exports.formats.html_page.units import unit_name

_DETAIL_WIDTH = 120
_KINDS = {
    DetailKind.NAME: "Names",
    DetailKind.PLACE: "Places",
    DetailKind.DATE: "Dates",
    DetailKind.NUMBER: "Numbers",
    DetailKind.QUOTE: "Quotations",
}

Partners = Mapping[tuple[int, int], Sequence[Link]]
"""For an article and a paragraph of it, where else its content stands."""


@dataclass(frozen=True, slots=True)
class ArticleSection:
    """An article and what is known of it."""

    number: int
    """In the set, from 1."""
    name: Link
    short_name: str
    """For where there is little room."""
    credit: str
    language: str
    """Its code; empty where it is not known."""
    words: int
    size: str
    """How many paragraphs it has, and how many of them are no part of the story."""
    source: str
    paragraphs: tuple[Paragraph, ...]
    """Empty where the page does not hold the article in full."""
    details: dict[str, tuple[Link, ...]]
    """What only it has, by kind."""
    only_said: tuple[Link, ...]
    """The units that no other article carries."""


def article_sections(
    comparison: Comparison, units: Sequence[UnitRow], anchors: Anchors, partners: Partners
) -> Iterator[ArticleSection]:
    """Yield every article of the set, in its order."""
    names = short_names(comparison.articles)
    for index, article in enumerate(comparison.articles):
        anchor = anchors.article(index)
        yield ArticleSection(
            number=index + 1,
            name=Link(article.label, anchor),
            short_name=names[index],
            credit=", ".join(credited(article)),
            language=article.language or "",
            words=article.word_count,
            size=", ".join(filter(None, [counted(len(article.paragraphs), "paragraph"), outside_story(article)])),
            source=article.source,
            paragraphs=tuple(_paragraphs(comparison, index, anchor, partners)) if anchor else (),
            details=_details(comparison, index, anchors),
            only_said=tuple(unit_name(row, anchors) for row in units if set(row.carriers) == {index}),
        )


def partner_links(comparison: Comparison, pairs: Sequence[Pair], sections: Sequence[PairSection]) -> Partners:
    """Return the partners of each paragraph in ``pairs``, which the page holds as ``sections``."""
    held = {each.anchor for section in sections for row in section.rows for each in (*row.a, *row.b)}
    names = short_names(comparison.articles)
    links: dict[tuple[int, int], list[Link]] = defaultdict(list)
    for number, pair in enumerate(pairs, start=1):
        for each in pair.alignments:
            places = (pair.a, each.a), (pair.b, each.b)
            for side, (index, paragraph) in enumerate(places):
                anchor = side_anchor(number, side, paragraph)
                link = Link(
                    f"{names[index]} ¶{paragraph + 1}", anchor if anchor in held else None, level_mark(each.level)
                )
                links[places[1 - side]].append(link)
    return links


def _paragraphs(comparison: Comparison, index: int, anchor: str, partners: Partners) -> Iterator[Paragraph]:
    article = comparison.articles[index]
    kinds = kinds_of(article)
    for number, marks in enumerate(detail_highlights(article, comparison.details[index])):
        yield Paragraph(
            number=number + 1,
            anchor=f"{anchor}-{number + 1}",
            runs=tuple(marked_runs(article.paragraph_text(number), marks)),
            mark=Mark.NO_STORY if number in kinds.furniture else None,
            partners=tuple(partners.get((index, number), ())),
            word=kinds.word_before(number),
            goes_on=number > 0 and kinds.goes_on(number - 1, number),
        )


def _details(comparison: Comparison, index: int, anchors: Anchors) -> dict[str, tuple[Link, ...]]:
    article: Article = comparison.articles[index]
    links: dict[DetailKind, list[Link]] = {kind: [] for kind in _KINDS}
    for each in comparison.details[index]:
        place = anchors.paragraph(index, article.paragraph_at(each.span.start))
        links[each.kind].append(Link(shortened(article.text[slice(*each.span)], _DETAIL_WIDTH), place))
    return {title: tuple(links[kind]) for kind, title in _KINDS.items() if links[kind]}
