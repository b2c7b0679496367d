"""Who says what, how closely, and what it is called."""

from dataclasses import replace

import pytest
from support.made import aligned, made_pair, made_set

from seedcompare import Alignment, Comparison, Level, Pair, SharedRun, Span
from seedcompare_tui.display.lists.listing import ListRole
from seedcompare_tui.display.lists.units import Scope, best_partner, sharing_role, unit_rows, versions
from seedcompare_tui.display.marks import Mark

MAYOR = "the mayor of Bergen resigned"
TEXTS = (
    f"On Monday {MAYOR} in tears.\n\nShe had been ill.\n\nRain fell.",
    f"On Monday {MAYOR}.\n\nIll health was the reason.",
    "The mayor has gone.",
)
UNITS = [[(0, 0), (1, 0), (2, 0)], [(0, 1), (0, 2), (1, 1)]]


def pair(a: int, b: int, *alignments: Alignment, wording: tuple[SharedRun, ...] = ()) -> Pair:
    return replace(made_pair(alignments, wording), a=a, b=b)


@pytest.fixture
def comparison() -> Comparison:
    run = Span(0, len(f"On Monday {MAYOR}"))
    pairs = [
        pair(0, 1, aligned(0, 0), aligned(1, 1, Level.REWORDED), wording=(SharedRun(run, run, is_copied=True),)),
        pair(0, 2, aligned(0, 0, Level.REWORDED)),
        pair(1, 2, aligned(0, 0, Level.EDITED)),
    ]
    return made_set(TEXTS, pairs, UNITS)


def test_each_article_has_the_closest_of_its_levels(comparison: Comparison) -> None:
    said, why = unit_rows(comparison)[:2]
    assert {article: carrier.mark for article, carrier in said.carriers.items()} == {
        0: Mark.VERBATIM,
        1: Mark.VERBATIM,
        2: Mark.EDITED,
    }
    assert why.carriers[0].paragraphs == (1, 2)
    assert why.marks == (Mark.REWORDED, Mark.ONLY_HERE, Mark.REWORDED)


def test_alignments_with_other_units_say_nothing_of_this_one() -> None:
    rows = unit_rows(made_set(TEXTS, [pair(0, 1, aligned(2, 0))], UNITS))
    assert {carrier.mark for row in rows for carrier in row.carriers.values()} == {Mark.ONLY_HERE}


def test_a_unit_is_called_by_the_words_that_are_shared_or_by_its_shortest_paragraph(comparison: Comparison) -> None:
    assert [row.name for row in unit_rows(comparison)] == [f"On Monday {MAYOR}", "Rain fell."]


def test_a_name_cannot_act_on_the_terminal() -> None:
    rows = unit_rows(made_set(["Press \x1b[2J\nhere.", "Other."], [], []))
    assert rows[0].name == "Press ␛[2J here."


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope.EVERYTHING, [3, 2]),
        (Scope.ALL, [3]),
        (Scope.SOME, [2]),
        (Scope.ONE, []),
    ],
)
def test_scopes(comparison: Comparison, scope: Scope, expected: list[int]) -> None:
    rows = unit_rows(comparison)
    assert [len(row.carriers) for row in rows if scope.holds(row, articles=3)] == expected


def test_every_unit_is_in_one_scope(bundled: Comparison) -> None:
    for row in unit_rows(bundled):
        assert [scope.holds(row, articles=5) for scope in (Scope.ALL, Scope.SOME, Scope.ONE)].count(True) == 1


def test_after_the_last_scope_comes_everything() -> None:
    assert [scope.next for scope in Scope] == [Scope.ALL, Scope.SOME, Scope.ONE, Scope.EVERYTHING]


def test_versions_are_marked_by_how_many_share_their_words(comparison: Comparison) -> None:
    first, second, third = versions(comparison, unit_rows(comparison)[0])
    assert (first.article, first.paragraph, first.mark) == (0, 0, Mark.VERBATIM)
    assert [(first.text[slice(*span)], role) for span, role in first.marked] == [
        (f"On Monday {MAYOR}", ListRole.SHARED_BY_MANY)
    ]
    assert second.marked == first.marked
    assert third.marked == ()


@pytest.mark.parametrize(
    ("sharing", "carried", "role"),
    [
        (2, 2, ListRole.SHARED_BY_ALL),
        (2, 3, ListRole.SHARED_BY_MANY),
        (2, 4, ListRole.SHARED_BY_FEW),
        (3, 4, ListRole.SHARED_BY_MANY),
        (7, 7, ListRole.SHARED_BY_ALL),
    ],
)
def test_shades(sharing: int, carried: int, role: ListRole) -> None:
    assert sharing_role(sharing, carried=carried) is role


@pytest.mark.parametrize(("place", "partner"), [((0, 0), 1), ((1, 0), 0), ((2, 0), 1)])
def test_the_best_partner_is_the_closest_version(
    comparison: Comparison, place: tuple[int, int], partner: int | None
) -> None:
    assert best_partner(comparison, unit_rows(comparison)[0], *place) == partner


def test_a_paragraph_that_no_other_is_aligned_with_has_no_partner(comparison: Comparison) -> None:
    assert best_partner(comparison, unit_rows(comparison)[1], 0, 2) is None
