"""An article is parsed in time, whatever it is made of."""

import pytest

from seedcompare import parse_article


@pytest.mark.parametrize("unit", [" ", ".", "(", '"', "“", "/", "A ", "- ", "\t", "\n", "(AP) ", "By John Smith, "])
def test_a_text_of_one_thing_repeated_is_parsed(unit: str) -> None:
    text = unit * 20_000 + " The end."
    article = parse_article(text, id="long")
    assert article.word_count >= 2
    assert all(text[slice(*span)].strip() for span in article.paragraphs)


def test_indented_lines_without_full_stops_are_parsed() -> None:
    article = parse_article("\n".join(["  Name    Number   Place"] * 500), id="table")
    assert article.word_count == 1500
