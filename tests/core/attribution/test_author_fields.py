"""The field that names the author may name an agency, and the name of a person is none."""

import pytest

from seedcompare import compare, comparison_document, parse_article
from seedcompare.attribution.author_fields import agencies_in_author, persons_in_author
from seedcompare.loading.facts import Facts, facts_of


@pytest.mark.parametrize(
    ("author", "agencies", "persons"),
    [
        ("AP", ["AP"], None),
        ("The Associated Press", ["AP"], None),
        ("THE ASSOCIATED PRESS", ["AP"], None),
        ("Reuters Staff", ["Reuters"], None),
        ("Reuters", ["Reuters"], None),
        ("dpa", ["dpa"], None),
        ("dpa/AFP", ["dpa", "AFP"], None),
        ("Agence France-Presse", ["AFP"], None),
        ("Press Trust of India", ["PTI"], None),
        ("ANI Desk", ["ANI"], None),
        ("Jane Doe, Reuters", ["Reuters"], "Jane Doe"),
        ("JANE DOE, ASSOCIATED PRESS", ["AP"], "JANE DOE"),
        ("Jane Doe | AP", ["AP"], "Jane Doe"),
        ("Jane Doe - AP", ["AP"], "Jane Doe"),
        ("Jane Doe (AFP)", ["AFP"], "Jane Doe"),
        ("Jane Doe for Reuters", ["Reuters"], "Jane Doe"),
        ("Jane Doe of The Associated Press", ["AP"], "Jane Doe"),
        ("Jane Doe and The Associated Press", ["AP"], "Jane Doe"),
        ("Associated Press Writer Jane Doe", ["AP"], "Jane Doe"),
        ("AP Business Writer Jane Doe", ["AP"], "Jane Doe"),
        ("Jane Doe, John Roe; Associated Press", ["AP"], "Jane Doe, John Roe"),
        ("Jane Doe, Associated Press of Pakistan", ["APP"], "Jane Doe"),
    ],
)
def test_agencies_and_persons_are_told_apart(author: str, agencies: list[str], persons: str | None) -> None:
    assert (list(agencies_in_author(author)), persons_in_author(author)) == (agencies, persons)


@pytest.mark.parametrize(
    "author", ["Jane Doe", "Mike Bloomberg", "Bloomberg, Mike", "AP Dhillon", "Efe Kaya", "Ansa Khan", "Paul Tass"]
)
def test_the_name_of_a_person_is_no_agency(author: str) -> None:
    assert (agencies_in_author(author), persons_in_author(author)) == ((), author)


def test_by_before_the_names_makes_no_difference() -> None:
    article = parse_article("Rain fell.", id="a", facts=facts_of({"author": "By Jane Doe, Reuters"}))
    assert ([credit.agency for credit in article.credits], article.byline) == (["Reuters"], "Jane Doe")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO (AP) - Rain fell.", [("AP", None)]),
        ("OSLO (Reuters) - Rain fell.", [("AP", "author"), ("Reuters", None)]),
        ("Rain fell, the mayor told The Associated Press.", [("AP", "author"), ("AP", None)]),
    ],
)
def test_an_agency_is_credited_once_for_the_text(text: str, expected: list[tuple[str, str | None]]) -> None:
    article = parse_article(text, id="a", facts=Facts(author="The Associated Press"))
    assert [(credit.agency, credit.field) for credit in article.credits] == expected


def test_the_document_names_the_field() -> None:
    article = parse_article("Rain fell.", id="a", facts=Facts(author="AP"))
    document = comparison_document(compare([article, parse_article("Snow fell.", id="b")]))
    assert document["articles"][0]["credits"] == [{"agency": "AP", "kind": "byline", "span": None, "field": "author"}]
