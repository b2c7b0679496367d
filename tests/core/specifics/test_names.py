"""Which capitalised words are one name, and of what sort."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.specifics.names import Name, count_capitals, find_names
from seedcompare.specifics.tokens import tokenise


def _names(text: str) -> list[tuple[str, Name]]:
    tokens = tokenise(parse_article(text, id="a"))
    return [(text[slice(*name.shown)], name) for name in find_names(tokens, count_capitals([tokens]))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then Mr. Orlo J. Vanth Jr. left.", ["Mr. Orlo J. Vanth Jr"]),
        ("They saw House Speaker Mia Dorn there.", ["House", "Speaker Mia Dorn"]),
        ("It was Zorbia's Central Harbor Board that met.", ["Zorbia", "Central Harbor Board"]),
        ("He joined the Ministry of Trade and left.", ["Ministry of Trade"]),
        ("The People's Bank of Zorbia closed.", ["People's Bank of Zorbia"]),
        ("They met Ali bin Omar at noon.", ["Ali bin Omar"]),
        ("On Monday in May it rained.", []),
        (
            "Then Lena  Holt met Orlo\u2009Vanth and Ida\tStorm of the Harbor\nBoard at\nnoon.",
            ["Lena  Holt", "Orlo\u2009Vanth", "Ida\tStorm", "Harbor\nBoard"],
        ),
        ("Then Lena Holt¹ met Orlo² Vanth.", ["Lena Holt", "Orlo² Vanth"]),
    ],
)
def test_the_words_of_a_name(text: str, names: list[str]) -> None:
    assert [shown for shown, _ in _names(text)] == names


def test_a_place_is_known_by_the_word_before_it_and_an_institution_by_its_last() -> None:
    names = dict(_names("Then Vanth met the Harbor Board in Zorbia."))
    assert [name for name, found in names.items() if found.is_place] == ["Zorbia"]
    assert [name for name, found in names.items() if not found.is_personal] == ["Harbor Board"]
