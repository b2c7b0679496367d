"""Why two paragraphs are aligned, or why not."""

from dataclasses import dataclass, replace
from enum import StrEnum

from seedcompare.comparison import Level, Reasons
from seedcompare.span import Span


class Rule(StrEnum):
    """A rule that keeps two paragraphs from being aligned, whatever their score."""

    NO_STORY = "no-story"
    """One of them is no part of its story."""
    HARDLY_A_WORD = "hardly-a-word"
    """They share next to no word of weight, so that nothing further is looked at."""
    NOT_PROPOSED = "not-proposed"
    """The articles are long, and the two share only words that stand in too many paragraphs to be looked up."""
    NAMES_ONLY = "names-only"
    """They share names and words of who says it, and hardly anything else."""


@dataclass(frozen=True, slots=True)
class SharedWord:
    """A word that two paragraphs have in common, at its first place in each."""

    a: Span
    """In characters of A's text."""
    b: Span
    """In characters of B's text; the form there may be another one."""
    log_odds: float
    """Its part in the term ``words``, before the background between the articles is taken off; 0 or more."""
    is_distinctive: bool
    """Whether few sentences of the set have it, and its language does not use it commonly."""

    def swapped(self) -> "SharedWord":
        """Return the same word with B's place first."""
        return replace(self, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What speaks for and against two paragraphs carrying the same content."""

    a: int
    """Paragraph of article A."""
    b: int
    """Paragraph of article B."""
    is_aligned: bool
    """Whether the comparison aligns them."""
    level: Level
    """How closely their words agree; of paragraphs that are not aligned what it would be."""
    copied_share: float
    """The share of the words of the shorter paragraph that are copied, 0 to 1; it decides on the level."""
    reasons: Reasons
    """The terms, and the score that they add up to."""
    rule: Rule | None
    """The rule that keeps them apart, or None where the score alone decides."""
    threshold: float
    """The least score of two paragraphs that are aligned."""
    words: tuple[SharedWord, ...]
    """What they have in common, the heaviest first."""

    def swapped(self) -> "Explanation":
        """Return the same explanation with B's paragraph first."""
        return replace(self, a=self.b, b=self.a, words=tuple(word.swapped() for word in self.words))
