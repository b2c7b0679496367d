"""The bars above and below the articles: title, legend and keys.

Each fits itself to its width by leaving out what matters least, never by cutting a word.
"""

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.session.progress_text import progress_lines
from seedcompare_tui.session.state import SetState

MUTED = "$foreground-muted"
"""The colour of text that matters less."""
_ANSWER_STAYS = 4.0
"""Seconds for which an answer stands in place of the keys, where no other key comes first."""
_BEFORE_WAYS = 3
"""The keys of the screen itself that come before those that lead to other screens."""
ENOUGH_FOR_NAME = 30
"""Cells in which a name tells an article apart and says a little of it."""


def fitting(parts: Sequence[Content], width: int, *, gap: int = 2, keep_last: bool = False) -> Content:
    """Join as many of ``parts``, in order, as fit ``width`` cells; the last one always where ``keep_last``."""
    last = list(parts[-1:]) if keep_last else []
    room = width - sum(part.cell_length + gap for part in last)
    chosen: list[Content] = []
    for part in parts[: len(parts) - len(last)]:
        if part.cell_length > room:
            break
        chosen.append(part)
        room -= part.cell_length + gap
    return Content(" " * gap).join([*chosen, *last])


def name_width(room: int, facts: Sequence[Content], *, gap: int = 3) -> int:
    """Return how much of ``room`` a name may take: it leaves some to the ``facts`` after it unless it needs all."""
    left = room - sum(part.cell_length + gap for part in facts)
    return left if left >= ENOUGH_FOR_NAME else room


def spread(left: Content, right: Content, width: int) -> Content:
    """Put ``right`` at the end of a line that ``left`` begins; leave it out where there is no room for both."""
    gap = width - left.cell_length - right.cell_length
    return Content.assemble(left, " " * gap, right) if gap > 1 else left


class TitleBar(Widget):
    """The program's name, what the screen shows, and how far the set is compared."""

    heading: reactive[tuple[str, ...]] = reactive(())
    """What the screen shows, what matters most first."""
    state: reactive[SetState | None] = reactive(None)
    """How far the set is compared, or None before that is known."""

    def render(self) -> Content:
        """Return the title, without what does not fit."""
        width = self.size.width
        name = Content.styled(" seedcompare ", "$block-cursor-foreground on $primary bold")
        parts = [name, *map(Content, self.heading[:1]), *(Content.styled(part, MUTED) for part in self.heading[1:])]
        long, short = (Content.styled(f"{line} ", "bold") for line in self._progress())
        for count, end in (*((count, long) for count in range(len(parts), 1, -1)), (2, short)):
            left = Content("  ").join(parts[:count])
            if left.cell_length + end.cell_length + 2 <= width:
                return spread(left, end, width)
        return fitting(parts, width)

    def _progress(self) -> tuple[str, str]:
        return ("", "") if self.state is None else progress_lines(self.state)


class Legend(Widget):
    """The marks, once, each with how often it occurs in the pair; and how the pair is read."""

    reading: reactive[PairReading | None] = reactive(None)
    ways: reactive[tuple[str, ...]] = reactive(())
    """How the pair is read, where that is not as at first: ``only shared``."""
    question: reactive[str] = reactive("")
    """What is asked of the reader, in place of all else; empty for nothing."""

    def render(self) -> Content:
        """Return the marks that fit."""
        if self.question:
            return Content.styled(f" {self.question}", "$warning bold")
        if self.reading is None:
            return Content()
        ways = Content.styled(" · ".join(self.ways), "$primary bold")
        room = self.size.width - 3 - (ways.cell_length + 1 if self.ways else 0)
        return spread(Content.assemble(" ", self._marks(self.reading, room)), ways, self.size.width - 1)

    def _marks(self, reading: PairReading, room: int) -> Content:
        if reading.is_compared and not reading.has_something_in_common:
            return fitting([Content("Nothing in common here."), Content.styled("] next pair", MUTED)], room)
        counts = reading.counts if reading.is_compared else dict.fromkeys(reading.counts, "")
        wide = [mark_entry(mark, f"{mark.word} {count}".rstrip()) for mark, count in counts.items()]
        narrow = [mark_entry(mark, count) for mark, count in counts.items()]
        for words in range(len(wide), 0, -1):
            parts = [*wide[:words], *narrow[words:]]
            for gap in (3, 2):
                if sum(part.cell_length + gap for part in parts) - gap <= room:
                    return fitting(parts, room, gap=gap)
        return fitting(narrow, room, gap=3 if sum(part.cell_length + 3 for part in narrow) - 3 <= room else 2)


def mark_entry(mark: Mark, text: str) -> Content:
    """Return the sign of a mark in its colour, and ``text``."""
    color = "$foreground" if mark is Mark.MOVED else f"$mark-{mark.css_name}"
    return Content.assemble(Content.styled(mark.sign, f"{color} bold"), Content.styled(f" {text}", MUTED))


class KeyBar(Widget):
    """The keys that matter most on this screen, from its live bindings; for a moment, the answer to a key instead."""

    greets: reactive[bool] = reactive(False)
    """Whether it begins with a sentence for someone who has not used the program before."""
    answer: reactive[str] = reactive("")
    """What is said in place of the keys; empty for nothing."""
    _forgetting: Timer | None = None

    def on_mount(self) -> None:
        """Follow the bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def _bindings_updated(self, _: Screen[object]) -> None:
        self.refresh()

    def say(self, sentence: str) -> None:
        """Answer with a sentence, in place of the one before, where it hides no text and other screens have it not."""
        if self._forgetting is not None:
            self._forgetting.stop()
        self.answer = sentence
        self._forgetting = self.set_timer(_ANSWER_STAYS, self._forget)

    def _forget(self) -> None:
        self.answer = ""

    def render(self) -> Content:
        """Return as many keys as fit; the last one, help, always."""
        if self.answer:
            return Content.styled(f" {shortened(self.answer, self.size.width - 2)}", "$warning bold")
        shown = self._keys()
        entries = [
            Content.assemble(Content.styled(keys, "$primary bold"), Content.styled(f" {name}", MUTED))
            for name, keys in shown.items()
        ]
        if self.greets and "help" in shown:
            entries.insert(0, Content.styled(f"New here? Press {shown['help']} for all keys and marks.", "$warning"))
        return Content.assemble(" ", fitting(entries, self.size.width - 2, keep_last=True))

    def _keys(self) -> dict[str, str]:
        """Return what the shown bindings do, in a word or two, and their keys; those of a group together.

        The ways to the other screens follow the first few, so that a narrow screen has them, too.
        """
        shown: dict[str, list[str]] = {}
        ways: list[str] = []
        for _, binding, enabled, _ in self.screen.active_bindings.values():
            if binding.show and enabled:
                name = binding.group.description if binding.group else binding.description.lower()
                shown.setdefault(name, []).append(self.app.get_key_display(binding))
                if binding.action.startswith("show("):
                    ways.append(name)
        others = [name for name in shown if name not in ways]
        in_order = [*others[:_BEFORE_WAYS], *ways, *others[_BEFORE_WAYS:]]
        return {name: " ".join(shown[name]) for name in in_order}
