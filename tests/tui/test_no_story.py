"""On the pair screen, what is no part of the story has its sign, is passed over by keys, and says why."""

from dataclasses import replace

import pytest
from support.pages import NARROW, WIDE, legend, lines, pair_screen, reading, view
from textual.widgets import Static

from seedcompare import Comparison, compare, parse_article
from seedcompare_tui.screens.pair.why import WhyScreen
from seedcompare_tui.widgets.article_header import ArticleHeader
from seedcompare_tui.widgets.bars import KeyBar
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.ruler import Ruler

PAGE = (
    "Sign in\n\nThe mayor resigned on Monday, she said.\n\nShare\n\nRead more: Who is next?\n\nThe council meets today."
)
WIRE = "The mayor resigned on Monday, she said.\n\nA vote is due at noon."


@pytest.fixture
def page() -> Comparison:
    return compare([parse_article(PAGE, id="page"), parse_article(WIRE, id="wire")])


def ruler(screen_lines: int, widget: Ruler) -> str:
    return "".join(widget.render_line(y).text[2] for y in range(screen_lines))


async def test_it_has_its_sign_and_its_place_in_the_legend(page: Comparison) -> None:
    async with reading(page, WIDE) as pilot:
        assert [line.split() for line in lines(pilot)[:2]] == [["1", "Sign", "in", "○"], []]
        assert "+ only here A 1, B 1" in legend(pilot)
        assert "○ no part of the story A 3, B 0" in legend(pilot)
    async with reading(page, NARROW) as pilot:
        assert lines(pilot)[0].split() == ["○", "A", "1", "Sign", "in"]
        assert "○ A 3, B 0" in legend(pilot)


async def test_the_ruler_shows_nothing_for_it(page: Comparison) -> None:
    async with reading(page, WIDE) as pilot:
        said = ruler(len(lines(pilot)), pair_screen(pilot).query_one(Ruler))
        assert said.startswith("  █") and said.count("·") == 4  # two rows of one line, each with a blank one


async def test_u_passes_it_over(page: Comparison) -> None:
    async with reading(page, WIDE) as pilot:
        await pilot.press("u")
        here = view(pilot).row_at_bar
        await pilot.press("u")
        there = view(pilot).row_at_bar
        assert here and there and (here.b, there.a) == ((1,), (4,))
        await pilot.press("u")
        assert pair_screen(pilot).query_one(KeyBar).answer == "No unique paragraph below."


async def test_i_says_that_it_is_no_part_of_the_story(page: Comparison) -> None:
    async with reading(page, WIDE) as pilot:
        await pilot.click(PairView, offset=(10, 0))
        await pilot.press("i")
        assert isinstance(pilot.app.screen, WhyScreen)
        said = str(pilot.app.screen.query_one("#why-text", Static).content)
        assert said == "A 1: it is no part of the story. It has no words and counts nowhere."


async def test_headers_tell_articles_of_one_outlet_apart_and_say_what_is_no_story(page: Comparison) -> None:
    title = "Mayor resigns after a long night of talks about the old iron bridge in the harbour"
    articles = tuple(
        replace(each, label=f"Port Holm Echo · {title} · {day}", outlet="Port Holm Echo", title=title, published=day)
        for each, day in zip(page.articles, ("2024-08-27", "2024-08-28"), strict=True)
    )
    async with reading(replace(page, articles=articles), WIDE) as pilot:
        said = [header.render().plain for header in pilot.app.screen.query(ArticleHeader)]
        assert "Port Holm Echo · 2024-08-27 #1" in said[0]
        assert "Port Holm Echo · 2024-08-28 #2" in said[1]
        assert "no credit" in said[0]
    async with reading(page, (200, 42)) as pilot:
        said = [header.render().plain for header in pilot.app.screen.query(ArticleHeader)]
        assert "5 ¶, 3 no part of the story" in said[0]
        assert "2 ¶ " in said[1] and "no part of the story" not in said[1]
