"""Dates of publication come in one form, and what may mean two days means none."""

import dateparser
import pytest

from seedcompare.text.publication_dates import normalised_date


@pytest.mark.parametrize(
    ("written", "language", "normalised"),
    [
        ("2024-08-29", None, "2024-08-29"),
        ("20240829", None, "2024-08-29"),
        ("2024-08-29T10:15:00+02:00", None, "2024-08-29T08:15:00Z"),
        ("2024-08-29T10:15:00Z", None, "2024-08-29T10:15:00Z"),
        ("2024-08-29 10:15", None, "2024-08-29"),
        ("Thu, 29 Aug 2024 10:15:00 GMT", None, "2024-08-29T10:15:00Z"),
        ("27 August 2024, 10:12", "en", "2024-08-27"),
        ("Aug. 29, 2024 10:15 a.m. EDT", "en", "2024-08-29"),
        ("Tuesday, 27 August 2024", "en", "2024-08-27"),
        ("Sept. 2nd, 2024", "en", "2024-09-02"),
        ("FRI. 1 MAR 2024", None, "2024-03-01"),
        ("February 30, 2024", "en", None),
        ("27 August 2024 10: 12", "en", None),
        ("2024年8月27日 10: 12", "zh", "2024-08-27"),
        ("27. März 2024", "de", "2024-03-27"),
        ("27 août 2024", "fr", "2024-08-27"),
        ("27 de agosto de 2024", "es", "2024-08-27"),
        ("2024年8月27日", "ja", "2024-08-27"),
        ("२७ अगस्त २०२४", "hi", "2024-08-27"),
        ("27.08.2024", "de", "2024-08-27"),
        ("03.04.2024", "de", "2024-04-03"),
        ("08/27/2024", "en", "2024-08-27"),
        ("27/08/2024", "en", "2024-08-27"),
        ("03/04/2024", "en", None),
        ("03/04/2024", None, None),
        ("03/03/2024", "en", "2024-03-03"),
        ("Aug 29", "en", None),
        ("May 2024", "en", None),
        ("2024", None, None),
        ("0001-01-01T00:00:00+05:00", None, None),
        ("9999-12-31T23:00:00-05:00", None, None),
        ("0999-01-01", None, None),
        ("2024-13-45", None, None),
        ("soon", "en", None),
        ("", None, None),
        ("27 August 2024 " * 10, "en", None),
    ],
)
def test_a_date_is_normalised(written: str, language: str | None, normalised: str | None) -> None:
    assert normalised_date(written, language=language) == normalised


@pytest.mark.parametrize("year", ["2024", "1999"])
@pytest.mark.parametrize(
    "form", ["Mon, {month} {day}, {year}", "{day}th {month}. {year}", "tuesday {month}. {day} {year}"]
)
@pytest.mark.parametrize("month", "January Feb MARCH april May Jun July Aug Sept October Nov December".split())
def test_a_plain_date_in_english_is_read_as_dateparser_reads_it(month: str, form: str, year: str) -> None:
    for day in ("1", "02", "29", "31", "32"):
        written = form.format(month=month, day=day, year=year)
        settings = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"], "DATE_ORDER": "MDY"}
        found = dateparser.parse(written, languages=["en"], settings=settings)
        assert normalised_date(written, language="en") == (f"{found:%Y-%m-%d}" if found else None)
