"""An article's language is told from its text."""

import pytest

from seedcompare.text.languages import detect_language, language_code

TEXTS = {
    "en": "The harbour council voted on Tuesday to close the old iron bridge for six weeks.",
    "de": "Der Rat der Hafenstadt hat am Dienstag beschlossen, die alte Brücke für sechs Wochen zu sperren.",
    "fr": "Le conseil du port a décidé mardi de fermer le vieux pont de fer pendant six semaines.",
    "nl": "De gemeenteraad besloot dinsdag de oude brug zes weken lang te sluiten.",
    "ja": "市議会は火曜日、古い鉄橋を六週間閉鎖することを決めた。",
    "ar": "صوت المجلس يوم الثلاثاء على إغلاق الجسر الحديدي القديم لمدة ستة أسابيع.",
    "hi": "परिषद ने मंगलवार को पुराने पुल को छह सप्ताह के लिए बंद करने का फैसला किया।",
    "ko": "시의회는 화요일 낡은 철교를 육 주 동안 폐쇄하기로 결정했다.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert detect_language(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "12:40 17/23", " \n", "\ud800", "Snow fell."])
def test_what_has_hardly_a_letter_has_no_language(text: str) -> None:
    assert detect_language(text) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [("en", "en"), ("EN", "en"), ("en-GB", "en"), ("zh_Hant_TW", "zh"), ("fil", "fil"), ("English", None), ("", None)],
)
def test_codes_are_taken_without_their_region(name: str, code: str | None) -> None:
    assert language_code(name) == code
