"""Stretches that share a word are found with how alike they are."""

import pytest

from seedcompare.matching import candidates
from seedcompare.matching.candidates import find_alike
from seedcompare.matching.vectors import Vector, vector_of


def _vectors(*texts: str) -> list[Vector]:
    return [vector_of(text.split(), lambda stem: 1.0) for text in texts]


def test_what_is_found_is_the_likeness_of_each_two() -> None:
    a, b = _vectors("ferry sank", "owl slept"), _vectors("mayor spoke", "ferry sailed", "owl slept")
    found = find_alike(a, b)
    assert set(found) == {(0, 1), (1, 2)}
    for (i, j), likeness in found.items():
        assert likeness.cosine == pytest.approx(a[i].cosine(b[j]))
    assert (found[0, 1].dice, found[1, 2].dice) == (0.5, 1.0)


def test_a_word_that_stands_everywhere_is_looked_at_in_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_MOST_PLACES", 8)
    a = _vectors("the", "the", "the")
    assert set(find_alike(a, a)) == {(0, 0), (1, 1), (2, 2)}


def test_nothing_is_alike_to_nothing() -> None:
    assert find_alike(_vectors("ferry"), _vectors("")) == {} == find_alike([], [])
