"""The units screen through its keys."""

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
from support.made import aligned, made_comparison, made_pair, made_set
from support.news import news

from seedcompare import Comparer, Comparison
from seedcompare_tui.display.lists.listing import ListRole
from seedcompare_tui.display.text.visible import LEFT_TO_RIGHT
from seedcompare_tui.screens.units import UnitsScreen
from seedcompare_tui.session.goal import Goal
from seedcompare_tui.session.state import SetState
from seedcompare_tui.theming.themes import DARK, LIGHT
from seedcompare_tui.widgets.piece_line import PieceLine

GOLDEN = Path(__file__).parent / "golden" / "units.txt"


async def test_it_looks_as_it_should() -> None:
    async with browsing(news(), UnitsScreen()) as pilot:
        await pilot.press("j")
        assert screen_text(pilot) == GOLDEN.read_text(encoding="utf-8")


async def test_what_most_articles_say_comes_first(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        assert pilot.app.focused is entries(pilot)
        counts = [int(line.split()[-1]) for line in lines(entries(pilot))]
        assert counts == sorted(counts, reverse=True)
        assert heading(pilot) == f"units {len(bundled.units)} of {len(bundled.units)}"


async def test_f_and_an_article_narrow_the_list(bundled: Comparison) -> None:
    carried = [len({article for article, _ in unit.paragraphs}) for unit in bundled.units]
    total = len(carried)
    async with browsing(bundled, UnitsScreen()) as pilot:
        for count, name in (
            (carried.count(5), "in all articles"),
            (sum(1 < each < 5 for each in carried), "in some articles"),
            (carried.count(1), "in one article only"),
        ):
            await pilot.press("f")
            assert heading(pilot) == f"units {count} of {total} · {name}"
            assert entries(pilot).entry_count == count
        await pilot.press("3")
        only = sum(unit.paragraphs[0][0] == 2 and len(unit.paragraphs) == 1 for unit in bundled.units)
        assert heading(pilot) == f"units {only} of {total} · in one article only · 002"
        await pilot.press("f", "a")
        said = sum(any(article == 3 for article, _ in unit.paragraphs) for unit in bundled.units)
        assert heading(pilot) == f"units {said} of {total} · 003"
        await pilot.press("A", "A", "A", "A")
        assert heading(pilot) == f"units {total} of {total}"
        await pilot.press("1", "0")
        assert heading(pilot) == f"units {total} of {total}"


async def test_enter_leads_to_a_version_and_to_its_place_and_escape_leads_back(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        await pilot.press("j", "j")
        unit = bundled.units[2]
        await pilot.press("enter")
        assert pilot.app.focused is excerpts(pilot)
        assert excerpts(pilot).size.height > entries(pilot).size.height
        await pilot.press("j", "enter")
        (goal,) = browser(pilot).opened
        assert ((goal.a, goal.paragraph), goal.side) == (unit.paragraphs[1], 0)
        assert goal.b in {each for each, _ in unit.paragraphs} - {goal.a}
        await pilot.press("escape")
        assert pilot.app.focused is entries(pilot)
        assert entries(pilot).cursor == 2
        assert browser(pilot).times_back == 0
        await pilot.press("escape")
        assert browser(pilot).times_back == 1


async def test_a_version_that_stands_alone_opens_beside_the_most_alike_article(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        await pilot.press("f", "f", "f", "2", "enter", "enter")
        assert [goal.pair for goal in browser(pilot).opened] == [(1, 3)]


async def test_brackets_go_from_unit_to_unit_while_versions_are_read(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        first = lines(excerpts(pilot))
        await pilot.press("right_square_bracket")
        assert entries(pilot).cursor == 1
        assert lines(excerpts(pilot)) != first
        await pilot.press("left_square_bracket")
        assert lines(excerpts(pilot)) == first
        assert pilot.app.focused is excerpts(pilot)


async def test_words_are_found_as_they_are_typed(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        await pilot.press("slash", *"fentan")
        assert is_typing(pilot)
        assert "fentanyl" in line_with_bar(entries(pilot))
        assert heading(pilot).endswith("“fentan”")
        await pilot.press("enter")
        assert pilot.app.focused is entries(pilot)
        assert entries(pilot).entry_count < 3
        await pilot.press("escape")
        assert entries(pilot).entry_count == len(bundled.units)
        assert "fentanyl" in line_with_bar(entries(pilot))
        assert browser(pilot).times_back == 0


async def test_where_nothing_is_listed_it_says_what_to_do(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        await pilot.press("f", "2", "slash", *"zebra")
        assert " ".join(lines(entries(pilot))).split()[-4:] == ["esc", "clears", "the", "words."]
        assert not any(lines(excerpts(pilot)))
        await pilot.press("enter")
        assert " ".join(" ".join(lines(entries(pilot))).split()) == (
            "Nothing passes the filters: esc clears the words, 0 lists all articles, f goes to the next filter."
        )
        await pilot.press("enter", "down", "pagedown")
        assert pilot.app.focused is entries(pilot)


async def test_until_all_pairs_are_compared_it_says_how_many_are(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen(), is_compared=False) as pilot:
        comparer = Comparer.holding(bundled)
        hand_down(pilot, SetState(comparer, progress=(3, 10)))
        await pilot.pause()
        assert "Comparing: 3 of 10 pairs done." in " ".join(lines(entries(pilot)))
        hand_down(pilot, SetState(comparer, progress=(10, 10), comparison=bundled))
        await pilot.pause()
        assert entries(pilot).entry_count == len(bundled.units)


async def test_read_again_it_keeps_its_place() -> None:
    async with browsing(news(), UnitsScreen()) as pilot:
        await pilot.press("j", "j")
        set_again = news()
        for comparison in None, set_again, None, news():
            hand_down(pilot, SetState(Comparer.holding(set_again), comparison=comparison))
            await pilot.pause()
            assert entries(pilot).entry_count == (len(comparison.units) if comparison else 0)
        assert entries(pilot).cursor == 2


async def test_many_articles_stand_in_a_strip_that_scrolls() -> None:
    texts = ["Said by all of them.", *["Said by all of them.\n\nAnd this."] * 59]
    comparison = made_set(texts, [made_pair()], [[(index, 0) for index in range(60)]])
    async with browsing(comparison, UnitsScreen(), (80, 24)) as pilot:
        header = pilot.app.screen.query_one("#header", PieceLine)
        assert header.render_line(0).text.split()[0].startswith("1········10")
        assert line_with_bar(entries(pilot)).split()[0].count("+") == 30
        await pilot.press("l", "right", "l", "l")
        assert header.render_line(0).text.split()[0].startswith("31")
        await pilot.press("h", "left", "h", "h")
        assert header.render_line(0).text.split()[0].startswith("1········10")


async def test_a_click_moves_the_bar_and_a_double_click_opens() -> None:
    async with browsing(news(), UnitsScreen()) as pilot:
        await pilot.click("#entries", offset=(40, 3))
        assert entries(pilot).cursor == 3
        await pilot.double_click("#entries", offset=(40, 1))
        assert entries(pilot).cursor == 1
        assert pilot.app.focused is excerpts(pilot)
        y = next(y for y, line in enumerate(lines(excerpts(pilot))) if line.startswith(" c"))
        await pilot.double_click("#excerpts", offset=(40, y + 1))
        assert browser(pilot).opened == [Goal(2, 0, paragraph=1)]


async def test_keys_move_the_bar_and_keep_it_in_sight(bundled: Comparison) -> None:
    async with browsing(bundled, UnitsScreen()) as pilot:
        for keys in ("jk", ("down", "up"), ("space", "b"), ("pagedown", "pageup"), "Gg", ("end", "home")):
            await pilot.press(keys[0])
            assert entries(pilot).cursor > 0
            assert line_with_bar(entries(pilot))
            await pilot.press(keys[1])
            assert (entries(pilot).cursor, entries(pilot).scroll_y) == (0, 0)


async def test_a_version_longer_than_the_screen_is_read_line_by_line() -> None:
    long = " ".join(f"word{number}" for number in range(80))
    comparison = made_comparison(f"{long}\n\nEnd.", "Other.", made_pair())
    async with browsing(comparison, UnitsScreen(), (60, 20)) as pilot:
        await pilot.press("enter")
        seen = set(lines(excerpts(pilot)))
        for _ in range(14):
            await pilot.press("j")
            seen |= set(lines(excerpts(pilot)))
        assert any("word79" in line for line in seen)


async def test_articles_that_share_nothing_are_listed_too() -> None:
    async with browsing(made_comparison("Nothing here.", "Something else.", made_pair()), UnitsScreen()) as pilot:
        assert [line[1:].split() for line in lines(entries(pilot))[:2]] == [
            ["+", "·", "Nothing", "here.", "1"],
            ["·", "+", "Something", "else.", "1"],
        ]


async def test_labels_of_any_length_and_script_keep_the_columns() -> None:
    pair = made_pair([aligned(0, 0)])
    comparison = made_set(["One.\n\nTwo.", "One.", "Three."], [pair], [[(0, 0), (1, 0)]])
    labels = "新华社北京八月二十九日电" * 3, "اردو خبر", "A headline " * 9
    articles = tuple(replace(article, label=label) for article, label in zip(comparison.articles, labels, strict=True))
    async with browsing(replace(comparison, articles=articles), UnitsScreen()) as pilot:
        await pilot.press("enter")
        for size in (60, 15), (80, 24), (140, 42):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            strips = pilot.app.screen._compositor.render_strips()
            assert {strip.cell_length for strip in strips} == {size[0]}
            assert any(LEFT_TO_RIGHT in strip.text for strip in strips)
            assert "#1" in pilot.app.screen.query_one("#header", PieceLine).render_line(0).text


async def test_tints_and_signs_tell_apart_how_many_share_words() -> None:
    marked = [ListRole.TEXT, ListRole.SHARED_BY_FEW, ListRole.SHARED_BY_MANY, ListRole.SHARED_BY_ALL, ListRole.DETAIL]
    async with browsing(news(), UnitsScreen()) as pilot:
        for theme in DARK.name, LIGHT.name, *(name for name in pilot.app.available_themes if "ansi" in name):
            pilot.app.theme = theme
            await pilot.pause()
            styles = {str(excerpts(pilot).get_component_rich_style(f"list--{role}")) for role in marked}
            assert len(styles) == len(marked), theme
