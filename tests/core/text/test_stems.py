"""Forms of one word share a stem."""

import pytest

from seedcompare.text.stems import stem_of


@pytest.mark.parametrize(
    ("one", "other"), [("discussed", "discussions"), ("minister", "ministers"), ("militar", "military")]
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem_of(one) == stem_of(other)


@pytest.mark.parametrize(("one", "other"), [("peace", "people"), ("1000000", "1000001"), ("met", "meeting")])
def test_other_words_and_other_numbers_do_not(one: str, other: str) -> None:
    assert stem_of(one) != stem_of(other)
