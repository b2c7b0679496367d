"""Sentences about a comparison, the same on every screen and in every export; safe to show."""

from collections.abc import Sequence
from dataclasses import asdict

from seedcompare import (
    Article,
    Comparison,
    CreditKind,
    Derivation,
    Pair,
    Settings,
)
from seedcompare.version import VERSION
from seedcompare_tui.display.marks import SIDES, Mark
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.visible import visible_line

_IN_TEXT = 40
"""The most cells of a name where a sentence has several."""


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
    amounts_to = "" if derivation is Derivation.NONE else derivation
    return "; ".join(filter(None, (f"{share}: {parts}" if parts else share, retold_text(retold), amounts_to)))


def retold_text(retold: float) -> str:
    """Return how much is retold in other words, beside what is copied; empty for nothing."""
    return f"{share_text(retold)} retold" if retold else ""
