"""One set of articles in the app: how far it is compared, and reading it again."""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Protocol

from textual.app import App
from textual.reactive import reactive

from seedcompare import Article, Comparer, Comparison, SeedcompareError
from seedcompare.selection import IndexPair
from seedcompare_tui.display.text.visible import visible
from seedcompare_tui.session.background import BackgroundJob, Compared, Detailed, Failed, FirstPair, Progressed, Weighed
from seedcompare_tui.session.reload import changes_line, follow_pairs

_LATEST_START = 0.5
"""Seconds after which a job begins whatever is drawn."""

Reload = Callable[[], Sequence[Article]]
"""Reads the articles again, without those that can no longer be read; raises `SeedcompareError` where none is left."""


class Stage(Enum):
    """How far the comparing is."""

    WEIGHING = "weighing"
    """The files are read, or the words of the set weighed; the set shown is that of before, if there is one."""
    COMPARING = "comparing"
    """The pairs are compared one after the other, the most alike first."""
    STOPPED = "stopped"
    """The reader stopped it; what was compared is there, and any other pair is compared when it is opened."""
    DONE = "done"
    """Everything is compared."""


class PairReader(Protocol):
    """The screen that shows one pair."""

    @property
    def shown(self) -> IndexPair | None:
        """The pair that is shown, or None before there is one."""

    @property
    def opened(self) -> IndexPair | None:
        """The same, also where only its beginnings are shown so far."""

    def begin_with(self, a: int, b: int, pairs: Sequence[IndexPair]) -> None:
        """Show how two articles begin, as long as they are not compared; ``pairs`` are those that are known, if any."""

    def use_set(self, comparer: Comparer, pairs: Sequence[IndexPair], first: IndexPair | None) -> None:
        """Read ``pairs`` of another set, or of the same set compared otherwise, beginning with ``first``, if any."""

    def make_ready(self, comparer: Comparer, a: int, b: int) -> None:
        """Compare a pair of a set and make it ready, so that it is shown at once; for any thread, touches no widget."""

    def use_details(self) -> None:
        """Show the details of the set, which are found now."""

    def open_pair(self, a: int, b: int, side: int = 0, paragraph: int | None = None) -> None:
        """Show article ``a`` on the left and ``b`` on the right, with the bar on a paragraph of a side, if given."""

    def remember(self) -> Callable[[], None]:
        """Return what brings back the pair and the place that are shown now."""


class Session(App[None], inherit_bindings=False):
    """Compares one set of articles in the background, and hands it to the screens."""

    comparison: reactive[Comparison | None] = reactive(None, init=False)
    """The whole comparison, or None until all pairs are compared."""
    progress: reactive[tuple[int, int]] = reactive((0, 0), init=False)
    """How many pairs are compared, of how many; (0, 0) before they are known."""
    stage: reactive[Stage] = reactive(Stage.WEIGHING, init=False, bindings=True)
    """How far the comparing is."""

    def __init__(
        self,
        comparer: Comparer,
        *,
        reader: PairReader,
        pairs: Sequence[IndexPair] | None = None,
        reload: Reload | None = None,
    ) -> None:
        """Take the set, and the screen that reads its pairs; it is compared once the app runs.

        ``pairs`` are those that can be stepped through, in their order; None stands for all that may share something,
        the most alike first. ``reload`` is None where the articles cannot be read again.
        """
        super().__init__()
        self.comparer = comparer
        self.weighed = False
        """Whether the pairs of `comparer` are known and may be shown."""
        self.pairs: tuple[IndexPair, ...] = ()
        self._reader = reader
        self._given = comparer.articles, tuple(pairs or ())
        self._reload = reload
        self._job: BackgroundJob | None = None
        self._then: Callable[[], None] | None = None
        self._is_reading = False

    @property
    def shown_pair(self) -> IndexPair | None:
        """The pair on the pair screen, or None before there is one."""
        return self._reader.shown

    def on_unmount(self) -> None:
        """Leave nothing running."""
        self._stop_job()

    # --- comparing

    def use(self, comparer: Comparer) -> None:
        """Show another comparer, such as one with other settings, as soon as its first pair is compared."""
        if comparer.whole is None:
            known = self._known_pairs(comparer)
            if known and self._reader.opened is None:
                self._reader.begin_with(*known[0], known)
            self._begin(lambda: comparer)
        else:
            self._stop_job()
            self._take(comparer, self._first_pair()(comparer))
            self._hold(comparer.whole)

    def read_pair(self, a: int, b: int, *, side: int = 0, paragraph: int | None = None) -> None:
        """Open a pair on the pair screen; one that is not compared yet is, in the background and before all others."""
        comparer = self.comparer
        if self._job is not None and self._is_reading:
            self._then = partial(self._read_after, self._then, comparer.articles, (a, b), side, paragraph)
        elif comparer.compared(a, b) is None:
            then = partial(self._reader.open_pair, a, b, side, paragraph)
            if self._reader.shown is None:
                self._reader.begin_with(a, b, self.pairs or self._known_pairs(comparer))
            self._begin(lambda: comparer, first=lambda _: (a, b), then=then)
        else:
            self._reader.open_pair(a, b, side, paragraph)

    def _read_after(
        self,
        before: Callable[[], None] | None,
        articles: Sequence[Article],
        pair: IndexPair,
        side: int,
        paragraph: int | None,
    ) -> None:
        """Open a pair that was asked for while the articles were read again, where it is still there."""
        if before is not None:
            before()
        for a, b in follow_pairs([pair], articles, self.comparer.articles):
            self.read_pair(a, b, side=side, paragraph=paragraph)

    def go_on_comparing(self) -> None:
        """Compare the pairs that are left where the reader has stopped it."""
        if self.stage is Stage.STOPPED:
            self.use(self.comparer)

    def action_stop(self) -> None:
        """Compare no more pairs; what was compared stays."""
        self._stop_job()
        self.stage = self._stage_at_rest()
        if self.stage is Stage.STOPPED:
            kept = " What was compared stays." if self.weighed else ""
            self.notify(f"Comparing is stopped.{kept} Any other screen goes on with it.", timeout=4)

    def _stage_at_rest(self) -> Stage:
        return Stage.STOPPED if self.comparison is None else Stage.DONE

    def action_reload(self) -> None:
        """Read the articles again, and compare them anew where they have changed."""
        reload, before = self._reload, self.comparer.articles
        if reload is not None:
            self._begin(lambda: self._read_again(reload), then=lambda: self._tell_changes(before))
            self._is_reading = True

    def _tell_changes(self, before: Sequence[Article]) -> None:
        self.notify(changes_line(before, self.comparer.articles), markup=False)

    def _read_again(self, reload: Reload) -> Comparer:
        """Return a comparer of the articles as they are now; the present one where they are the same."""
        articles = tuple(reload())
        same = articles == self.comparer.articles
        return self.comparer if same else Comparer(articles, settings=self.comparer.settings)

    def _begin(
        self,
        make: Callable[[], Comparer],
        *,
        first: FirstPair | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Compare in the background what ``make`` returns: the pair ``first`` first, else the one on screen.

        ``then`` is called once that pair is shown.
        """
        self._stop_job()
        self._is_reading = False
        self.stage = Stage.WEIGHING
        self._then = then
        self._job = BackgroundJob(
            make, first=first or self._first_pair(), make_ready=self._reader.make_ready, tell=self.post_message
        )
        self.call_after_refresh(self._job.start)  # what is on screen by then would wait for a busy thread
        self.set_timer(_LATEST_START, self._job.start)  # should that screen be gone

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _first_pair(self) -> FirstPair:
        """Return what names the first pair to show of a comparer: the one on screen, where that is still there."""
        before, opened = self.comparer.articles, self._reader.opened

        def first(comparer: Comparer) -> IndexPair | None:
            kept = follow_pairs([opened] if opened else [], before, comparer.articles)
            return next(iter((*kept, *self._pairs_of(comparer))), None)

        return first

    def _pairs_of(self, comparer: Comparer) -> tuple[IndexPair, ...]:
        return self._known_pairs(comparer) or tuple((each.a, each.b) for each in comparer.likely)

    def _known_pairs(self, comparer: Comparer) -> tuple[IndexPair, ...]:
        """The pairs to show as far as they are known without weighing a word: those given, and that of two articles."""
        given, pairs = self._given
        of_two = [(0, 1)] if len(comparer.articles) == 2 else []
        return follow_pairs(pairs, given, comparer.articles) or tuple(of_two)

    # --- what the job tells

    def _heeds(self, job: BackgroundJob) -> bool:
        """Whether a job is the present one, and there is still a screen to show what it tells: not while quitting."""
        return job is self._job and bool(self.screen_stack)

    def on_weighed(self, message: Weighed) -> None:
        """Show the first pair; the others follow in the background."""
        if not self._heeds(message.job):
            return
        self._is_reading = False
        first = self._first_pair()(message.comparer)  # the reader may have gone on since the job began
        self._take(message.comparer, first)
        self.stage = Stage.COMPARING
        then, self._then = self._then, None
        if then is not None:
            then()
        self.call_after_refresh(message.job.go_on)

    def on_detailed(self, message: Detailed) -> None:
        """Have the details shown that the first pair was shown without."""
        if message.comparer is self.comparer and self.weighed and self.screen_stack:
            self._reader.use_details()

    def on_progressed(self, message: Progressed) -> None:
        """Say how many pairs are compared."""
        if self._heeds(message.job):
            self.progress = message.done, message.total

    def on_compared(self, message: Compared) -> None:
        """Hand the whole comparison to the screens."""
        if self._heeds(message.job):
            self._job = None
            self._hold(message.comparison)

    def on_failed(self, message: Failed) -> None:
        """Say what a person can mend, and keep what was there; end with any other error."""
        if not self._heeds(message.job):
            return
        if not isinstance(message.error, SeedcompareError):
            raise message.error
        self._job = None
        self.stage = self._stage_at_rest()
        self.notify(visible(f"{message.error}."), severity="error", markup=False)

    def _take(self, comparer: Comparer, first: IndexPair | None) -> None:
        """Show a set of which the pair ``first`` is compared, if any may be shown."""
        self.comparer, self.weighed, self.pairs = comparer, True, self._pairs_of(comparer)
        self.comparison, self.progress = None, (0, len(self.pairs))
        self._reader.use_set(comparer, self.pairs, first)

    def _hold(self, comparison: Comparison) -> None:
        self.progress = len(comparison.pairs), len(comparison.pairs)
        self.comparison = comparison
        self.stage = Stage.DONE
