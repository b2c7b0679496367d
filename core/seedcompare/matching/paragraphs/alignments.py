"""Which paragraphs of two articles carry the same content, whatever their order."""

from collections.abc import Sequence
from typing import NamedTuple

from seedcompare.comparison import Alignment, Level, Reasons
from seedcompare.explanation import Rule
from seedcompare.matching.candidates import Similarities, find_similar
from seedcompare.matching.levels import Levels
from seedcompare.matching.paragraphs.order import find_moved
from seedcompare.matching.paragraphs.reasons import SAME, Scorer, log_odds_of
from seedcompare.matching.profiles import Profile
from seedcompare.matching.runs import Run
from seedcompare.matching.shared_runs import paragraph_runs
from seedcompare.settings import Settings
from seedcompare.text.stems import stem_of

_LEAST_SIMILARITY = 0.03
"""Below it, paragraphs are not looked at further."""
_NEARLY_SAME = 0.999
"""Below it, paragraphs do not have the same words."""
_ROUNDING = 1e-6
"""Rounding may cost this much where log-odds are only bounded."""

_LEAST_BESIDE_NAMES = 0.25
"""Names alone align nothing: what else two paragraphs share must weigh a quarter of a word that stands once."""
_SAYING = frozenset(
    stem_of(key)
    for key in "said say says told tell tells adding added according reported reporters statement spokesman "
    "spokeswoman spokesperson broadcaster interview conference".split()
)
"""Words of who says it, which count as little as names. Other languages have none listed."""


class ParagraphMatch(NamedTuple):
    """Two paragraphs held against each other, by their indices in the profiles."""

    a: int
    b: int
    level: Level
    reasons: Reasons
    runs: tuple[Run, ...]
    """The runs of words they share, in words of the articles."""
    rule: Rule | None = None
    """The rule that keeps them from being aligned whatever their score, or None."""


class Aligner:
    """Decides which paragraphs of two articles are aligned."""

    def __init__(self, a: Profile, b: Profile, similarities: Similarities, levels: Levels, settings: Settings) -> None:
        """Take two articles, how similar their sentences are, and the levels of their paragraphs."""
        self._a = a
        self._b = b
        self._settings = settings
        self._levels = levels
        self._scorer = Scorer(a, b, similarities)
        self._similarities = find_similar(a.paragraph_unit_vectors, b.paragraph_unit_vectors)

    def matches(self) -> list[ParagraphMatch]:
        """Return the paragraphs that are aligned, sorted; many to many."""
        least = log_odds_of(self._settings.alignment_threshold) - _ROUNDING
        looked_at = (
            self.match(i, j)
            for i, row in enumerate(self._similarities)
            for j, similarity in sorted(row.items())
            if similarity >= _LEAST_SIMILARITY
            and (
                self._are_same(i, j, similarity)
                or self._scorer.may_reach(least, i, j, similarity, self._levels.of_paragraphs(i, j))
            )
        )  # finding the runs of a match costs most
        return [match for match in looked_at if self.is_aligned(match)]

    def match(self, i: int, j: int) -> ParagraphMatch:
        """Return any two paragraphs held against each other, aligned or not."""
        proposed = self._similarities[i].get(j)
        similarity = self._product(i, j) if proposed is None else proposed
        runs = tuple(paragraph_runs(self._a, self._b, i, j))
        level = self._levels.of_paragraphs(i, j)
        if proposed is not None and self._are_same(i, j, similarity):
            return ParagraphMatch(i, j, level, SAME, runs)
        reasons = self._scorer.reasons(i, j, similarity, runs, level)
        rule = self._rule(i, j, similarity, reasons)
        if proposed is None and rule is None:
            rule = Rule.NOT_PROPOSED
        return ParagraphMatch(i, j, level, reasons, runs, rule)

    def matches_of(self, paragraph: int, *, side: int) -> list[ParagraphMatch]:
        """Return a paragraph of a side (0 for A) held against each of the other side that shares a stem with it."""
        if side == 0:
            return [
                self.match(paragraph, j) for j in range(len(self._b.paragraphs)) if self._share_a_stem(paragraph, j)
            ]
        return [self.match(i, paragraph) for i in range(len(self._a.paragraphs)) if self._share_a_stem(i, paragraph)]

    def _share_a_stem(self, i: int, j: int) -> bool:
        return not self._a.paragraph_unit_vectors[i].keys().isdisjoint(self._b.paragraph_unit_vectors[j])

    def _product(self, i: int, j: int) -> float:
        one, other = self._a.paragraph_unit_vectors[i], self._b.paragraph_unit_vectors[j]
        return sum([value * other[stem] for stem, value in one.items() if stem in other])

    def is_aligned(self, match: ParagraphMatch) -> bool:
        """Whether the score of two paragraphs reaches the threshold and no rule keeps them apart."""
        return match.rule is None and self._reaches(match.reasons)

    def _reaches(self, reasons: Reasons) -> bool:
        return reasons.score >= self._settings.alignment_threshold

    def _rule(self, i: int, j: int, similarity: float, reasons: Reasons) -> Rule | None:
        if similarity < _LEAST_SIMILARITY:
            return Rule.HARDLY_A_WORD
        return Rule.NAMES_ONLY if self._reaches(reasons) and not self._share_more_than_names(i, j) else None

    def _are_same(self, i: int, j: int, similarity: float) -> bool:
        return similarity >= _NEARLY_SAME and self._a.paragraph_grams[i].words == self._b.paragraph_grams[j].words

    def _share_more_than_names(self, i: int, j: int) -> bool:
        theirs = set(self._b.stems[slice(*self._b.paragraphs[j])])
        shared = {stem: weight for stem, weight in self._a.content_words_in(self._a.paragraphs[i]) if stem in theirs}
        return (
            sum(weight for stem, weight in shared.items() if stem not in self._a.names and stem not in _SAYING)
            >= _LEAST_BESIDE_NAMES * self._a.most_weight
        )


def alignments_of(a: Profile, b: Profile, matches: Sequence[ParagraphMatch]) -> tuple[Alignment, ...]:
    """Return the matches of two articles, sorted as they are, with those out of the main order marked as moved."""
    moved = find_moved([(match.a, match.b) for match in matches], [match.reasons.score for match in matches])
    return tuple(
        Alignment(a.numbers[match.a], b.numbers[match.b], match.level, match.reasons, moved=is_moved)
        for match, is_moved in zip(matches, moved, strict=True)
    )
