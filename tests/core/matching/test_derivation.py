"""The classes of derivation."""

import pytest

from seedcompare.comparison import Derivation
from seedcompare.matching.derivation import classify_derivation
from seedcompare.settings import Settings


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
