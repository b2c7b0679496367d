"""The share of an article that lies in what it shares, and the class that it makes."""

import pytest

from seedcompare.comparison import Derivation
from seedcompare.matching.shares import classify_derivation, covered_share
from seedcompare.settings import Settings
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


@pytest.mark.parametrize(
    ("shared", "derivation"),
    [
        (0.0, Derivation.NONE),
        (0.3, Derivation.PARTIALLY),
        (0.5, Derivation.PARTIALLY),
        (0.9, Derivation.WHOLLY),
        (1.0, Derivation.WHOLLY),
    ],
)
def test_the_more_is_shared_the_more_is_derived(shared: float, derivation: Derivation) -> None:
    assert classify_derivation(shared, Settings()) is derivation


def test_the_bounds_are_those_of_the_settings() -> None:
    settings = Settings(partially_derived_share=0.4, wholly_derived_share=0.5)
    assert [classify_derivation(shared, settings) for shared in (0.39, 0.4, 0.5)] == [
        Derivation.NONE,
        Derivation.PARTIALLY,
        Derivation.WHOLLY,
    ]
