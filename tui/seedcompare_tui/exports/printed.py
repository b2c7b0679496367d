"""The text diff as it is printed: plain, or with the colours of a terminal."""

from collections.abc import Sequence
from io import StringIO
from typing import Literal

from rich.console import Console

from seedcompare import Comparison, Pair
from seedcompare_tui.exports.text import render_diff


def printed_diff(
    comparison: Comparison,
    pairs: Sequence[Pair],
    *,
    width: int,
    colors: Literal["auto", "standard", "256"] | None,
) -> str:
    """Return the text diff of ``pairs``, wrapped to ``width`` cells; None for ``colors`` gives no escape sequence."""
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
    console.print(render_diff(comparison, pairs))
    if colors is None:
        return "".join(line.rstrip(" ") + "\n" for line in output.getvalue().splitlines())
    return output.getvalue()
