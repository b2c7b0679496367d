"""Large sets are narrowed to the pairs that may share something."""

from itertools import combinations
from random import Random

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.matching.likely import likely_pairs
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings

_WORDS = [f"word{number}" for number in range(40)]


def _likely(count: int) -> list[tuple[int, int]]:
    texts = [f"Topic{index}a met topic{index}b. Then word{index}c fell on day{index}d." for index in range(count - 1)]
    texts.append(texts[2] + " It rained.")
    weights = weigh([parse_article(text, id=str(i)) for i, text in enumerate(texts)])
    return [(each.a, each.b) for each in likely_pairs(weights, Settings())]


def test_of_few_articles_every_pair_is_compared() -> None:
    assert _likely(4) == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]


def test_of_many_articles_those_that_share_words_are() -> None:
    found = _likely(60)
    assert (2, 59) in found
    assert len(found) < 60 * 59 / 2
    assert all(a < b for a, b in found)


@pytest.mark.parametrize("common", [0, 3, 30])
def test_no_pair_that_is_alike_enough_is_missed(common: int) -> None:
    random = Random(common)
    texts = [" ".join(random.sample(_WORDS, 3) + _WORDS[:common]) for _ in range(50)]
    weights = weigh([parse_article(text, id=str(i)) for i, text in enumerate(texts)])
    least = Settings().pair_likeness
    expected = [(a, b) for a, b in combinations(range(50), 2) if weights.wholes[a].cosine(weights.wholes[b]) >= least]
    assert sorted((each.a, each.b) for each in likely_pairs(weights, Settings())) == expected
