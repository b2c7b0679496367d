"""How an app fits the terminal it runs on and the person at it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from seedcompare_tui.config.config import Start
from seedcompare_tui.display.text.plain import UTF_8
from seedcompare_tui.theming.themes import DARK


@dataclass(frozen=True, slots=True)
class AppOptions:
    """What the person and the terminal want otherwise than as usual."""

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
