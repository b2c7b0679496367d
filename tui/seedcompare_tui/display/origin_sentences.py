"""Sentences about likely origins, the same on every screen and in every export; safe to show."""

from collections.abc import Iterator, Sequence

from seedcompare import Article, Evidence, EvidenceKind, Origin, Place
from seedcompare.grouping.origins import text_agencies
from seedcompare_tui.display.sentences import counted, credited, names_in_text
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import visible_line

_QUOTED = 60
"""The most cells of the words that speak for an origin."""
_MOST_JOINED = 30
"""The most articles of an origin that are named."""
MOST_EVIDENCE = 6
"""How much of what speaks for an origin is listed."""
_NAMED = 3
"""The most articles that a sentence names; the others are counted."""

_EVIDENCE = {
    EvidenceKind.PROSE: "the same prose",
    EvidenceKind.CREDIT: "credit",
    EvidenceKind.ATTRIBUTION: "attribution",
}


def origin_count(articles: Sequence[Article], origins: Sequence[Origin]) -> str:
    """Return how many origins the articles likely have."""
    return f"{counted(len(articles), 'article')}, {counted(len(origins), 'likely origin')}:"


class OriginSentences:
    """What is said of the origins of one set of articles."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Speak of the origins of ``articles``."""
        self._articles = articles
        self.names = names_in_text(articles)
        """What each article is called."""

    def line(self, origin: Origin) -> str:
        """Return its articles, and the agency that they credit."""
        if len(origin.articles) == 1:
            article = self._articles[origin.articles[0]]
            return f"{visible_line(article.label)} · {', '.join(credited(article))}"
        agency = visible_line(origin.agency or "no agency credited")
        said = [f"{self.joined(origin)} · likely the same origin, {agency}", self.uncredited(origin)]
        return "; ".join(filter(None, said))

    def joined(self, origin: Origin) -> str:
        """Return what its articles are called; of many the first ones."""
        shown = origin.articles[:_MOST_JOINED]
        more = len(origin.articles) - len(shown)
        return " + ".join([*(self.names[index] for index in shown), *([f"{more} more"] if more else [])])

    def uncredited(self, origin: Origin) -> str | None:
        """Return who of an origin has the copy of its agency without a credit, or None where nobody has."""
        agencies = {self.names[index]: text_agencies(self._articles[index]) for index in origin.articles}
        without = [name for name, credited_to in agencies.items() if not credited_to]
        with_credit = [name for name, credited_to in agencies.items() if origin.agency in credited_to]
        if not without or not with_credit:
            return None
        verb = "credits" if len(with_credit) == 1 else "credit"
        has = "has" if len(without) == 1 else "have"
        agency = visible_line(origin.agency or "")
        return f"{_listed(with_credit)} {verb} {agency}, {_listed(without)} {has} the copy without a credit"

    def evidence_lines(self, origin: Origin) -> Iterator[str]:
        """Yield what speaks for an origin, a line each; of much the first, and how much more there is."""
        yield from map(self.evidence, origin.evidence[:MOST_EVIDENCE])
        if (more := len(origin.evidence) - MOST_EVIDENCE) > 0:
            yield f"and {more} more"

    def evidence(self, evidence: Evidence) -> str:
        """Return what speaks for an origin, with where it stands: ``the same prose “the two …”: A ¶14, B ¶4``."""
        return f"{self.evidence_words(evidence)}: {', '.join(name for _, name in self.evidence_places(evidence))}"

    def evidence_words(self, evidence: Evidence) -> str:
        """Return what speaks for an origin, with how it begins: ``the same prose “the two sides were …”``."""
        return f"{_EVIDENCE[evidence.kind]} {_words_at(self._articles[evidence.a.article], evidence.a)}"

    def evidence_places(self, evidence: Evidence) -> Iterator[tuple[Place, str]]:
        """Yield the places of what speaks for an origin, each with its name: ``A ¶14``."""
        for place in (evidence.a, evidence.b):
            if place is not None:
                yield place, f"{self.names[place.article]}{_paragraph(self._articles[place.article], place)}"


def _words_at(article: Article, place: Place) -> str:
    if place.span is None:
        return visible_line(article.author or "")
    return f"“{shortened(visible_line(article.text[slice(*place.span)]), _QUOTED)}”"


def _paragraph(article: Article, place: Place) -> str:
    return ", author field" if place.span is None else f" ¶{article.paragraph_at(place.span.start) + 1}"


def _listed(labels: Sequence[str]) -> str:
    """Return the labels, of many the first ones and how many more there are."""
    if len(labels) > _NAMED + 1:
        return f"{', '.join(labels[:_NAMED])} and {len(labels) - _NAMED} more"
    return " and ".join(filter(None, (", ".join(labels[:-1]), labels[-1])))
