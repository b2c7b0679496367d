"""What counts as copied, in small texts, and what is quoted of it."""

import pytest
from support.copied_texts import copied_spans, parsed

from seedcompare import Comparer
from seedcompare.matching.copied.sequence import word_sequence
from seedcompare.matching.copied.wording import find_copied

_COUNCIL = "The harbour council voted on Tuesday to close the old iron bridge for six weeks"
_NAMES = "Prime Minister Anna Berg, Foreign Minister Karl Lund and Defence Minister Ole Strand"
_QUOTE = "a bridge that carries cars has to be safe"


def _copied(a: str, b: str, *, quoted: bool | None = None) -> list[str]:
    pair = Comparer(parsed(a, b)).pair(0, 1)
    return [a[slice(*span)] for span in copied_spans(pair, 0, quoted=quoted)]


@pytest.mark.parametrize(
    ("a", "b", "copied"),
    [
        pytest.param(
            f"{_COUNCIL}.",
            f"Rain fell. {_COUNCIL}, a reporter of the paper learned.",
            [_COUNCIL],
            id="a whole sentence",
        ),
        pytest.param(
            f"{_COUNCIL}.",
            _COUNCIL.replace("old iron bridge", "road over the river") + ".",
            ["The harbour council voted on Tuesday to close the", "for six weeks"],
            id="over an edit of up to four words",
        ),
        pytest.param(
            f"{_COUNCIL}.",
            _COUNCIL.replace("old iron bridge", "road over the swollen river") + ".",
            ["The harbour council voted on Tuesday to close the"],
            id="not over five",
        ),
        pytest.param(
            "The captain of the ferry steered it badly past most of the piers of iron.",
            "The captain of the ferry steered it slowly, seeing some of the crowd wave.",
            ["The captain of the ferry steered it", "of the"],
            id="and on with two words, common as they are",
        ),
        pytest.param(
            f"{_COUNCIL}. Nobody was surprised.\n\nSnow fell.",
            f"Snow closed schools.\n\n{_COUNCIL}.\n\nNobody was surprised, it seems.",
            [_COUNCIL, "Nobody was surprised"],
            id="over the end of a paragraph",
        ),
        pytest.param(
            "Snow fell as divers raised the rusty anchor of a schooner near the pier in the old town on the lake.",
            "Crowds cheered when divers raised the rusty anchor of her yacht; its captain wept before the cameras.",
            ["divers raised the rusty anchor of"],
            id="six words, three of them the writer's own",
        ),
        pytest.param(
            "Snow fell as divers raised the rusty anchor she had lost near the pier in the old town on the lake.",
            "Crowds cheered when divers raised the rusty anchor; its captain wept in front of the cameras all day.",
            [],
            id="five words of a long sentence",
        ),
        pytest.param(
            "At the end of the day it was one of the most beautiful that they had seen in the valley.",
            "In winter, when it was one of the most expensive, nobody skated on the pond behind the church.",
            [],
            id="function words only",
        ),
        pytest.param(
            f"Among the guests were {_NAMES}.", f"{_NAMES} denied the report.", [], id="names and titles only"
        ),
        pytest.param(f"{_NAMES}.", f"Rain fell. {_NAMES}.", [_NAMES], id="names and titles that are a whole sentence"),
        pytest.param(
            "Nobody came to see it. The ferry sank today.",
            "Rain fell on the hills all day. The ferry sank today.",
            ["The ferry sank today"],
            id="a whole short sentence",
        ),
        pytest.param(
            "“The ferry sank today,” he told the reporters who had come to see him in the rain.",
            "On the radio he said in a low voice that “the ferry sank today” and wept for an hour.",
            ["The ferry sank today"],
            id="a whole short quotation",
        ),
        pytest.param(
            "“Ferry sank today,” he told the reporters who had come to see him in the rain.",
            "On the radio he said in a low voice that “ferry sank today” and wept for an hour.",
            [],
            id="a quotation of three words",
        ),
        pytest.param(
            f"{_COUNCIL}. Snow melted. {_COUNCIL}.",
            f"Rain fell. {_COUNCIL}.",
            [_COUNCIL, _COUNCIL],
            id="each time that it is printed",
        ),
        pytest.param(
            "The theatre burned down on Nov. 5, Gen. Ray said in the U.S. capital.",
            "THE THEATER BURNED DOWN ON NOVEMBER 5, GENERAL RAY SAID IN THE US CAPITAL.",
            ["The theatre burned down on Nov. 5, Gen. Ray said in the U.S. capital"],
            id="written in another way",
        ),
        pytest.param("Snow fell.", "Snow fell.", ["Snow fell"], id="the same short text"),
        pytest.param("Snow fell.", "Snow fell. It melted.", [], id="two words of a short text"),
    ],
)
def test_what_is_copied(a: str, b: str, copied: list[str]) -> None:
    assert _copied(a, b) == copied


@pytest.mark.parametrize(
    ("a", "b", "quoted", "prose"),
    [
        (f"“{_QUOTE},” he said.", f"“{_QUOTE},” said the mayor.", [_QUOTE], []),
        (f"“{_QUOTE},” he said.", f"He said that {_QUOTE}.", [_QUOTE], []),
        (f"He said that {_QUOTE}.", f"“{_QUOTE},” he said.", [_QUOTE], []),
        (f"He said that {_QUOTE}.", f"He said that {_QUOTE}.", [], [f"He said that {_QUOTE}"]),
        (
            f"{_COUNCIL}, saying “{_QUOTE}” and more.",
            f"{_COUNCIL}, saying “{_QUOTE}” and more.",
            [_QUOTE],
            [f"{_COUNCIL}, saying", "and more"],
        ),
        (f"{_COUNCIL} “soon”, he said.", f"{_COUNCIL} soon, he said.", ["soon"], [_COUNCIL, "he said"]),
    ],
    ids=["in both", "in A", "in B", "in none", "beside prose", "one word"],
)
def test_what_one_of_two_has_in_quotation_marks_is_quoted(a: str, b: str, quoted: list[str], prose: list[str]) -> None:
    assert _copied(a, b, quoted=True) == quoted
    assert _copied(a, b, quoted=False) == prose


def test_one_word_over_and_over_is_copied_whole() -> None:
    words = "ha " * 3000
    pair = Comparer(parsed(f"{words}he laughed.", f"{words}she laughed.")).pair(0, 1)
    assert pair.coverage_a == pytest.approx(1, abs=0.001)


def test_a_paragraph_that_both_repeat_very_often_is_copied_each_time() -> None:
    said = "The harbour council voted to close the old iron bridge. Divers had found cracks in both of its pillars.\n\n"
    one, other = (word_sequence(article) for article in parsed(said * 150, said * 140))
    wording = find_copied(one, other)
    assert wording.words_a.share > 0.99 and wording.words_b.share == 1


def test_a_sentence_in_capitals_is_no_list_of_names() -> None:
    a, b = (
        f"{_COUNCIL}, and to build a new one of wood.",
        f"{_COUNCIL}; cars must go round by way of Norwick until May.",
    )
    assert [span.upper() for span in _copied(a, b)] == _copied(a.upper(), b.upper()) == [_COUNCIL.upper()]
