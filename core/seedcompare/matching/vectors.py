"""Stretches of words as weighted bags, and how alike two of them are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

UnitVector = Mapping[str, float]
"""The values of a vector at length 1; empty for an empty one."""


@dataclass(frozen=True, slots=True)
class Vector:
    """The stems of a stretch, each with its count times its weight."""

    values: Mapping[str, float]
    """In the order in which the stems first stand in the stretch; empty for a stretch without words."""
    norm: float
    """The length of the vector; 0 only where it is empty."""

    def cosine(self, other: "Vector") -> float:
        """Return how alike the two bags are, 0 to 1; the same to the last bit either way round."""
        if not self.values or not other.values:
            return 0.0
        return min(1.0, self.product(other) / (self.norm * other.norm))

    def product(self, other: "Vector") -> float:
        """Return the sum of the products of the values of each stem; the same to the last bit either way round."""
        fewer, more = sorted((self.values, other.values), key=len)
        return fsum([value * more[stem] for stem, value in fewer.items() if stem in more])

    def unit(self) -> UnitVector:
        """Return the values of the vector at length 1."""
        norm = self.norm
        return {stem: value / norm for stem, value in self.values.items()}

    @staticmethod
    def of(values: Mapping[str, float]) -> "Vector":
        """Return the vector of these values."""
        return Vector(values, sqrt(sum([value * value for value in values.values()])))

    @staticmethod
    def sum_of(vectors: "Iterable[Vector]") -> "Vector":
        """Return the vector of several stretches taken as one."""
        return Vector.of(sum_of_values(vector.values for vector in vectors))


def vector_of(stems: Sequence[str], weights: Sequence[float]) -> Vector:
    """Return the vector of a stretch of stems, each with its weight."""
    values: dict[str, float] = {}
    for stem, weight in zip(stems, weights, strict=True):
        values[stem] = values.get(stem, 0.0) + weight
    return Vector.of(values)


def sum_of_values(bags: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Return what each stem has in all bags together."""
    values: dict[str, float] = {}
    for bag in bags:
        for stem, value in bag.items():
            values[stem] = values.get(stem, 0.0) + value
    return values
