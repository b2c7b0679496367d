"""Where the reader has been: the way back from screen to screen."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen to come back to."""

    screen: str
    """Its name."""
    restore: Callable[[], None] | None
    """Brings back what it showed; None where the screen keeps that itself."""


class BackStack:
    """The screens that were left, the last one on top."""

    def __init__(self) -> None:
        """Start with nowhere to go back to."""
        self._stops: list[Stop] = []

    def __len__(self) -> int:
        """Return how many times one can go back."""
        return len(self._stops)

    def leave(self, stop: Stop) -> None:
        """Remember a screen that is left for another, or for another place on itself."""
        self._stops.append(stop)

    def back(self) -> Stop | None:
        """Return the screen left last and forget it; None where there is none."""
        return self._stops.pop() if self._stops else None

    def unwind(self, screen: str) -> bool:
        """Forget everything since ``screen`` was left, and that; False where it was not on the way."""
        at = next((index for index, stop in enumerate(self._stops) if stop.screen == screen), None)
        if at is None:
            return False
        del self._stops[at:]
        return True
