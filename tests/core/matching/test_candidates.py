"""Stretches that share a word are found with how alike they are."""

import pytest

from seedcompare.matching import candidates
from seedcompare.matching.candidates import find_alike
from seedcompare.matching.vectors import Vector, vector_of


def _vectors(*texts: str) -> list[Vector]:
    return [vector_of(text.split(), lambda stem: 1.0) for text in texts]


def test_what_is_found_is_the_likeness_of_each_two() -> None:
    a, b = _vectors("ferry sank", "owl slept"), _vectors("mayor spoke", "ferry sailed", "owl slept")
    found = find_alike(a, b, least=0.0)
    assert set(found) == {(0, 1), (1, 2)}
    for (i, j), likeness in found.items():
        assert likeness == pytest.approx(a[i].cosine(b[j]))
    assert find_alike(a, b, least=0.6) == {(1, 2): pytest.approx(1.0)}


def test_of_long_texts_only_rare_words_bring_together_what_is_not_in_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_PROPOSALS", 1)
    monkeypatch.setattr(candidates, "_PROPOSALS_EACH", 0)
    a, b = _vectors("the ferry", "the", "the"), _vectors("the", "the", "the ferry")
    found = find_alike(a, b, least=0.0)
    assert set(found) == {(0, 0), (0, 2), (1, 1), (2, 2)}
    assert found[0, 2] == pytest.approx(1.0)


def test_nothing_is_alike_to_nothing() -> None:
    assert find_alike(_vectors("ferry"), _vectors(""), least=0.0) == {} == find_alike([], [], least=0.0)
