"""Sentences about a comparison, the same on every screen and in every export; safe to show."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from seedcompare import Article, Comparison, CreditKind, Derivation, Origin, Pair, Settings
from seedcompare.grouping.origins import text_agencies
from seedcompare.version import VERSION
from seedcompare_tui.display.marks import SIDES, Mark
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.visible import visible_line

_IN_TEXT = 40
"""The most cells of a name where a sentence has several."""
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


def origin_count(comparison: Comparison) -> str:
    """Return how many origins the articles likely have."""
    return f"{counted(len(comparison.articles), 'article')}, {counted(len(comparison.origins), 'likely origin')}:"


def origin_lines(comparison: Comparison) -> Iterator[str]:
    """Yield a line for each origin: its articles and the agency they credit."""
    for origin in comparison.origins:
        yield _origin_text(comparison, origin)


def _origin_text(comparison: Comparison, origin: Origin) -> str:
    if len(origin.articles) == 1:
        article = comparison.articles[origin.articles[0]]
        return f"{visible_line(article.label)} · {', '.join(credited(article))}"
    names = names_in_text(comparison.articles)
    labels = " + ".join(names[index] for index in origin.articles)
    agency = visible_line(origin.agency or "no agency credited")
    said = [f"{labels} · likely the same origin, {agency}", uncredited_line(comparison.articles, origin)]
    return "; ".join(filter(None, said))


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


def share_parts(coverage: float, quoted: float, retold: float) -> tuple[str, ...]:
    """Return what a share is made of, and what is retold beside it; the parts that are nothing are left out.

    Prose and quotations add up to the share as it is shown.
    """
    parts: list[str] = []
    if quoted:
        prose = percent(coverage) - percent(quoted)
        parts.append(f"{prose}% prose, {share_text(quoted)} quoted" if coverage > quoted else "all quoted")
    if retold:
        parts.append(f"{share_text(retold)} retold")
    return tuple(parts)


def share_lines(pair: Pair, names: Sequence[str] = SIDES) -> tuple[str, str]:
    """Return how much of A is in B and of B in A, called by ``names``, what that is made of and amounts to."""
    a, b = names
    return (
        _share_line(pair.coverage_a, pair.quoted_a, pair.retold_a, pair.derivation_a, b),
        _share_line(pair.coverage_b, pair.quoted_b, pair.retold_b, pair.derivation_b, a),
    )


def _share_line(coverage: float, quoted: float, retold: float, derivation: Derivation, other: str) -> str:
    parts = ", ".join(share_parts(coverage, quoted, 0.0))
    beside = f", {share_text(retold)} retold" if retold else ""
    return f"{share_text(coverage)} of it is in {other}{f' ({parts})' if parts else ''}{beside}; {derivation}"
