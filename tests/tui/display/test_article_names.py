"""Names for where there is little room: they fit, and no two of a set look alike."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import Article, parse_article
from seedcompare.loading.naming import labels_of
from seedcompare_tui.display.text.names import names_within, short_names
from seedcompare_tui.display.text.visible import cell_width, visible_line


def article(number: int, title: str | None, outlet: str | None, published: str | None) -> Article:
    bare = parse_article("Rain fell.", id=f"{number:03}_file")
    return replace(bare, title=title, outlet=outlet, published=published, date=published)


def named(*known: tuple[str | None, str | None, str | None]) -> list[Article]:
    articles = [article(number, *each) for number, each in enumerate(known)]
    return [replace(each, label=label) for each, label in zip(articles, labels_of(articles), strict=True)]


ECHO, DAY = "Port Holm Echo", "2024-08-27"
BRIDGE = "Old bridge closes for six weeks after cracks were found in two of its pillars"


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (60, f"{ECHO} · Old bridge closes for six … · {DAY}"),
        (46, f"{ECHO} · Old bridge … · {DAY}"),
        (42, f"{ECHO} · Old bridge closes for …"),
        (34, f"{ECHO} · Old bridge …"),
        (27, f"{ECHO} · {DAY}"),
        (20, ECHO),
        (12, "Old br…llars"),
        (3, "#1"),
    ],
)
def test_headline_goes_first_then_date_then_all_but_the_outlet(width: int, expected: str) -> None:
    name, _ = names_within(named((BRIDGE, ECHO, DAY), ("Storm", "Gazette", None)), width)
    assert name == expected
    assert cell_width(name) <= width


def test_articles_of_one_outlet_are_told_apart_by_headline_or_date() -> None:
    articles = named((BRIDGE, ECHO, DAY), (BRIDGE, ECHO, "2024-08-28"), ("Storm closes school", ECHO, DAY))
    assert names_within(articles, 30) == (
        "Old bridg…pillars · 2024-08-27",
        f"{ECHO} · 2024-08-28",
        "Storm closes school",
    )
    assert len(set(names_within(articles, 18))) == 3


def test_headlines_of_a_series_keep_their_ends() -> None:
    series = [(f"Live updates on the old bridge, part {number}", ECHO, DAY) for number in (1, 2)]
    assert names_within(named(*series), 42) == (
        f"{ECHO} · Live updates…idge, part 1",
        f"{ECHO} · Live updates…idge, part 2",
    )


def test_an_outlet_that_another_article_has_too_names_none() -> None:
    names = names_within(named((BRIDGE, ECHO, DAY), ("Storm", ECHO, None)), len(ECHO))
    assert ECHO not in names


def test_a_wide_script_is_cut_between_its_signs() -> None:
    articles = named(("橋の亀裂で六週間の通行止め、市が発表", "朝日新聞", DAY), ("台風が接近", "読売新聞", DAY))
    assert names_within(articles, 30)[0] == "朝日新聞 · 橋の亀裂で六週間 …"
    assert names_within(articles, 10) == ("朝日新聞", "読売新聞")


def test_what_would_act_on_a_terminal_is_shown() -> None:
    assert names_within(named(("\x1b[31mRed", None, None)), 20) == ("␛[31mRed",)
    assert short_names(named((None, "\x1b[2J", None))) == ("␛[2J",)


texts = (
    st.none()
    | st.sampled_from(["Echo", "Port Holm Echo", "", "橋の亀裂で六週間の通行止め", "#2", "a\nb"])
    | st.text(max_size=60)
)
days = st.none() | st.sampled_from(["2024-08-27", "2024-08-28", "2024-08-28T10:15:00Z"])


@given(st.lists(st.tuples(texts, texts, days), min_size=1, max_size=12), st.integers(3, 100))
def test_names_fit_are_all_different_and_safe_to_show(
    known: list[tuple[str | None, str | None, str | None]], width: int
) -> None:
    names = names_within(named(*known), width)
    assert max(map(cell_width, names)) <= width
    assert len(set(names)) == len(known)
    assert all(name and name == visible_line(name) for name in names)


@pytest.mark.parametrize(
    ("outlets", "expected"),
    [
        (["Echo", "Gazette"], ("Echo", "Gazette")),
        (["Echo", "Echo"], ("#1", "#2")),
        (["Echo", "Port Holm Gazette"], ("#1", "#2")),
        ([None, None], ("000", "001")),
    ],
)
def test_narrow_columns_are_headed_by_labels_or_outlets_if_all_are_short(
    outlets: list[str | None], expected: tuple[str, ...]
) -> None:
    titles = [BRIDGE if any(outlets) else None] * 2
    assert short_names(named(*zip(titles, outlets, [None] * 2, strict=True))) == expected
