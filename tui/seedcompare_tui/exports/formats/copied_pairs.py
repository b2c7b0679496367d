"""The pairs of a set with copied words, one a line, as text to be printed: of many articles there are thousands."""

from collections.abc import Iterator, Sequence

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style

from seedcompare import Comparer, CopiedPair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.sentences import counted, share_text
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.shortening import in_cells
from seedcompare_tui.display.text.visible import cell_width
from seedcompare_tui.display.text.wrapping import wrap

MUCH = 0.4
"""From this share on a number is bold."""

_GAP = "  "
_HEADINGS = ("words", "% of A", "% of B", "quoted")
_SIGN = 1
"""The width of the # before a number."""
_LEAST_NAME = 8
"""The fewest cells in which a name says anything; with less room an article has its number alone."""
_WHAT_IS_COUNTED = (
    "words: those that are copied, in the one that has more of them, as they are compared (well-known is two); "
    "quoted: those of them in quotations"
)
_BOLD, _DIM, _PLAIN = Style(bold=True), Style(dim=True), Style()


class CopiedPairs:
    """A rich renderable: the pairs with copied words, most words first; each line is made when it is printed."""

    def __init__(self, comparer: Comparer, picked: Sequence[IndexPair]) -> None:
        """List the pairs of the set of ``comparer``, or those ``picked`` alone."""
        self._comparer = comparer
        self._picked = frozenset(map(frozenset, picked))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield a heading, a line a pair, and a line for all the others."""
        articles = self._comparer.articles
        pairs = [pair for pair in self._comparer.copied_pairs() if not self._picked or {pair.a, pair.b} in self._picked]
        number = len(str(len(articles))) + _SIGN
        room = (options.max_width - 2 * number - len("".join(_HEADINGS)) - 7 * len(_GAP)) // 2
        names = names_within(articles, room) if room >= _LEAST_NAME else ("",) * len(articles)
        width = max(map(cell_width, names), default=0)
        yield from _line(f"{counted(len(pairs), 'pair')} with copied words, most words first", _BOLD)
        for start, end in wrap(_WHAT_IS_COUNTED, options.max_width):
            yield from _line(_WHAT_IS_COUNTED[start:end], _PLAIN)
        yield from _line(_heading(number, width), _DIM)
        is_plain = console.color_system is None
        for pair in pairs:
            line = _pair(pair, names, number, width)
            if is_plain:  # of thousands of pairs, a piece a line takes a tenth of the memory
                yield Segment("".join(piece.text for piece in line))
            else:
                yield from line
        asked = len(self._picked) or len(articles) * (len(articles) - 1) // 2
        if others := asked - len(pairs):
            has = "has" if others == 1 else "have"
            yield from _line(f"{others:,} other {'pair' if others == 1 else 'pairs'} {has} no copied words.", _PLAIN)


def _heading(number: int, width: int) -> str:
    sides = [f"{'#':>{number}}{_GAP}{in_cells(side, width)}" if width else f"{side:>{number}}" for side in SIDES]
    return _GAP.join((*sides, *_HEADINGS))


def _pair(pair: CopiedPair, names: Sequence[str], number: int, width: int) -> Iterator[Segment]:
    for index in (pair.a, pair.b):
        name = f"{_GAP}{in_cells(names[index], width)}" if width else ""
        yield Segment(f"{f'#{index + 1}':>{number}}{name}{_GAP}")
    yield Segment(f"{pair.words:>{len(_HEADINGS[0])}}{_GAP}")
    for share, heading in zip((pair.words_a.share, pair.words_b.share), _HEADINGS[1:3], strict=True):
        figure = share_text(share).removesuffix("%")
        yield Segment(f"{figure:>{len(heading)}}{_GAP}", _BOLD if share >= MUCH else _PLAIN)
    yield Segment(f"{pair.quoted:>{len(_HEADINGS[3])}}\n")


def _line(text: str, style: Style) -> Iterator[Segment]:
    yield Segment(text, style)
    yield Segment.line()
