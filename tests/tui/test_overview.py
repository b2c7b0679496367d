"""The overview through its keys: cells, order, origins, and the way to a pair and back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from support.made import aligned, made_pair
from textual.geometry import Offset
from textual.pilot import Pilot

from seedcompare import Comparer, Comparison, Derivation, Origin, Settings, parse_article
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.display.sentences import made_of
from seedcompare_tui.display.text.visible import LEFT_TO_RIGHT
from seedcompare_tui.screens.overview import Order, OverviewScreen
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.widgets.bars import KeyBar, TitleBar
from seedcompare_tui.widgets.matrix_notes import CellNote, ShadeLegend
from seedcompare_tui.widgets.matrix_view import MatrixView
from seedcompare_tui.widgets.origins_view import OriginsView
from seedcompare_tui.widgets.pair_view import PairView

GOLDEN = Path(__file__).parent / "golden" / "overview.txt"


@asynccontextmanager
async def overview(comparison: Comparison, size: tuple[int, int] = (100, 30)) -> AsyncIterator[Pilot[None]]:
    """The app with the overview open, reached by its key."""
    async with SeedcompareApp(Comparer.holding(comparison)).run_test(size=size) as pilot:
        await pilot.press("m")
        await pilot.pause()
        assert isinstance(pilot.app.screen, OverviewScreen)
        yield pilot


def view(pilot: Pilot[None]) -> MatrixView:
    return pilot.app.screen.query_one(MatrixView)


def drawn(widget: MatrixView | OriginsView | ShadeLegend) -> list[str]:
    seen = widget.scrollable_content_region.size  # without the lines and cells that scrollbars cover
    return [widget.render_line(y).text[: seen.width].rstrip() for y in range(seen.height)]


def note(pilot: Pilot[None]) -> str:
    return pilot.app.screen.query_one(CellNote).render().plain


def whole_screen(pilot: Pilot[None]) -> str:
    """Every line of the screen as text."""
    screen = pilot.app.screen
    return "\n".join("".join(part.text for part in line).rstrip() for line in screen._compositor.render_strips()) + "\n"


def many(count: int) -> Comparison:
    """A set of articles of which each shares a little with the next one only."""
    articles = tuple(parse_article(f"Story {n} of many.", id=f"n{n}", label=f"outlet {n}") for n in range(count))
    pairs = tuple(replace(made_pair(), a=n, b=n + 1, similarity=1 - n / count) for n in range(count - 1))
    origins = tuple(Origin((n,), None) for n in range(count))
    return Comparison(articles, Settings(), pairs, ((),) * count, (), origins)


def three_outlets() -> Comparison:
    """An agency's story, an uncredited copy of it, and a story of its own."""
    texts = ["OSLO (Reuters) - The mayor resigned on Monday.", "The mayor resigned on Monday.", "Rain fell in Bergen."]
    labels = ["wire", "copy", "weather"]
    articles = tuple(parse_article(text, id=label, label=label) for text, label in zip(texts, labels, strict=True))
    copied = made_pair([aligned(0, 0)])
    pairs = (
        replace(copied, coverage_a=0.62, coverage_b=1.0, derivation_b=Derivation.WHOLLY, similarity=0.9),
        *(
            replace(made_pair(), a=a, b=2, coverage_a=0.0, coverage_b=0.12, derivation_a=Derivation.NONE)
            for a in (0, 1)
        ),
    )
    return Comparison(articles, Settings(), pairs, ((), (), ()), (), (Origin((0, 1), "Reuters"), Origin((2,), None)))


async def test_the_screen_above_the_keys() -> None:
    async with overview(three_outlets()) as pilot:
        above, _, _ = whole_screen(pilot).rstrip("\n").rpartition("\n")
        assert f"{above}\n" == GOLDEN.read_text(encoding="utf-8")


async def test_keys_move_the_cursor_and_stop_at_the_edges(bundled: Comparison) -> None:
    async with overview(bundled) as pilot:
        await pilot.press("S", "g", "home")
        assert view(pilot).cursor == (0, 0)
        for keys, expected in [
            (["k", "h"], (0, 0)),
            (["j", "down"], (2, 0)),
            (["l", "right"], (2, 2)),
            (["end"], (2, 4)),
            (["right"], (2, 4)),
            (["G"], (4, 4)),
            (["up", "left"], (3, 3)),
            (["pageup"], (0, 3)),
            (["pagedown"], (4, 3)),
        ]:
            await pilot.press(*keys)
            assert view(pilot).cursor == expected


async def test_enter_goes_to_where_what_speaks_for_an_origin_stands(bundled: Comparison) -> None:
    async with overview(bundled, (140, 42)) as pilot:
        (origin,) = [each for each in bundled.origins if len(each.articles) > 1]
        prose, credit = origin.evidence[:2]
        await pilot.press("full_stop", "full_stop", "enter")
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, PairScreen)
        assert credit.a.span is not None
        assert screen.pair is not None and screen.pair.a == credit.a.article
        row = screen.query_one(PairView).row_at_bar
        assert row is not None and bundled.articles[credit.a.article].paragraph_at(credit.a.span.start) in row.a
        assert prose.b is not None


async def test_the_cursor_starts_on_the_open_pair(bundled: Comparison) -> None:
    async with overview(bundled, (140, 42)) as pilot:
        pair = bundled.pairs[0]
        assert view(pilot).cursor == (pair.a, pair.b)
        said = note(pilot)
        assert "Reuters, Trevor Hunnicutt" in said
        for other, share, quoted, retold in (
            ("003", pair.coverage_a, pair.quoted_a, pair.retold_a),
            ("001", pair.coverage_b, pair.quoted_b, pair.retold_b),
        ):
            said_of_share = f"{share:.0%} of it is in {other}: {made_of(share, quoted)}"
            assert f"{said_of_share}; {retold:.0%} retold; partially-derived" in said
        assert f"similarity {pair.similarity:.2f}" in said
        assert "= verbatim" in said and "↕ moved" in said
        await pilot.press("S", "g", "home")
        assert "An article beside itself" in note(pilot)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, OverviewScreen)


async def test_sorting_keeps_the_cursor_on_its_pair(bundled: Comparison) -> None:
    async with overview(bundled) as pilot:
        before, cursor = drawn(view(pilot)), view(pilot).cursor
        assert "sorted by likeness" in pilot.app.screen.query_one(TitleBar).heading
        await pilot.press("S")
        assert [line.split()[0] for line in drawn(view(pilot)) if line.lstrip()[:1] == "#"][1:] == [
            f"#{number}" for number in range(1, 6)
        ]
        assert view(pilot).cursor == cursor
        await pilot.press("S")
        assert drawn(view(pilot)) == before


async def test_escape_leads_back_over_every_pair_with_cursor_and_place(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test(size=(140, 42)) as pilot:
        await pilot.press("right_square_bracket", "j", "j", "j", "full_stop")
        await pilot.wait_for_animation()
        reader = pilot.app.screen
        assert isinstance(reader, PairScreen)
        text = reader.query_one(PairView)
        begun, place = reader.shown, (text.scroll_y, text.cursor)
        await pilot.press("m", "S", "j", "enter")
        cell = reader.shown
        assert isinstance(pilot.app.screen, PairScreen) and cell != begun
        await pilot.press("m")
        assert view(pilot).cursor == cell
        await pilot.press("h", "enter", "escape")
        assert isinstance(pilot.app.screen, OverviewScreen) and pilot.app.screen.order is Order.ARTICLE
        assert view(pilot).cursor != cell
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PairScreen) and reader.shown == begun
        assert (text.scroll_y, text.cursor) == place
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, PairScreen)


async def test_brackets_follow_the_ranking_and_o_the_origins(bundled: Comparison) -> None:
    async with overview(bundled) as pilot:
        for pair in bundled.pairs[1:3]:
            await pilot.press("right_square_bracket")
            assert view(pilot).cursor == (pair.a, pair.b)
        origins = pilot.app.screen.query_one(OriginsView)
        await pilot.press("left_square_bracket", "left_square_bracket")
        assert origins.chosen == 0
        await pilot.press("o")
        assert origins.chosen == 1 and view(pilot).cursor[0] == 0
        await pilot.press("O")
        assert origins.chosen == 0 and set(view(pilot).cursor) == {1, 3}
        marked = [line for line in drawn(origins) if line.startswith("▌")]
        assert marked[0] == "▌= 001 + 003" and "has the copy" in " ".join(marked)


async def test_the_mouse_chooses_cells_and_origins(bundled: Comparison) -> None:
    async with overview(bundled, (140, 42)) as pilot:
        await pilot.press("S")
        header = next(line for line in drawn(view(pilot)) if "#1 " in line and "#2 " in line)
        x = header.index("#4") + 1
        y = next(y for y, line in enumerate(drawn(view(pilot))) if line.split()[:2] == ["#1", "000"])
        await pilot.click(MatrixView, offset=Offset(x, y))
        assert view(pilot).cursor == (0, 3)
        await pilot.click(MatrixView, offset=Offset(1, 1))
        assert view(pilot).cursor == (0, 3)
        listed = drawn(pilot.app.screen.query_one(OriginsView))
        await pilot.click(OriginsView, offset=Offset(5, next(y for y, line in enumerate(listed) if "004" in line)))
        assert view(pilot).cursor[0] == 4
        await pilot.click(OriginsView, offset=Offset(5, 0))
        await pilot.click(MatrixView, offset=Offset(x, y))
        await pilot.click(MatrixView, offset=Offset(x, y))
        assert isinstance(pilot.app.screen, PairScreen) and pilot.app.screen.shown == (0, 3)


async def test_two_hundred_articles_scroll_both_ways_under_their_headers() -> None:
    async with overview(many(200), (100, 30)) as pilot:
        await pilot.press("S", "G", "end")
        await pilot.pause()
        lines = drawn(view(pilot))
        assert lines[0].split()[-1] == "#200"
        assert lines[-1].split()[:3] == ["#200", "outlet", "199"]
        assert "[" in lines[-1]
        await pilot.press("g")
        await pilot.pause()
        assert drawn(view(pilot))[1].split()[:3] == ["#1", "outlet", "0"]
        await pilot.press("home")
        await pilot.pause()
        assert drawn(view(pilot))[0].split()[:2] == ["#1", "#2"]
        assert "Their words are too unlike" in note(pilot) or "beside itself" in note(pilot)


async def test_a_chosen_cell_is_not_behind_the_scrollbars() -> None:
    async with overview(many(200), (100, 30)) as pilot:
        for row, column in ((150, 160), (20, 30), (199, 199)):
            view(pilot).cursor = row, column
            await pilot.pause()
            header, *lines = drawn(view(pilot))
            assert header.split().count(f"#{column + 1}") == 1
            numbers = [int(each.removeprefix("#")) for each in header.split()]
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))  # no column is cut
            assert sum(line.split()[:1] == [f"#{row + 1}"] for line in lines) == 1


async def test_every_size_shows_the_cursor_the_note_and_help(bundled: Comparison) -> None:
    labels = [
        "A headline of a great many words",
        "新华社北京八月二十九日电美国总统国家安全事务助理",
        "لاہور اگست",
        "y",
        "z",
    ]
    articles = tuple(replace(each, label=label) for each, label in zip(bundled.articles, labels, strict=True))
    async with overview(replace(bundled, articles=articles)) as pilot:
        for size in ((140, 42), (100, 30), (80, 24), (60, 15)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert any("[" in line for line in drawn(view(pilot))), size
            lines = whole_screen(pilot).splitlines()
            assert len(lines) == size[1]
            assert "? help" in lines[-1]
            assert lines[-2].startswith(" of the row is in the column:")
            assert any("verbatim" in line for line in lines)
            cells = {view(pilot).render_line(y).cell_length for y in range(view(pilot).size.height)}
            assert cells == {view(pilot).size.width}
            headers = [line for line in drawn(view(pilot)) if line.split()[:2] == ["#3", "لاہور"]]
            assert headers and all(LEFT_TO_RIGHT in line for line in headers)


async def test_without_colour_signs_tell_the_shades(bundled: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with overview(bundled) as pilot:
        assert "█" in "".join(drawn(view(pilot)))
        assert "█ 40–100%" in drawn(pilot.app.screen.query_one(ShadeLegend))[0]


async def test_the_keys_are_in_the_footer_and_in_the_palette(bundled: Comparison) -> None:
    async with overview(bundled) as pilot:
        assert "S sort" in pilot.app.screen.query_one(KeyBar).render().plain
        offered = {command.title for command in pilot.app.get_system_commands(pilot.app.screen)}
        assert {"Sort", "Next pair", "Next origin", "Open pair", "Read", "Back"} <= offered
        assert not {"Overview", "Stop comparing", "Read again"} & offered
