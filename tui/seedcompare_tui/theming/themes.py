"""The themes to choose from, and the colours of the marks in each.

The five mark colours of the program's own themes differ in lightness as well as in hue: a reader who lacks one of the
three kinds of cones still tells any two of them apart. In other themes the signs beside the colours do that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from math import dist

from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from seedcompare_tui.theming.contrast import readable
from seedcompare_tui.theming.palette import LOOKS, SCREEN_DARK, SCREEN_LIGHT, Palette

_TINT = 0.24
"""How much of a mark's colour is in the tint behind words."""
_TINTED = tuple(f"mark-{role.removesuffix('-tint')}" for role in SCREEN_LIGHT if role.endswith("-tint"))
_CHANGED, _CHANGED_VALUE = "mark-changed", "mark-changed-number-or-date"
_VIOLET = "#8b5cf6"
"""The colour of what is changed, in a theme that has no other violet."""
_DIM = 0.5
"""How much of the colour of text is in that of what is no part of the story."""
_COLORED = tuple(role for role in LOOKS if role in SCREEN_DARK)
"""The marks that have colours of their own."""
_OWN_NAMES = {"verbatim": "success", "edited": "warning", "only-here": "error"}
"""The marks whose colours a theme of Textual has under names of its own."""


def _own_theme(name: str, palette: Palette, *, dark: bool) -> Theme:
    """Return a theme of the palette's colours; the marks stand under what Textual calls success, warning and error."""
    marks = {f"mark-{role}": palette[role] for role in _COLORED if role not in _OWN_NAMES}
    tints = {f"mark-{role}": color for role, color in palette.items() if role.endswith("-tint")}
    return Theme(
        name=name,
        dark=dark,
        primary=palette["primary"],
        secondary=palette["secondary"],
        accent=palette["primary"],
        success=palette["verbatim"],
        warning=palette["edited"],
        error=palette["only-here"],
        foreground=palette["foreground"],
        background=palette["background"],
        surface=palette["surface"],
        panel=palette["panel"],
        variables={
            **marks,
            **tints,
            "mark-furniture": palette["furniture"],
            "block-cursor-foreground": palette["background"],
        },
    )


DARK = _own_theme("seedcompare-dark", SCREEN_DARK, dark=True)
LIGHT = _own_theme("seedcompare-light", SCREEN_LIGHT, dark=False)

SIXTEEN_COLORS = "ansi-dark"
"""The theme that has no more colours than the simplest terminal with colours."""

THEMES: Mapping[str, Theme] = {
    theme.name: theme
    for theme in (
        DARK,
        LIGHT,
        *sorted(BUILTIN_THEMES.values(), key=lambda theme: (theme.ansi, not theme.dark, theme.name)),
    )
}
"""Every theme by its name: the program's own, then Textual's, the dark ones first and those of 16 colours last."""


@cache
def readable_theme(name: str) -> Theme:
    """Return the theme of that name with the colours of the marks, and all text in colours that can be read."""
    theme = THEMES[name]
    return replace(theme, variables=theme.variables | mark_variables(name))


def mark_variables(name: str) -> dict[str, str]:
    """Return the CSS variables that the program sets in the theme of that name.

    ``mark-verbatim`` and its like are text and signs on the background; ``mark-verbatim-tint`` is behind words, and
    ``mark-verbatim-text`` is words on it; ``mark-furniture`` is what is no part of the story, and
    ``foreground-muted`` text that matters less. A colour that could not be read is made lighter or darker. The tints of
    16 colours are transparent. ``mark-changed-number-or-date``, which is the colour of what is changed, is also behind
    words, and ``mark-changed-number-or-date-text`` is words on it.
    """
    theme = THEMES[name]
    if theme.ansi:
        plain = {"tint": "transparent", "text": theme.foreground or "ansi_default"}
        parts = {f"{mark}-{part}": color for mark in (*_TINTED, _CHANGED_VALUE) for part, color in plain.items()}
        colors = _colors(theme)
        return {**colors, _CHANGED_VALUE: colors[_CHANGED], **parts, "mark-furniture": plain["text"]}
    generated = theme.to_color_system().generate()
    text, muted, *grounds = (
        Color.parse(generated[role]) for role in ("foreground", "foreground-muted", "background", "surface", "panel")
    )
    ground = grounds[0]
    marks = {mark: Color.parse(color) for mark, color in _colors(theme).items()}
    dim = Color.parse(theme.variables.get("mark-furniture", ground.blend(text, _DIM).hex))
    tints = {mark: _tint(theme, mark, ground.blend(marks[mark], _TINT)) for mark in _TINTED}
    shown = {mark: readable(color, *grounds) for mark, color in marks.items()}
    return {
        **{mark: color.hex for mark, color in shown.items()},
        **{f"{mark}-tint": tint.hex for mark, tint in tints.items()},
        **{f"{mark}-text": readable(text, tint).hex for mark, tint in tints.items()},
        _CHANGED_VALUE: shown[_CHANGED].hex,
        f"{_CHANGED_VALUE}-text": readable(ground, shown[_CHANGED]).hex,
        "mark-furniture": readable(dim, ground).hex,
        "foreground-muted": readable(ground.blend(muted.with_alpha(1), muted.a), *grounds).hex,
    }


def _tint(theme: Theme, mark: str, otherwise: Color) -> Color:
    own = theme.variables.get(f"{mark}-tint")
    return Color.parse(own) if own else otherwise


def _colors(theme: Theme) -> dict[str, str]:
    """Return the colours that a theme has for the marks, whether or not they can be read."""
    other = theme.secondary if theme.secondary != theme.error else theme.primary
    named = {role: getattr(theme, name) for role, name in _OWN_NAMES.items()}
    found = {role: named.get(role) or theme.variables.get(f"mark-{role}") for role in _COLORED}
    colors = {
        f"mark-{role}": color or (theme.primary if role in named else other) or theme.primary
        for role, color in found.items()
    }
    if found["changed"]:
        return colors
    return colors | {_CHANGED: _for_changed(theme, [colors[f"mark-{role}"] for role in _COLORED if role != "changed"])}


def _for_changed(theme: Theme, taken: Iterable[str]) -> str:
    """Return the colour of what is changed in a theme that names none: violet, or what is less like those taken."""
    if theme.ansi:
        return "ansi_magenta"
    others = [Color.parse(color).rgb for color in taken]
    choice = (_VIOLET, theme.primary)
    return max(choice, key=lambda color: min(dist(Color.parse(color).rgb, other) for other in others))
