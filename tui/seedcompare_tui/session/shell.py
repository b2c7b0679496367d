"""What every screen of the app stands on: the set that is read, the ways to the other screens, and the way back."""

from collections.abc import Sequence

from textual.dom import DOMNode

from seedcompare import Comparer
from seedcompare.selection import IndexPair
from seedcompare_tui.session.back_stack import BackStack, Stop
from seedcompare_tui.session.session import PairReader, Reload, Session, Stage

PAIR = "pair"


class Shell(Session, inherit_bindings=False):
    """Shows one of its screens at a time, each of which is there once, and knows where the reader has been."""

    def __init__(
        self,
        comparer: Comparer,
        *,
        reader: PairReader,
        pairs: Sequence[IndexPair] | None = None,
        reload: Reload | None = None,
    ) -> None:
        """Show a set on the screens installed, by their names; the one called `PAIR` is the ``reader``."""
        super().__init__(comparer, reader=reader, pairs=pairs, reload=reload)
        self._showing = PAIR
        self._way = BackStack()

    async def on_mount(self) -> None:
        """Open the first screen, and begin to compare."""
        await self.push_screen(PAIR)
        self.use(self.comparer)

    def show_pair(self, a: int, b: int, *, side: int = 0, paragraph: int | None = None) -> None:
        """Show article ``a`` on the left and ``b`` on the right, the bar on a paragraph of a side if given."""
        self._leave()
        self._switch(PAIR)
        self.read_pair(a, b, side=side, paragraph=paragraph)

    def action_show(self, screen: str) -> None:
        """Show a screen as it was left."""
        self._show(screen)

    async def action_back(self) -> None:
        """Go back to the screen that was left last, and to the place on it."""
        stop = self._way.back()
        if stop is not None:
            self._switch(stop.screen)
            if stop.restore is not None:
                stop.restore()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer what can be done at the moment."""
        match action:
            case "back":
                return bool(self._way)
            case "stop":
                return not self._way and self.stage in (Stage.WEIGHING, Stage.COMPARING)
            case "show":
                return parameters != (self._showing,) or (self._showing != PAIR and self.stage is Stage.STOPPED)
            case "reload":
                return self._reload is not None
        return True

    def _show(self, screen: str) -> None:
        """Show a screen as it was left; one that needs every pair has the comparing go on where it was stopped."""
        if screen != self._showing:
            if not self._way.unwind(screen):
                self._leave()
            self._switch(screen)
        if screen != PAIR:
            self.go_on_comparing()

    def _leave(self) -> None:
        self._way.leave(Stop(self._showing, self._reader.remember() if self._showing == PAIR else None))

    def _switch(self, screen: str) -> None:
        if screen != self._showing:
            self._showing = screen
            self.switch_screen(screen)
        self.refresh_bindings()


def shell_of(node: DOMNode) -> Shell:
    """Return the app that a screen or widget belongs to."""
    app = node.app
    assert isinstance(app, Shell)
    return app
