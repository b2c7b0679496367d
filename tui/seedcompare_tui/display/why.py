"""Why two paragraphs are aligned, or why not, in words: the same in the app and on the command line; safe to show."""

from collections.abc import Iterator
from dataclasses import dataclass

from seedcompare import Article, Explanation, Rule
from seedcompare_tui.display.marks import SIDES, level_mark
from seedcompare_tui.display.visible import visible_line

_MEANINGS = {
    "words": "words in common, more than either shares with the rest of the other article",
    "distinctive": "words that few sentences have, nearly the same ones in both",
    "runs": "runs of words that both have",
    "neighbours": "alike sentences in the paragraphs beside them",
    "lead": "both stand at the top of their article",
    "copied": "some of it is copied",
    "prior": "most paragraphs of two articles say different things",
    "same": "the words of both are the same",
}
"""What each term of `Reasons` says."""
_RULES = {
    Rule.HARDLY_A_WORD: "they have hardly a word of weight in common",
    Rule.NAMES_ONLY: "they have names and words of who says it in common, and hardly anything else",
}
_MOST_WORDS = 12
_NOTHING = "0"
_LEAST_SHOWN = 0.05
"""Words that add less are left out."""


@dataclass(frozen=True, slots=True)
class Term:
    """A line of the sum."""

    name: str
    value: str
    """In log-odds, with its sign."""
    meaning: str


def paragraph_names(explanation: Explanation) -> str:
    """Return the two paragraphs by their numbers, with the sign of their level: ``A 6 ~ B 5``."""
    sign = level_mark(explanation.level).sign if explanation.is_aligned else "–"
    return f"{SIDES[0]} {explanation.a + 1} {sign} {SIDES[1]} {explanation.b + 1}"


def verdict(explanation: Explanation) -> str:
    """Return whether two paragraphs are aligned, and what decided."""
    score = f"score {explanation.reasons.score:.2f}"
    if explanation.is_aligned:
        return f"aligned, {explanation.level}: {score}"
    if explanation.rule is not None:
        return f"not aligned: {_RULES[explanation.rule]}"
    return f"not aligned: {score}, and {explanation.threshold:.2f} is needed"


def terms(explanation: Explanation) -> Iterator[Term]:
    """Yield the terms that were added up, those that are 0 on one line, and their sum."""
    reasons = explanation.reasons
    shown = {name: _signed(value) for name, value in reasons.terms().items()}
    for name, value in shown.items():
        if value != _NOTHING:
            yield Term(name, value, _MEANINGS[name])
    if nothing := [name for name, value in shown.items() if value == _NOTHING]:
        yield Term("others", _NOTHING, ", ".join(nothing))
    yield Term("sum", _signed(reasons.log_odds), f"in log-odds, which makes a score of {reasons.score:.2f}")


def words_in_common(explanation: Explanation, a: Article, b: Article) -> str:
    """Return the words that both paragraphs have, the heaviest first; empty for none of weight.

    Each has what it adds to the term ``words``, the form that it has in B where that is another one, and a ``*`` where
    few sentences of the set have it.
    """
    heavy = [word for word in explanation.words if word.log_odds >= _LEAST_SHOWN]
    shown: list[str] = []
    for word in heavy[:_MOST_WORDS]:
        here, there = a.text[slice(*word.a)], b.text[slice(*word.b)]
        form = here if here.casefold() == there.casefold() else f"{here} ~ {there}"
        shown.append(f"{visible_line(form)}{'*' if word.is_distinctive else ''} {_signed(word.log_odds)}")
    more = len(heavy) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


WORDS_NOTE = "* few sentences have it"
"""What the sign after a word says."""


def _signed(value: float) -> str:
    return f"{value:+.1f}" if abs(value) >= _LEAST_SHOWN else _NOTHING
