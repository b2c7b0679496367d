"""The keys of the pair screen beyond going from row to row: filters, search, threshold, order, copying, the mouse."""

from pathlib import Path

import pytest
from rich.segment import Segment
from rich.style import Style
from support.made import aligned, made_comparison, made_pair
from support.pages import WIDE, labels, legend, lines, pair_screen, reading, view
from textual.pilot import Pilot

from seedcompare import Comparer, Comparison, Detail, DetailKind, Level, SharedRun, Span
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.painting import Role, words_role
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.widgets.bars import KeyBar
from seedcompare_tui.widgets.pair_view import PairView
from seedcompare_tui.widgets.ruler import Ruler
from seedcompare_tui.widgets.search_bar import SearchBar

TEXT_A = "The mayor resigned on Monday.\n\nShe cited her health.\n\nThe council meets.\n\nIt rained."
TEXT_B = "The council will meet.\n\nThe mayor resigned.\n\nA vote is due."
MAYOR = SharedRun(Span(0, 18), Span(TEXT_B.index("The mayor"), TEXT_B.index(".\n\nA vote")), is_copied=True)


GOLDEN = Path(__file__).parent / "golden" / "pair.txt"


@pytest.fixture
def small() -> Comparison:
    """Two short articles: one pair in step, one moved, and what only one of them has."""
    pair = made_pair([aligned(0, 1), aligned(2, 0, Level.REWORDED, moved=True)], [MAYOR])
    return made_comparison(TEXT_A, TEXT_B, pair)


def shown(pilot: Pilot[None]) -> list[str]:
    """The lines of the pair that are on screen and hold something."""
    return [line for line in lines(pilot) if line]


def bar(pilot: Pilot[None]) -> str:
    """The first line beside the bar."""
    return next((line for line in shown(pilot) if line.startswith("▌")), "")


def count(pilot: Pilot[None]) -> str:
    """What the search says of its hits."""
    return str(pilot.app.screen.query_one("#search-count").render()).strip()


# --- the whole screen


def looks(pilot: Pilot[None]) -> dict[Style, tuple[str, str]]:
    """The signs that stand for the look of marked words in the golden file."""
    signs = {
        words_role(Mark.VERBATIM): ("‹", "›"),
        words_role(Mark.EDITED): ("‹", "›"),
        words_role(Mark.REWORDED): ("_", "_"),
        Role.DETAIL: ("*", "*"),
        Role.HIT: ("«", "»"),
        Role.HIT_HERE: ("«", "»"),
    }
    return {view(pilot).get_component_rich_style(f"pair--{role}"): sign for role, sign in signs.items()}


def whole_screen(pilot: Pilot[None]) -> str:
    """What is on the screen, and signs around marked words at the cost of the columns."""
    signs = looks(pilot)
    body = view(pilot).region
    lines = []
    for y, strip in enumerate(pilot.app.screen._compositor.render_strips()):
        if not body.y <= y < body.bottom:
            lines.append(strip.text.rstrip())
            continue
        text = "".join(_signed(segment, signs) for segment in view(pilot).render_line(y - body.y))
        lines.append((text + strip.crop(body.right).text).rstrip())
    return "\n".join(lines) + "\n"


def _signed(segment: Segment, signs: dict[Style, tuple[str, str]]) -> str:
    look = (segment.style or Style()).clear_meta_and_links()
    is_word = any(map(str.isalnum, segment.text))
    return segment.text.join(signs.get(look, ("", "")) if is_word else ("", ""))


async def test_the_whole_screen() -> None:
    first = SharedRun(Span(0, 28), Span(TEXT_B.index("The mayor"), TEXT_B.index("The mayor") + 18), is_copied=True)
    health = Detail(DetailKind.NAME, Span(TEXT_A.index("health"), TEXT_A.index("health") + 6))
    pair = made_pair([aligned(0, 1), aligned(2, 0, Level.REWORDED, moved=True)], [first])
    async with reading(made_comparison(TEXT_A, TEXT_B, pair, details_a=[health]), (100, 30)) as pilot:
        await pilot.press("full_stop", "slash", *"council", "enter")
        await pilot.pause()
        assert whole_screen(pilot) == GOLDEN.read_text(encoding="utf-8")


# --- filters


async def test_the_filter_folds_the_rest_and_says_how_much(small: Comparison) -> None:
    async with reading(small) as pilot:
        everything = shown(pilot)
        await pilot.press("f")
        assert "only shared" in legend(pilot)
        assert "⋯ 1 paragraph of A, 1 of B, 8 words" in "\n".join(shown(pilot))
        assert not any("She cited" in line for line in shown(pilot))
        await pilot.press("f")
        assert "only unique" in legend(pilot)
        assert any("She cited" in line for line in shown(pilot))
        assert not any("The mayor" in line for line in shown(pilot))
        await pilot.press("f")
        assert "only copied" in legend(pilot)
        assert any("The mayor" in line for line in shown(pilot))
        assert not any("The council meets" in line for line in shown(pilot))
        await pilot.press("f")
        assert "only" not in legend(pilot).replace("only here", "")
        assert shown(pilot) == everything


async def test_the_filter_keeps_the_bar_and_stays_from_pair_to_pair(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press(*["full_stop"] * 5)
        before = bar(pilot)
        await pilot.press("f")
        assert bar(pilot) == before
        assert view(pilot).lines is not None
        ruler = pilot.app.screen.query_one(Ruler)
        assert ruler.lines is view(pilot).lines
        await pilot.press("right_square_bracket")
        assert view(pilot).shown is Filter.SHARED and "only shared" in legend(pilot)
        await pilot.press("u")
        assert view(pilot).cursor is None


# --- threshold


async def test_the_threshold_scores_again_and_goes_back(bundled: Comparison) -> None:
    comparer = Comparer(bundled.articles)
    comparer.comparison()
    async with reading(comparer) as pilot:
        first = pair_screen(pilot).pair
        assert first is not None
        await pilot.press(*["full_stop"] * 3)
        before = bar(pilot)
        await pilot.press(*["plus"] * 4)
        stricter = pair_screen(pilot).pair
        assert stricter is not None and len(stricter.alignments) < len(first.alignments)
        assert "threshold 0.70" in legend(pilot)
        assert bar(pilot).split("  ")[1] == before.split("  ")[1]
        await pilot.press("minus")
        assert "threshold 0.65" in legend(pilot)
        await pilot.press("equals_sign")
        assert "threshold" not in legend(pilot)
        assert pair_screen(pilot).pair == first
        await pilot.press(*["minus"] * 12)
        assert "threshold 0.05" in legend(pilot)


# --- search


async def test_hits_are_counted_marked_and_gone_through_in_both_articles(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("slash", *"defense minister")
        assert count(pilot) == "1 of 2"
        await pilot.press("enter")
        assert pilot.app.focused is view(pilot)
        hits = view(pilot).hits.all
        assert [hit.side for hit in hits] == [0, 1]
        assert "defense minister" in "\n".join(shown(pilot)) and "defence minister" in "\n".join(shown(pilot))
        ruler = pilot.app.screen.query_one(Ruler)
        assert any("•" in ruler.render_line(y).text for y in range(ruler.size.height))
        await pilot.press("n")
        assert count(pilot) == "2 of 2"
        await pilot.press("n")
        assert count(pilot) == "1 of 2"
        await pilot.press("N")
        assert count(pilot) == "2 of 2"
        await pilot.resize_terminal(80, 24)
        assert view(pilot).hits.all == hits
        await pilot.press("escape")
        assert not pilot.app.screen.query_one(SearchBar).is_open
        assert not view(pilot).hits.all
        assert "hits" not in pilot.app.screen.query_one(KeyBar).render().plain
        assert not any("•" in ruler.render_line(y).text for y in range(ruler.size.height))


async def test_a_search_goes_on_in_the_next_pair_and_types_what_are_keys_elsewhere(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        await pilot.press("slash", *"u.s.-china", "enter")
        here = view(pilot).hits.all
        assert here
        await pilot.press("right_square_bracket")
        await pilot.pause()
        assert labels(pilot) != ("001", "003")
        assert view(pilot).hits.all and view(pilot).hits.all != here
        await pilot.press("slash", "q")
        assert pilot.app.screen.query_one(SearchBar).query_text == "q"
        await pilot.press("backspace", "enter")
        assert not pilot.app.screen.query_one(SearchBar).is_open


async def test_what_is_not_there_and_what_is_folded_is_said(small: Comparison) -> None:
    async with reading(small) as pilot:
        await pilot.press("slash", *"zebra")
        assert count(pilot) == "not found"
        await pilot.press("escape", "f", "slash", *"health")
        assert count(pilot) == "0 hits, 1 more folded"
        await pilot.press("enter", "n", "f")
        await pilot.pause()
        assert count(pilot) == "1 hit"


# --- order


async def test_own_order_draws_a_moved_partner_beside_the_bar(small: Comparison) -> None:
    async with reading(small) as pilot:
        assert any("The council meets." in line and "The council will meet." in line for line in shown(pilot))
        await pilot.press("o")
        assert "own order" in legend(pilot)
        lines = "\n".join(shown(pilot))
        assert lines.index("council will") < lines.index("mayor resigned") < lines.index("A vote")
        assert not any("The council meets." in line and "The council will meet." in line for line in shown(pilot))
        await pilot.press("x", "x")
        assert "The council meets." in bar(pilot) and "The council will meet." in bar(pilot)
        await pilot.press("u")
        assert not any("The council meets." in line and "The council will meet." in line for line in shown(pilot))
        await pilot.press("o")
        assert any("The council meets." in line and "The council will meet." in line for line in shown(pilot))


# --- articles, passages, copying


async def test_a_and_a_digit_choose_the_left_article(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        assert labels(pilot) == ("001", "003")
        await pilot.press("a")
        assert "Left: press 1–5" in legend(pilot)
        await pilot.press("escape")
        assert "Left" not in legend(pilot)
        await pilot.press("a", "1")
        assert labels(pilot) == ("000", "003")
        assert "Left" not in legend(pilot)
        await pilot.press("a", "4")
        assert labels(pilot) == ("003", "000")
        await pilot.press("2")
        assert labels(pilot) == ("003", "001")
        await pilot.press("2")
        assert labels(pilot) == ("003", "001")
        assert pilot.app.screen.query_one(KeyBar).answer == "Article 2 is there already."


async def test_a_digit_opens_a_pair_that_is_not_stepped_through(bundled: Comparison) -> None:
    app = SeedcompareApp(Comparer.holding(bundled), pairs=[(0, 1)])
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        await pilot.press("4")
        await pilot.pause()
        assert labels(pilot) == ("000", "003")


async def test_w_goes_from_row_to_row_with_copied_words_and_counts_them() -> None:
    council = SharedRun(Span(TEXT_A.index("The council"), TEXT_A.index(" meets")), Span(0, 11), is_copied=True)
    retold = SharedRun(Span(0, 9), Span(TEXT_B.index("The mayor"), TEXT_B.index(" resigned")), is_copied=False)
    rained = SharedRun(Span(TEXT_A.index("It rained"), len(TEXT_A) - 1), Span(0, 11), is_copied=True)
    pair = made_pair([aligned(0, 1, Level.EDITED), aligned(2, 0)], [retold, council, rained])
    async with reading(made_comparison(TEXT_A, TEXT_B, pair)) as pilot:
        keys = pilot.app.screen.query_one(KeyBar)
        await pilot.press("w")
        assert "The council meets." in bar(pilot)
        assert keys.answer == "2 copied words here, of 4 in A."
        await pilot.press("w")
        assert "It rained." in bar(pilot)
        await pilot.press("w")
        assert keys.answer == "Nothing copied below."


async def test_y_copies_the_paragraphs_beside_the_bar(small: Comparison) -> None:
    async with reading(small) as pilot:
        await pilot.press("y")
        assert pilot.app.clipboard == ""
        await pilot.press("full_stop", "y")
        assert pilot.app.clipboard == "The mayor resigned on Monday.\n\nThe mayor resigned."


async def test_what_is_copied_cannot_act() -> None:
    async with reading(made_comparison("Run\x1b[2J \u202ethis.", "No.", made_pair())) as pilot:
        await pilot.press("u", "u", "y")
        assert pilot.app.clipboard == "Run[2J this."


# --- the mouse


async def test_a_click_puts_the_bar_on_a_paragraph(small: Comparison) -> None:
    async with reading(small) as pilot:
        at = next(y for y, line in enumerate(shown_with_blanks(pilot)) if "She cited" in line)
        await pilot.click(PairView, offset=(20, at))
        assert "She cited" in bar(pilot)


async def test_a_click_on_the_side_that_is_drawn_elsewhere_keeps_it_under_the_mouse(small: Comparison) -> None:
    async with reading(small, (140, 15)) as pilot:
        await pilot.press("o", "x", "x")
        lines = shown_with_blanks(pilot)
        at = next(y for y, line in enumerate(lines) if "The mayor resigned." in line)
        await pilot.click(PairView, offset=(lines[at].index("resigned."), at))
        assert "The mayor resigned." in bar(pilot)
        assert "The mayor resigned on Monday." in bar(pilot)


async def test_a_drag_selects_text_of_one_side_and_copies_it(small: Comparison) -> None:
    async with reading(small) as pilot:
        lines = shown_with_blanks(pilot)
        first, last = (next(y for y, line in enumerate(lines) if words in line) for words in ("mayor", "She cited"))
        start, end = lines[first].index("mayor"), lines[last].index(" her")
        await pilot.mouse_down(PairView, offset=(start, first))
        await pilot.hover(PairView, offset=(end, last))
        await pilot.mouse_up(PairView, offset=(end, last))
        await pilot.pause()
        assert pilot.app.clipboard == "mayor resigned on Monday.\n\nShe cited"


async def test_the_ruler_can_be_dragged(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        height = pilot.app.screen.query_one(Ruler).size.height
        await pilot.mouse_down(Ruler, offset=(1, 1))
        await pilot.hover(Ruler, offset=(1, height - 1))
        await pilot.mouse_up(Ruler, offset=(1, height - 1))
        await pilot.pause()
        assert view(pilot).top == view(pilot).max_scroll_y


def shown_with_blanks(pilot: Pilot[None]) -> list[str]:
    return [view(pilot).render_line(y).text for y in range(view(pilot).size.height)]


# --- the first time, and nothing to show


async def test_a_newcomer_is_greeted_until_they_read_on(bundled: Comparison) -> None:
    async with reading(bundled) as pilot:
        keys = pilot.app.screen.query_one(KeyBar)
        assert keys.render().plain.strip().startswith("New here? Press ? for all keys")
        await pilot.press("full_stop")
        assert "New here" not in keys.render().plain


async def test_two_articles_with_nothing_in_common_say_what_to_do() -> None:
    async with reading(made_comparison("Nothing here is shared.", "Something else.", made_pair())) as pilot:
        assert "Nothing in common here." in legend(pilot) and "] next pair" in legend(pilot)
