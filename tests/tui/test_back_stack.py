"""The way back."""

from seedcompare_tui.session.back_stack import BackStack, Visit


def test_back_leads_over_every_stop_in_turn() -> None:
    way = BackStack()
    for screen in ("pair", "overview", "pair"):
        way.leave(Visit(screen, None))
    assert [stop.screen for stop in iter(way.back, None)] == ["pair", "overview", "pair"]
    assert way.back() is None


def test_a_screen_that_is_asked_for_again_shortens_the_way() -> None:
    way = BackStack()
    for screen in ("pair", "overview", "details"):
        way.leave(Visit(screen, None))
    assert way.unwind("overview")
    assert not way.unwind("details")
    assert [stop.screen for stop in iter(way.back, None)] == ["pair"]
