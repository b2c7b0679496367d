"""What a key is answered, in the bar of keys."""

import pytest
from support.waiting import until

from seedcompare import Comparer, Comparison
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.widgets import bars as bars_module
from seedcompare_tui.widgets.bars import KeyBar

WIDE = (140, 42)


async def test_the_answer_to_a_key_is_one_line_on_the_screen_it_is_of(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=WIDE, notifications=True) as pilot:
        await pilot.press("plus", "plus", "left_square_bracket", "left_square_bracket")
        bar = pilot.app.screen.query_one(KeyBar)
        assert bar.render().plain.strip() == "This is the first pair."
        assert not pilot.app.screen.query("Toast")
        await pilot.press("right_square_bracket")
        assert bar.answer == ""
        await pilot.press("left_square_bracket", "left_square_bracket", "m")
        assert "first pair" not in pilot.app.screen.query_one(KeyBar).render().plain
        await pilot.press("p")
        assert bar.answer == ""


@pytest.mark.parametrize("key", ["y", "left_square_bracket", "X", "2"])
async def test_an_answer_fits_the_smallest_screen(bundled: Comparison, key: str) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=(60, 15)) as pilot:
        await pilot.press("2", key)
        bar = pilot.app.screen.query_one(KeyBar)
        assert bar.answer and bar.answer in bar.render().plain


async def test_the_answer_to_a_key_goes_after_a_moment(bundled: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bars_module, "_ANSWER_STAYS", 1.0)
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=WIDE) as pilot:
        bar = pilot.app.screen.query_one(KeyBar)
        await pilot.press("left_square_bracket")
        assert bar.answer == "This is the first pair."
        await until(pilot, lambda: "help" in bar.render().plain)
