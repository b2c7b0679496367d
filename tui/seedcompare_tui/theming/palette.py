"""Every colour of the program: read by the app, the text diff, the page, the picture and notebooks.

A mark goes by its name in style sheets: ``verbatim``, ``edited``, ``reworded``, ``only-here`` and ``changed``;
``furniture`` is what is no part of a story. A changed number or date has the colours of what is changed, in strength.
The colours of words have a contrast of at least 4.5 against what they stand on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

Palette = Mapping[str, str]
"""Colours by their role."""

SCREEN_DARK: Palette = MappingProxyType(
    {
        "primary": "#35c4b5",
        "secondary": "#6ca6ff",
        "foreground": "#d2d6da",
        "background": "#0f1419",
        "surface": "#161c24",
        "panel": "#1c2430",
        "verbatim": "#37dac9",
        "edited": "#e5aa3d",
        "reworded": "#6393d6",
        "only-here": "#fd518f",
        "changed": "#b892ff",
        "furniture": "#7d868f",
        "changed-tint": "#47376f",
    }
)
"""The app's dark theme; its other tints are blends of the marks with the background."""
SCREEN_LIGHT: Palette = MappingProxyType(
    {
        "primary": "#006d64",
        "secondary": "#1f55b5",
        "foreground": "#1d2329",
        "background": "#fbfaf7",
        "surface": "#f1efe9",
        "panel": "#e4e1d8",
        "verbatim": "#00463e",
        "edited": "#795315",
        "reworded": "#065adc",
        "only-here": "#c2036d",
        "changed": "#6b2fc4",
        "furniture": "#6b7178",
        "verbatim-tint": "#bfe8de",
        "edited-tint": "#f3dfb8",
        "changed-tint": "#dfd0fa",
    }
)
PAGE_LIGHT: Palette = MappingProxyType(
    {
        "paper": "#fbfaf7",
        "ink": "#1d2329",
        "quiet": "#5a626b",
        "line": "#d9d5ca",
        "panel": "#f1efe9",
        "verbatim": "#006d64",
        "edited": "#8a5300",
        "reworded": "#1f55b5",
        "only-here": "#b3126b",
        "furniture": "#6b7178",
        "verbatim-tint": "#cdebe6",
        "edited-tint": "#fbe6c0",
    }
)
"""Pages and pictures on white paper or a light screen."""
PAGE_DARK: Palette = MappingProxyType(
    {
        "paper": "#0f1419",
        "ink": "#d9dde1",
        "quiet": "#9aa4ae",
        "line": "#2b3440",
        "panel": "#161c24",
        "verbatim": "#35c4b5",
        "edited": "#e0a030",
        "reworded": "#78aeff",
        "only-here": "#ff7ab6",
        "furniture": "#828b94",
        "verbatim-tint": "#12413d",
        "edited-tint": "#46320d",
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark looks where it is more than a colour of a palette."""

    words: str
    """The words that it marks, in a text with 256 colours, as a style of rich."""
    sign: str
    """Its sign there."""
    notebook: str
    """The words in a notebook, as CSS that holds on light pages and on dark ones."""
    underline: str = ""
    """The style of the line under words on pages and pictures, as CSS; empty for a plain one."""


LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "verbatim": Look("black on light_sea_green", "bold dark_cyan", "background:rgba(0,170,150,.25);color:inherit"),
        "edited": Look(
            "black on orange3", "bold dark_orange3", "background:rgba(230,150,20,.3);color:inherit", "dashed"
        ),
        "reworded": Look(
            "underline dodger_blue1",
            "bold dodger_blue1",
            "background:none;color:inherit;text-decoration:underline",
            "dotted",
        ),
        "only-here": Look("bold hot_pink", "bold hot_pink", "font-weight:bold"),
        "changed": Look(
            "bold underline medium_purple1",
            "bold medium_purple1",
            "border:1px dashed;background:none;color:inherit",
        ),
        "changed-number-or-date": Look(
            "bold black on medium_purple1",
            "bold medium_purple1",
            "border:2px solid;font-weight:bold;background:none;color:inherit",
        ),
    }
)
"""By the names of the marks; the levels first, the closest one at the top."""
