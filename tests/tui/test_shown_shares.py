"""The shares above a pair, the marks under it, and `h`: the same without quotations."""

import re

import pytest
from support.made import aligned, made_comparison, made_pair
from support.pages import NARROW, WIDE, labels, legend, pair_screen, reading, view
from textual.pilot import Pilot

from seedcompare import Comparer, Comparison, Edit, Level, Pair, SharedRun, Span, compare, parse_article
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.app.options import AppOptions
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.sentences import share_forms
from seedcompare_tui.widgets.article_header import ArticleHeader
from seedcompare_tui.widgets.bars import KeyBar

WIRE = """A storm surge flooded the harbour town on Tuesday, driving 1,200 people from their homes, officials said.

“We have never seen the water rise this quickly in the forty years that I have lived here,” the mayor said.

Fishermen in the neighbouring village lost a dozen boats."""
LOCAL = """A storm surge flooded the harbour town on Wednesday, driving 1,400 people from their homes, officials said.

“We have never seen the water rise this quickly in the forty years that I have lived here,” she told us.

Schools stay closed until the council decides."""


@pytest.fixture(scope="module")
def storm() -> Comparison:
    """Two articles with copied prose, in which numbers and days are changed, and a quotation that both have."""
    return compare([parse_article(WIRE, id="wire"), parse_article(LOCAL, id="local")])


def headers(pilot: Pilot[None]) -> list[str]:
    """What stands above A and above B."""
    return [header.render().plain.rstrip() for header in pilot.app.screen.query(ArticleHeader)]


def tinted(pilot: Pilot[None]) -> str:
    """The words of A that have the tint of copied ones."""
    shown = view(pilot).reading
    assert shown is not None
    texts = zip(shown.texts[0], shown.highlights[0], strict=True)
    copied = (Mark.VERBATIM, Mark.EDITED)
    return " ".join(text[slice(*each.span)] for text, marks in texts for each in marks if each.mark in copied)


# --- the headers


@pytest.mark.parametrize(("size", "form"), [((200, 42), 0), (WIDE, 1), ((100, 30), 2), (NARROW, 0)])
async def test_both_headers_say_as_much_of_their_share_as_both_have_room_for(
    bundled: Comparison, size: tuple[int, int], form: int
) -> None:
    async with reading(bundled, size) as pilot:
        for side, header in enumerate(headers(pilot)):
            assert header.endswith(f"  {share_forms(bundled.pairs[0], side)[form]}")


async def test_a_share_leaves_room_for_a_name() -> None:
    long = [
        parse_article(f"{text}\n\nThe end.", id=f"the-story-of-the-{text}-evening-paper") for text in ("first", "last")
    ]
    async with reading(Comparer(long)) as pilot:
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert all(re.match(r" [AB]  the-story-of-the.{10,}", header) for header in headers(pilot))


# --- the legend


def made(pair: Pair) -> Comparison:
    """Two articles of one sentence each, as a pair that is made by hand."""
    return made_comparison("He paid 20 for the car.", "He paid 30 for a car.", pair)


PAID = SharedRun(Span(0, 7), Span(0, 7), is_copied=True)
EDITS = [
    Edit(Span(8, 10), Span(8, 10), is_value=True),
    Edit(Span(15, 18), Span(15, 16), is_value=False),
    Edit(Span(18, 18), Span(16, 16), is_value=False),
]


async def test_the_legend_counts_changed_words_and_changed_values() -> None:
    async with reading(made(made_pair([aligned(0, 0, Level.EDITED)], [PAID], EDITS))) as pilot:
        assert "± changed 2   ! changed number or date 1" in legend(pilot)
        await pilot.resize_terminal(*NARROW)
        await pilot.pause()
        assert "≈ edited 1" in legend(pilot)
        assert re.search(r"± (changed )?2 +! 1$", legend(pilot).rstrip())


async def test_without_any_it_says_nothing_of_them() -> None:
    async with reading(made(made_pair([aligned(0, 0)], [PAID]))) as pilot:
        assert "±" not in legend(pilot) and "!" not in legend(pilot)


async def test_nothing_is_in_common_only_where_nothing_is_aligned_or_copied() -> None:
    async with reading(made(made_pair())) as pilot:
        assert "Nothing in common here." in legend(pilot)
    async with reading(made(made_pair([], [PAID]))) as pilot:
        assert "Nothing in common" not in legend(pilot)


# --- without quotations


async def test_h_shows_prose_alone_and_once_more_all_again(storm: Comparison) -> None:
    pair = storm.pairs[0]
    assert 0 < pair.quoted_a < pair.coverage_a
    async with reading(storm) as pilot:
        before = headers(pilot), tinted(pilot), legend(pilot)
        assert "never seen the water" in tinted(pilot)
        await pilot.press("h")
        assert f"{pair.prose_a:.0%} is in B without quotations" in headers(pilot)[0]
        assert f"{pair.prose_b:.0%} is in A without quotations" in headers(pilot)[1]
        assert "storm surge" in tinted(pilot) and "water" not in tinted(pilot)
        assert legend(pilot).rstrip().endswith("without quotations")
        assert "! changed number or date 2" in legend(pilot)
        await pilot.press("h")
        assert (headers(pilot), tinted(pilot), legend(pilot)) == before


async def test_other_keys_go_on_without_quotations(storm: Comparison) -> None:
    async with reading(storm) as pilot:
        await pilot.press("h", "w")
        keys = pilot.app.screen.query_one(KeyBar)
        assert re.fullmatch(r"(\d+) copied words here, of \1 in A without quotations\.", keys.answer)
        await pilot.press("w")
        assert keys.answer == "Nothing copied below."
        await pilot.press("f", "f", "f")
        assert view(pilot).shown is Filter.COPIED
        assert "⋯ 2 paragraphs of A, 2 of B" in "\n".join(view(pilot).render_line(y).text for y in range(20))
        await pilot.press("o", "s", "slash", *"storm", "enter")
        assert len(view(pilot).hits.all) == 2
        assert "only copied · own order · without quotations" in legend(pilot)
        assert all("without quotations" in header for header in headers(pilot))


async def test_it_stays_from_pair_to_pair_and_with_another_threshold(bundled: Comparison) -> None:
    comparer = Comparer(bundled.articles)
    comparer.comparison()
    async with reading(comparer) as pilot:
        await pilot.press("h", "plus", "right_square_bracket")
        assert labels(pilot) != ("001", "003")
        assert "threshold 0.55 · without quotations" in legend(pilot)
        shown, pair = view(pilot).reading, pair_screen(pilot).pair
        assert shown is not None and pair is not None and shown.without_quotations
        assert (shown.pair.coverage_a, shown.pair.coverage_b) == (pair.prose_a, pair.prose_b)
        await pilot.press("left_square_bracket", "h")
        assert "without quotations" not in "".join([legend(pilot), *headers(pilot)])


async def test_the_key_can_be_another_one(storm: Comparison) -> None:
    app = SeedcompareApp(Comparer.holding(storm), options=AppOptions(keymap={"pair.quotations": "f8"}))
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        await pilot.press("h")
        assert "without quotations" not in legend(pilot)
        await pilot.press("f8")
        assert "without quotations" in legend(pilot)
        assert "Without quotations" in {each.title for each in app.get_system_commands(app.screen)}
