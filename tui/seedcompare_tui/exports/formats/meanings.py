"""What the figures and the marks mean, said once in each export."""

from collections.abc import Mapping

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.marked import MEANINGS_UNWRAPPED

SHARES = (
    "A share counts words of a story: those that are copied in the other article, of all it has. “Prose” and “quoted” "
    "are its parts: outside quotations, and inside those of one of the two. “Retold” is no part of it: words that are "
    "not copied, in paragraphs whose content the other article has in other words."
)
"""What the line of an article's shares says."""

CHANGES = (Mark.CHANGED, Mark.CHANGED_VALUE)
"""The marks that only words have."""

WORDS: Mapping[Mark, str] = {
    Mark.EDITED: "copied words, which add up to the share",
    Mark.REWORDED: "words that both share in what is told in other words; no part of the share",
    Mark.CHANGED: "words inside copied text that differ; no part of the share",
    Mark.CHANGED_VALUE: "the same, where a number, a month or a day is among them",
    Mark.ONLY_HERE: "details that stand in no other article",
}
"""What is said of words with a mark; of copied words once, whatever the level of their paragraph."""


def row_meanings(*, with_arrows: bool = False) -> Mapping[Mark, str]:
    """Return what each mark says that a paragraph can have; ``with_arrows`` where arrows tell of what is moved."""
    meanings = {mark: mark.meaning for mark in Mark} if with_arrows else MEANINGS_UNWRAPPED
    return {mark: said for mark, said in meanings.items() if mark not in CHANGES}
