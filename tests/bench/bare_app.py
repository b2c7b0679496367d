"""A Textual app that does nothing but show a text so many times: the peer of the program's first screen."""

import sys

from textual.app import App, ComposeResult
from textual.widgets import Static


class BareApp(App[None]):
    """Shows a text so many times."""

    def __init__(self, times: int, text: str) -> None:
        """Take both."""
        super().__init__()
        self._times, self._text = times, text

    def compose(self) -> ComposeResult:
        """Make a widget for each time."""
        yield from (Static(self._text) for _ in range(self._times))


if __name__ == "__main__":
    BareApp(int(sys.argv[1]), sys.argv[2]).run()
