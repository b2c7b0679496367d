"""The likely origins, as the page's template needs them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedcompare import Comparison
from seedcompare_tui.display.sentences import uncredited_line
from seedcompare_tui.exports.formats.evidence import EvidencePlace, evidence_words
from seedcompare_tui.exports.formats.html_page.anchors import Anchors, Link
from seedcompare_tui.exports.formats.html_page.articles import ArticleSection


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One thing that speaks for an origin."""

    kind: str
    quoted: str
    """How it begins; empty where nothing is quoted."""
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class OriginSection:
    """Articles that are likely one origin."""

    articles: tuple[ArticleSection, ...]
    agency: str | None
    """The agency they credit."""
    uncredited: str | None
    """Who has the copy without a credit, in a sentence."""
    evidence: tuple[EvidenceLine, ...]


def origin_sections(
    comparison: Comparison, articles: Sequence[ArticleSection], anchors: Anchors
) -> Iterator[OriginSection]:
    """Yield the origins of the set; ``articles`` are all of it."""
    for origin in comparison.origins:
        yield OriginSection(
            articles=tuple(articles[index] for index in origin.articles),
            agency=origin.agency,
            uncredited=uncredited_line(comparison.articles, origin),
            evidence=tuple(
                EvidenceLine(each.kind, each.quoted, tuple(_link(place, anchors) for place in each.places))
                for each in evidence_words(comparison, origin)
            ),
        )


def _link(place: EvidencePlace, anchors: Anchors) -> Link:
    if place.paragraph is None:
        return Link(place.name, anchors.article(place.article))
    return Link(place.name, anchors.paragraph(place.article, place.paragraph))
