"""An app that fits the terminal it runs on and the person at it: theme, keys, characters, room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from textual.app import App
from textual.command import CommandPalette
from textual.events import Resize
from textual.filter import LineFilter, Monochrome, NoColor
from textual.geometry import Size
from textual.reactive import Reactive
from textual.theme import Theme

from seedcompare_tui.config.config import Start
from seedcompare_tui.display.text.plain import UTF_8
from seedcompare_tui.screens.theme_picker import ThemesInOrder
from seedcompare_tui.screens.too_small import TooSmallScreen, is_too_small
from seedcompare_tui.theming.themes import DARK, LIGHT, THEMES, readable_theme
from seedcompare_tui.widgets.plain_lines import PlainLines

_NO_COLOR = NoColor()


@dataclass(frozen=True, slots=True)
class Fitting:
    """What an app is fitted to."""

    theme: str = DARK.name
    """The name of one of `THEMES`."""
    start: Start = Start.PAIR
    """The screen to begin with."""
    keymap: Mapping[str, str] = field(default_factory=dict)
    """Other keys for bindings, by their ids, as `App.set_keymap` takes them."""
    encoding: str = UTF_8
    """What the terminal can show."""
    notice: str = ""
    """What to say first, or nothing."""


class FittedApp(App[None], inherit_bindings=False):
    """Has the themes and their colours, and covers its screens where there is no room for them."""

    theme = Reactive(DARK.name)  # from the start, since another one has the whole style sheet parsed again
    _start = Start.PAIR
    """The screen to begin with."""
    _notice = ""
    _plain_lines: PlainLines | None = None

    def fit(self, fitting: Fitting) -> None:
        """Put on the theme and the keys; called once, before the app runs."""
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = fitting.theme
        self.set_keymap(dict(fitting.keymap))
        self._start = fitting.start
        self._notice = fitting.notice
        if fitting.encoding != UTF_8:
            self._plain_lines = PlainLines(fitting.encoding)

    def on_ready(self) -> None:
        """Say what there is to say first, and look whether there is room."""
        if self._notice:
            self.notify(self._notice, severity="warning", timeout=10, markup=False)
        self._keep_room(self.size)

    def on_resize(self, event: Resize) -> None:
        """Say so where there is no room for a screen, and bring it back where there is."""
        self._keep_room(event.size)

    def _keep_room(self, size: Size) -> None:
        if not self.screen_stack:
            return
        is_covered = isinstance(self.screen, TooSmallScreen)
        if is_too_small(size) and not is_covered:
            self.push_screen(TooSmallScreen())
        elif is_covered and not is_too_small(size):
            self.pop_screen()

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme with the colours of the marks in it."""
        return readable_theme(theme_name) if theme_name in THEMES else super().get_theme(theme_name)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what each line passes through on its way to the terminal."""
        filters = super().get_line_filters()
        if self.native_ansi_color:  # of which shades of grey know nothing: they would be black on black
            filters = [_NO_COLOR if isinstance(each, Monochrome) else each for each in filters]
        return [*filters, self._plain_lines] if self._plain_lines else filters

    def search_themes(self) -> None:
        """Show the themes to choose from."""
        self.push_screen(CommandPalette(providers=[ThemesInOrder], placeholder="Search for themes…"))
