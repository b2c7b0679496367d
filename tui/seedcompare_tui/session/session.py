"""One set of articles in the app: comparing it in the background, showing goals, and reading it again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from textual.message import Message

from seedcompare import Article, Comparer, Comparison, SeedcompareError
from seedcompare.selection import IndexPair
from seedcompare_tui.session.background import (
    BackgroundJob,
    Compared,
    Detailed,
    Failed,
    JobMessage,
    Progressed,
    Weighed,
)
from seedcompare_tui.session.goal import Goal, PairChoice
from seedcompare_tui.session.reload import changes_line
from seedcompare_tui.session.state import SetState, Stage

Reload = Callable[[], Sequence[Article]]
"""Reads the articles again, without those that can no longer be read; raises `SeedcompareError` where none is left."""


class PairReader(Protocol):
    """What shows one pair; data go down to it."""

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

    def open_goal(self, goal: Goal) -> None:
        """Show a pair that is compared, with the bar on the paragraph of the goal, if it has one."""


class Host(Protocol):
    """What runs a session: the app."""

    @property
    def has_screens(self) -> bool:
        """Whether there is a screen to show something: not while quitting."""

    def post_message(self, message: Message) -> bool:
        """Take a message from any thread."""

    def begin(self, job: BackgroundJob) -> None:
        """Start a job once what is to be shown is drawn."""

    def go_on(self, job: BackgroundJob) -> None:
        """Let a job go on once what is to be shown is drawn."""

    def follow(self, state: SetState) -> None:
        """Show how far the set is compared now."""

    def tell(self, sentence: str, *, is_error: bool = False) -> None:
        """Say a sentence, which may hold any characters."""


class Session:
    """Compares one set of articles in the background, and hands it to a reader and its host."""

    def __init__(
        self,
        comparer: Comparer,
        *,
        reader: PairReader,
        host: Host,
        pairs: Sequence[IndexPair] | None = None,
        reload: Reload | None = None,
    ) -> None:
        """Take the set; nothing is compared before `use`.

        ``pairs`` are those that can be stepped through, in their order; None stands for all that may share something,
        the most alike first. ``reload`` is None where the articles cannot be read again.
        """
        self._state = SetState(comparer)
        self._reader = reader
        self._host = host
        self._named = tuple(pairs or ())
        self._named_in = comparer.articles
        self._reload = reload
        self._job: BackgroundJob | None = None
        self._goal: Goal | None = None
        self._is_reloading = False

    @property
    def state(self) -> SetState:
        """How far the set is compared."""
        return replace(self._state, shown=self._reader.shown)

    @property
    def can_reload(self) -> bool:
        """Whether the articles can be read again."""
        return self._reload is not None

    def close(self) -> None:
        """Leave nothing running."""
        self._stop_job()

    # --- what is asked of it

    def use(self, comparer: Comparer) -> None:
        """Show another comparer, such as one with other settings, as soon as its first pair is compared."""
        choice = self._choice()
        if comparer.whole is None:
            known = choice.known_of(comparer)
            if known and self._reader.opened is None:
                self._reader.begin_with(*known[0], known)
            self._begin(lambda: comparer)
        else:
            self._stop_job()
            self._take(comparer, choice.first_of(comparer))
            self._hold(comparer.whole)

    def show(self, goal: Goal) -> None:
        """Show a pair; one that is not compared yet is, in the background and before all others."""
        comparer = self._state.comparer
        if self._job is not None and self._is_reloading:
            self._goal = goal
        elif comparer.compared(*goal.pair) is None:
            if self._reader.shown is None:
                self._reader.begin_with(*goal.pair, self._state.pairs or self._choice().known_of(comparer))
            self._begin(lambda: comparer, goal=goal)
        else:
            self._reader.open_goal(goal)

    def go_on(self) -> None:
        """Compare the pairs that are left where the reader has stopped it."""
        if self._state.stage is Stage.STOPPED:
            self.use(self._state.comparer)

    def stop(self) -> None:
        """Compare no more pairs; what was compared stays."""
        self._stop_job()
        self._change(stage=self._stage_at_rest())
        if self._state.stage is Stage.STOPPED:
            kept = " What was compared stays." if self._state.weighed else ""
            self._host.tell(f"Comparing is stopped.{kept} Any other screen goes on with it.")

    def reload(self) -> None:
        """Read the articles again, and compare them anew where they have changed."""
        if self._reload is not None:
            self._begin(partial(self._read_again, self._reload))
            self._is_reloading = True

    # --- what its job tells

    def hear(self, message: JobMessage) -> None:
        """Take up what a job tells, unless another one has taken its place or there is no screen to show it."""
        if not self._host.has_screens:
            return
        if isinstance(message, Detailed):
            if message.comparer is self._state.comparer and self._state.weighed:
                self._reader.use_details()
        elif message.job is self._job:
            self._hear(message)

    def _hear(self, message: Weighed | Progressed | Compared | Failed) -> None:
        match message:
            case Weighed():
                self._show_weighed(message.job, message.comparer)
            case Progressed():
                self._change(progress=(message.done, message.total))
            case Compared():
                self._job = None
                self._hold(message.comparison)
            case Failed():
                self._fail(message.error)

    def _show_weighed(self, job: BackgroundJob, comparer: Comparer) -> None:
        """Show the first pair, or what was asked for meanwhile; the other pairs follow in the background."""
        before, goal, was_reloading = self._state.comparer.articles, self._goal, self._is_reloading
        self._goal, self._is_reloading = None, False
        self._take(comparer, self._choice().first_of(comparer))  # the reader may have gone on since the job began
        self._change(stage=Stage.COMPARING)
        self._host.go_on(job)
        if was_reloading:
            self._host.tell(changes_line(before, comparer.articles))
            goal = goal and goal.followed(before, comparer.articles)
            if goal is not None:
                self.show(goal)
        elif goal is not None:
            self._reader.open_goal(goal)  # the job has compared it first

    def _fail(self, error: Exception) -> None:
        """Say what a person can mend, and keep what was there; end with any other error."""
        if not isinstance(error, SeedcompareError):
            raise error
        self._job = None
        self._change(stage=self._stage_at_rest())
        self._host.tell(f"{error}.", is_error=True)

    # --- the parts of it

    def _begin(self, make: Callable[[], Comparer], *, goal: Goal | None = None) -> None:
        """Compare in the background what ``make`` returns: the pair of the goal first, else the one on screen."""
        self._stop_job()
        self._is_reloading = False
        self._goal = goal
        self._change(stage=Stage.WEIGHING)
        choice = self._choice()
        if goal is not None:
            choice = replace(choice, wanted=goal.pair)
        self._job = BackgroundJob(
            make, first=choice.first_of, make_ready=self._reader.make_ready, tell=self._host.post_message
        )
        self._host.begin(self._job)

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _choice(self) -> PairChoice:
        articles = self._state.comparer.articles
        return PairChoice(articles, self._reader.opened, named=self._named, named_in=self._named_in)

    def _read_again(self, reload: Reload) -> Comparer:
        """Return a comparer of the articles as they are now; the present one where they are the same."""
        articles, present = tuple(reload()), self._state.comparer
        return present if articles == present.articles else Comparer(articles, settings=present.settings)

    def _stage_at_rest(self) -> Stage:
        return Stage.STOPPED if self._state.comparison is None else Stage.DONE

    def _take(self, comparer: Comparer, first: IndexPair | None) -> None:
        """Show a set of which the pair ``first`` is compared, if any may be shown."""
        pairs = self._choice().pairs_of(comparer)
        self._state = SetState(comparer, self._state.stage, True, pairs, (0, len(pairs)))
        self._reader.use_set(comparer, pairs, first)
        self._host.follow(self.state)

    def _hold(self, comparison: Comparison) -> None:
        count = len(comparison.pairs)
        self._change(progress=(count, count), comparison=comparison, stage=Stage.DONE)

    def _change(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self._host.follow(self.state)
