"""Every paragraph is in one unit, with what says the same."""

from dataclasses import replace
from math import log

from seedcompare.comparison import Alignment, Level, Pair, Reasons
from seedcompare.grouping.units import group_units
from seedcompare.loading.parse import parse_article

_THREE = [parse_article("One fox ran.\n\nTwo owls flew.\n\nA cow sat.", id=name) for name in "abc"]


def _pair(a: int, b: int, *links: tuple[int, int, float]) -> Pair:
    alignments = tuple(
        Alignment(one, other, Level.EDITED, Reasons(words=log(score / (1 - score))), False)
        for one, other, score in links
    )
    return replace(Pair.of_nothing(a, b), alignments=alignments)


def _units(*pairs: Pair) -> list[tuple[tuple[int, int], ...]]:
    return [unit.paragraphs for unit in group_units(_THREE, pairs)]


def test_what_most_articles_carry_comes_first_and_nothing_is_left_out() -> None:
    units = _units(_pair(0, 1, (2, 0, 0.9), (0, 1, 0.5)), _pair(0, 2, (2, 1, 0.9)), _pair(1, 2, (0, 1, 0.8)))
    assert units == [
        ((0, 2), (1, 0), (2, 1)),
        ((0, 0), (1, 1)),
        ((0, 1),),
        ((1, 2),),
        ((2, 0),),
        ((2, 2),),
    ]


def test_two_paragraphs_of_one_article_meet_through_a_partner_of_both() -> None:
    assert _units(_pair(0, 1, (0, 1, 0.9), (1, 1, 0.6)))[0] == ((0, 0), (0, 1), (1, 1))


def test_a_chain_does_not_drag_paragraphs_together() -> None:
    units = _units(_pair(0, 1, (0, 0, 0.9)), _pair(1, 2, (0, 0, 0.5)))
    assert units[0] == ((0, 0), (1, 0))
    assert ((2, 0),) in units
