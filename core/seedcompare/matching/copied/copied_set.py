"""The copied wording of a whole set: which articles have some in common, and how much."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from seedcompare.article import Article
from seedcompare.matching.copied.run_index import RunIndex
from seedcompare.matching.copied.sequence import WordSequence, is_in_order, word_sequence
from seedcompare.matching.copied.wording import CopiedWording, CopiedWords, find_copied

_PAIRS_A_REPORT = 100


class CopiedPair(NamedTuple):
    """Two articles of a set with copied words in common."""

    a: int
    """Article A; it comes before B in the set."""
    b: int
    """Article B."""
    words_a: CopiedWords
    """How much of A is copied."""
    words_b: CopiedWords
    """How much of B is copied."""

    @property
    def words(self) -> int:
        """How many words are copied, in the article that has more of them: one may print twice what the other has."""
        return max(self.words_a.all, self.words_b.all)

    @property
    def quoted(self) -> int:
        """How many of these words are quoted."""
        return max(self.words_a, self.words_b, key=lambda words: words.all).quoted


class CopiedSet:
    """The articles of a set, of which any two are asked for what they have copied; nothing is kept of a pair."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Take the articles; nothing is looked for yet."""
        self._articles = articles
        self._pairs: tuple[CopiedPair, ...] | None = None

    @cached_property
    def sequences(self) -> tuple[WordSequence, ...]:
        """The words of each article."""
        return tuple(map(word_sequence, self._articles))

    def pairs(self, on_progress: Callable[[int, int], None] | None = None) -> tuple[CopiedPair, ...]:
        """Return all pairs with copied words, those with most words first, then in the order of the set.

        ``on_progress`` is told how many of the pairs that share a run are looked at, of how many.
        """
        if self._pairs is None:
            found = self._find(list(RunIndex(self.sequences).pairs()), on_progress or _tell_nobody)
            self._pairs = tuple(sorted(found, key=lambda pair: (-pair.words, pair.a, pair.b)))
        return self._pairs

    def wording(self, a: int, b: int) -> CopiedWording:
        """Return the copied wording of two articles by their indices, with ``a`` as A."""
        one, other = self.sequences[a], self.sequences[b]
        return find_copied(one, other) if is_in_order(one, other) else find_copied(other, one).swapped()

    def _find(
        self, candidates: Sequence[tuple[int, int]], on_progress: Callable[[int, int], None]
    ) -> Iterator[CopiedPair]:
        for done, (a, b) in enumerate(candidates, start=1):
            wording = self.wording(a, b)
            if wording.stretches:
                yield CopiedPair(a, b, wording.words_a, wording.words_b)
            if done % _PAIRS_A_REPORT == 0 or done == len(candidates):
                on_progress(done, len(candidates))


def _tell_nobody(done: int, total: int) -> None:
    pass
