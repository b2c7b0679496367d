"""The overview: how much of every article is in every other, and what is likely one origin."""

from textual.app import ComposeResult
from textual.screen import Screen

from seedcompare_tui.widgets.bars import KeyBar, TitleBar


class OverviewScreen(Screen[None], inherit_bindings=False):
    """Shows the whole set at once."""

    BINDING_GROUP_TITLE = "Overview"

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        title = TitleBar(id="title")
        title.heading = ("overview", "how much of the row is in the column")
        yield title
        yield KeyBar(id="keys")
