"""What only one article has is reported, and nothing that another has in any form."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.loading.parse import parse_article
from seedcompare.specifics.details import find_details

_SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


def _details(text: str, *others: str) -> list[tuple[str, str]]:
    articles = [parse_article(each, id=str(index)) for index, each in enumerate((text, *others))]
    return [(detail.kind.value, text[slice(*detail.span)]) for detail in find_details(articles)[0]]


@pytest.mark.parametrize(
    ("text", "other", "details"),
    [
        ("They spoke for 14 hours.", "They met.", [("number", "14 hours")]),
        ("They spoke for 14 hours.", "The fourteen-hour talk ended.", []),
        ("It was a three-day trip.", "It took three days.", []),
        ("It was a three-day trip.", "It took three ships.", [("number", "three-day")]),
        ("It cost $2 million.", "It cost 2,000,000 dollars.", []),
        ("It cost $2 million.", "It cost $3 million.", [("number", "$2 million")]),
        ("Only 4 percent agreed.", "Few agreed.", [("number", "4 percent")]),
        ("The two left.", "They left.", []),
        ("It was his fourth win.", "It was his third win.", [("number", "fourth win")]),
        ("It opened on Nov. 5.", "It opened on 5 November.", []),
        ("It opened in 2008.", "It opened on Aug. 6, 2008.", []),
        ("It opened on Aug. 6, 2008.", "It opened in 2008.", [("date", "Aug. 6, 2008")]),
        ("They met on Tuesday morning.", "They met on Tuesday.", [("date", "Tuesday morning")]),
        ("They may march.", "They met.", []),
        ("The visit was last week.", "The visit ended.", [("date", "last week")]),
    ],
)
def test_numbers_and_dates_are_compared_by_value(text: str, other: str, details: list[tuple[str, str]]) -> None:
    assert _details(text, other) == details


@pytest.mark.parametrize(
    ("text", "other", "details"),
    [
        ("They met Gen. Orlo Vanth here.", "They met.", [("name", "Gen. Orlo Vanth")]),
        ("They met Gen. Vanth here.", "They met General Orlo Vanth.", []),
        ("They met Orlo Vanth here.", "Then Mr. Vanth left.", []),
        ("They met Orlo Vanth here.", "They met Mia Vanth.", [("name", "Orlo Vanth")]),
        ("They met Bill Vanth here.", "They met William Vanth.", []),
        ("The U.S. said so.", "The United States said so.", []),
        ("The Zorbian plan failed.", "The plan of Zorbia failed.", []),
        ("Then the Harbor Safety Board met.", "Then the HSB met.", []),
        ("Then the Harbor Safety Board met.", "Then the board met.", [("name", "Harbor Safety Board")]),
        ("A storm hit the port in Zorbia.", "A storm came.", [("place", "Zorbia")]),
        ("Nevertheless, rain fell. Rivers rose.", "Snow melted.", []),
        ("Rivers rose.", "Then rivers rose.", []),
        ("Zorbitt said yes. Later Zorbitt left.", "They left.", [("name", "Zorbitt")]),
        ("RIVERS ROSE WHEN SNOW MELTED THERE", "They left.", []),
        ("I said no. I've left. He saw I'm here.", "They left.", []),
    ],
)
def test_names_are_compared_in_whatever_form(text: str, other: str, details: list[tuple[str, str]]) -> None:
    assert _details(text, other) == details


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("They found  cracks  last  month.", "They found cracks last month."),
        (
            "Lena\u00a0Holt met Orlo\u2009 Vanth of the Harbor  Safety Board.",
            "Lena Holt met Orlo Vanth of the Harbor Safety Board.",
        ),
        ("It cost $  5\u202fmillion, 4  % more, on May \u00a03.", "It cost $5 million, 4% more, on May 3."),
        (
            "Lena\nHolt of the Harbor Safety\nBoard saw 4.2\nmillion cars there.",
            "Lena Holt of the Harbor Safety Board saw 4.2 million cars there.",
        ),
        ("It carried twenty  one  cars.", "It carried 21 cars."),
        ("It will cost 4.2 million² euros.¹ Lena Holt² left.", "It will cost 4.2 million euros. Lena Holt left."),
        ("It was said in the report² of 2008³.", "It was said in the report of 2008."),
        ("وستكلف الأعمال ٤٫٢ مليون يورو بحسب المجلس.", "وستكلف الأعمال 4.2 مليون يورو بحسب المجلس."),
        ("هزینه ۱٬۲۰۰ یورو است.", "هزینه 1200 یورو است."),
    ],
)
def test_spaces_footnote_marks_and_other_digits_make_no_detail(text: str, other: str) -> None:
    assert (_details(text, other), _details(other, text)) == ([], [])


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("Prime Minister Theresa May said no.", [("name", "Prime Minister Theresa May")]),
        (
            "Dr. April Jones and June Carter agreed, as did August Wilson.",
            [("name", "Dr. April Jones"), ("name", "June Carter"), ("name", "August Wilson")],
        ),
        ("They met Mr March and Jan Holt.", [("name", "Mr March"), ("name", "Jan Holt")]),
        ("April Jones left. It was up to April, they said.", [("name", "April Jones")]),
        ("They met in July and, by June, on April 3.", [("date", "July"), ("date", "June"), ("date", "April 3")]),
        ("The June Zorbian vote, in August Zorbia said.", [("date", "June"), ("name", "Zorbian"), ("date", "August")]),
        ("They met in June 2024.", [("date", "June 2024")]),
        (
            "It was by June Carter. By July Zorbia had it.",
            [("name", "June Carter"), ("date", "July"), ("name", "Zorbia")],
        ),
    ],
)
def test_a_name_may_be_written_like_a_month(text: str, details: list[tuple[str, str]]) -> None:
    assert _details(text, "They said no, as they may.") == details


@pytest.mark.parametrize(
    ("other", "details"),
    [
        ("Mrs May left.", []),
        ("Elaine May left.", [("name", "Theresa May")]),
        ("In May they left.", [("name", "Theresa May")]),
    ],
)
def test_a_name_like_a_month_is_elsewhere_where_a_person_has_it(other: str, details: list[tuple[str, str]]) -> None:
    assert _details("They met Theresa May.", other) == details


def test_an_article_in_capitals_has_numbers_dates_and_quotations_and_no_names() -> None:
    text = 'REPAIRS COST 4.2 MILLION EUROS, MAYOR LENA HOLT SAID ON JUNE 3. "WE COULD NOT WAIT," SHE SAID. IT SHUT.'
    expected = [
        ("number", "4.2 MILLION EUROS"),
        ("date", "JUNE 3"),
        ("quote", "WE COULD NOT WAIT"),
    ]
    assert _details(text, "They left.") == expected
    assert _details("Then Lena Holt left, and so did Ida Storm.", text) == [("name", "Ida Storm")]


@pytest.mark.parametrize(
    "text",
    [
        "10:12 Good morning.",
        "1. Good news came.",
        "10:12 GMT Good morning.\n10:40 p.m. Police came.\n11.05 BST \N{EN DASH} Rain fell.",
        "HOST: We are back.\n\n(APPLAUSE)\n\nUNIDENTIFIED MALE: It rained. (LAUGHTER)",
        "(BEGIN VIDEO CLIP)\n\nIt rained.\n\n(END VIDEO CLIP) (CROSSTALK)",
    ],
)
def test_what_a_live_report_or_a_transcript_adds_is_no_name(text: str) -> None:
    assert [written for kind, written in _details(text, "They left.") if kind == "name"] == []


_SPEECH = "“We will rebuild the old bridge before the winter comes,” she said."


@pytest.mark.parametrize(
    ("other", "is_unique"),
    [
        ("She spoke of the bridge.", True),
        ('"We will rebuild the old bridge before the winter comes," she said.', False),
        ("She said they would “rebuild the old bridge before the winter” at last.", False),
        ("She said a bridge that is old they will rebuild, and before winter comes.", False),
    ],
)
def test_a_quotation_is_unique_unless_another_repeats_or_retells_it(other: str, is_unique: bool) -> None:
    expected = [("quote", "We will rebuild the old bridge before the winter comes")] if is_unique else []
    assert _details(_SPEECH, other) == expected


def test_a_speech_of_which_another_has_one_sentence_is_unique_in_the_rest() -> None:
    text = "“Taxes must fall at once for every farmer. We will rebuild the old bridge before the winter comes.”"
    assert _details(text, _SPEECH) == [("quote", "Taxes must fall at once for every farmer")]


def test_who_wrote_or_photographed_it_is_no_detail() -> None:
    assert _details("By Ann Poe\nOSLO (AP) - Snow fell. (AP Photo/Joe Dee)", "Snow fell in Oslo.") == []


def test_a_specific_is_given_once_where_it_is_fullest() -> None:
    assert _details("They saw Vanth. Then Orlo Vanth spoke, and Vanth left.", "They left.") == [("name", "Orlo Vanth")]


def test_a_language_that_gives_every_noun_a_capital_yields_no_common_noun() -> None:
    text = (
        "Der Minister hat am Abend mit dem Rat der Stadt über die Lage der Schulen und den Bau der neuen Brücke "
        "gesprochen. Nach dem Treffen sagte er der Presse, dass die Arbeiten an der Brücke im Winter ruhen und die "
        "Kosten für den Haushalt der Stadt steigen. Danach fuhr er mit Orlo Vanth nach Hause."
    )
    assert _details(text, "Ende.") == [("name", "Orlo Vanth")]


def test_the_bundled_articles_have_their_known_details() -> None:
    texts = [path.read_text(encoding="utf-8") for path in _SEEDS]
    first = _details(texts[0], *texts[1:])
    assert {("name", "Danny Russel"), ("name", "Admiral Samuel Paparo"), ("place", "Hawaii")} <= set(first)
    assert not {written for _, written in first} & {"Zhang Youxia", "Taiwan", "Thursday", "Ng Han Guan"}


@given(st.lists(st.text(alphabet="Ab 12.,$%“”\"'\n(-", max_size=60), min_size=1, max_size=3))
def test_details_are_in_order_apart_and_not_empty(texts: list[str]) -> None:
    articles = [parse_article(text, id=str(index)) for index, text in enumerate(texts)]
    for article, details in zip(articles, find_details(articles), strict=True):
        assert all(article.text[slice(*detail.span)].strip() for detail in details)
        assert all(one.span.end <= other.span.start for one, other in pairwise(details))


@given(st.text(alphabet="Ab 12.,$%“”\"'\n", max_size=80))
def test_an_article_beside_itself_has_no_detail(text: str) -> None:
    assert _details(text, text) == []
