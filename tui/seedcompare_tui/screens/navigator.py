"""What a screen may ask of the app it is shown in."""

from typing import Protocol

from seedcompare import Comparer, Comparison


class Navigator(Protocol):
    """The app, as its screens see it."""

    comparer: Comparer
    """The set, of which each pair is compared when it is asked for."""
    comparison: Comparison | None
    """The whole set compared; None until all pairs are. Reactive."""
    progress: tuple[int, int]
    """How many pairs are compared, of how many; (0, 0) before they are known. Reactive."""

    def show_pair(self, a: int, b: int, *, side: int = 0, paragraph: int | None = None) -> None:
        """Show two articles, ``a`` on the left, with the bar on a paragraph of one side; the way back stays open."""
        ...
