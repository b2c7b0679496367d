"""What a person says of an article counts before what is read in it."""

import pytest

from seedcompare import InputError, SelectionError, parse_article
from seedcompare.loading.facts import Facts
from seedcompare.stating import Statement, statement, with_dates, with_languages

ARTICLES = [
    parse_article("Rain fell on the harbour.\n\nThe ferry stopped.", id=name, label=name) for name in ("fox", "nyt")
]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("fox=2024-08-29", Statement("fox", "2024-08-29")),
        ("de", Statement(None, "de")),
        ("=de", Statement(None, "de")),
        ("a=b= en ", Statement("a=b", "en")),
    ],
)
def test_a_statement_names_an_article_or_means_all(written: str, said: Statement) -> None:
    assert statement(written) == said


def test_a_date_is_kept_as_written_and_stands_in_the_label() -> None:
    fox, nyt = with_dates(ARTICLES, [Statement("fox", "29 Aug 2024")])
    assert (fox.date, fox.published, fox.label) == ("29 Aug 2024", "2024-08-29", "fox · 2024-08-29")
    assert (nyt.date, nyt.published, nyt.label) == (None, None, "nyt")


def test_the_language_of_one_article_counts_before_that_of_all() -> None:
    said = with_languages(ARTICLES, [Statement("2", "fr"), Statement(None, "de-AT")])
    assert [article.language for article in said] == ["de", "fr"]


def test_a_date_is_read_in_the_language_that_is_said() -> None:
    article = parse_article("Snow.", id="a", facts=Facts(date="3.4.2024"))
    (said,) = with_languages([article], [Statement(None, "de")])
    assert (article.published, said.published) == (None, "2024-04-03")


def test_nothing_said_changes_nothing() -> None:
    assert with_dates(with_languages(ARTICLES, []), []) == tuple(ARTICLES)


def test_what_is_no_date_no_language_or_no_article_is_told() -> None:
    with pytest.raises(InputError, match="“soon” is no day of a year; write a date such as 2024-08-29"):
        with_dates(ARTICLES, [Statement("fox", "soon")])
    with pytest.raises(InputError, match="no language has the code “German”"):
        with_languages(ARTICLES, [Statement(None, "German")])
    with pytest.raises(SelectionError, match="no article is called “bbc”"):
        with_dates(ARTICLES, [Statement("bbc", "2024-08-29")])
