"""The stylesheets that pages and pictures carry inside, in the same colours, light and dark.

Each colour of words has a contrast of at least 4.5 against the paper and the tints.
"""

import re
from collections.abc import Iterator
from importlib import resources

from seedcompare_tui.display.marks import LEVEL_MARKS, Mark
from seedcompare_tui.exports.formats.meanings import CHANGES
from seedcompare_tui.theming.palette import LOOKS, PAGE_DARK, PAGE_LIGHT, Palette

_LEVELS = [mark.css_name for mark in LEVEL_MARKS.values()]
_ONLY_HERE, _MOVED, _NO_STORY = Mark.ONLY_HERE.css_name, Mark.MOVED.css_name, Mark.NO_STORY.css_name
_CHANGES = tuple(mark.css_name for mark in CHANGES)
_VARIABLE = re.compile(r"var\(--([a-z-]+)\)")


def page_style() -> str:
    """Return the stylesheet of a page, with its colours as variables."""
    rules = _read("html_page/page.css").replace("@signs@", _page_signs()).replace("@words@", _page_words())
    return _variables(PAGE_LIGHT) + _in_the_dark(_variables(PAGE_DARK)) + rules


def picture_style() -> str:
    """Return the stylesheet of a picture, with each colour written out: not all that draws SVG knows variables."""
    rules = _read("svg_picture.css").replace("@signs@", _picture_signs()).replace("@words@", _picture_words())
    return _written_out(rules, PAGE_LIGHT) + _in_the_dark(_written_out(rules, PAGE_DARK))


# --- the rules of the marks, made from the marks and the palette


def _page_signs() -> str:
    rules = [f".sign.{name} {{ color: var(--{name}); }}" for name in _LEVELS]
    rules.append(f".sign.{_ONLY_HERE}, .sign.{_MOVED} {{ color: var(--{_ONLY_HERE}); }}")
    rules.append(f".sign.{_NO_STORY} {{ color: var(--furniture); }}")
    return "\n".join(" ".join(rules[at : at + 2]) for at in range(0, len(rules), 2))


def _page_words() -> str:
    return "\n".join(f"mark.{name} {{ {' '.join(_page_looks(name))} }}" for name in _LEVELS)


def _page_looks(name: str) -> Iterator[str]:
    underline = LOOKS[name].underline
    if has_tint(name):
        yield f"background: var(--{name}-tint);"
    if underline:
        yield f"text-decoration-style: {underline};"
    if underline == "dotted":
        yield "text-decoration-thickness: 2px;"
    yield f"text-decoration-color: var(--{name});"


def _picture_words() -> str:
    rules = [f"{', '.join(f'.{name}' for name in _LEVELS)} {{ text-decoration: underline; }}"]
    for name in _LEVELS:
        style = f"text-decoration-style: {LOOKS[name].underline}; " if LOOKS[name].underline else ""
        rules.append(f".{name} {{ {style}text-decoration-color: var(--{name}); }}")
    rules += [f"rect.{name} {{ fill: var(--{name}-tint); }}" for name in _LEVELS if has_tint(name)]
    return "\n".join(rules)


def _picture_signs() -> str:
    names = [f".sign-{name}" for name in (*_LEVELS, _ONLY_HERE)]
    rules = [f"{', '.join((*names, f'.{_MOVED}'))} {{ font-weight: 700; }}"]
    rules += [f".sign-{name} {{ fill: var(--{name}); }}" for name in _LEVELS]
    rules.append(f".sign-{_ONLY_HERE}, .{_MOVED} {{ fill: var(--{_ONLY_HERE}); }}")
    return "\n".join(rules)


def has_box(role: str) -> bool:
    """Whether words of a role stand in a box: on the tint of a mark, or in the frame of what was changed."""
    return has_tint(role) or role in _CHANGES


def has_tint(name: str) -> bool:
    """Whether words of a mark stand on a tint."""
    return f"{name}-tint" in PAGE_LIGHT


def _variables(palette: Palette) -> str:
    return f":root {{ {' '.join(f'--{role}: {color};' for role, color in palette.items())} }}\n"


def _written_out(rules: str, palette: Palette) -> str:
    return _VARIABLE.sub(lambda found: palette[found[1]], rules)


def _in_the_dark(rules: str) -> str:
    return f"@media (prefers-color-scheme: dark) {{\n{rules}}}\n"


def _read(name: str) -> str:
    return resources.files("seedcompare_tui.exports.formats").joinpath(name).read_text(encoding="utf-8")
