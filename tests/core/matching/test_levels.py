"""Where one level ends and the next begins."""

import pytest

from seedcompare import Comparer, Explanation, Level, parse_article

_FERRY = "The ferry sank in the bay at dawn on Monday."
_OWNER = "Its owner called the mayor a liar and a thief."
_QUOTE = "“We will not gamble with a single life to save a few minutes of travel on a Monday morning,”"
_COUNCIL = (
    "The harbour council voted on Tuesday to close the old iron bridge for six weeks because divers had found cracks "
    "in two pillars."
)
_NAMES = "Prime Minister Anna Berg, Foreign Minister Karl Lund and Defence Minister Ole Strand"


def _explained(a: str, b: str) -> Explanation:
    return Comparer([parse_article(a, id="a"), parse_article(b, id="b")]).explain(0, 1, 0, 0)


def _words(letter: str, start: int, end: int) -> str:
    return " ".join(f"{letter}{number}" for number in range(start, end))


@pytest.mark.parametrize(
    ("copied", "level"),
    [
        (20, Level.VERBATIM),
        (15, Level.VERBATIM),
        (14, Level.EDITED),
        (7, Level.EDITED),
        (6, Level.REWORDED),
        (0, Level.REWORDED),
    ],
)
@pytest.mark.parametrize("longer", [0, 30])
def test_the_level_is_that_of_the_copied_share_of_the_shorter_paragraph(copied: int, longer: int, level: Level) -> None:
    a = _words("ferry", 0, 20)
    b = f"{_words('ferry', 0, copied)} {_words('quay', 0, 20 - copied + longer)}"
    explained = _explained(a, b)
    assert explained.level is level
    assert explained.copied_share == pytest.approx(copied / 20)


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        pytest.param(_COUNCIL, _COUNCIL, Level.VERBATIM, id="the same"),
        pytest.param("He agreed.", "He agreed!", Level.VERBATIM, id="the same, too short to be copied"),
        pytest.param(_FERRY, f"Rain fell. {_FERRY} Nobody was hurt.", Level.VERBATIM, id="inside a longer one"),
        pytest.param(f"{_FERRY} {_OWNER}", f"{_OWNER} {_FERRY}", Level.EDITED, id="an order turned round"),
        pytest.param(
            f"{_QUOTE} the mayor said.",
            "Asked whether buses could cross one at a time, the mayor shook her head, said the town would “not gamble "
            "with a single life” and walked off before anybody in the hall could ask her about the ferry.",
            Level.EDITED,
            id="half a quotation in a longer paragraph",
        ),
        pytest.param(
            "Ana said “tea for ten tired men” to the queue that stood outside her door",
            "At noon a sign read “tea for ten tired men” while no cups were left inside",
            Level.EDITED,
            id="a short quotation in other text",
        ),
        pytest.param(
            "The mayor of Norwick closed the old bridge in the middle of the night.",
            "In the middle of the summer the owner of the quay sold the ferry.",
            Level.REWORDED,
            id="common words in a row",
        ),
        pytest.param(
            _COUNCIL,
            "The council decided on Tuesday to close the old iron bridge for two months because engineers saw holes in "
            "both pillars.",
            Level.EDITED,
            id="a lightly edited one",
        ),
        pytest.param(
            _COUNCIL,
            "No lorry may cross the bridge in the coming weeks, decided the town, since its pillars have cracks.",
            Level.REWORDED,
            id="other words",
        ),
        pytest.param(
            f"Among the guests were {_NAMES}.",
            f"{_NAMES} denied the report.",
            Level.REWORDED,
            id="a sentence that is a list of names and titles",
        ),
        pytest.param(
            f"The guests of the king at the dinner on Friday were {_NAMES}.",
            f"On the list of those who lied to the court stood {_NAMES}, the prosecutor said.",
            Level.REWORDED,
            id="names and titles in a sentence",
        ),
    ],
)
def test_the_level_of_paragraphs(a: str, b: str, level: Level) -> None:
    assert _explained(a, b).level is level
    assert _explained(b, a).level is level


_GERMAN = (
    "Der Bürgermeister von Norwick hat am Dienstag die alte Brücke gesperrt, weil Taucher Risse in zwei Pfeilern "
    "gefunden hatten. Die Arbeiten dauern sechs Wochen, teilte die Stadt mit, und die Händler am Ufer fürchten um "
    "ihre Kunden. Lastwagen werden über die Autobahn umgeleitet."
)
_NOUNS = "Kinder, Lehrer, Händler, Bauern und Ärzte"


def test_nouns_with_capitals_are_no_names_in_german() -> None:
    changed = _explained(_GERMAN, _GERMAN.replace("sechs Wochen", "zwei Monate"))
    assert changed.level is Level.VERBATIM
    listed = _explained(
        f"{_GERMAN} Die Fähre bringt {_NOUNS} über den Fluss.",
        f"In Booten fahren {_NOUNS} zur Stadt. Das Wasser steigt, und niemand weiß, wann der Regen endet. Die "
        "Feuerwehr hat seit Montag kaum geschlafen, sagte ein Sprecher.",
    )
    assert listed.copied_share == pytest.approx(6 / 31)


_BRIDGE = "市长星期二宣布关闭旧铁桥六个星期，因为潜水员在两个桥墩上发现了裂缝。"


@pytest.mark.parametrize(
    ("b", "level", "share"),
    [
        (_BRIDGE, Level.VERBATIM, 1.0),
        ("据报道，市长星期二宣布关闭旧铁桥六个星期，渡轮每十分钟一班。", Level.EDITED, 16 / 27),
        ("消防员昨天救出一只猫，市长星期二没有到场，居民感到失望。", Level.REWORDED, 0.0),
        ("居民说旧铁桥六十年来没有修过，孩子们只好坐船去上学。", Level.REWORDED, 0.0),
    ],
    ids=["the same", "half a sentence", "a run of five characters", "a run of four characters"],
)
def test_in_chinese_a_few_characters_in_a_row_are_no_copy(b: str, level: Level, share: float) -> None:
    explained = _explained(_BRIDGE, b)
    assert explained.level is level
    assert explained.copied_share == pytest.approx(share)
