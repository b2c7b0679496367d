"""Text of strangers, made safe to show: nothing in it acts on a terminal, and nothing of it hides.

Control characters become the symbols that Unicode has for them, what would turn the direction of
other text becomes a replacement character, and invisible characters that take no room are left out.
What is shown takes as many cells on every terminal.
"""

import regex
from rich.cells import cell_len

LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Keeps what stands after right-to-left text in its place, on a terminal that reorders a line; takes no cell."""
_RIGHT_TO_LEFT = regex.compile(r"[\p{bidi_class=R}\p{bidi_class=AL}]")

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_DIRECTION_CHANGES = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_ACTING = [*range(0x80, 0xA0), *range(0xD800, 0xE000), 0x2028, 0x2029, *range(0xFFF9, 0xFFFC), *_DIRECTION_CHANGES]
_ACTING += [
    *range(0xFDD0, 0xFDF0),
    *range(0xFFFE, 0x110000, 0x10000),
    *range(0xFFFF, 0x110000, 0x10000),
]  # no characters
_INVISIBLE = [0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, *range(0x2060, 0x2066), *range(0x206A, 0x2070), 0xFEFF]
_EMOJI_STYLE = [0xFE0F, *range(0x1F3FB, 0x1F400)]
"""What chooses the look of the sign before it, and makes terminals differ on how wide that is."""
_INVISIBLE += [
    0x34F,
    0x115F,
    0x1160,
    0x17B4,
    0x17B5,
    0x3164,
    0xFFA0,
    *range(0x1D173, 0x1D17B),
    *range(0xE0000, 0xE0080),
]

_VISIBLE = (
    dict.fromkeys(_ACTING, _REPLACEMENT)
    | dict.fromkeys([*_INVISIBLE, *_EMOJI_STYLE], "")
    | {code: chr(0x2400 + code) for code in range(0x20)}
    | {0x7F: "\N{SYMBOL FOR DELETE}"}
)
_JOINED_EMOJI = regex.compile(r"(?<=\p{Extended_Pictographic})\u200d")
_ON_ONE_LINE = _VISIBLE | dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")
_LEFT_OUT = dict.fromkeys([*_ACTING, *range(0x20), 0x7F]) | {ord(kept): kept for kept in "\n\t"}


def visible(text: str) -> str:
    """Return ``text`` with every character that would act made visible, line ends and tabs too."""
    return _apart(text.translate(_VISIBLE))


def visible_line(text: str) -> str:
    """Return ``text`` as `visible` does, but with a plain space for each tab and line end."""
    return _apart(text.translate(_ON_ONE_LINE))


def _apart(text: str) -> str:
    """Return the text with joined emoji set apart: terminals differ on how wide the one sign is."""
    return _JOINED_EMOJI.sub("", text) if "\u200d" in text else text


def without_control(text: str) -> str:
    """Return ``text`` for a clipboard: without the characters that would act, but with its line ends and tabs."""
    return text.translate(_LEFT_OUT)


def has_right_to_left(text: str) -> bool:
    """Return whether ``text`` holds a letter that is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def cell_width(text: str) -> int:
    """Return how many terminal cells ``text`` takes as `visible_line` shows it."""
    if text.isascii() and text.isprintable():
        return len(text)
    return cell_len(visible_line(text))


def in_place(text: str) -> str:
    """Return ``text`` so that a terminal that reorders a line leaves what stands after it in place."""
    return text + LEFT_TO_RIGHT if has_right_to_left(text) else text
