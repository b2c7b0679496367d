"""Articles are one origin by enough shared copy, or by one credit with some."""

import pytest

from seedcompare.comparison import Derivation, Pair
from seedcompare.grouping.origins import group_origins
from seedcompare.loading.parse import parse_article
from seedcompare.settings import Settings


def _pair(a: int, b: int, coverage_a: float, coverage_b: float) -> Pair:
    return Pair(a, b, 0.5, coverage_a, coverage_b, Derivation.NONE, Derivation.NONE, (), (), ())


def _origins(texts: list[str], *pairs: Pair) -> list[tuple[tuple[int, ...], str | None]]:
    articles = [parse_article(text, id=str(index)) for index, text in enumerate(texts)]
    return [(origin.articles, origin.agency) for origin in group_origins(articles, pairs, settings=Settings())]


_REUTERS = "OSLO (Reuters) - Snow fell."
_AP = "OSLO (AP) - Snow fell."
_PICTURE = "Snow fell. (AP Photo/Ann Poe)"
_PLAIN = "Snow fell."


@pytest.mark.parametrize(
    ("texts", "coverage", "origins"),
    [
        ([_PLAIN, _PLAIN], (0.1, 0.6), [((0, 1), None)]),
        ([_PLAIN, _REUTERS], (0.3, 0.6), [((0, 1), "Reuters")]),
        ([_PLAIN, _REUTERS], (0.2, 0.25), [((0,), None), ((1,), "Reuters")]),
        ([_REUTERS, _REUTERS], (0.2, 0.25), [((0, 1), "Reuters")]),
        ([_REUTERS, _REUTERS], (0.0, 0.02), [((0,), "Reuters"), ((1,), "Reuters")]),
        ([_REUTERS, _AP], (0.2, 0.25), [((0,), "Reuters"), ((1,), "AP")]),
        ([_PICTURE, _AP], (0.2, 0.25), [((0,), None), ((1,), "AP")]),
    ],
)
def test_two_articles_are_one_origin_by_copy_and_credit(
    texts: list[str], coverage: tuple[float, float], origins: list[tuple[tuple[int, ...], str | None]]
) -> None:
    assert _origins(texts, _pair(0, 1, *coverage)) == origins


def test_every_article_is_in_one_origin_and_a_compilation_joins_no_strangers() -> None:
    pairs = [_pair(0, 1, 0.9, 0.5), _pair(1, 2, 0.45, 0.8), _pair(0, 2, 0.0, 0.0)]
    assert _origins([_PLAIN] * 4, *pairs) == [((0, 1), None), ((2,), None), ((3,), None)]


def test_the_agency_that_most_members_credit_is_named() -> None:
    pairs = [_pair(a, b, 0.9, 0.9) for a, b in ((0, 1), (0, 2), (1, 2))]
    assert _origins([_AP, _REUTERS, _REUTERS], *pairs) == [((0, 1, 2), "Reuters")]
