"""Where in an article a place is, and what is found in its text when asked for."""

import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from seedcompare import parse_article
from seedcompare.loading.facts import Facts


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


def test_what_is_found_is_that_of_the_text_and_cannot_be_set() -> None:
    article = parse_article("By Ann Lee\n\nOSLO (AP) - One.", id="a")
    other = replace(article, text="Two.")
    for found in ("paragraphs", "words", "word_count", "byline", "credits"):
        assert getattr(article, found) != getattr(other, found)
        with pytest.raises(FrozenInstanceError):
            setattr(article, found, getattr(article, found))


def test_the_author_in_the_text_comes_before_the_one_that_the_source_names() -> None:
    assert parse_article("By Ann Lee\n\nOne.", id="a", facts=Facts(author="Bo Ek")).byline == "Ann Lee"
    assert parse_article("One.", id="a", facts=Facts(author="Bo Ek")).byline == "Bo Ek"


def test_what_is_no_part_of_the_story_has_no_words() -> None:
    article = parse_article("Snow fell on the town.\n\nRead more\n\nThe ferry stopped.", id="a")
    assert (article.story, article.furniture) == ((0, 2), frozenset({1}))
    assert article.words.paragraphs[1].length == 0
    assert article.word_count == len(article.words.keys) == 8
