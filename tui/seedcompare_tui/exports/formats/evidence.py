"""What speaks for articles being one origin, in words and with its places."""

from collections.abc import Iterator
from typing import NamedTuple

from seedcompare import Article, Comparison, Evidence, EvidenceKind, Origin, Place
from seedcompare_tui.display.sentences import names_in_text
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import visible_line

_QUOTED = 80
"""The most cells of the words that are quoted."""
_KINDS = {
    EvidenceKind.PROSE: "the same prose",
    EvidenceKind.CREDIT: "credit",
    EvidenceKind.ATTRIBUTION: "attribution",
}


class EvidencePlace(NamedTuple):
    """Where a piece of evidence stands."""

    article: int
    """The index of the article."""
    paragraph: int | None
    """The index of the paragraph; None for what stands in the field of the author."""
    name: str
    """Both, in words."""


class EvidenceWords(NamedTuple):
    """A piece of evidence in words, safe to show."""

    kind: str
    quoted: str
    """How it begins; empty where nothing is to be quoted."""
    places: tuple[EvidencePlace, ...]

    @property
    def line(self) -> str:
        """The whole on one line."""
        said = f"{self.kind} “{self.quoted}”" if self.quoted else self.kind
        return f"{said}: {', '.join(place.name for place in self.places)}"


def evidence_words(comparison: Comparison, origin: Origin) -> Iterator[EvidenceWords]:
    """Yield what speaks for an origin of several articles, in its order."""
    names = names_in_text(comparison.articles)
    for each in origin.evidence:
        places = tuple(_place(comparison, place, names) for place in (each.a, each.b) if place is not None)
        yield EvidenceWords(_KINDS[each.kind], _quoted(comparison.articles[each.a.article], each), places)


def _place(comparison: Comparison, place: Place, names: tuple[str, ...]) -> EvidencePlace:
    name = names[place.article]
    if place.span is None:
        return EvidencePlace(place.article, None, f"{name}, field of the author")
    paragraph = comparison.articles[place.article].paragraph_at(place.span.start)
    return EvidencePlace(place.article, paragraph, f"{name} ¶{paragraph + 1}")


def _quoted(article: Article, evidence: Evidence) -> str:
    words = article.text[slice(*evidence.a.span)] if evidence.a.span else article.author or ""
    return shortened(visible_line(words), _QUOTED)
