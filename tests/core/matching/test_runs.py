"""Runs of shared words."""

import pytest

from seedcompare.matching.runs import Grams, Run, find_maximal_runs, find_runs, grams_of


@pytest.mark.parametrize(
    ("a", "b", "least", "runs"),
    [
        ("a b c d", "a b c d", 2, [Run(0, 0, 4)]),
        ("a b c d", "c d a b", 2, [Run(0, 2, 2), Run(2, 0, 2)]),
        ("a b x c d", "a b y c d", 2, [Run(0, 0, 2), Run(3, 3, 2)]),
        ("a b c", "a b c a b", 2, [Run(0, 0, 3)]),
        ("a b a b c", "a b c", 2, [Run(2, 0, 3)]),
        ("a b", "a b", 3, []),
        ("", "a b", 2, []),
    ],
)
def test_the_longest_runs_win_and_none_overlap(a: str, b: str, least: int, runs: list[Run]) -> None:
    assert find_runs(grams_of(a.split(), least), grams_of(b.split(), least)) == runs


def test_one_word_over_and_over_is_one_run() -> None:
    assert find_runs(grams_of(["ha"] * 5000, 2), grams_of(["ha"] * 4000, 2)) == [Run(0, 0, 4000)]


def test_two_grams_of_one_hash_are_no_run() -> None:
    a, b = (Grams(text.split(), 2, [7], frozenset({7})) for text in ("ferry sank", "mayor spoke"))
    assert list(find_maximal_runs(a, b)) == []
