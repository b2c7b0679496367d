"""What a person says of the articles, which counts before what is read in them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from seedcompare.article import Article
from seedcompare.errors import InputError
from seedcompare.loading.load import labelled
from seedcompare.selection import select_article
from seedcompare.text.languages import language_code
from seedcompare.text.publication_dates import normalised_date


class Statement(NamedTuple):
    """One thing said of one article, or of all."""

    article: str | None
    """What picks the article, as for a pair; None for all of the set."""
    value: str
    """What is said."""


def statement(written: str) -> Statement:
    """Return what ``ARTICLE=VALUE`` says, or ``VALUE`` of all articles."""
    article, equals, value = written.rpartition("=")
    return Statement(article or None if equals else None, value.strip())


def with_dates(articles: Sequence[Article], dates: Sequence[Statement]) -> tuple[Article, ...]:
    """Return the articles of a set with these dates of publication, and labels to match.

    Raises `SelectionError` where a statement picks no article or several, and `InputError` for what is no date.
    """
    found = list(articles)
    for article, date in dates:
        index = select_article(articles, article or "")
        published = normalised_date(date, language=articles[index].language)
        if published is None:
            raise InputError(f"“{date}” is no day of a year; write a date such as 2024-08-29")
        found[index] = replace(found[index], date=date, published=published)
    return labelled(found) if dates else tuple(found)


def with_languages(articles: Sequence[Article], languages: Sequence[Statement]) -> tuple[Article, ...]:
    """Return the articles of a set in these languages; what is said of one article counts before what is of all.

    Raises `SelectionError` where a statement picks no article or several, and `InputError` for what is no code.
    """
    found = list(articles)
    for article, name in sorted(languages, key=lambda said: said.article is not None):
        code = language_code(name)
        if code is None:
            raise InputError(
                f"no language has the code “{name}”; give one of two or three letters, such as en, de or ja"
            )
        for index in [select_article(articles, article)] if article is not None else range(len(articles)):
            found[index] = _in_language(found[index], code)
    return labelled(found) if languages else tuple(found)


def _in_language(article: Article, code: str) -> Article:
    published = normalised_date(article.date, language=code) if article.date else None
    return replace(article, stated_language=code, published=published or article.published)
