"""Comparing two articles: from the words they share to all that is said of the pair."""

from collections.abc import Sequence

from seedcompare.article import Article
from seedcompare.comparison import Level, Pair
from seedcompare.matching.alignments import alignments_of, find_matches
from seedcompare.matching.candidates import find_alike
from seedcompare.matching.coverage import covered_share
from seedcompare.matching.derivation import classify_derivation
from seedcompare.matching.passages import find_stretches, passages_of
from seedcompare.matching.retellings import find_retellings, without_retold
from seedcompare.matching.weights import Weights
from seedcompare.matching.wording import find_wording
from seedcompare.settings import Settings


def compare_pair(articles: Sequence[Article], a: int, b: int, *, weights: Weights, settings: Settings) -> Pair:
    """Return the comparison of articles ``a`` and ``b`` of the set that ``weights`` were made from.

    Comparing them the other way round gives the mirror image: the two are always compared in one order,
    that of their texts, whatever their order in the set.
    """
    if _order_of(articles[b]) < _order_of(articles[a]):
        return _compare(b, a, weights, settings).swapped()
    return _compare(a, b, weights, settings)


def _order_of(article: Article) -> tuple[str, str]:
    return article.text, article.id


def _compare(a: int, b: int, weights: Weights, settings: Settings) -> Pair:
    x, y = weights.profiles[a], weights.profiles[b]
    likenesses = find_alike(x.sentence_directions, y.sentence_directions)
    stretches = find_stretches(x, y, likenesses, settings)
    retellings = find_retellings(x, y, likenesses, stretches, settings)
    matches = find_matches(x, y, likenesses, settings)
    copied = [stretch for stretch in stretches if stretch.level is not Level.REWORDED]
    quoted = [tile for match in matches if match.level is not Level.REWORDED for tile in match.tiles]
    coverage_x = covered_share([*(each.a for each in copied), *(tile.span_a for tile in quoted)], len(x.stems))
    coverage_y = covered_share([*(each.b for each in copied), *(tile.span_b for tile in quoted)], len(y.stems))
    tiles = [
        *(tile for stretch in stretches for tile in stretch.tiles),
        *(tile for match in matches for tile in match.tiles),
    ]
    shared_x = covered_share((tile.span_a for tile in tiles), len(x.stems))
    shared_y = covered_share((tile.span_b for tile in tiles), len(y.stems))
    return Pair(
        a=a,
        b=b,
        similarity=weights.wholes[a].cosine(weights.wholes[b]),
        coverage_a=coverage_x,
        coverage_b=coverage_y,
        derivation_a=classify_derivation(shared_x, settings),
        derivation_b=classify_derivation(shared_y, settings),
        alignments=alignments_of(matches),
        passages=passages_of(x, y, [*without_retold(stretches, retellings), *retellings]),
        wording=find_wording(x, y, tiles),
    )
