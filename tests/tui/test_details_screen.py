"""The details screen through its keys."""

from dataclasses import replace
from pathlib import Path

from support.browsing import (
    browser,
    browsing,
    entries,
    excerpts,
    hand_down,
    heading,
    is_typing,
    line_with_bar,
    lines,
    screen_text,
)
from support.news import news

from seedcompare import Comparer, Comparison
from seedcompare_tui.display.lists.details import detail_rows
from seedcompare_tui.screens.details import DetailsScreen
from seedcompare_tui.session.goal import Goal
from seedcompare_tui.session.state import SetState

GOLDEN = Path(__file__).parent / "golden" / "details.txt"


async def test_it_looks_as_it_should() -> None:
    async with browsing(news(), DetailsScreen()) as pilot:
        await pilot.press("j", "j")
        assert screen_text(pilot) == GOLDEN.read_text(encoding="utf-8")


async def test_it_needs_no_pair_to_be_compared(bundled: Comparison) -> None:
    async with browsing(bundled, DetailsScreen(), is_compared=False) as pilot:
        assert " ".join(" ".join(lines(entries(pilot))).split()) == "Comparing the articles."
        hand_down(pilot, SetState(Comparer.holding(bundled), progress=(0, 10)))
        await pilot.pause()
        assert entries(pilot).entry_count == len(detail_rows(bundled))


async def test_the_paragraph_of_the_detail_with_the_bar_is_shown(bundled: Comparison) -> None:
    async with browsing(bundled, DetailsScreen()) as pilot:
        row = detail_rows(bundled)[1]
        await pilot.press("j")
        assert row.text in line_with_bar(entries(pilot))
        text = " ".join(" ".join(lines(excerpts(pilot))).replace("▏", " ").split())
        assert " ".join(bundled.articles[row.article].paragraph_text(row.paragraph).split()) in text


async def test_f_goes_through_the_kinds_that_there_are() -> None:
    async with browsing(news(), DetailsScreen()) as pilot:
        for kind, count in (("dates", 2), ("names", 2), ("places", 1), ("quotations", 1)):
            await pilot.press("f")
            assert heading(pilot) == f"details {count} of 6 · {kind} only"
        await pilot.press("f")
        assert heading(pilot) == "details 6 of 6"


async def test_an_article_is_chosen_by_its_number_or_in_turn(bundled: Comparison) -> None:
    async with browsing(bundled, DetailsScreen()) as pilot:
        await pilot.press("3")
        assert entries(pilot).entry_count == len(bundled.details[2])
        assert lines(entries(pilot))[0].startswith(" 002 #3")
        await pilot.press("a")
        assert entries(pilot).entry_count == len(bundled.details[3])
        await pilot.press("9")
        assert entries(pilot).entry_count == len(bundled.details[3])
        await pilot.press("0")
        assert entries(pilot).entry_count == len(detail_rows(bundled))


async def test_words_filter_as_they_are_typed_and_escape_clears_them() -> None:
    async with browsing(news(), DetailsScreen()) as pilot:
        sentences = [(row.before + row.text + row.after).lower() for row in detail_rows(news())]
        await pilot.press("slash")
        for end, key in enumerate("COUNC", 1):
            await pilot.press(key)
            assert entries(pilot).entry_count == sum("counc"[:end] in sentence for sentence in sentences)
        assert is_typing(pilot)
        await pilot.press("escape")
        assert pilot.app.focused is entries(pilot)
        assert entries(pilot).entry_count == 6
        assert browser(pilot).times_back == 0


async def test_letters_that_are_keys_elsewhere_can_be_typed(bundled: Comparison) -> None:
    async with browsing(bundled, DetailsScreen()) as pilot:
        await pilot.press("slash", *"fa q")
        assert heading(pilot).endswith("“fa q”")


async def test_enter_goes_to_the_place_and_the_bar_stays_where_it_was() -> None:
    async with browsing(news(), DetailsScreen()) as pilot:
        await pilot.press("2", "j", "enter")
        assert "Jon Lie" in line_with_bar(entries(pilot))
        assert browser(pilot).opened == [Goal(1, 0, paragraph=2)]
        assert entries(pilot).cursor == 1
        await pilot.press("escape")
        assert browser(pilot).times_back == 1


async def test_another_set_is_listed_when_the_screen_is_shown_again(bundled: Comparison) -> None:
    async with browsing(bundled, DetailsScreen()) as pilot:
        await pilot.press("5")
        fewer = replace(bundled, articles=bundled.articles[:2], details=bundled.details[:2], units=(), pairs=())
        hand_down(pilot, SetState(Comparer.holding(fewer), comparison=fewer))
        await pilot.pause()
        assert entries(pilot).entry_count == len(detail_rows(fewer))


async def test_a_set_without_details_says_so(bundled: Comparison) -> None:
    async with browsing(replace(bundled, details=((),) * 5), DetailsScreen()) as pilot:
        assert "No article has a number" in " ".join(lines(entries(pilot)))
        await pilot.press("enter", "f", "G")
        assert browser(pilot).opened == []
