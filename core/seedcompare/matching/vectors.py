"""Stretches of words as weighted bags, and how alike two of them are."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import fsum, sqrt


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
        ours, theirs = self.values, other.values
        return fsum([ours[stem] * theirs[stem] for stem in ours.keys() & theirs.keys()])

    def direction(self) -> "Vector":
        """Return the vector at length 1, or an empty one as it is."""
        return Vector.of({stem: value / self.norm for stem, value in self.values.items()})

    @staticmethod
    def of(values: Mapping[str, float]) -> "Vector":
        """Return the vector of these values."""
        return Vector(values, sqrt(sum(value * value for value in values.values())))

    @staticmethod
    def sum_of(vectors: "Iterable[Vector]") -> "Vector":
        """Return the vector of several stretches taken as one."""
        values: dict[str, float] = {}
        for vector in vectors:
            for stem, value in vector.values.items():
                values[stem] = values.get(stem, 0.0) + value
        return Vector.of(values)


def vector_of(stems: Iterable[str], weight_of: Callable[[str], float]) -> Vector:
    """Return the vector of a stretch of stems."""
    return Vector.of({stem: count * weight_of(stem) for stem, count in Counter(stems).items()})
