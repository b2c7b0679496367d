"""What is no part of a story is known by its form, and what a story says is left to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.text.furniture import find_captions, find_furniture
from seedcompare.text.paragraphs import split_paragraphs

STORY = "The ferry between the two banks of the harbour will run every ten minutes from Monday on, the council said."

FURNITURE = [
    "Advertisement",
    "Advertisement Continue reading the main story",
    "ANZEIGE",
    "Share on Facebook",
    "Facebook Twitter WhatsApp E-mail Print",
    "Share this story with your friends",
    "Follow us on Instagram",
    "Follow Herald reporter Jane Roe on Twitter: @janeroe",
    "Read more: Five bridges that fell",
    "READ MORE",
    "Also Read | Five bridges that fell",
    "RELATED: Five bridges that fell",
    "[Five bridges that fell, and why]",
    "Story continues below",
    "Lesen Sie auch: Fünf Brücken, die einstürzten",
    "À lire aussi : cinq ponts qui se sont effondrés",
    "Leer también: cinco puentes que cayeron",
    "Sign up for our weekly newsletter and never miss a story.",
    "Subscribe to the Norwick Herald from one euro a week.",
    "Get the best of the Herald in your inbox every morning.",
    "We depend on readers like you. Please consider making a donation to keep the Herald free for everyone, today and "
    "in the years to come: every contribution counts, and it takes a minute only.",
    "Got a story? Email us at news@norwick-herald.example.",
    "© Norwick Herald 2024",
    "Copyright 2024 Example News Agency. All rights reserved.",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "The Associated Press contributed to this report.",
    "With inputs from PTI",
    "Our Standards: The Example Trust Principles.",
    "This story was originally published by the Herald.",
    "Updated 2 hours ago",
    "4 min read",
    "12 comments",
    "Comments (12)",
    "Leave a comment",
    "12 Kommentare",
    "Topics: bridges, ferries, harbour",
    "12:40",
    "16:20 BST",
    "9.05am",
    "Temps de lecture 2 min.",
    "Zur Merkliste hinzufügen",
    "1 / 7",
    "Related",
]

OF_THE_STORY = [
    "Cracks were found in two pillars.",
    "What will change",
    "Copyright law was on the agenda, too.",
    "“Sign up for our newsletter,” the mayor said.",
    "The Herald asked its readers to sign up for a ferry pass.",
    "Comments by the mayor angered shopkeepers, who wrote 40 letters to the council.",
    "Shares in the ferry company rose by 3 per cent.",
    "He read more than forty reports on the bridge.",
    "The mayor follows the news on Twitter, an aide said.",
    "Advertisement sales fell when the bridge was closed, the Herald reported.",
    "Jane Roe in Norwick and John Doe in Eastby contributed to this report.",
    "Reporting by Jane Roe; Editing by John Doe",
    "UPDATE: The mayor has apologised for what she said about shopkeepers.",
    "By Mara Lind",
    "The report was published on Monday by the Treasury and found that costs had risen by a third.",
    "The report was produced by a panel of 12 experts from four countries.",
    "This story was first published in 1925 and made him famous.",
    "The rebel group, which receives support from Norwick, seized the town of Eastby.",
    "Details to follow in the autumn budget will decide it.",
    "Published in 1984, the book sold 3 million copies.",
    "Updated figures showed 14 people were killed in the blast.",
    "Related stories emerged from other villages.",
    "Stories continued to circulate in the town.",
    "See more job cuts ahead, economists said.",
    "Mehr dazu wollte er am Montag nicht sagen.",
    "Copyright trolls have filed a hundred suits.",
    "(c) Four men were arrested in Eastby.",
    "Topics: the economy, climate and war will be on the agenda.",
    "Free trial of the suspect is impossible, lawyers said.",
    "Support us or get out of the way, the mayor told allies.",
    "Your donation went to smugglers, prosecutors told the court.",
    "相关阅读习惯调查显示，市民更愿意在周末去图书馆。",
    "Watch: the moment the ship hit the rocks changed his life, he said, in a letter.",
    "Published 3 May 2024, 9:15",
    "Old bridge closes for six weeks",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_what_a_page_has_beside_its_story_is_no_part_of_it(line: str) -> None:
    assert _found(f"{STORY}\n\n{line}\n\n{STORY}") == {1}


@pytest.mark.parametrize("line", OF_THE_STORY)
def test_what_a_story_may_say_is_left_to_it(line: str) -> None:
    assert _found(f"{STORY}\n\n{line}\n\n{STORY}") == set()


def test_a_bar_of_buttons_takes_in_what_stands_between_them() -> None:
    lines = ["Home", "News", "Harbour Life", "Sport", "Log in", "Old bridge closes for six weeks", STORY]
    assert _found("\n".join(lines)) == {0, 1, 2, 3, 4}


def test_a_list_of_links_goes_to_the_end() -> None:
    lines = [STORY, "Most read", "1 Ten things to do", "2 What the mayor ate. And why.", "3 Rain"]
    assert _found("\n\n".join(lines)) == {1, 2, 3, 4}


def test_a_list_of_links_in_the_middle_ends_where_the_story_goes_on() -> None:
    lines = [STORY, "Related stories", "Five bridges that fell", STORY, "Bus line 7 will end at the market.", STORY]
    assert _found("\n\n".join(lines)) == {1, 2}


def test_a_list_of_the_story_is_no_list_of_links() -> None:
    lines = [STORY, "Read more", "He listed the demands:", "• a truce by May", "• a ferry", STORY]
    assert _found("\n\n".join(lines)) == {1}


def test_paragraphs_of_a_script_without_spaces_are_no_teasers() -> None:
    thai = "สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพานเหล็กเก่าเป็นเวลาหกสัปดาห์ " * 4
    assert _found("\n\n".join([STORY, "Read more", *[thai] * 5])) == {1}


@pytest.mark.parametrize("lines", [["Share", "By Jane Doe", "Print"], ["Home", "News", "Quake kills 20", "Share"]])
def test_one_button_beside_a_line_makes_no_bar(lines: list[str]) -> None:
    found = _found("\n".join(["Quake kills 20 in Japan", *lines, STORY]))
    assert not {1 + at for at, line in enumerate(lines) if line in ("By Jane Doe", "Quake kills 20")} & found


def test_a_text_of_nothing_else_tells_what_it_is() -> None:
    assert _found("Advertisement\n\nRead more") == set()


@pytest.mark.parametrize(
    "line",
    [
        "Image caption, The bridge was built in 1911",
        "Photo: The bridge in the morning",
        "The bridge in the morning (Jane Roe/AP)",
        "The bridge in the morning. (Photo by Jane Roe)",
        "The bridge in the morning | Jane Roe/Getty Images",
        "File photo of the bridge",
        "Enlarge this image The bridge in the morning",
    ],
)
def test_captions_are_of_the_story(line: str) -> None:
    text = f"{STORY}\n\n{line}\n\n{STORY}"
    assert find_captions(text, split_paragraphs(text)) == {1}
    assert _found(text) == set()


@pytest.mark.parametrize(
    "line",
    [
        "The photo shows the bridge in the morning.",
        "The picture: a mess, said the mayor.",
        "EPA chief Lee Zorn said on Monday that the rules would be rolled back.",
        "Getty Images sued a rival on Monday.",
        "Photos by satellite showed the bridge on Monday",
        "Stock images of the bridge have been sold",
        "The minister resigned on Monday (AFP)",
    ],
)
def test_talk_of_pictures_is_no_caption(line: str) -> None:
    text = f"{STORY}\n\n{line}"
    assert find_captions(text, split_paragraphs(text)) == set()


@given(st.lists(st.sampled_from([*FURNITURE, *OF_THE_STORY, STORY]), max_size=8))
def test_some_of_every_text_is_its_story(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    paragraphs = split_paragraphs(text)
    found = find_furniture(text, paragraphs)
    assert found <= set(range(len(paragraphs)))
    assert len(found) < len(paragraphs) or not paragraphs


def _found(text: str) -> frozenset[int]:
    return find_furniture(text, split_paragraphs(text))
