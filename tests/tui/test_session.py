"""Comparing in the background: what is readable meanwhile, how it is stopped, and reading again."""

import threading
from collections.abc import Sequence

import pytest
from support.pages import title
from support.waiting import until

from seedcompare import Article, Comparer, Comparison, InputError, load_bundled
from seedcompare.compare import Progress
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.screens.overview import OverviewScreen
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.session.background import BackgroundJob, Compared, Progressed
from seedcompare_tui.session.goal import Goal, PairWanted
from seedcompare_tui.session.state import Stage
from seedcompare_tui.widgets.bars import Legend
from seedcompare_tui.widgets.matrix_notes import CellNote
from seedcompare_tui.widgets.origins_view import OriginsView


class HeldComparer(Comparer):
    """A comparer that compares three pairs of the five articles, and the others once it is let go on."""

    def __init__(self, articles: Sequence[Article]) -> None:
        super().__init__(articles)
        self.may_go_on = threading.Event()

    def comparison(self, on_progress: Progress | None = None) -> Comparison:
        assert on_progress is not None
        for done, each in enumerate(self.likely[:3], start=1):
            self.pair(each.a, each.b)
            on_progress(done, len(self.likely))
        self.may_go_on.wait()
        on_progress(3, len(self.likely))
        return super().comparison(on_progress)


@pytest.fixture
def held() -> HeldComparer:
    return HeldComparer(load_bundled())


async def test_the_first_pair_is_readable_and_cells_fill_before_the_rest_is_compared(held: HeldComparer) -> None:
    app = SeedcompareApp(held)
    async with app.run_test(size=(140, 42)) as pilot:
        await until(
            pilot, lambda: held.compared(*app.session.state.pairs[2]) is not None if app.session.state.pairs else False
        )
        reader = app.screen
        assert isinstance(reader, PairScreen) and reader.shown == app.session.state.pairs[0]
        assert app.session.state.comparison is None
        assert "5 articles · comparing, " in title(pilot) and title(pilot).endswith(" of 10 pairs …")
        await pilot.press("m")
        matrix = app.screen.query_one("#matrix")
        assert isinstance(app.screen, OverviewScreen) and app.screen.query_one(OriginsView).entries == ()
        last = held.likely[-1]
        for _ in held.likely[1:]:
            await pilot.press("right_square_bracket")
        assert "Not compared yet" in app.screen.query_one(CellNote).render().plain
        await pilot.press("enter")
        await until(pilot, lambda: reader.shown == (last.a, last.b))
        await pilot.press("escape")
        assert f"{held.pair(last.a, last.b).coverage_a:.0%} of it" in app.screen.query_one(CellNote).render().plain
        held.may_go_on.set()
        await until(pilot, lambda: app.session.state.comparison is not None)
        assert app.session.state.stage is Stage.DONE and matrix.has_focus
        assert title(pilot).endswith("5 articles · 4 likely origins")
        assert len(app.screen.query_one(OriginsView).entries) == 4


async def test_escape_stops_what_is_compared_stays_and_the_overview_goes_on(held: HeldComparer) -> None:
    app = SeedcompareApp(held)
    async with app.run_test(size=(140, 42)) as pilot:
        await until(pilot, lambda: app.session.state.stage is Stage.COMPARING)
        await until(pilot, lambda: held.compared(*app.session.state.pairs[2]) is not None)
        await pilot.press("escape")
        assert "stopped at" in title(pilot)
        held.may_go_on.set()
        await pilot.pause(0.05)
        assert app.session.state.comparison is None
        await pilot.press("right_square_bracket", "right_square_bracket", "right_square_bracket")
        assert isinstance(app.screen, PairScreen) and app.screen.shown == app.session.state.pairs[3]
        await pilot.press("m")
        await until(pilot, lambda: app.session.state.comparison is not None)
        assert app.session.state.stage is Stage.DONE


async def test_the_order_and_a_moved_threshold_are_kept_where_the_set_is_used_again(held: HeldComparer) -> None:
    app = SeedcompareApp(held)
    async with app.run_test(size=(140, 42)) as pilot:
        await until(pilot, lambda: app.session.state.stage is Stage.COMPARING)
        await pilot.press("plus", "o")
        last = held.likely[-1]
        app.post_message(PairWanted(Goal(last.a, last.b)))
        await until(pilot, lambda: app.session.state.shown == (last.a, last.b))
        legend = app.screen.query_one(Legend).render().plain
        assert "threshold 0.55" in legend and "own order" in legend
    held.may_go_on.set()


async def test_leaving_does_not_wait_for_the_comparison(held: HeldComparer) -> None:
    app = SeedcompareApp(held)
    async with app.run_test() as pilot:
        await until(pilot, lambda: app.session.state.stage is Stage.COMPARING)
        await pilot.press("q")
    assert app.return_code == 0
    held.may_go_on.set()


def test_messages_after_exit_are_ignored(bundled: Comparison) -> None:
    app = SeedcompareApp(Comparer(bundled.articles))
    job = BackgroundJob(lambda: app.session.state.comparer, first=lambda _: None, make_ready=print, tell=print)
    app.session._job = job
    app.on_progressed(Progressed(job, 4, 10))
    app.on_compared(Compared(job, bundled))
    assert (app.session.state.progress, app.session.state.comparison) == ((0, 0), None)


async def test_an_error_of_the_program_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(comparer: Comparer, on_progress: Progress | None = None) -> Comparison:
        raise ZeroDivisionError

    monkeypatch.setattr(Comparer, "comparison", broken)
    app = SeedcompareApp(Comparer(load_bundled()))
    with pytest.raises(ZeroDivisionError):
        async with app.run_test() as pilot:
            await until(pilot, lambda: not app.is_running)


async def test_reading_again_keeps_the_pair_and_its_place_and_says_what_has_gone(bundled: Comparison) -> None:
    articles = [list(bundled.articles)]
    app = SeedcompareApp(Comparer.holding(bundled), reload=lambda: articles[0])
    async with app.run_test(size=(140, 42), notifications=True) as pilot:
        await pilot.press("right_square_bracket", "full_stop", "full_stop", "full_stop")
        await pilot.wait_for_animation()
        reader = app.screen
        assert isinstance(reader, PairScreen) and reader.shown is not None
        names = [bundled.articles[index].id for index in reader.shown]
        scrolled = reader.query_one("#view").scroll_y
        gone = next(index for index in range(5) if index not in reader.shown)
        articles[0] = [each for index, each in enumerate(bundled.articles) if index != gone]
        await pilot.press("r")
        await until(
            pilot, lambda: len(app.session.state.comparer.articles) == 4 and app.session.state.stage is Stage.DONE
        )
        assert [app.session.state.comparer.articles[index].id for index in reader.shown] == names
        assert reader.query_one("#view").scroll_y == scrolled
        assert f"{bundled.articles[gone].label} can no longer be read" in _notices(app)
        assert "4 articles" in title(pilot)


async def test_reload_keeps_the_pair_then_opens_the_requested_one(bundled: Comparison) -> None:
    may_read = threading.Event()

    def reload() -> Sequence[Article]:
        may_read.wait()
        return bundled.articles[1:]

    app = SeedcompareApp(Comparer.holding(bundled), reload=reload)
    async with app.run_test(size=(140, 42), notifications=True) as pilot:
        await pilot.pause()
        reader = app.screen
        assert isinstance(reader, PairScreen)
        await pilot.press("r")
        app.post_message(PairWanted(Goal(2, 3)))
        assert reader.shown != (2, 3)
        may_read.set()
        await until(pilot, lambda: app.session.state.stage is Stage.DONE and reader.shown == (1, 2))
        assert f"{bundled.articles[0].label} can no longer be read" in _notices(app)


async def test_reading_again_where_nothing_is_left_keeps_what_was_there(bundled: Comparison) -> None:
    def gone() -> Sequence[Article]:
        raise InputError("nothing to compare; give two or more articles")

    app = SeedcompareApp(Comparer.holding(bundled), reload=gone)
    async with app.run_test(notifications=True) as pilot:
        await pilot.press("r")
        await until(pilot, lambda: app.session.state.stage is Stage.DONE)
        assert "nothing to compare" in _notices(app)
        assert app.session.state.comparison is bundled and isinstance(app.screen, PairScreen)


def _notices(app: SeedcompareApp) -> str:
    return " ".join(notice.message for notice in app._notifications)
