"""Text that was printed in two columns and saved line by line, so that each line holds a piece of both."""

from collections.abc import Sequence
from statistics import median_low
from typing import NamedTuple

import regex

_GUTTER = regex.compile(r"(?<=\S)(?: {3,}| *\t[ \t]*)(?=\S)")
_WORD = regex.compile(r"\p{L}+")
_GOES_ON = regex.compile(r"\P{L}{0,2}[\p{Ll}\p{Lo}]")
_FEWEST_LINES = 6
_FEWEST_WORDS = 3
"""The cells of a table mostly hold fewer words than the lines of a column."""
_MOST = 0.6
"""The share of the lines that hold a piece of both columns."""
_OUT_OF_PLACE = 8
"""How many characters from its usual place the second column may begin; a tab moves it so far."""
_GOING_ON = 0.4
"""From this share of its lines that begin with a small letter, a column is running prose and no table."""


class _Parted(NamedTuple):
    """A line that is parted in two."""

    left: str
    right: str
    right_at: int
    """Where the second part begins, in columns of a terminal."""


def has_two_columns(text: str) -> bool:
    """Whether most lines of ``text`` hold pieces of two columns of running prose, with spaces or a tab between them."""
    lines = [line for line in text.split("\n") if line.strip()]
    parted = [found for line in lines if (found := _parted(line)) is not None]
    if len(parted) < max(_FEWEST_LINES, _MOST * len(lines)):
        return False
    usual = median_low(each.right_at for each in parted)
    in_place = [each for each in parted if abs(each.right_at - usual) <= _OUT_OF_PLACE]
    is_prose = all(map(_is_prose, ([each.left for each in in_place], [each.right for each in in_place])))
    return len(in_place) >= _MOST * len(lines) and is_prose


def _parted(line: str) -> _Parted | None:
    """Return the two parts of a line that each hold several words, or None where it has no two such parts."""
    gutters = list(_GUTTER.finditer(line))
    if len(gutters) != 1:
        return None
    start, end = gutters[0].span()
    left, right = line[:start].strip(), line[end:].strip()
    is_enough = all(len(_WORD.findall(part)) >= _FEWEST_WORDS for part in (left, right))
    return _Parted(left, right, len(line[:end].expandtabs())) if is_enough else None


def _is_prose(lines: Sequence[str]) -> bool:
    return sum(_GOES_ON.match(line) is not None for line in lines) >= _GOING_ON * len(lines)
