"""The app through its keys: where the focus is, what is shown, and what is said."""

import re
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from rich.console import Console
from support.made import made_comparison, made_pair
from support.pages import NARROW, labels, lines, reading, view
from textual.pilot import Pilot
from textual.widgets import Static

from seedcompare import Comparison
from seedcompare_tui.display.marks import WORD_MARKS
from seedcompare_tui.display.painting import Piece, Role, words_role
from seedcompare_tui.display.pair.painter import PairPainter
from seedcompare_tui.screens.help import HelpScreen
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.session.goal import Goal
from seedcompare_tui.widgets.article_header import ArticleHeader
from seedcompare_tui.widgets.bars import KeyBar, Legend, TitleBar
from seedcompare_tui.widgets.ruler import Ruler


def plain(pilot: Pilot[None], selector: str) -> str:
    widget = pilot.app.screen.query_one(selector)
    assert isinstance(widget, TitleBar | ArticleHeader | Legend | KeyBar)
    return widget.render().plain


def printed(widget: Static) -> str:
    """What a static widget says, as text."""
    console = Console(file=StringIO(), width=100)
    with console.capture() as capture:
        console.print(widget.content)
    return capture.get()


async def test_it_opens_on_the_two_reuters_stories_in_step(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        assert labels(pilot) == ("001", "003")
        assert pilot.app.focused is view(pilot)
        assert "pair 1 of 10" in plain(pilot, "TitleBar")
        assert "5 articles · 4 likely origins" in plain(pilot, "TitleBar")
        share_a, share_b = bundled.pairs[0].coverage_a, bundled.pairs[0].coverage_b
        assert f"{share_a:.0%} is in B" in plain(pilot, "#article-a")
        assert f"{share_b:.0%} is in A" in plain(pilot, "#article-b")
        assert "Reuters" in plain(pilot, "#article-b")


async def test_partners_stand_on_one_line(bundled: Comparison) -> None:
    async with reading(bundled, (140, 200)) as pilot:
        request = [line for line in lines(pilot) if line.count("Your request for having this meeting") == 2]
        assert len(request) == 1
        assert "=" in request[0]


async def test_brackets_go_from_pair_to_pair_and_stop_at_the_ends(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        ranked = [(bundled.articles[pair.a].label, bundled.articles[pair.b].label) for pair in bundled.pairs]
        await pilot.press("left_square_bracket")
        assert labels(pilot) == ranked[0]
        for expected in ranked[1:]:
            await pilot.press("right_square_bracket")
            assert labels(pilot) == expected
        await pilot.press("right_square_bracket")
        assert labels(pilot) == ranked[-1]
        assert "pair 10 of 10" in plain(pilot, "TitleBar")
        await pilot.press("left_square_bracket")
        assert labels(pilot) == ranked[-2]


async def test_a_number_puts_that_article_on_the_right(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("1")
        assert labels(pilot) == ("001", "000")
        await pilot.press("5")
        assert labels(pilot) == ("001", "004")
        await pilot.press("2")
        assert labels(pilot) == ("004", "001")
        await pilot.press("9")
        assert labels(pilot) == ("004", "001")


async def test_swapping_mirrors_the_pair(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        before = plain(pilot, "#article-a")
        await pilot.press("s")
        assert labels(pilot) == ("003", "001")
        assert before.replace(" A ", " B ").replace("in B", "in A").split() == plain(pilot, "#article-b").split()
        assert "pair 1 of 10" in plain(pilot, "TitleBar")
        await pilot.press("s")
        assert labels(pilot) == ("001", "003")


async def test_full_stop_and_comma_go_from_alignment_to_alignment(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        here = view(pilot)
        assert here.reading is not None
        aligned = [index for index, row in enumerate(here.reading.rows) if row.alignments]
        for expected in aligned:
            await pilot.press("full_stop")
            assert here.cursor == expected
            assert any(line.startswith("▌") for line in lines(pilot))
        await pilot.press("full_stop")
        assert here.cursor == aligned[-1]
        await pilot.press("comma")
        assert here.cursor == aligned[-2]


async def test_after_scrolling_away_keys_go_on_from_what_is_on_screen(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("full_stop", "G")
        await pilot.pause()
        top = round(view(pilot).scroll_y)
        await pilot.press("comma")
        lines, cursor = view(pilot).lines, view(pilot).cursor
        assert lines is not None and cursor is not None
        assert cursor < lines.row_at(top)


@pytest.mark.parametrize(("key", "wanted"), [("u", "+"), ("x", "↕")])
async def test_other_keys_find_unique_and_moved_paragraphs(bundled: Comparison, key: str, wanted: str) -> None:
    async with reading(bundled) as pilot:
        await pilot.press(key)
        here = view(pilot)
        assert here.cursor is not None and here.reading is not None
        row = here.reading.rows[here.cursor]
        assert (row.mark.sign if wanted == "+" else "↕" * row.moved) == wanted


@pytest.mark.parametrize(
    ("down", "up"), [("j", "k"), ("down", "up"), ("space", "b"), ("pagedown", "pageup"), ("G", "g"), ("end", "home")]
)
async def test_scroll_keys(bundled: Comparison, down: str, up: str) -> None:
    async with reading(bundled) as pilot:
        before = lines(pilot)
        await pilot.press(down)
        await pilot.wait_for_animation()
        assert view(pilot).scroll_y > 0
        assert lines(pilot) != before
        await pilot.press(up)
        await pilot.wait_for_animation()
        assert view(pilot).scroll_y == 0
        assert lines(pilot) == before


async def test_the_ruler_is_that_of_the_pair_shown(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        ruler = pilot.app.screen.query_one(Ruler)
        first = [ruler.render_line(y).text for y in range(ruler.size.height)]
        for _ in bundled.pairs[1:]:
            await pilot.press("right_square_bracket")
        await pilot.pause()
        last = [ruler.render_line(y).text for y in range(ruler.size.height)]
        assert any("█" in line for line in first)
        assert not any("█" in line for line in last)
        assert ruler.lines is view(pilot).lines


async def test_the_ruler_keeps_in_step_and_takes_clicks(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        ruler = pilot.app.screen.query_one(Ruler)
        assert ruler.render_line(0).text.strip().startswith("▐")
        bottom = ruler.size.height - 1
        assert not ruler.render_line(bottom).text.strip().startswith("▐")
        await pilot.click(Ruler, offset=(1, bottom))
        await pilot.pause()
        assert ruler.render_line(bottom).text.strip().startswith("▐")


async def test_resizing_wraps_anew_and_stacks(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("full_stop")
        for size in (NARROW, (100, 30), (200, 60), NARROW):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            layout = view(pilot).lines
            assert layout is not None
            assert layout.columns.stacked == (size[0] < 100)
            assert layout.columns.total <= view(pilot).size.width
            assert any(line.startswith("▌") for line in lines(pilot))


async def test_resizing_keeps_the_place_inside_a_long_paragraph() -> None:
    long = " ".join(f"word{number}" for number in range(2000))
    comparison = made_comparison(f"{long}\n\n" + "\n\n".join(["Short."] * 40), "Other.", made_pair())
    async with reading(comparison, (110, 30)) as pilot:
        view(pilot).scroll_to(y=200, animate=False, immediate=True)
        before = re.findall(r"word\d+", lines(pilot)[0])[0]
        for width in (250, 80, 110):
            await pilot.resize_terminal(width, 30)
            await pilot.pause()
            assert before in lines(pilot)[0]


async def test_a_line_is_drawn_once(bundled: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(bundled) as pilot:
        drawn: list[int] = []
        pieces = PairPainter.pieces

        def counted(painter: PairPainter, y: int, **options: Any) -> list[Piece]:
            drawn.append(y)
            return pieces(painter, y, **options)

        monkeypatch.setattr(PairPainter, "pieces", counted)
        await pilot.press("j", "j", "j", "k", "k", "k")
        await pilot.pause()
        assert len(drawn) == len(set(drawn)) <= 3


@pytest.mark.parametrize(
    "label", ["A headline of many words " * 5, "新华社北京八月二十九日电美国总统国家安全事务助理" * 4]
)
@pytest.mark.parametrize("width", [80, 100, 140])
async def test_a_long_label_leaves_room_for_what_tells_the_sides_apart(label: str, width: int) -> None:
    comparison = made_comparison("Nothing here.", "Something else.", made_pair())
    article = replace(comparison.articles[0], label=label)
    comparison = replace(comparison, articles=(article, comparison.articles[1]))
    async with reading(comparison, (width, 30)) as pilot:
        header = plain(pilot, "#article-a")
        assert header.startswith(f" A  {label[:8]}")
        assert "… #1" in header
        assert header.rstrip().endswith("is in B")


async def test_help_lists_the_live_keys_and_closes(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        bindings = pilot.app.screen.active_bindings.values()
        await pilot.press("question_mark")
        screen = pilot.app.screen
        assert isinstance(screen, HelpScreen)
        said = printed(screen.query_one("#help-table", Static))
        for _, binding, _, _ in bindings:
            if not binding.system and not binding.action.startswith("choose_article"):
                assert binding.description in said
        assert "1–5" in said
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, PairScreen)


async def test_the_palette_offers_every_action_that_has_a_key(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        offered = {command.title for command in pilot.app.get_system_commands(pilot.app.screen)}
        assert {"Next pair", "Swap sides", "Next alignment", "Theme", "Help", "Quit", "Page down"} <= offered
        assert "Article 5 on the right" in offered
        assert "Article 6 on the right" not in offered


async def test_every_theme_tells_every_mark_apart(bundled: Comparison) -> None:
    marked = [Role.TEXT, *map(words_role, WORD_MARKS)]
    async with reading(bundled) as pilot:
        for theme in pilot.app.available_themes:
            pilot.app.theme = theme
            await pilot.pause()
            styles = {str(view(pilot).get_component_rich_style(f"pair--{role}")) for role in marked}
            assert len(styles) == len(marked), theme


async def test_a_narrowed_app_steps_through_one_pair_and_opens_others_by_number(bundled: Comparison) -> None:
    async with reading(bundled, pairs=[(2, 0)]) as pilot:
        assert labels(pilot) == ("002", "000")
        assert "pair 1 of 1" in plain(pilot, "TitleBar")
        await pilot.press("]")
        assert labels(pilot) == ("002", "000")
        await pilot.press("4")
        await pilot.pause()
        assert labels(pilot) == ("002", "003")
        assert "not one of the pairs" in plain(pilot, "TitleBar")


async def test_the_smallest_size_shows_both_headers_the_legend_and_help(bundled: Comparison) -> None:
    async with reading(bundled, NARROW) as pilot:
        assert plain(pilot, "TitleBar").rstrip().endswith("4 likely origins")
        assert "is in B" in plain(pilot, "#article-a") and "is in A" in plain(pilot, "#article-b")
        assert "verbatim" in plain(pilot, "Legend") and "moved" in plain(pilot, "Legend")
        await pilot.press("j")
        keys = plain(pilot, "KeyBar")
        assert "m overview  c units  d details" in keys and keys.endswith("? help")


async def test_articles_that_share_nothing_are_still_readable() -> None:
    async with reading(made_comparison("Nothing here is shared.", "Something else entirely.", made_pair())) as pilot:
        assert any("Nothing here is shared." in line for line in lines(pilot))
        await pilot.press("full_stop")
        assert view(pilot).cursor is None


async def test_q_quits(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("q")
    assert pilot.app.return_code == 0


async def test_a_place_of_a_pair_opens_with_the_bar_on_it(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, PairScreen)
        screen.open_goal(Goal(4, 0, side=1, paragraph=9))
        await pilot.pause()
        assert labels(pilot) == ("004", "000")
        layout, cursor = view(pilot).lines, view(pilot).cursor
        assert layout is not None and cursor is not None
        assert 9 in layout.rows[cursor].b
        assert any(line.startswith("▌") for line in lines(pilot))


async def test_swapping_keeps_the_bar_on_its_paragraphs(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("full_stop", "full_stop", "full_stop")
        lines, cursor = view(pilot).lines, view(pilot).cursor
        assert lines is not None and cursor is not None
        before = lines.rows[cursor]
        await pilot.press("s")
        lines, cursor = view(pilot).lines, view(pilot).cursor
        assert lines is not None and cursor is not None
        assert set(before.a) & set(lines.rows[cursor].b)
