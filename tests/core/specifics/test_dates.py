"""Dates are found as written and compared by what they say."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.specifics.dates import find_dates, unique_dates
from seedcompare.specifics.reading import read


def _dates(text: str) -> list[str]:
    return [text[slice(*date.span)] for date in find_dates(read(parse_article(text, id="a")))]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It began on Nov. 5, 2019 and ended in May.", ["Nov. 5, 2019", "May"]),
        ("It may rain, and they march on Friday night.", ["Friday night"]),
        ("Mia May left last week, three days after.", ["last week", "three days after"]),
        ("In the 1980s and in 1995 it cost $1995.", ["the 1980s", "1995"]),
        ("It met at 10 a.m. earlier this month.", ["10 a.m.", "earlier this month"]),
        ("A monthslong inquiry took more than a year.", ["monthslong", "more than a year"]),
        ("On 2021-03-04 or 4.3.2021 it was.", ["2021-03-04", "4.3.2021"]),
        ("Some 2000 people came.", []),
    ],
)
def test_what_is_a_date(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates


def test_a_date_given_twice_is_unique_once() -> None:
    readings = [read(parse_article(text, id=text)) for text in ("In 1995 and in 1995.", "In 1996.")]
    given = [find_dates(reading) for reading in readings]
    assert [len(details) for details in unique_dates(given)] == [1, 1]
