"""Opening the app on this terminal as the person at it wants it: the one place that knows app, config and exports."""

import os
import sys
from collections.abc import Sequence

from rich.console import Console

from seedcompare import Comparer
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.app.crash import run_app
from seedcompare_tui.app.options import AppOptions
from seedcompare_tui.config.config import Config
from seedcompare_tui.config.keymap import keymap
from seedcompare_tui.display.text.plain import encoding_of
from seedcompare_tui.errors import ConfigError, ExportError
from seedcompare_tui.exports.writing.files import FileExporter
from seedcompare_tui.sources import Sources
from seedcompare_tui.theming.themes import DARK, SIXTEEN_COLORS, THEMES


def open_app(
    comparer: Comparer,
    *,
    pairs: Sequence[tuple[int, int]] | None,
    config: Config,
    theme: str | None = None,
    sources: Sources,
) -> int:
    """Show ``comparer`` until the person leaves, and return the exit status.

    ``theme`` counts before that of ``config``; ``sources`` are read again when the person asks, and nothing is written
    over them. Raises `ConfigError` for a theme, an action or a key that does not exist, and `ExportError` for a
    terminal without cursor control; no screen has been opened then.
    """
    terminal_theme = _terminal_theme()
    options = AppOptions(
        theme=_chosen_theme(config, theme) or terminal_theme,
        start=config.start,
        keymap=keymap(config, SeedcompareApp),
        encoding=encoding_of(sys.stdout),
        notice=sources.notice,
    )
    exporter = FileExporter(sources.files(), check=sources.check_export)
    app = SeedcompareApp(comparer, pairs=pairs, reload=sources.load_again, options=options, exporter=exporter)
    return run_app(app) or sources.status


def _chosen_theme(config: Config, theme: str | None) -> str | None:
    name = theme or config.theme
    if name is None or name in THEMES:
        return name
    said = f"no theme is called “{name}”; choose from {', '.join(THEMES)}"
    raise ConfigError(said) if theme or config.file is None else config.file.error("theme", said)


def _terminal_theme() -> str:
    """Return the theme that fits the colours of the terminal."""
    colors = Console(file=sys.__stderr__, force_terminal=True).color_system
    if colors is None:
        kind = os.environ.get("TERM")
        raise ExportError(f"a terminal of the kind “{kind}” can show no screen; give --export - to print the text diff")
    return SIXTEEN_COLORS if colors == "standard" else DARK.name
