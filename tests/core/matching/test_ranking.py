"""Pairs are ranked by the words that few articles have; large sets are narrowed to those that may share something."""

from itertools import combinations
from random import Random

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.matching.ranking import document_vectors, likely_pairs
from seedcompare.matching.vectors import Vector
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings

_WORDS = [f"word{number}" for number in range(40)]


def _likely(count: int) -> list[tuple[int, int]]:
    texts = [f"Topic{index}a met topic{index}b. Then word{index}c fell on day{index}d." for index in range(count - 1)]
    texts.append(texts[2] + " It rained.")
    weights = weigh([parse_article(text, id=str(i)) for i, text in enumerate(texts)])
    return [(each.a, each.b) for each in likely_pairs(weights.document_vectors, Settings())]


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
    least = Settings().pair_similarity
    expected = [
        (a, b)
        for a, b in combinations(range(50), 2)
        if weights.document_vectors[a].cosine(weights.document_vectors[b]) >= least
    ]
    assert sorted((each.a, each.b) for each in likely_pairs(weights.document_vectors, Settings())) == expected


def test_pairs_that_are_asked_for_are_listed_once_with_their_cosine() -> None:
    vectors = [Vector.of({"ferry" if index < 2 else f"owl{index}": 1.0}) for index in range(60)]
    also = [(9, 7), (7, 9), (1, 0), (7, 9)]
    assert sorted(likely_pairs(vectors, Settings(), also=also)) == [(0, 1, 1.0), (7, 9, 0.0)]
    assert sorted(likely_pairs(vectors, Settings())) == [(0, 1, 1.0)]
    assert len(list(likely_pairs(vectors[:10], Settings(), also=also))) == 45


def test_a_threshold_of_zero_lists_every_pair() -> None:
    vectors = [Vector.of({f"owl{index}": 1.0}) for index in range(60)]
    assert len(list(likely_pairs(vectors, Settings(pair_similarity=0.0)))) == 60 * 59 / 2


def _cosines(first: str, *others: str) -> list[float]:
    vectors = document_vectors([parse_article(text, id=str(index)) for index, text in enumerate((first, *others))])
    return [vectors[0].cosine(vector) for vector in vectors[1:]]


def test_a_word_of_few_articles_makes_two_more_alike_than_a_word_of_many() -> None:
    few, many, _ = _cosines("the ferry sank", "a ferry slept", "the owl slept", "the mayor spoke")
    assert few > many > 0


def test_repeating_a_word_makes_an_article_hardly_more_alike() -> None:
    once, often = _cosines("ferry mayor", "ferry owl", "ferry ferry ferry ferry ferry ferry owl")
    assert often < 2 * once


def test_the_lead_counts_more_than_the_rest() -> None:
    body = " ".join(f"word{number}" for number in range(60))
    top, end = _cosines("ferry", f"ferry {body}", f"{body} ferry")
    assert top > end


@pytest.mark.parametrize("texts", [("", ""), ("", "ferry")])
def test_an_article_without_words_is_like_none(texts: tuple[str, ...]) -> None:
    assert _cosines(*texts) == [0.0]
