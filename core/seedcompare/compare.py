"""Comparing a set of articles: the one way from articles to a `Comparison`."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property

from seedcompare.article import Article
from seedcompare.comparison import Comparison, Detail, Origin, Pair
from seedcompare.errors import InputError
from seedcompare.explanation import Explanation
from seedcompare.grouping.origins import group_origins
from seedcompare.grouping.units import group_units
from seedcompare.matching.copied.copied_set import CopiedPair, CopiedSet
from seedcompare.matching.pair import PairExplainer, compare_pair
from seedcompare.matching.ranking import FEW_ARTICLES, LikelyPair, likely_pairs
from seedcompare.matching.weights import Weights, weigh
from seedcompare.settings import Settings

Progress = Callable[[int, int], None]
"""Is told how many pairs are compared, of how many; what it raises ends the comparison."""


def compare(
    articles: Sequence[Article], *, settings: Settings | None = None, on_progress: Progress | None = None
) -> Comparison:
    """Compare every article with every other one; of more than 40, only those that may share something.

    Raises `InputError` for fewer than two articles or two with the same id. The result depends on
    nothing but the articles and the settings: the same input gives an equal comparison.
    """
    return Comparer(articles, settings=settings).comparison(on_progress)


class Comparer:
    """A set of articles that is compared a pair at a time, each when it is asked for.

    What a pair holds does not depend on which others were compared before.
    """

    def __init__(self, articles: Sequence[Article], *, settings: Settings | None = None) -> None:
        """Take the articles; nothing is compared yet.

        Raises `InputError` for fewer than two articles or two with the same id.
        """
        _check(articles)
        self.articles = tuple(articles)
        self.settings = settings or Settings()
        self._found = _Findings(self.articles)
        self._compared: dict[tuple[int, int], Pair] = {}
        self._whole: Comparison | None = None
        self._explained: tuple[tuple[int, int], PairExplainer] | None = None

    @classmethod
    def holding(cls, comparison: Comparison) -> "Comparer":
        """Return a comparer that has nothing left to do."""
        comparer = cls(comparison.articles, settings=comparison.settings)
        comparer._compared = {(pair.a, pair.b): pair for pair in comparison.pairs}
        comparer.likely = tuple(LikelyPair(pair.a, pair.b, pair.similarity) for pair in comparison.pairs)
        comparer._found.details = comparison.details
        comparer.origins = comparison.origins
        comparer._whole = comparison
        return comparer

    def with_settings(self, settings: Settings) -> "Comparer":
        """Return a comparer of the same articles with other settings, which weighs no word anew."""
        other = Comparer(self.articles, settings=settings)
        other._found = self._found
        return other

    @cached_property
    def likely(self) -> tuple[LikelyPair, ...]:
        """Every unordered pair, most similar first; of more than 40 articles those alike or with copied words."""
        also = [(pair.a, pair.b) for pair in self.copied_pairs()] if len(self.articles) > FEW_ARTICLES else []
        likely = likely_pairs(self._found.weights.document_vectors, self.settings, also=also)
        return tuple(sorted(likely, key=lambda each: (-each.similarity, each)))

    @property
    def details(self) -> tuple[tuple[Detail, ...], ...]:
        """For each article its details, in the order of its text; found when they are first asked for."""
        return self._found.details

    @property
    def knows_details(self) -> bool:
        """Whether the details are found, so that asking for them takes no time."""
        return self._found.knows_details

    def copied_pairs(self, on_progress: Progress | None = None) -> tuple[CopiedPair, ...]:
        """Return all pairs with copied words, those with most words first; found when they are first asked for.

        No pair is compared for it: copied wording depends on two texts alone, and an index of the runs of words that
        articles share names all that can have any. ``on_progress`` is told how many of these are looked at.
        """
        return self._found.copied.pairs(on_progress)

    @cached_property
    def origins(self) -> tuple[Origin, ...]:
        """The likely origins, sorted by their first article; found from copied words, so that no pair is compared."""
        return group_origins(self.articles, self._found.copied, settings=self.settings)

    def pair(self, a: int, b: int) -> Pair:
        """Return the comparison of two articles by their indices, with ``a`` as its article A.

        A pair is compared when it is first asked for, and kept.
        """
        if a > b:
            return self.pair(b, a).swapped()
        if (a, b) not in self._compared:
            self._compared[a, b] = compare_pair(
                self._found.copied.sequences, a, b, weights=self._found.weights, settings=self.settings
            )
        return self._compared[a, b]

    def compared(self, a: int, b: int) -> Pair | None:
        """Return what `pair` has returned of two articles before, the earlier article as A; None where nothing."""
        return self._compared.get((min(a, b), max(a, b)))

    def explain(self, a: int, b: int, i: int, j: int) -> Explanation:
        """Return why paragraph ``i`` of article ``a`` and ``j`` of ``b`` are aligned, or why not; all are indices.

        Raises `IndexError` where there is no such article or paragraph, or both articles are the same.
        """
        self._check_place(a, i)
        self._check_place(b, j)
        return self._explainer(b, a).explain(j, i).swapped() if a > b else self._explainer(a, b).explain(i, j)

    def nearest(self, a: int, b: int, i: int) -> Explanation | None:
        """Return the explanation of paragraph ``i`` of article ``a`` and the likeliest one of ``b``, aligned or not.

        None where no paragraph of ``b`` has a word in common with it. Raises `IndexError` as `explain` does.
        """
        self._check_place(a, i)
        if a < b:
            return self._explainer(a, b).nearest(i, side=0)
        found = self._explainer(b, a).nearest(i, side=1)
        return None if found is None else found.swapped()

    def _explainer(self, a: int, b: int) -> PairExplainer:
        """Return the explainer of two articles, the earlier one as A; the last one is kept."""
        if not 0 <= a < b < len(self.articles):
            raise IndexError(f"{a} and {b} are not two different articles of {len(self.articles)}")
        kept = self._explained
        if kept is None or kept[0] != (a, b):
            sequences = self._found.copied.sequences
            explainer = PairExplainer(sequences, a, b, weights=self._found.weights, settings=self.settings)
            self._explained = kept = (a, b), explainer
        return kept[1]

    def _check_place(self, article: int, paragraph: int) -> None:
        if not 0 <= article < len(self.articles):
            raise IndexError(f"there is no article {article} among {len(self.articles)}")
        if not 0 <= paragraph < len(self.articles[article].paragraphs):
            raise IndexError(f"article {article} has no paragraph {paragraph}")

    @property
    def whole(self) -> Comparison | None:
        """The whole comparison where it has been made, else None."""
        return self._whole

    def comparison(self, on_progress: Progress | None = None) -> Comparison:
        """Return the whole comparison, for which the pairs are compared that were not yet."""
        if self._whole is None:
            self._whole = self._compare_all(on_progress)
        return self._whole

    def _compare_all(self, on_progress: Progress | None) -> Comparison:
        pairs: list[Pair] = []
        for each in self.likely:
            pairs.append(self.pair(each.a, each.b))
            if on_progress is not None:
                on_progress(len(pairs), len(self.likely))
        return Comparison(
            articles=self.articles,
            settings=self.settings,
            pairs=tuple(pairs),
            details=self.details,
            units=group_units(self.articles, pairs),
            origins=self.origins,
        )


class _Findings:
    """Results that do not depend on the settings, each made when it is first asked for."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles

    @cached_property
    def weights(self) -> Weights:
        return weigh(self._articles)

    @cached_property
    def copied(self) -> CopiedSet:
        return CopiedSet(self._articles)

    @cached_property
    def details(self) -> tuple[tuple[Detail, ...], ...]:
        from seedcompare.specifics.details import find_details  # comparing a pair alone does without

        return find_details(self._articles)

    @property
    def knows_details(self) -> bool:
        return "details" in vars(self)


def _check(articles: Sequence[Article]) -> None:
    if not articles:
        raise InputError("nothing to compare; give two or more articles, or a folder of them")
    if len(articles) == 1:
        only = articles[0].source or articles[0].id
        raise InputError(f"only one article to compare, {only}; give two or more, or a folder of them")
    ids = Counter(article.id for article in articles)
    twice = next((id for id, count in ids.items() if count > 1), None)
    if twice is not None:
        raise InputError(f"two articles have the id {twice}; give each its own")
