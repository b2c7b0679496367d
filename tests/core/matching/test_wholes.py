"""Whole articles are ranked by the words that few others have."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.matching.wholes import whole_vectors


def _cosines(first: str, *others: str) -> list[float]:
    vectors = whole_vectors([parse_article(text, id=str(index)) for index, text in enumerate((first, *others))])
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
