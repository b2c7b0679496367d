"""How much of each article stands in each other one: a matrix, or of many articles the most similar pairs."""

from seedcompare import Comparison, Pair

MOST_IN_MATRIX = 30
"""A matrix of more articles than this is too wide to read; the most similar pairs stand in its place."""

MOST_RANKED = 50
"""How many pairs are listed in place of a matrix."""

Coverage = dict[tuple[int, int], float]
"""The share of the first article's words that are copied in the second; nothing for two that were not compared."""


def coverage_of(comparison: Comparison) -> Coverage:
    """Return the shares of every pair of the comparison, both ways."""
    shares: Coverage = {}
    for pair in comparison.pairs:
        shares[pair.a, pair.b] = pair.coverage_a
        shares[pair.b, pair.a] = pair.coverage_b
    return shares


def has_matrix(comparison: Comparison) -> bool:
    """Whether the articles are few enough for a matrix."""
    return len(comparison.articles) <= MOST_IN_MATRIX


def ranked_pairs(comparison: Comparison) -> tuple[Pair, ...]:
    """Return the most similar pairs, for a list in place of a matrix."""
    return comparison.pairs[:MOST_RANKED]
