"""Where the reader has been: the way back from screen to screen."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Visit:
    """A screen to come back to."""

    screen: str
    """Its name."""
    restore: Callable[[], None] | None
    """Brings back what it showed; None where the screen keeps that itself."""


class BackStack:
    """The screens that were left, the last one on top."""

    def __init__(self) -> None:
        """Start with nowhere to go back to."""
        self._visits: list[Visit] = []

    def __len__(self) -> int:
        """Return how many times one can go back."""
        return len(self._visits)

    def leave(self, visit: Visit) -> None:
        """Remember a screen that is left for another, or for another place on itself."""
        self._visits.append(visit)

    def back(self) -> Visit | None:
        """Return the screen left last and forget it; None where there is none."""
        return self._visits.pop() if self._visits else None

    def unwind(self, screen: str) -> bool:
        """Forget everything since ``screen`` was left, and that; False where it was not on the way."""
        at = next((index for index, visit in enumerate(self._visits) if visit.screen == screen), None)
        if at is None:
            return False
        del self._visits[at:]
        return True
