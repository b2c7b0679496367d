"""Of many articles, what is looked at grows with what they share, and no pair that is much alike is passed over."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.matching import narrowing
from seedcompare.matching.narrowing import common_words, meetings, promising_pairs
from seedcompare.matching.vectors import Vector

_LEAST = 0.06


def _bag(*words: str) -> Vector:
    return Vector.of(dict.fromkeys(words, 1.0))


def _random_bags(seed: int, *, articles: int) -> list[Vector]:
    """Return articles of up to nine words, low numbers far more often than high ones."""
    random = Random(seed)
    return [
        Vector.of({str(int(random.paretovariate(0.7))): random.random() for _ in range(random.randrange(10))})
        for _ in range(articles)
    ]


def _alike(vectors: list[Vector], least: float) -> set[tuple[int, int]]:
    pairs = combinations(range(len(vectors)), 2)
    return {(a, b) for a, b in pairs if vectors[a].cosine(vectors[b]) >= least}


def _unrelated_events(articles: int) -> list[Vector]:
    """Return five articles of each event, whose words are its own, beside small words that a third of all have."""
    random = Random(articles)
    small = [f"small{number}" for number in range(12)]
    return [
        _bag(*random.sample(small, 4), *(f"event{index // 5}word{random.randrange(30)}" for _ in range(40)))
        for index in range(articles)
    ]


@given(st.integers(), st.integers(0, 50), st.floats(0.01, 1))
def test_of_up_to_a_thousand_articles_no_pair_is_missed(seed: int, articles: int, least: float) -> None:
    vectors = _random_bags(seed, articles=articles)
    assert _alike(vectors, least) <= set(promising_pairs(vectors, least))


@given(st.integers())
def test_of_more_a_pair_is_missed_only_by_words_of_many_articles_and_if_not_much_alike(seed: int) -> None:
    vectors = _random_bags(seed, articles=60)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(narrowing, "_SURE_ARTICLES", 40)
        patch.setattr(narrowing, "_COMMON_ARTICLES", 6)
        missed = _alike(vectors, _LEAST) - set(promising_pairs(vectors, _LEAST))
    for a, b in missed:
        shared = vectors[a].values.keys() & vectors[b].values.keys()
        assert all(sum(word in each.values for each in vectors) > 6 for word in shared)
        assert vectors[a].cosine(vectors[b]) < 0.7 + 1e-9


def test_copies_of_a_story_are_found_by_its_own_words_however_many_there_are() -> None:
    one = [_bag("the", "ferry", "sank", "storm", f"outlet{number}") for number in range(260)]
    other = [_bag("the", "mayor", "quit", "vote", f"paper{number}") for number in range(260)]
    rest = [_bag(*(f"{own}{number}" for own in "abcde")) for number in range(500)]
    found = list(promising_pairs([*one, *other, *rest], _LEAST))
    assert len(found) == 2 * 260 * 259 / 2
    assert all((a < 260) == (b < 260) for a, b in found)


def test_a_word_that_more_than_100_articles_have_brings_nobody_together() -> None:
    vectors = [
        _bag("ferry" if number < 101 else "owl", *(f"{number}{own}" for own in "abcd")) for number in range(1200)
    ]
    assert list(promising_pairs(vectors, _LEAST)) == []
    assert len(list(promising_pairs(vectors[1:], _LEAST))) == 100 * 99 / 2


def test_twice_as_many_unrelated_events_are_twice_the_work() -> None:
    met: list[int] = []
    for articles in (1500, 3000):
        vectors = _unrelated_events(articles)
        met.append(sum(map(len, meetings(vectors, common_words(vectors)))))
    assert met[1] == pytest.approx(2 * met[0], rel=0.01)
    assert met[0] <= 1500 * 2


def test_an_article_without_words_meets_none() -> None:
    assert list(promising_pairs([_bag(), _bag("ferry"), _bag()], _LEAST)) == []
