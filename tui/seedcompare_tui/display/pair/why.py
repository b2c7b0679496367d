"""Why two paragraphs are aligned, or why not, in words: the same in the app and on the command line; safe to show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedcompare import Article, Explanation, Rule
from seedcompare_tui.display.marks import SIDES, level_mark
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.sentences import share_text
from seedcompare_tui.display.text.visible import visible_line

_MEANINGS = {
    "words": "words in common, more than either shares with the rest of the other article",
    "distinctive": "rare words, nearly the same ones in both",
    "runs": "runs of words that both have",
    "neighbours": "alike sentences in the paragraphs beside them",
    "lead": "both stand at the top of their article",
    "copied": "some of it is copied",
    "prior": "most paragraphs of two articles say different things",
}
"""What each term of `Reasons` says where it speaks for the alignment."""
_FEWER_WORDS = "fewer words in common than either shares with the rest of the other article"
_RULES = {
    Rule.NO_STORY: "one of them is no part of the story",
    Rule.HARDLY_A_WORD: "hardly a word that says anything is in both",
    Rule.NOT_PROPOSED: "in long articles, two that share only common words are not looked at",
    Rule.NAMES_ONLY: "only names and words of who says it are in both",
}
_MOST_WORDS = 12
_NOTHING = "0"
_DECIMALS = 1
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
    if _are_same(explanation):
        return "aligned, the same words"
    score = f"score {explanation.reasons.score:.2f}, {explanation.threshold:.2f} is needed"
    if explanation.rule is Rule.NO_STORY:
        return f"not aligned: {_RULES[explanation.rule]}"
    if explanation.is_aligned:
        return f"aligned: {score}"
    if explanation.rule is not None:
        return f"not aligned, whatever the score: {_RULES[explanation.rule]} ({score})"
    return f"not aligned: {score}"


def level_line(explanation: Explanation) -> str:
    """Return the level of two aligned paragraphs with the share that decides on it; empty for others."""
    if not explanation.is_aligned:
        return ""
    return f"{explanation.level}: {share_text(explanation.copied_share)} of the shorter paragraph is copied"


def terms(explanation: Explanation) -> Iterator[Term]:
    """Yield the terms that were added up, those that are 0 on one line, and the sum of what is shown.

    Nothing for paragraphs of the same words, and for those that are no part of the story, which need no sum.
    """
    if _are_same(explanation) or explanation.rule is Rule.NO_STORY:
        return
    shown = {name: round(value, _DECIMALS) for name, value in explanation.reasons.terms().items()}
    for name, value in shown.items():
        if value:
            yield Term(name, _signed(value), _FEWER_WORDS if name == "words" and value < 0 else _MEANINGS[name])
    if nothing := [name for name, value in shown.items() if not value]:
        yield Term("the rest", _NOTHING, f"nothing from {', '.join(nothing)}")
    yield Term("sum", _signed(sum(shown.values())), f"in log-odds: a score of {explanation.reasons.score:.2f}")


def words_in_common(explanation: Explanation, a: Article, b: Article) -> str:
    """Return the words that both paragraphs have, the heaviest first; empty for none of weight.

    Each has what it adds to the term ``words``, the form that it has in B where that is another one, and a ``*`` where
    it is rare in the set and in its language. Last stands what is taken off for words that the two articles share
    anyway.
    """
    heavy = [word for word in explanation.words if word.log_odds >= _LEAST_SHOWN]
    if not heavy or _are_same(explanation):
        return ""
    shown: list[str] = []
    for word in heavy[:_MOST_WORDS]:
        here, there = a.text[slice(*word.a)], b.text[slice(*word.b)]
        form = here if here.casefold() == there.casefold() else f"{here} ~ {there}"
        sign = "*" if word.is_distinctive else ""
        shown.append(f"{visible_line(form)}{sign} {_signed(word.log_odds)}")
    if more := len(heavy) - len(shown):
        shown.append(f"{more} more {_signed(sum(word.log_odds for word in heavy[_MOST_WORDS:]))}")
    background = explanation.reasons.words - sum(word.log_odds for word in heavy)
    shown.append(f"{_signed(background)} for what the two articles share anyway")
    note = f" ({_WORDS_NOTE})" if any(word.is_distinctive for word in heavy[:_MOST_WORDS]) else ""
    return f"{', '.join(shown)}{note}"


_WORDS_NOTE = "* a rare word"


def no_story_line(row: Row) -> str:
    """Return why a row that is no part of the story is aligned with nothing: ``A 1 to 9: it is no part of …``."""
    sides = [f"{side} {_range_of(here)}" for side, here in zip(SIDES, (row.a, row.b), strict=True) if here]
    is_one = len(row.a) + len(row.b) == 1
    subject, verb, have = ("It", "is", "has") if is_one else ("They", "are", "have")
    where = " and ".join(sides)
    return f"{where}: {subject.lower()} {verb} no part of the story. {subject} {have} no words and {_COUNTS[is_one]}."


_COUNTS = {True: "counts nowhere", False: "count nowhere"}


def _range_of(paragraphs: Sequence[int]) -> str:
    first, last = paragraphs[0] + 1, paragraphs[-1] + 1
    return str(first) if first == last else f"{first} to {last}"


def _are_same(explanation: Explanation) -> bool:
    return bool(explanation.reasons.same)


def _signed(value: float) -> str:
    return f"{value:+.{_DECIMALS}f}" if round(value, _DECIMALS) else _NOTHING
