"""How well one colour is read on another, after the Web Content Accessibility Guidelines 2.2."""

from textual.color import Color

READABLE = 4.5
"""The least contrast of text."""

_STEPS = 20


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of two opaque colours, 1 (none) to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(color: Color, *grounds: Color) -> Color:
    """Return ``color``, made lighter or darker as far as text in it needs to be read on each of ``grounds``.

    The grounds are much alike; where nothing else is read on them it ends as black or white.
    """
    extremes = Color.parse("black"), Color.parse("white")
    goal = max(extremes, key=lambda extreme: contrast(extreme, grounds[0]))
    shades = (color.blend(goal, step / _STEPS) for step in range(_STEPS))
    return next((each for each in shades if min(contrast(each, ground) for ground in grounds) >= READABLE), goal)


def _luminance(color: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
