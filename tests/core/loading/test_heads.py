"""Headline, outlet and date are read where an article has them."""

import pytest

from seedcompare import parse_article
from seedcompare.loading.facts import Facts
from seedcompare.loading.heads import facts_in_name, facts_in_text

STORY = "The harbour council voted on Tuesday to close the old iron bridge for six weeks, officials said."

HEADS = {
    "a headline": ("Old bridge closes", Facts(title="Old bridge closes")),
    "a headline that asks": ("Why did the old bridge close?", Facts(title="Why did the old bridge close?")),
    "lines around the byline": (
        "Old bridge closes\nNorwick Herald\nBy Jane Roe\n29 August 2024",
        Facts(title="Old bridge closes", date="29 August 2024", outlet="Norwick Herald"),
    ),
    "one line of all": (
        "Old bridge closes\nBy Jane Roe | The Norwick Gazette | Aug. 29, 2024",
        Facts(title="Old bridge closes", date="Aug. 29, 2024", outlet="The Norwick Gazette"),
    ),
    "a stamp": (
        "Old bridge closes\nPublished: 29 August 2024 10:15\nBy Jane Roe",
        Facts(title="Old bridge closes", date="29 August 2024 10:15"),
    ),
    "the outlet first": (
        "Norwick Herald\nOld bridge closes\nBy Jane Roe",
        Facts(title="Old bridge closes", outlet="Norwick Herald"),
    ),
    "a headline that reads as an outlet": (
        "World Leaders Mail Stern Letter\nBy Jane Roe",
        Facts(title="World Leaders Mail Stern Letter"),
    ),
    "updated, then published": (
        "Old bridge closes\nUpdated 1 May 2024\nPublished 30 April 2024",
        Facts(title="Old bridge closes", date="30 April 2024"),
    ),
    "published and modified in one line": (
        "Old bridge closes\nPublié le 29 août 2024 à 12h05, modifié le 30 août 2024",
        Facts(title="Old bridge closes", date="29 août 2024 à 12h05"),
    ),
    "buttons first": ("Home\nNews\nSport\nOld bridge closes\nBy Jane Roe", Facts(title="Old bridge closes")),
    "the date of a dateline": ("NORWICK, Aug 29 (AP) - Snow fell on the town on Tuesday.", Facts(date="Aug 29")),
    "a whole date in a dateline": ("NORWICK, Aug. 29, 2024 (AP) - Snow fell.", Facts(date="Aug. 29, 2024")),
    "german": (
        "Alte Brücke wird gesperrt\nVon Jana Roth\nNorwicker Zeitung\n27. März 2024",
        Facts(title="Alte Brücke wird gesperrt", date="27. März 2024", outlet="Norwicker Zeitung"),
    ),
    "a story alone": ("", Facts()),
    "a sentence first": ("The bridge is shut.", Facts()),
    "a name in the story": ("The Norwick Herald said on Tuesday that the bridge was shut for the winter.", Facts()),
}


@pytest.mark.parametrize("case", HEADS)
def test_the_first_lines_tell(case: str) -> None:
    head, facts = HEADS[case]
    language = {"german": "de", "published and modified in one line": "fr"}.get(case, "en")
    assert facts_in_text(f"{head}\n{STORY}\n{STORY}".lstrip(), language=lambda: language) == facts


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2024 Norwick Herald. All rights reserved.", "Norwick Herald"),
        ("Copyright Norwick Herald 2024", "Norwick Herald"),
        ("Copyright law was the issue, he said.", None),
        ("(c) in the third place", None),
        ("Copyright 2024 The Associated Press. All rights reserved.", None),
    ],
)
def test_a_copyright_line_names_the_outlet_unless_it_is_an_agency(line: str, outlet: str | None) -> None:
    assert facts_in_text(f"Old bridge closes\n\n{STORY}\n\n{line}").outlet == outlet


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("herald-2024-08-29", Facts(date="2024-08-29", outlet="herald")),
        ("norwick-herald-2024-08-29-2", Facts(title="2", date="2024-08-29", outlet="norwick herald")),
        ("herald_2024-08-29_Old bridge closes", Facts(title="Old bridge closes", date="2024-08-29", outlet="herald")),
        ("the_herald_20240829_old-bridge", Facts(title="old bridge", date="20240829", outlet="the herald")),
        ("001_4c0b70b8b0187619", Facts()),
        ("herald-2024-13-45", Facts()),
        ("bridge", Facts()),
    ],
)
def test_a_file_may_be_called_by_outlet_date_and_title(name: str, facts: Facts) -> None:
    assert facts_in_name(["folder", name]) == facts


def test_the_source_counts_before_the_text_and_the_text_before_the_name_of_the_file() -> None:
    text = f"Old bridge closes\nBy Jane Roe\nNorwick Herald\n{STORY}"
    source = Facts(title="Bridge shut", date="29 Aug")
    otherwise = Facts(title="bridge", date="2024-08-29", outlet="herald")
    article = parse_article(text, id="a", facts=source, otherwise=otherwise)
    assert (article.title, article.outlet) == ("Bridge shut", "Norwick Herald")
    assert (article.date, article.published) == ("2024-08-29", "2024-08-29")


def test_a_date_without_a_year_is_kept_as_written() -> None:
    article = parse_article(f"NORWICK, Aug 29 (AP) - {STORY}", id="a")
    assert (article.date, article.published) == ("Aug 29", None)
