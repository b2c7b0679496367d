"""What a word weighs in a set."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.matching.weights import weigh

_TEXTS = ("The mayor spoke. The ferry sank.", "The ferry sailed. The owl slept.")


def _weight(word: str, *, copies: int) -> float:
    articles = [parse_article(text, id=f"{copy}{text}") for copy in range(copies) for text in _TEXTS]
    profile = weigh(articles).profiles[0]
    return profile.weights[profile.article.words.keys.index(word)]


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    assert _weight("mayor", copies=1) > _weight("ferry", copies=1) > _weight("the", copies=1) > 0


@pytest.mark.parametrize("word", ["the", "ferry", "mayor"])
def test_more_articles_of_the_same_kind_do_not_change_a_weight(word: str) -> None:
    assert _weight(word, copies=1) == pytest.approx(_weight(word, copies=10))


def test_a_set_without_words_has_weights() -> None:
    weights = weigh([parse_article("", id="a"), parse_article("...", id="b")])
    assert [profile.most_weight for profile in weights.profiles] == [0, 0]
    assert [profile.stems for profile in weights.profiles] == [(), ()]
