"""The likely origins, as the page's template needs them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedcompare import Article, Comparison, Evidence, Place
from seedcompare_tui.display.origin_sentences import OriginSentences
from seedcompare_tui.exports.formats.html_page.anchors import Anchors, Link
from seedcompare_tui.exports.formats.html_page.articles import ArticleSection


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One thing that speaks for an origin."""

    words: str
    """What it is, and how it begins."""
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
    said = OriginSentences(comparison.articles)
    for origin in comparison.origins:
        yield OriginSection(
            articles=tuple(articles[index] for index in origin.articles),
            agency=origin.agency,
            uncredited=said.uncredited(origin),
            evidence=tuple(_evidence(comparison.articles, each, said, anchors) for each in origin.evidence),
        )


def _evidence(articles: Sequence[Article], evidence: Evidence, said: OriginSentences, anchors: Anchors) -> EvidenceLine:
    places = said.evidence_places(evidence)
    links = (Link(name, _anchor(articles[place.article], place, anchors)) for place, name in places)
    return EvidenceLine(said.evidence_words(evidence), tuple(links))


def _anchor(article: Article, place: Place, anchors: Anchors) -> str | None:
    if place.span is None:
        return anchors.article(place.article)
    return anchors.paragraph(place.article, article.paragraph_at(place.span.start))
