"""Comparing two articles: from the words they share to all that is said of the pair."""

from collections.abc import Sequence

from seedcompare.comparison import Pair
from seedcompare.explanation import Explanation
from seedcompare.matching.candidates import find_similar
from seedcompare.matching.copied.edits import find_edits
from seedcompare.matching.copied.sequence import WordSequence, is_in_order
from seedcompare.matching.copied.wording import find_copied
from seedcompare.matching.levels import Levels
from seedcompare.matching.paragraphs.alignments import Aligner, alignments_of
from seedcompare.matching.paragraphs.explaining import Explainer
from seedcompare.matching.passages.passages import find_passages, passages_of
from seedcompare.matching.passages.summaries import find_summaries, without_pieces_of
from seedcompare.matching.shares import classify_derivation, derived_share, retold_share, stems_beside
from seedcompare.matching.weights import Weights
from seedcompare.matching.wording import find_wording
from seedcompare.settings import Settings


def compare_pair(sequences: Sequence[WordSequence], a: int, b: int, *, weights: Weights, settings: Settings) -> Pair:
    """Return the comparison of articles ``a`` and ``b`` of the set that ``sequences`` and ``weights`` were made from.

    Comparing them the other way round gives the mirror image: the two are always compared in one order,
    that of their texts, whatever their order in the set.
    """
    if is_in_order(sequences[a], sequences[b]):
        return _compare(a, b, sequences, weights, settings)
    return _compare(b, a, sequences, weights, settings).swapped()


class PairExplainer:
    """Says why paragraphs of two articles are aligned in `compare_pair`, or why not."""

    def __init__(
        self, sequences: Sequence[WordSequence], a: int, b: int, *, weights: Weights, settings: Settings
    ) -> None:
        self._is_swapped = not is_in_order(sequences[a], sequences[b])
        x, y = (b, a) if self._is_swapped else (a, b)
        copied = find_copied(sequences[x], sequences[y])
        self._explainer = Explainer(weights.profiles[x], weights.profiles[y], copied, settings)

    def explain(self, i: int, j: int) -> Explanation:
        """Return why paragraph ``i`` of article ``a`` and ``j`` of ``b`` are aligned, or why not."""
        return self._explainer.explain(j, i).swapped() if self._is_swapped else self._explainer.explain(i, j)

    def nearest(self, paragraph: int, *, side: int) -> Explanation | None:
        """Return the explanation of a paragraph of a side (0 for ``a``) and the likeliest of the other side.

        None where none of these has a word in common with it.
        """
        found = self._explainer.nearest(paragraph, side=1 - side if self._is_swapped else side)
        return found.swapped() if found is not None and self._is_swapped else found


def _compare(a: int, b: int, sequences: Sequence[WordSequence], weights: Weights, settings: Settings) -> Pair:
    x, y = weights.profiles[a], weights.profiles[b]
    copied = find_copied(sequences[a], sequences[b])
    levels = Levels(copied, (x.paragraphs, y.paragraphs), settings)
    similarities = find_similar(x.sentence_unit_vectors, y.sentence_unit_vectors)
    passages = find_passages(x, y, similarities, levels, settings)
    summaries = find_summaries(x, y, similarities, passages, levels, settings)
    matches = Aligner(x, y, similarities, levels, settings).matches()
    runs = [*(run for passage in passages for run in passage.runs), *(run for match in matches for run in match.runs)]
    coverage_x, coverage_y = copied.words_a.share, copied.words_b.share
    derived_x = derived_share(x, copied.marks_a, stems_beside(y, ((match.a, match.b) for match in matches)))
    derived_y = derived_share(y, copied.marks_b, stems_beside(x, ((match.b, match.a) for match in matches)))
    retold = [match for match in matches if not match.level.is_copied]
    return Pair(
        a=a,
        b=b,
        similarity=weights.document_vectors[a].cosine(weights.document_vectors[b]),
        coverage_a=coverage_x,
        coverage_b=coverage_y,
        quoted_a=copied.words_a.quoted_share,
        quoted_b=copied.words_b.quoted_share,
        retold_a=retold_share(x, copied.marks_a, (match.a for match in retold)),
        retold_b=retold_share(y, copied.marks_b, (match.b for match in retold)),
        derivation_a=classify_derivation(derived_x, coverage_x, settings),
        derivation_b=classify_derivation(derived_y, coverage_y, settings),
        alignments=alignments_of(x, y, matches),
        passages=passages_of(x, y, [*without_pieces_of(passages, summaries), *summaries]),
        wording=find_wording(x, y, copied, runs),
        edits=find_edits(copied),
    )
