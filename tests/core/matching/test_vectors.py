"""How alike two bags of words are."""

import pytest

from seedcompare.matching.vectors import Vector, vector_of

_WEIGHTS = {"the": 0.1, "ferry": 3.0, "sank": 3.0, "quay": 3.0, "mayor": 3.0}


def _vector(text: str) -> Vector:
    stems = text.split()
    return vector_of(stems, [_WEIGHTS[stem] for stem in stems])


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("the ferry sank", "sank the ferry", 1.0, 1.0),
        ("the ferry", "the mayor", 0.0, 0.01),
        ("ferry sank", "ferry quay", 0.49, 0.51),
        ("", "ferry", 0.0, 0.0),
    ],
)
def test_similarity_counts_weight_and_not_order(one: str, other: str, least: float, most: float) -> None:
    assert least - 1e-9 <= _vector(one).cosine(_vector(other)) <= most + 1e-9


def test_stretches_add_up_to_the_stretch_of_both() -> None:
    both = Vector.sum_of([_vector("the ferry"), _vector("ferry quay")])
    assert both.cosine(_vector("the ferry ferry quay")) == pytest.approx(1.0)
