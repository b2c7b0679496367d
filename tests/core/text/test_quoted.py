"""What an article repeats of others is known as quoted, with quotation marks or without, and prose is not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import Span, parse_article
from seedcompare.text.paragraphs import split_paragraphs
from seedcompare.text.posts import find_posts

POST = "The bridge stays shut. Take the ferry, it is free! https://t.co/aB1"
SIGNED = "— Lena Holt (@lenaholt) March 3, 2018"
STORY = "The council met on Monday."


def _quoted(text: str) -> list[str]:
    return [text[slice(*span)] for span in parse_article(text, id="a").quoted]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (f"{STORY}\n\n{POST} {SIGNED}\n\n{STORY}", [POST]),
        (f"{STORY}\n\n{POST}\n{SIGNED}\n\n{STORY}", [POST]),
        (f"{STORY}\n\n{POST}\n\n{SIGNED}\n\n{STORY}", [POST]),
        (f"{STORY}\n\n{POST} - Lena Holt (@lena.holt) 3 March 2018", [POST]),
        (f"{STORY}\n\n{POST} -- Lena Holt (@lenaholt) Mar. 3, 2018", [POST]),
        (f"{POST} — Lena Holt (@lenaholt) 3 de marzo de 2018", [POST]),
        (f"{POST} {SIGNED} It floats. {SIGNED}", [POST, "It floats."]),
        (f"{POST}\n\n{SIGNED}\n\nIt floats.\n\n{SIGNED}", [POST, "It floats."]),
        (f"Mayor Holt tweeted on Monday: {POST} {SIGNED}", [POST]),
        (f"Mayor Holt wrote:\n\nIt floats.\n\nTake it.\n\n{SIGNED}", ["It floats.", "Take it."]),
        (f"{STORY}\n\nIt floats. pic.twitter.com/aBc12\n\n{STORY}", ["It floats. pic.twitter.com/aBc12"]),
        (f"Lena Holt\n@lenaholt\n\n{POST}\n\n8:02 AM - Mar 3, 2018\n\n{STORY}", [POST]),
        (f"Lena Holt ✔ @lenaholt\n\n{POST}\n\n8:02 AM · Mar 3, 2018\n\n{STORY}", [POST]),
        (
            f"{STORY}\n\nView this post on Instagram\n\nIt floats.\n\nA post shared by Lena (@lenaholt)\n\n{STORY}",
            ["It floats."],
        ),
        (f"{STORY}\n\nIt floats. A post shared by Lena (@lenaholt) on Mar 3, 2018 at 8:02am PST", ["It floats."]),
    ],
)
def test_a_post_is_quoted_without_quotation_marks(text: str, posts: list[str]) -> None:
    assert _quoted(text) == posts


@pytest.mark.parametrize(
    "text",
    [
        "The mayor (@lenaholt) opened the bridge on March 3, 2018.",
        "Follow Lena Holt (@lenaholt) for more.",
        "The mayor — Lena Holt (@lenaholt) — opened the bridge.",
        "The mayor — Lena Holt (@lenaholt) March 3, 2018 — opened the bridge.",
        f"{STORY}\n\n— Lena Holt (@lenaholt)",
        f"{STORY}\n\nA post shared by Lena Holt (@lenaholt)",
        f"{STORY}\n\n8:02 AM - Mar 3, 2018\n\n{STORY}",
        "She posted it at pic.twitter.com/aBc12 and went home.",
        f"{'The council met once more. ' * 20}{SIGNED}",
        "View this post on Instagram",
    ],
)
def test_prose_that_names_an_account_is_no_post(text: str) -> None:
    assert _quoted(text) == []


def test_quoted_words_come_once_and_in_order() -> None:
    text = f'"Go now," she said.\n\nIt "floats", all of it. {SIGNED}\n\nThey left, "at last", she said.'
    article = parse_article(text, id="a", quotations=[Span(text.index("They"), len(text))])
    assert [text[slice(*span)] for span in article.quoted] == [
        "Go now,",
        'It "floats", all of it.',
        'They left, "at last", she said.',
    ]


def test_what_is_no_part_of_the_story_quotes_nothing() -> None:
    text = "Snow fell.\n\nRead more\n\nThe ferry stopped."
    article = parse_article(text, id="a", quotations=[Span(0, len(text))])
    assert [text[slice(*span)] for span in article.quoted] == ["Snow fell.", "The ferry stopped."]


def test_the_line_under_a_marked_post_is_not_quoted() -> None:
    text = f"{POST}\n\n{SIGNED}"
    article = parse_article(text, id="a", quotations=[Span(0, len(POST)), Span(len(POST) + 2, len(text))])
    assert [text[slice(*span)] for span in article.quoted] == [POST]


@given(st.lists(st.sampled_from([POST, SIGNED, STORY, "View this post on Instagram", "\n\n", "\n", "@a", " "])))
def test_posts_are_in_order_apart_and_inside_a_paragraph(parts: list[str]) -> None:
    text = "".join(parts)
    paragraphs = split_paragraphs(text)
    spans = find_posts(text, paragraphs)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(any(paragraph.holds(span) for paragraph in paragraphs) for span in spans)
