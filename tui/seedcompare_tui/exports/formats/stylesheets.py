"""The stylesheets that pages and pictures carry inside, in the same colours, light and dark.

Each colour of words has a contrast of at least 4.5 against the paper and the tints.
"""

import re
from collections.abc import Mapping
from importlib import resources

Palette = Mapping[str, str]
"""Colours by their role."""

LIGHT: Palette = {
    "paper": "#fbfaf7",
    "ink": "#1d2329",
    "quiet": "#5a626b",
    "line": "#d9d5ca",
    "panel": "#f1efe9",
    "verbatim": "#006d64",
    "edited": "#8a5300",
    "reworded": "#1f55b5",
    "only-here": "#b3126b",
    "verbatim-tint": "#cdebe6",
    "edited-tint": "#fbe6c0",
}
DARK: Palette = {
    "paper": "#0f1419",
    "ink": "#d9dde1",
    "quiet": "#9aa4ae",
    "line": "#2b3440",
    "panel": "#161c24",
    "verbatim": "#35c4b5",
    "edited": "#e0a030",
    "reworded": "#78aeff",
    "only-here": "#ff7ab6",
    "verbatim-tint": "#12413d",
    "edited-tint": "#46320d",
}

_VARIABLE = re.compile(r"var\(--([a-z-]+)\)")


def page_style() -> str:
    """Return the stylesheet of a page, with its colours as variables."""
    return _variables(LIGHT) + _in_the_dark(_variables(DARK)) + _read("html_page/page.css")


def picture_style() -> str:
    """Return the stylesheet of a picture, with each colour written out: not all that draws SVG knows variables."""
    rules = _read("svg_picture.css")
    return _written_out(rules, LIGHT) + _in_the_dark(_written_out(rules, DARK))


def _variables(palette: Palette) -> str:
    return f":root {{ {' '.join(f'--{role}: {color};' for role, color in palette.items())} }}\n"


def _written_out(rules: str, palette: Palette) -> str:
    return _VARIABLE.sub(lambda found: palette[found[1]], rules)


def _in_the_dark(rules: str) -> str:
    return f"@media (prefers-color-scheme: dark) {{\n{rules}}}\n"


def _read(name: str) -> str:
    return resources.files("seedcompare_tui.exports.formats").joinpath(name).read_text(encoding="utf-8")
