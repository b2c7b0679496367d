"""Where in an article a place is, and when its words are found."""

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from seedcompare import parse_article


@pytest.mark.parametrize(("offset", "paragraph"), [(0, 0), (2, 0), (5, 0), (10, 1), (14, 1), (99, 2)])
def test_the_paragraph_of_a_place_is_the_last_that_begins_before_it(offset: int, paragraph: int) -> None:
    assert parse_article("\n\nOne.\n\n\n\nTwo.\n\nThree.", id="a").paragraph_at(offset) == paragraph


def test_an_article_whose_words_were_asked_for_equals_one_whose_words_were_not() -> None:
    asked, unasked = parse_article("One. Two.", id="a"), parse_article("One. Two.", id="a")
    assert asked.words.keys == ("1", "2")
    assert asked.words is asked.words
    assert (asked, hash(asked), repr(asked)) == (unasked, hash(unasked), repr(unasked))
    for each in asked, unasked:
        assert pickle.loads(pickle.dumps(each)).words == asked.words


def test_words_are_those_of_the_text_and_cannot_be_set() -> None:
    article = parse_article("One.", id="a")
    assert article.words != replace(article, text="Two.").words
    with pytest.raises(FrozenInstanceError):
        article.words = article.words
