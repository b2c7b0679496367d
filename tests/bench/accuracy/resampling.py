"""How far a figure moves when other events of the same kind are drawn."""

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

_Event = TypeVar("_Event")
_DRAWS = 2000
_OUTSIDE = 0.05
"""What is left out at either end."""


def interval(events: Sequence[_Event], figure: Callable[[Sequence[_Event]], float]) -> tuple[float, float]:
    """Return the ends of the interval that holds 90 % of a figure when the events are drawn anew with replacement.

    The same number of events gives the same draws.
    """
    chance = Random(1)
    drawn = sorted(figure(chance.choices(events, k=len(events))) for _ in range(_DRAWS))
    outside = int(_DRAWS * _OUTSIDE)
    return drawn[outside], drawn[-1 - outside]
