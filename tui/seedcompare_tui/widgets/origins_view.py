"""The likely origins of the set, drawn a line at a time."""

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual.events import Click, Resize
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from seedcompare_tui.display.overview.origins import EvidenceEntry, OriginEntry, OriginLine, OriginRole, origin_lines
from seedcompare_tui.widgets.segments import looks_of, segments

_BAR = 1
"""The column of the bar."""


class OriginsView(ScrollView):
    """Shows the origins, with a bar beside the one that is chosen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"origins--bar", *(f"origins--{role}" for role in OriginRole)}

    entries: reactive[tuple[OriginEntry, ...]] = reactive((), init=False)
    """The origins; none before all pairs are compared."""
    chosen: reactive[int | None] = reactive(None, init=False)
    """The position of the entry with the bar, or None where none has it."""

    evidence: reactive[int | None] = reactive(None, init=False)
    """The position of what has the bar among that which speaks for the chosen entry, or None for the whole entry."""

    @dataclass
    class Clicked(Message):
        """An origin was clicked."""

        origin: int
        """Its position in the list."""
        evidence: int | None
        """What was clicked of that which speaks for it, or None."""

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty list."""
        super().__init__(id=id)
        self._lines: tuple[OriginLine, ...] = ()

    def needed_height(self, width: int) -> int:
        """Return how many lines the origins take in ``width`` cells."""
        return len(self._wrapped(width))

    def on_resize(self, event: Resize) -> None:
        """Wrap anew."""
        self._lay_out()

    def watch_entries(self) -> None:
        """Begin at the top of another list."""
        self._lay_out()
        self.scroll_to(y=0, animate=False, immediate=True)

    def watch_chosen(self) -> None:
        """Bring the chosen origin into view."""
        self.evidence = None
        self._bring_into_view()

    def watch_evidence(self) -> None:
        """Bring what speaks for it into view."""
        self._bring_into_view()

    @property
    def chosen_evidence(self) -> EvidenceEntry | None:
        """What has the bar of that which speaks for an origin, or None."""
        if self.chosen is None or self.evidence is None:
            return None
        return self.entries[self.chosen].evidence[self.evidence]

    def step_evidence(self, step: int) -> bool:
        """Put the bar on the next thing that speaks for an origin (1) or the one before (-1); False past an end."""
        stops = [(at, number) for at, entry in enumerate(self.entries) for number in range(len(entry.evidence))]
        present = self.chosen if self.chosen is not None else -1, -1 if self.evidence is None else self.evidence
        if step > 0:
            found = next((stop for stop in stops if stop > present), None)
        else:
            found = next((stop for stop in reversed(stops) if stop < present), None)
        if found is None:
            return False
        self.chosen, self.evidence = found
        return True

    def _has_bar(self, line: OriginLine) -> bool:
        return line.origin == self.chosen and (self.evidence is None or line.evidence == self.evidence)

    def _bring_into_view(self) -> None:
        self.refresh()
        at = [y for y, line in enumerate(self._lines) if self._has_bar(line)]
        if at and not self.scroll_offset.y <= at[0] <= at[-1] < self.scroll_offset.y + self.size.height:
            self.scroll_to(y=at[0], animate=False, immediate=True)

    def _lay_out(self) -> None:
        self._lines = self._wrapped(self.size.width)
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.refresh()

    def _wrapped(self, width: int) -> tuple[OriginLine, ...]:
        return origin_lines(self.entries, max(1, width - _BAR - self.scrollbar_size_vertical))

    def render_line(self, y: int) -> Strip:
        """Return line ``y`` of the screen."""
        at = y + self.scroll_offset.y
        if at >= len(self._lines) or not self.virtual_size.width:  # there is no room yet
            return Strip.blank(self.size.width, self.rich_style)
        line = self._lines[at]
        bar = "▌" if self._has_bar(line) and line.pieces else " "
        head = Segment(bar, self.get_component_rich_style("origins--bar"))
        return Strip([head, *segments(line.pieces, looks_of(self, "origins"))]).adjust_cell_length(
            self.size.width, self.rich_style
        )

    def on_click(self, event: Click) -> None:
        """Say which origin was clicked."""
        at = event.y + self.scroll_offset.y
        if at < len(self._lines):
            self.post_message(self.Clicked(self._lines[at].origin, self._lines[at].evidence))
