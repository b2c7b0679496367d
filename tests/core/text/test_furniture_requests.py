"""A sign stands in every request, so that a paragraph without one needs no closer look."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedcompare.text.furniture_forms import any_of
from seedcompare.text.furniture_requests import REQUESTS, SIGNS, find_requests

LINES = [line.strip() for line in REQUESTS.splitlines() if line.strip()]


@pytest.mark.parametrize("line", LINES)
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_whatever_a_line_matches_has_a_sign(line: str, data: st.DataObject) -> None:
    request = line.partition("(?=")[0]  # what it looks ahead to is no part of the match
    text = data.draw(st.from_regex(any_of(request), fullmatch=True))
    assert any(sign in " ".join(text.split()) for sign in SIGNS)


@pytest.mark.parametrize("text", ["", "He signed a letter on Monday.", "They have a\nstory to tell."])
def test_what_asks_for_nothing_has_no_request(text: str) -> None:
    assert find_requests(text) == []


@pytest.mark.parametrize("text", ["SIGN\nUP for our newsletter", "Sign\N{NO-BREAK SPACE}up to get alerts"])
def test_white_space_and_capitals_make_no_difference(text: str) -> None:
    assert find_requests(text)
