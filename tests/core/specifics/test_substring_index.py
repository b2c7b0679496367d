"""What is written in another article, even inside a longer word."""

import pytest

from seedcompare.specifics.substring_index import SubstringIndex

_TEXTS = ["The ferry sank in Port Arden.", "Two FERRYMEN left the\nport of Arden.", "A port, Ardennes or not"]


@pytest.mark.parametrize(
    ("article", "written", "is_there"),
    [
        (0, "ferry", True),
        (1, "ferrymen", False),
        (2, "Port Arden", True),
        (0, "port Arden", False),
        (1, "the\nport", False),
        (0, "the\nport", True),
        (0, "the  port\u00a0of²", True),
        (0, "A port,", True),
        (0, "Port", True),
    ],
)
def test_characters_are_found_in_other_articles_whatever_the_case(article: int, written: str, is_there: bool) -> None:
    assert SubstringIndex(_TEXTS).is_in_other(article, written) is is_there
