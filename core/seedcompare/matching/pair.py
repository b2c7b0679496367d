"""Comparing two articles: from the words they share to all that is said of the pair."""

from collections.abc import Sequence

from seedcompare.article import Article
from seedcompare.comparison import Pair
from seedcompare.explanation import Explanation
from seedcompare.matching.candidates import find_similar
from seedcompare.matching.paragraphs.alignments import Aligner, ParagraphMatch, alignments_of
from seedcompare.matching.paragraphs.explaining import Explainer
from seedcompare.matching.passages.passages import find_passages, passages_of
from seedcompare.matching.passages.summaries import find_summaries, without_pieces_of
from seedcompare.matching.profiles import Profile
from seedcompare.matching.shares import classify_derivation, covered_share
from seedcompare.matching.weights import Weights
from seedcompare.matching.wording import find_wording
from seedcompare.settings import Settings


def compare_pair(articles: Sequence[Article], a: int, b: int, *, weights: Weights, settings: Settings) -> Pair:
    """Return the comparison of articles ``a`` and ``b`` of the set that ``weights`` were made from.

    Comparing them the other way round gives the mirror image: the two are always compared in one order,
    that of their texts, whatever their order in the set.
    """
    if _is_in_order(articles, a, b):
        return _compare(a, b, weights, settings)
    return _compare(b, a, weights, settings).swapped()


class PairExplainer:
    """Says why paragraphs of two articles are aligned in `compare_pair`, or why not."""

    def __init__(self, articles: Sequence[Article], a: int, b: int, *, weights: Weights, settings: Settings) -> None:
        self._is_swapped = not _is_in_order(articles, a, b)
        x, y = (b, a) if self._is_swapped else (a, b)
        self._explainer = Explainer(weights.profiles[x], weights.profiles[y], settings)

    def explain(self, i: int, j: int) -> Explanation:
        """Return why paragraph ``i`` of article ``a`` and ``j`` of ``b`` are aligned, or why not."""
        return self._explainer.explain(j, i).swapped() if self._is_swapped else self._explainer.explain(i, j)

    def nearest(self, paragraph: int, *, side: int) -> Explanation | None:
        """Return the explanation of a paragraph of a side (0 for ``a``) and the likeliest of the other side.

        None where none of these has a word in common with it.
        """
        found = self._explainer.nearest(paragraph, side=1 - side if self._is_swapped else side)
        return found.swapped() if found is not None and self._is_swapped else found


def _is_in_order(articles: Sequence[Article], a: int, b: int) -> bool:
    (text_a, id_a), (text_b, id_b) = ((articles[each].text, articles[each].id) for each in (a, b))
    return (text_a, id_a) <= (text_b, id_b)


def _compare(a: int, b: int, weights: Weights, settings: Settings) -> Pair:
    x, y = weights.profiles[a], weights.profiles[b]
    similarities = find_similar(x.sentence_unit_vectors, y.sentence_unit_vectors)
    passages = find_passages(x, y, similarities, settings)
    summaries = find_summaries(x, y, similarities, passages, settings)
    matches = Aligner(x, y, similarities, settings).matches()
    copied = [passage for passage in passages if passage.level.is_copied]
    quoted = [run for match in matches if match.level.is_copied for run in match.runs]
    coverage_x = covered_share([*(each.a for each in copied), *(run.span_a for run in quoted)], len(x.stems))
    coverage_y = covered_share([*(each.b for each in copied), *(run.span_b for run in quoted)], len(y.stems))
    in_passages = [run for passage in passages for run in passage.runs]
    runs = [*in_passages, *(run for match in matches for run in match.runs)]
    could_come = [*in_passages, *(run for match in _matches_of_blocks(x, y, matches, settings) for run in match.runs)]
    shared_x = covered_share((run.span_a for run in could_come), len(x.stems))
    shared_y = covered_share((run.span_b for run in could_come), len(y.stems))
    return Pair(
        a=a,
        b=b,
        similarity=weights.document_vectors[a].cosine(weights.document_vectors[b]),
        coverage_a=coverage_x,
        coverage_b=coverage_y,
        derivation_a=classify_derivation(shared_x, settings),
        derivation_b=classify_derivation(shared_y, settings),
        alignments=alignments_of(x, y, matches),
        passages=passages_of(x, y, [*without_pieces_of(passages, summaries), *summaries]),
        wording=find_wording(x, y, runs),
    )


def _matches_of_blocks(
    x: Profile, y: Profile, matches: Sequence[ParagraphMatch], settings: Settings
) -> Sequence[ParagraphMatch]:
    """Return the blocks that are aligned as they stand, undivided: ``matches`` where none is divided."""
    whole_x, whole_y = x.undivided, y.undivided
    if whole_x is x and whole_y is y:
        return matches
    similarities = find_similar(whole_x.sentence_unit_vectors, whole_y.sentence_unit_vectors)
    return Aligner(whole_x, whole_y, similarities, settings).matches()
