"""Why the paragraphs beside the bar are aligned, term by term; of one without a partner, how near the nearest comes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Thread
from typing import ClassVar

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import Static

from seedcompare import Article, Comparer, Explanation, Pair
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.pair.why import level_line, no_story_line, paragraph_names, terms, verdict, words_in_common
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.screens.pair.bindings import PAIR_BINDINGS
from seedcompare_tui.screens.panel import PanelScreen

_NAMES, _VALUES = 13, 5
"""Cells for the names of the terms and for what each adds."""


@dataclass
class Explained(Message):
    """What speaks for the alignments is found."""

    explanations: Sequence[Explanation]
    """One for each alignment of the row, or the nearest of each paragraph where it has none."""
    error: Exception | None = None
    """What went wrong, if anything did."""


class WhyScreen(PanelScreen[tuple[int, str] | None]):
    """Explains one row of a pair."""

    BINDING_GROUP_TITLE = "Why"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("i", "dismiss", "Why", id="pair.why", show=False),
        Binding("escape,q", "dismiss", "Close", id="why.close"),
        *(binding for binding in PAIR_BINDINGS if binding.action.startswith("step(")),
    ]

    def __init__(self, comparer: Comparer, pair: Pair, row: Row) -> None:
        """Explain a ``row`` of a ``pair`` that ``comparer`` has compared."""
        super().__init__()
        self._comparer = comparer
        self._pair = pair
        self._row = row

    def compose(self) -> ComposeResult:
        """Make the panel."""
        with VerticalScroll(id="why", classes="panel") as panel:
            panel.border_title = "Why"
            panel.border_subtitle = ". , u x other rows · j k scroll · i Esc closes"
            yield Static("Adding up …", id="why-text")

    def on_mount(self) -> None:
        """Find what speaks for it: in a daemon thread, for two books take seconds and quitting must not wait."""
        if not self._row.is_story:
            self.query_one("#why-text", Static).update(no_story_line(self._row))
            return
        work = self._comparer, self._pair, self._row, self.post_message
        Thread(target=_explain, name="explaining", args=work, daemon=True).start()

    def on_explained(self, message: Explained) -> None:
        """Show what is found."""
        if message.error is not None:
            raise message.error
        blocks: list[RenderableType] = [self._block(explanation) for explanation in message.explanations]
        self.query_one("#why-text", Static).update(
            Group(*_apart(blocks)) if blocks else "The other article has no word in common with this paragraph."
        )

    def action_step(self, step: int, what: str) -> None:
        """Close, and have the next row of a kind explained instead."""
        self.dismiss((step, what))

    def _block(self, explanation: Explanation) -> RenderableType:
        a, b = (self._comparer.articles[each] for each in (self._pair.a, self._pair.b))
        lead = "" if explanation.is_aligned else "nearest: "
        head = Text.assemble((f"{lead}{paragraph_names(explanation)}", "bold"), f"  {verdict(explanation)}")
        table = Table.grid(padding=(0, 2))
        table.add_column(width=_NAMES, no_wrap=True)
        table.add_column(width=_VALUES, justify="right", no_wrap=True)
        table.add_column()
        for term in terms(explanation):
            style = "bold" if term.name == "sum" else ""
            table.add_row(Text(f"  {term.name}", style), Text(term.value, style), Text(term.meaning, "dim"))
        if words := words_in_common(explanation, a, b):
            table.add_row(Text("  in common"), "", Text(words, "bold"))
        return Group(head, *_level(explanation), *_quotes(explanation, a, b), table)


def _level(explanation: Explanation) -> Iterator[Text]:
    if line := level_line(explanation):
        yield Text(f"  {line}", "dim")


def _quotes(explanation: Explanation, a: Article, b: Article) -> Iterator[Text]:
    """Yield the beginning of each paragraph, which may not be on the screen."""
    for side, article, paragraph in ((SIDES[0], a, explanation.a), (SIDES[1], b, explanation.b)):
        text = visible_line(article.paragraph_text(paragraph))
        yield Text.assemble((f"  {side} {paragraph + 1}  ", "dim"), text, no_wrap=True, overflow="ellipsis")


def _apart(blocks: Sequence[RenderableType]) -> Iterator[RenderableType]:
    """Yield the blocks with a blank line between them."""
    for number, block in enumerate(blocks):
        if number:
            yield Text()
        yield block


def _explain(comparer: Comparer, pair: Pair, row: Row, tell: Callable[[Message], object]) -> None:
    try:
        found = list(_explanations(comparer, pair, row))
    except Exception as error:  # the screen ends with it
        tell(Explained((), error))
    else:
        tell(Explained(found))


def _explanations(comparer: Comparer, pair: Pair, row: Row) -> Iterator[Explanation]:
    """Yield the explanation of each alignment of a row, the partner that stands beside it first, then the surest.

    A paragraph without any has the nearest one explained.
    """
    for each in sorted(row.alignments, key=lambda each: (each.b not in row.b, each.a not in row.a, -each.score)):
        yield comparer.explain(pair.a, pair.b, each.a, each.b)
    if row.alignments:
        return
    for paragraph in row.a:
        if nearest := comparer.nearest(pair.a, pair.b, paragraph):
            yield nearest
    for paragraph in row.b:
        if nearest := comparer.nearest(pair.b, pair.a, paragraph):
            yield nearest.swapped()
