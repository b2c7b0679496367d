"""Dates are found as written and compared by what they say."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seedcompare.loading.parse import parse_article
from seedcompare.specifics.dates import _DATE, find_dates, unique_dates
from seedcompare.specifics.tokens import is_in_capitals, tokenise


def _dates(text: str) -> list[str]:
    return [text[slice(*date.span)] for date in find_dates(tokenise(parse_article(text, id="a")))]


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
        (
            "It left last  month, on  May\u00a03,\u20092019 at 10  a.m.",
            ["last  month", "May\u00a03,\u20092019", "10  a.m."],
        ),
        ("It ended in 2008² and last month³.", ["2008", "last month"]),
        ("IT RAINED ON FRIDAY, JUNE 3, AND LAST MONTH. IT MAY RAIN IN MAY.", ["FRIDAY", "JUNE 3", "LAST MONTH", "MAY"]),
        ("June Carter and Mrs May met in June 2024 and on May 3.", ["June 2024", "May 3"]),
        ("Theresa May is in. For May it rained in May. May's cat slept.", ["May"]),
        ("By June Zorbia wants peace. The April Zorbian vote failed.", ["June", "April"]),
    ],
)
def test_what_is_a_date(text: str, dates: list[str]) -> None:
    assert _dates(text) == dates


def test_a_date_given_twice_is_unique_once() -> None:
    tokens_of_each = [tokenise(parse_article(text, id=text)) for text in ("In 1995 and in 1995.", "In 1996.")]
    dates = [find_dates(tokens) for tokens in tokens_of_each]
    assert [len(details) for details in unique_dates(dates)] == [1, 1]


_PIECES = (
    "May|Sept.|December|Mondays|Sunday|night|early|LATE|mid|the|1980s|2019|5|12th|of|3,000|10:30|a.m.|PM|earlier|this|"
    "last|Next|following|coming|week|year|days|monthslong|hours-long|ago|later|a|couple|few|more|than|ſix|twenty-one|"
    "twenty|one|United|States|o'clock|tonight|Yesterday|on|\u00adlast|\u200bthree|²|réunion|_|4.3.2021|2021-03-04|$"
).split("|")


@given(st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", " ", " ", "", "-", ". ", ", ", "\n\n"]))))
def test_the_quick_search_finds_every_date_of_the_pattern(pieces: list[tuple[str, str]]) -> None:
    article = parse_article("".join(map("".join, pieces)), id="a")
    tokens = tokenise(article)
    assume(not tokens.month_names and not article.furniture)
    assume(not any(is_in_capitals(tokens.forms[slice(*words)]) for words in article.words.paragraphs))
    everywhere = [m.span() for paragraph in article.paragraphs for m in _DATE.finditer(article.text, *paragraph)]
    assert [date.span for date in find_dates(tokens)] == everywhere
