"""How common words are, whatever the language."""

from collections import Counter

import pytest

from seedcompare.text.word_frequency import common_words

_TEXTS = {
    "english": "the mayor said on monday that the bridge over the river will be closed because of a crack in the pier",
    "german": "der bürgermeister sagte am montag dass die brücke über den fluss wegen eines risses gesperrt wird",
    "urdu": "وزیر اعظم نے پیر کو کہا کہ دریا پر پل ایک دراڑ کی وجہ سے بند کر دیا جائے گا",
}


@pytest.mark.parametrize(
    ("language", "common", "rarer"),
    [("english", "the", "bridge"), ("german", "der", "brücke"), ("urdu", "کہ", "دریا")],
)
def test_the_words_of_a_text_are_looked_up_in_its_own_language(language: str, common: str, rarer: str) -> None:
    zipf = common_words(Counter(_TEXTS[language].split()))
    assert zipf[common] > 6.5
    assert 3 < zipf[rarer] < 6


@pytest.mark.parametrize("text", ["", "qxv zzkp wwqj vxxz", "12:40 17 23"])
def test_no_language_no_common_words(text: str) -> None:
    assert not common_words(Counter(text.split()))


def test_only_words_above_a_place_are_given() -> None:
    zipf = common_words(Counter(_TEXTS["english"].split()), above=5.0)
    assert "the" in zipf and "bridge" not in zipf
    assert min(zipf.values()) > 5.0
