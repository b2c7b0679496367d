"""Sentences about a comparison, the same on every screen and in every export; safe to show."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Protocol

from seedcompare import (
    Article,
    Comparison,
    CreditKind,
    Derivation,
    Evidence,
    EvidenceKind,
    Origin,
    Pair,
    Place,
    Settings,
)
from seedcompare.grouping.origins import text_agencies
from seedcompare.version import VERSION
from seedcompare_tui.display.marks import SIDES, Mark
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import visible_line

_IN_TEXT = 40
"""The most cells of a name where a sentence has several."""
_QUOTED = 60
"""The most cells of the words that speak for an origin."""
_MOST_JOINED = 12
"""The most articles of an origin that are named."""
_NAMED = 3
"""The most articles that a sentence names; the others are counted."""


def counted(number: int, word: str) -> str:
    """Return a number with its noun: ``1 pair``, ``2 pairs``."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def percent(share: float) -> int:
    """Return a share of 0 to 1 as it is shown."""
    return round(100 * share)


def credited(article: Article) -> list[str]:
    """Return whom an article credits: the agencies of its text, its author, else its pictures; or ``no credit``."""
    agencies = [credit.agency for credit in article.credits if credit.kind in (CreditKind.DATELINE, CreditKind.BYLINE)]
    photos = [f"{credit.agency} photo" for credit in article.credits if credit.kind is CreditKind.PHOTO]
    names = [*agencies, *([article.byline] if article.byline else photos)]
    return [visible_line(name) for name in dict.fromkeys(names)] or ["no credit"]


def article_line(article: Article, *, with_language: bool = False) -> str:
    """Return one line on an article: its label, credit and size, and its language where that is asked for."""
    return " · ".join((visible_line(article.label), *article_facts(article, with_language=with_language)))


def credit_line(article: Article) -> str:
    """Return whom an article credits, and how many words it has."""
    return f"{', '.join(credited(article))} · {counted(article.word_count, 'word')}"


def article_facts(article: Article, *, with_language: bool = False) -> tuple[str, ...]:
    """Return whom an article credits, its language where that is asked for and known, and its size."""
    language = [article.language] if with_language and article.language else []
    size = [counted(article.word_count, "word"), counted(len(article.paragraphs), "paragraph"), outside_story(article)]
    return ", ".join(credited(article)), *language, ", ".join(filter(None, size))


def outside_story(article: Article) -> str:
    """Return how many paragraphs are no part of the story: ``27 no part of the story``; empty for none."""
    return f"{len(article.furniture)} {Mark.NO_STORY.word}" if article.furniture else ""


def has_languages(articles: Sequence[Article]) -> bool:
    """Whether articles are in more languages than one, as far as these are known."""
    return len({article.language for article in articles} - {None}) > 1


def names_in_text(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return what each article of a set is called in a sentence that names several."""
    return names_within(articles, _IN_TEXT)


class OriginsOfSet(Protocol):
    """A set of articles, and which of them are likely one origin."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """In the order given."""
        ...

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Every article is in exactly one."""
        ...


def origin_count(source: OriginsOfSet) -> str:
    """Return how many origins the articles likely have."""
    return f"{counted(len(source.articles), 'article')}, {counted(len(source.origins), 'likely origin')}:"


def origin_lines(source: OriginsOfSet) -> Iterator[str]:
    """Yield a line for each origin: its articles and the agency they credit."""
    for origin in source.origins:
        yield _origin_text(source.articles, origin)


def _origin_text(articles: Sequence[Article], origin: Origin) -> str:
    if len(origin.articles) == 1:
        article = articles[origin.articles[0]]
        return f"{visible_line(article.label)} · {', '.join(credited(article))}"
    names = names_in_text(articles)
    labels = joined_names(origin, names)
    agency = visible_line(origin.agency or "no agency credited")
    said = [f"{labels} · likely the same origin, {agency}", uncredited_line(articles, origin)]
    return "; ".join(filter(None, said))


def joined_names(origin: Origin, names: Sequence[str]) -> str:
    """Return what the articles of an origin are called, by the ``names`` of the set; of many the first ones."""
    shown = origin.articles[:_MOST_JOINED]
    more = len(origin.articles) - len(shown)
    return " + ".join([*(names[index] for index in shown), *([f"{more} more"] if more else [])])


def evidence_line(articles: Sequence[Article], evidence: Evidence) -> str:
    """Return what speaks for an origin, with where it stands: ``prose “the two sides were …”: A ¶14, B ¶4``."""
    return f"{evidence_words(articles, evidence)}: {', '.join(name for _, name in evidence_places(articles, evidence))}"


def evidence_words(articles: Sequence[Article], evidence: Evidence) -> str:
    """Return what speaks for an origin, with how it begins: ``prose “the two sides were …”``."""
    return f"{_EVIDENCE[evidence.kind]} {_words_at(articles[evidence.a.article], evidence.a)}"


def evidence_places(articles: Sequence[Article], evidence: Evidence) -> Iterator[tuple[Place, str]]:
    """Yield the places of what speaks for an origin, each with its name: ``A ¶14``."""
    names = names_in_text(articles)
    for place in (evidence.a, evidence.b):
        if place is not None:
            yield place, f"{names[place.article]}{_paragraph(articles[place.article], place)}"


_EVIDENCE = {
    EvidenceKind.PROSE: "the same prose",
    EvidenceKind.CREDIT: "credit",
    EvidenceKind.ATTRIBUTION: "attribution",
}


def _words_at(article: Article, place: Place) -> str:
    if place.span is None:
        return visible_line(article.author or "")
    return f"“{shortened(visible_line(article.text[slice(*place.span)]), _QUOTED)}”"


def _paragraph(article: Article, place: Place) -> str:
    return ", author field" if place.span is None else f" ¶{article.paragraph_at(place.span.start) + 1}"


def uncredited_line(articles: Sequence[Article], origin: Origin) -> str | None:
    """Return who of an origin has the copy of its agency without a credit, or None where nobody has."""
    called = names_in_text(articles)
    labels = {index: called[index] for index in origin.articles}
    without = [label for index, label in labels.items() if not text_agencies(articles[index])]
    with_credit = [label for index, label in labels.items() if origin.agency in text_agencies(articles[index])]
    if not without or not with_credit:
        return None
    names = "credits" if len(with_credit) == 1 else "credit"
    has = "has" if len(without) == 1 else "have"
    agency = visible_line(origin.agency or "")
    return f"{_listed(with_credit)} {names} {agency}, {_listed(without)} {has} the copy without a credit"


def _listed(labels: Sequence[str]) -> str:
    """Return the labels, of many the first ones and how many more there are."""
    if len(labels) > _NAMED + 1:
        return f"{', '.join(labels[:_NAMED])} and {len(labels) - _NAMED} more"
    return " and ".join(filter(None, (", ".join(labels[:-1]), labels[-1])))


def settings_line(comparison: Comparison) -> str:
    """Return every setting that made the comparison."""
    settings = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in asdict(comparison.settings).items())
    return f"Settings: {settings}."


def made_with(settings: Settings) -> str:
    """Return the program's version and the settings that are not its defaults, in the few words that a table fits."""
    defaults = asdict(Settings())
    changed = [f"{name} {value}" for name, value in asdict(settings).items() if value != defaults[name]]
    return f"seedcompare {VERSION}, {', '.join(changed) or 'default settings'}"


def share_text(share: float) -> str:
    """Return a share of 0 to 1 as it is shown; one that is not nothing never reads as nothing, nor one as all."""
    if 0 < share < _HALF_A_PERCENT:
        return "<1%"
    return ">99%" if 1 - _HALF_A_PERCENT <= share < 1 else f"{percent(share)}%"


_HALF_A_PERCENT = 0.005


def made_of(coverage: float, quoted: float) -> str:
    """Return what a share is made of: ``28% prose, 14% quoted``, which add up as shown; empty for all prose."""
    if not quoted:
        return ""
    if quoted == coverage:
        return "all quoted"
    return f"{percent(coverage) - percent(quoted)}% prose, {share_text(quoted)} quoted"


def share_lines(pair: Pair, names: Sequence[str] = SIDES) -> tuple[str, str]:
    """Return how much of A is in B and of B in A, called by ``names``, what that is made of and amounts to."""
    a, b = names
    return (
        _share_line(pair.coverage_a, pair.quoted_a, pair.retold_a, pair.derivation_a, b),
        _share_line(pair.coverage_b, pair.quoted_b, pair.retold_b, pair.derivation_b, a),
    )


def _share_line(coverage: float, quoted: float, retold: float, derivation: Derivation, other: str) -> str:
    parts = made_of(coverage, quoted)
    share = f"{share_text(coverage)} of it is in {other}"
    return "; ".join(filter(None, (f"{share}: {parts}" if parts else share, retold_text(retold), derivation)))


def retold_text(retold: float) -> str:
    """Return how much is retold in other words, beside what is copied; empty for nothing."""
    return f"{share_text(retold)} retold" if retold else ""
