"""What is to be shown, as data: it can wait until it is compared, and follow its articles when they are read again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual.message import Message

from seedcompare import Article, Comparer
from seedcompare.selection import IndexPair
from seedcompare_tui.session.reload import follow_pairs


@dataclass(frozen=True, slots=True)
class Goal:
    """A pair, and a place in it."""

    a: int
    """The article on the left, by its index."""
    b: int
    """The article on the right."""
    side: int = 0
    """The side of the paragraph, 0 for A."""
    paragraph: int | None = None
    """The paragraph that gets the bar; None leaves the pair as it was, or begins another one at its top."""

    @property
    def pair(self) -> IndexPair:
        """The two articles."""
        return self.a, self.b

    def followed(self, before: Sequence[Article], after: Sequence[Article]) -> "Goal | None":
        """Return the same goal by the indices of the articles ``after``; None where one of the two is gone."""
        return next((replace(self, a=a, b=b) for a, b in follow_pairs([self.pair], before, after)), None)


@dataclass
class PairWanted(Message):
    """A screen asks for a pair to be shown on the pair screen."""

    goal: Goal


@dataclass(frozen=True, slots=True)
class PairChoice:
    """Which pairs of a set can be stepped through, and which of them is shown first."""

    articles: tuple[Article, ...]
    """What the indices here mean."""
    wanted: IndexPair | None
    """The pair to show first, where it is there; None stands for the first one."""
    named: tuple[IndexPair, ...]
    """The pairs to step through, in their order; empty for all that may share something."""
    named_in: tuple[Article, ...]
    """What the indices of ``named`` mean."""

    def first_of(self, comparer: Comparer) -> IndexPair | None:
        """Return the pair to show first of a set, or None where no two articles may share anything."""
        wanted = [] if self.wanted is None else [self.wanted]
        kept = follow_pairs(wanted, self.articles, comparer.articles)
        return next(iter((*kept, *self.pairs_of(comparer))), None)

    def pairs_of(self, comparer: Comparer) -> tuple[IndexPair, ...]:
        """Return the pairs of a set that can be stepped through, the most alike first where none are named."""
        return self.known_of(comparer) or tuple((each.a, each.b) for each in comparer.likely)

    def known_of(self, comparer: Comparer) -> tuple[IndexPair, ...]:
        """Return those that are known without weighing a word: the named ones, and that of two articles."""
        of_two = ((0, 1),) if len(comparer.articles) == 2 else ()
        return follow_pairs(self.named, self.named_in, comparer.articles) or of_two
