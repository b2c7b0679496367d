"""A screen of the set: the app hands down how far it is compared, and the screen asks for pairs by messages."""

from textual.reactive import reactive
from textual.screen import Screen

from seedcompare_tui.session.state import SetState
from seedcompare_tui.widgets.bars import KeyBar, TitleBar


class SetScreen(Screen[None], inherit_bindings=False):
    """A screen with a `TitleBar` and a `KeyBar`."""

    state: reactive[SetState | None] = reactive(None, init=False)
    """The set, and how far it is compared; None before the app has handed it down."""

    def on_mount(self) -> None:
        """Show what has been handed down so far."""
        self.watch_state()

    def watch_state(self) -> None:
        """Show how far the set is compared."""
        if self.state is None or not self.query(TitleBar):  # which is composed later
            return
        self.query_one(TitleBar).state = self.state
        self.follow(self.state)

    def follow(self, state: SetState) -> None:
        """Show what has changed; called whenever the set or how far it is compared has."""

    def say(self, sentence: str) -> None:
        """Answer a key with a sentence."""
        self.query_one(KeyBar).say(sentence)
