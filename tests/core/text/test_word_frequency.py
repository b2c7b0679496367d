"""How common words are, whatever the language."""

import pytest

from seedcompare.text.word_frequency import common_words


@pytest.mark.parametrize(
    ("language", "common", "rarer"),
    [("en", "the", "bridge"), ("de", "der", "brücke"), ("ur", "کہ", "دریا"), ("hr", "je", "most"), ("no", "og", "bro")],
)
def test_the_words_of_a_language_have_their_places(language: str, common: str, rarer: str) -> None:
    zipf = common_words(language)
    assert zipf[common] > 6.5
    assert 3 < zipf[rarer] < 6


@pytest.mark.parametrize("language", [None, "tlh"])
def test_no_language_no_common_words(language: str | None) -> None:
    assert not common_words(language)


def test_only_words_above_a_place_are_given() -> None:
    zipf = common_words("en", above=5.0)
    assert "the" in zipf and "bridge" not in zipf
    assert min(zipf.values()) > 5.0
