"""Where in an article a place is."""

import pytest

from seedcompare import parse_article


@pytest.mark.parametrize(("offset", "paragraph"), [(0, 0), (2, 0), (5, 0), (10, 1), (14, 1), (99, 2)])
def test_the_paragraph_of_a_place_is_the_last_that_begins_before_it(offset: int, paragraph: int) -> None:
    assert parse_article("\n\nOne.\n\n\n\nTwo.\n\nThree.", id="a").paragraph_at(offset) == paragraph
