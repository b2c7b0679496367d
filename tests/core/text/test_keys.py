"""Two ways of writing one word have one key; different words keep different keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.text.keys import word_key

SAME = [
    ("Minister", "minister"),
    ("China's", "China’s"),
    ("China's", "China"),
    ("countries'", "countries"),
    ("ﬁnal", "final"),
    ("co\u00adoperate", "cooperate"),
    ("U.S.", "US"),
    ("U.K.", "UK"),
    ("Gen.", "General"),
    ("Gen", "general"),
    ("Sen.", "Senator"),
    ("Nov.", "November"),
    ("fourteen", "14"),
    ("٤٫٢", "4.2"),
    ("۱٬۲۰۰", "1,200"),
    ("२०२४", "2024"),
    ("1,000", "1000"),
    ("1,00,000", "100000"),
    ("first", "1st"),
    ("bn", "billion"),
    ("defence", "defense"),
    ("theatre", "theater"),
    ("theatres", "theaters"),
    ("recognised", "recognized"),
    ("spiralling", "spiraling"),
    ("organisation", "organization"),
    ("stabilising", "stabilizing"),
    ("labour", "labor"),
    ("neighbours", "neighbors"),
    ("programme", "program"),
    ("dialogue", "dialog"),
    ("analysed", "analyzed"),
    ("licence", "license"),
    ("travelled", "traveled"),
    ("ＡＢＣ", "abc"),
    ("Straße", "STRASSE"),
]

DIFFERENT = [
    ("3,14", "314"),
    ("us", "US"),
    ("14", "15"),
    ("talk", "talks"),
    ("Xi", "Li"),
    ("3.5", "35"),
    ("four", "for"),
    ("hour", "hor"),
    ("there", "theer"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_written_differently_they_are_one_word(one: str, other: str) -> None:
    assert word_key(one) == word_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert word_key(one) != word_key(other)


@given(st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_a_word_always_has_a_key_and_the_key_is_its_own(word: str) -> None:
    key = word_key(word)
    assert key
    assert word_key(key) == key
