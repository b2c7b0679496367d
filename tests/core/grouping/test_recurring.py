"""A box that recurs under an outlet's other stories makes no origin and changes no share."""

from dataclasses import replace

from seedcompare import Article, compare, parse_article
from seedcompare.grouping.recurring import recurring_boxes

BOX = (
    "The Herald was founded by fishermen in 1902 and belongs to its readers, who meet in May and eat fish soup in the "
    "old customs house by the quay."
)
STORIES = [
    "Cracks were found in two pillars of the iron bridge.\n\nDivers saw them when they looked for a lost anchor, and "
    "an engineer measured them twice before she called the mayor out of bed.",
    "The football club wants a new stadium.\n\nIts members vote on Saturday, the chairman said in the club house, "
    "where nobody but his dog had turned up to hear the plan.",
    "Snow closed the school on Monday.\n\nChildren built a fort of it behind the town hall, and a teacher helped until "
    "the caretaker came with a shovel and the bell rang.",
]

_NONE: tuple[frozenset[int], ...] = (frozenset(),) * 3


def _articles(texts: list[str], outlet: str | None = "Herald") -> list[Article]:
    return [replace(parse_article(text, id=str(at)), outlet=outlet) for at, text in enumerate(texts)]


def test_what_stands_under_three_stories_of_an_outlet_is_a_box() -> None:
    with_box = [f"{story}\n\n{BOX}" for story in STORIES]
    assert recurring_boxes(_articles(with_box)) == (frozenset({2}),) * 3
    assert recurring_boxes(_articles(with_box[:2])) == _NONE[:2]
    assert recurring_boxes(_articles(with_box, outlet=None)) == _NONE


def test_versions_of_one_story_have_no_boxes() -> None:
    story = f"{STORIES[0]}\n\n{STORIES[1]}"
    versions = [f"{story}\n\nUpdate {at}: the council met again on Tuesday evening." for at in range(3)]
    assert recurring_boxes(_articles(versions)) == _NONE


def test_a_box_makes_no_origin_and_changes_no_share() -> None:
    comparison = compare(_articles([f"{story}\n\n{BOX}" for story in STORIES]))
    assert len(comparison.origins) == 3
    alone = compare(_articles([f"{story}\n\n{BOX}" for story in STORIES[:2]]))
    assert alone.pairs[0].coverage_a >= 0.4
    shares = next(pair for pair in comparison.pairs if (pair.a, pair.b) == (0, 1))
    assert (shares.coverage_a, shares.coverage_b) == (alone.pairs[0].coverage_a, alone.pairs[0].coverage_b)
    assert len(alone.origins) == 1
