"""What is printed, plain or with the colours of a terminal."""

from collections.abc import Sequence
from io import StringIO
from typing import Literal

from rich.console import Console, RenderableType

from seedcompare import Comparison, Pair
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.exports.formats.text import render_diff

Colors = Literal["auto", "standard", "256"] | None
"""How many colours there are: as many as the terminal has, this many, or none."""


def printed(renderable: RenderableType, *, width: int, colors: Colors) -> str:
    """Return the lines of ``renderable``, ``width`` cells wide; None for ``colors`` gives no escape sequence."""
    output = StringIO()
    console = Console(
        file=output,
        width=width,
        height=25,  # rich heeds a width on a dumb terminal only beside a height
        force_terminal=colors is not None,
        color_system=colors,
        no_color=False,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.print(renderable)
    if colors is None:
        return "".join(line.rstrip(" ") + "\n" for line in output.getvalue().splitlines())
    return output.getvalue()


def printed_diff(
    comparison: Comparison, pairs: Sequence[Pair], *, width: int, colors: Colors, only: Filter = Filter.ALL
) -> str:
    """Return the text diff of ``pairs``, of each the rows that ``only`` shows; else as `printed` does."""
    return printed(render_diff(comparison, pairs, only=only), width=width, colors=colors)
