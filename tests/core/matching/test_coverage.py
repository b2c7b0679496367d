"""The share of an article that lies in what it shares."""

import pytest

from seedcompare.matching.coverage import covered_share
from seedcompare.span import Span


@pytest.mark.parametrize(
    ("stretches", "words", "share"),
    [
        ([], 10, 0.0),
        ([], 0, 0.0),
        ([(0, 10)], 10, 1.0),
        ([(5, 8), (0, 2)], 10, 0.5),
        ([(0, 6), (2, 4), (5, 8)], 10, 0.8),
    ],
)
def test_each_word_counts_once(stretches: list[tuple[int, int]], words: int, share: float) -> None:
    assert covered_share((Span(*stretch) for stretch in stretches), words) == share
