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
    if share > 0 and percent(share) == 0:
        return _HARDLY
    return f">{_ALL - 1}%" if share < 1 and percent(share) == _ALL else f"{percent(share)}%"


_HARDLY = "<1%"
_ALL = 100


def made_of(coverage: float, quoted: float) -> str:
    """Return what a share is made of: ``28% prose, 14% quoted``, which add up as shown; empty for all prose."""
    quoted_part = _quoted_part(coverage, quoted)
    return f"{share_text(coverage - quoted)} prose, {quoted_part}" if 0 < quoted < coverage else quoted_part


def _quoted_part(coverage: float, quoted: float) -> str:
    """Return what is quoted of a share: what the prose leaves of it as it is shown; empty for nothing."""
    if not quoted:
        return ""
    if quoted >= coverage:
        return "all quoted"
    is_more = share_text(coverage).startswith(">")
    left = percent(coverage) - percent(coverage - quoted) - is_more
    return f"{'>' if is_more else ''}{left}% quoted" if left > 0 else f"{_HARDLY} quoted"


def retold_text(coverage: float, retold: float) -> str:
    """Return how much is retold in other words, beside the share that is copied; empty for nothing.

    As they are shown, the two are never more than all.
    """
    if not retold:
        return ""
    return f"{min(percent(retold), _ALL - percent(coverage))}% retold" if percent(retold) else f"{_HARDLY} retold"


def share_forms(pair: Pair, side: int, *, without_quotations: bool = False) -> tuple[str, str, str, str]:
    """Return how much of A (``side`` 0) or B (1) is in the other one, from the longest form to the shortest.

    The longest is ``49% is in B: 37% prose, 12% quoted · 8% retold``, the next
    ``49% is in B (12% quoted) · 8% retold``. Of a pair that is read without quotations all but the shortest
    say so.
    """
    coverage = (pair.coverage_a, pair.coverage_b)[side]
    quoted, retold = ((pair.quoted_a, pair.retold_a), (pair.quoted_b, pair.retold_b))[side]
    share = f"{share_text(coverage)} is in {SIDES[1 - side]}"
    whole = f"{share} without quotations" if without_quotations else share
    longest = ": ".join(filter(None, (whole, made_of(coverage, quoted))))
    quoted_part, retold_part = _quoted_part(coverage, quoted), retold_text(coverage, retold)
    return (
        _parted(longest, retold_part),
        _parted(_bracketed(whole, quoted_part), retold_part),
        _bracketed(whole, quoted_part),
        share,
    )


def _bracketed(share: str, part: str) -> str:
    return f"{share} ({part})" if part else share


def _parted(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def share_lines(pair: Pair, names: Sequence[str] = SIDES) -> tuple[str, str]:
    """Return how much of A is in B and of B in A, called by ``names``, what that is made of and amounts to."""
    return share_line_forms(pair, 0, names)[0], share_line_forms(pair, 1, names)[0]


def share_line_forms(pair: Pair, side: int, names: Sequence[str]) -> tuple[str, ...]:
    """Return the line of `share_lines` for A (``side`` 0) or B (1) and shorter ones, which say less."""
    coverage, quoted, retold, derivation = (
        (pair.coverage_a, pair.quoted_a, pair.retold_a, pair.derivation_a),
        (pair.coverage_b, pair.quoted_b, pair.retold_b, pair.derivation_b),
    )[side]
    share = f"{share_text(coverage)} of it is in {names[1 - side]}"
    parts = made_of(coverage, quoted)
    said = [f"{share}: {parts}" if parts else share, retold_text(coverage, retold)]
    said += [derivation] if coverage and derivation is not Derivation.NONE else []
    said = list(filter(None, said))
    return (*("; ".join(said[:count]) for count in range(len(said), 0, -1)), share)
