"""Numbers are found with what they count and amount to."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.specifics.details import find_details
from seedcompare.specifics.numbers import find_numbers
from seedcompare.specifics.tokens import tokenise


def _figures(text: str) -> list[tuple[str, float]]:
    found = find_numbers(tokenise(parse_article(text, id="a")), [])
    return [(text[slice(*number.span)], number.value) for number in found]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("It cost $2.5 million there.", [("$2.5 million", 2.5e6)]),
        ("Some 11 million undocumented workers came.", [("11 million undocumented workers", 11e6)]),
        ("A 68-year-old man spoke.", [("68-year-old", 68.0)]),
        ("It was twenty-five miles.", [("twenty-five miles", 25.0)]),
        ("About 4.5% agreed.", [("4.5%", 4.5)]),
        ("Hundreds of people came.", [("Hundreds", 100.5)]),
        ("In her early 20s she left.", [("20s", 20.5)]),
        ("It was the 12th round.", [("12th round", 12.0)]),
        ("Call 5551234567 now.", []),
        ("One man left.", []),
    ],
)
def test_what_is_a_number(text: str, numbers: list[tuple[str, float]]) -> None:
    assert _figures(text) == numbers


def test_a_number_that_takes_up_what_was_said_is_marked() -> None:
    marked = [
        number.is_back_reference
        for number in find_numbers(tokenise(parse_article("The three men saw three cows.", id="a")), [])
    ]
    assert marked == [True, False]


def test_a_currency_sign_belongs_to_a_number_on_its_own_line_only() -> None:
    text = "They paid $500 for it, and $ 20 more. The sign is $\n\nHundred men came with 70 goats."
    found = [
        text[slice(*detail.span)]
        for detail in find_details([parse_article(text, id="a"), parse_article("No.", id="b")])[0]
    ]
    assert "$500" in found
    assert not any("\n" in each for each in found)
