"""Sentences about a comparison, the same on every screen and in every export; safe to show."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from seedcompare import Article, Comparison, CreditKind, Derivation, Origin
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.visible import visible_line

if TYPE_CHECKING:  # a reading is drawn with the sentences of this module
    from seedcompare_tui.display.reading import PairReading

MEANINGS = {
    Mark.VERBATIM: "near-identical wording",
    Mark.EDITED: "copied phrasing with edits, or a copied sentence or quotation in other text",
    Mark.REWORDED: "the same statement in other words",
    Mark.ONLY_HERE: "the other article has nothing like it",
    Mark.MOVED: "its partner stands out of order; an arrow at its number shows where from",
}
"""What each mark says of a paragraph."""


def counted(number: int, word: str) -> str:
    """Return a number with its noun: ``1 pair``, ``2 pairs``."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def credited(article: Article) -> list[str]:
    """Return whom an article credits: the agencies of its text, its author, else its pictures; or ``no credit``."""
    agencies = [credit.agency for credit in article.credits if credit.kind in (CreditKind.DATELINE, CreditKind.BYLINE)]
    photos = [f"{credit.agency} photo" for credit in article.credits if credit.kind is CreditKind.PHOTO]
    names = [*agencies, *([article.byline] if article.byline else photos)]
    return [visible_line(name) for name in dict.fromkeys(names)] or ["no credit"]


def article_line(article: Article) -> str:
    """Return one line on an article: its label, credit and size."""
    return " · ".join((visible_line(article.label), *article_facts(article)))


def article_facts(article: Article) -> tuple[str, str]:
    """Return whom an article credits, and its size."""
    size = f"{counted(article.word_count, 'word')}, {counted(len(article.paragraphs), 'paragraph')}"
    return ", ".join(credited(article)), size


def origin_count(comparison: Comparison) -> str:
    """Return how many origins the articles likely have."""
    return f"{counted(len(comparison.articles), 'article')}, {counted(len(comparison.origins), 'likely origin')}:"


def origin_lines(comparison: Comparison) -> Iterator[str]:
    """Yield a line for each origin: its articles and the agency they credit."""
    for origin in comparison.origins:
        yield _origin_text(comparison, origin)


def _origin_text(comparison: Comparison, origin: Origin) -> str:
    labels = " + ".join(visible_line(comparison.articles[index].label) for index in origin.articles)
    if len(origin.articles) == 1:
        return f"{labels} · {origin.agency or 'no agency credited'}"
    return f"{labels} · likely the same origin, {origin.agency or 'no agency credited'}"


def settings_line(comparison: Comparison) -> str:
    """Return every setting that made the comparison."""
    settings = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in asdict(comparison.settings).items())
    return f"Settings: {settings}."


def share_line(coverage: float, derivation: Derivation, other: str) -> str:
    """Return how much of an article stands in ``other``, and what that amounts to."""
    if coverage or derivation is Derivation.NONE:
        return f"{coverage:.0%} of it is in {other}, {derivation}"
    return f"0% of it is copied in {other}, {derivation} by its wording"


def count_line(reading: "PairReading") -> str:
    """Return the marks of a pair with how often each occurs; only here in A and in B apart."""
    return "   ".join(f"{mark.sign} {mark.word} {count}" for mark, count in reading.counts.items())
