"""Stretches that share a word are found with how alike they are."""

import pytest

from seedcompare.matching import candidates
from seedcompare.matching.candidates import Similarities, find_similar
from seedcompare.matching.vectors import Vector, vector_of


def _vectors(*texts: str) -> list[Vector]:
    return [vector_of(text.split(), [1.0] * len(text.split())) for text in texts]


def _alike(a: list[Vector], b: list[Vector]) -> Similarities:
    return find_similar([vector.unit() for vector in a], [vector.unit() for vector in b])


def _places(found: Similarities) -> set[tuple[int, int]]:
    return {(i, j) for i, row in enumerate(found) for j in row}


def test_what_is_found_is_the_similarity_of_each_two() -> None:
    a, b = _vectors("ferry sank", "owl slept"), _vectors("mayor spoke", "ferry sailed", "owl slept")
    found = _alike(a, b)
    assert _places(found) == {(0, 1), (1, 2)}
    for i, j in _places(found):
        assert found[i][j] == pytest.approx(a[i].cosine(b[j]))


def test_common_words_of_long_texts_propose_only_stretches_in_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_PROPOSALS", 1)
    monkeypatch.setattr(candidates, "_PROPOSALS_EACH", 0)
    found = _alike(_vectors("the ferry", "the", "the"), _vectors("the", "the", "the ferry"))
    assert _places(found) == {(0, 0), (0, 2), (1, 1), (2, 2)}
    assert found[0][2] == pytest.approx(1.0)


def test_nothing_is_alike_to_nothing() -> None:
    assert _places(_alike(_vectors("ferry"), _vectors(""))) == set() == _places(_alike([], []))
