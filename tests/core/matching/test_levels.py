"""Where one level ends and the next begins."""

import pytest

from seedcompare.comparison import Level
from seedcompare.loading.parse import parse_article
from seedcompare.matching.levels import paragraph_level, passage_level, runs_between, shared_share
from seedcompare.matching.runs import Run
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings
from seedcompare.span import Span


def _level(a: str, b: str) -> Level:
    one, other = weigh([parse_article(text, id=text) for text in (a, b)]).profiles
    runs = runs_between(one, other, one.paragraphs[0], other.paragraphs[0])
    return paragraph_level(one, other, 0, 0, runs, Settings())


@pytest.mark.parametrize(
    ("share", "level"),
    [(1.0, Level.VERBATIM), (0.8, Level.VERBATIM), (0.79, Level.EDITED), (0.4, Level.EDITED), (0.39, Level.REWORDED)],
)
def test_the_level_of_a_passage_is_that_of_its_shared_runs(share: float, level: Level) -> None:
    assert passage_level(share, Settings()) is level


def test_the_share_is_that_of_the_shorter_stretch() -> None:
    assert shared_share([Run(0, 3, 2), Run(7, 5, 1)], Span(0, 30), Span(3, 9)) == 0.5


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("one two tea for ten men", "one two tea for ten men", Level.VERBATIM),
        ("tea for ten men", "he sold tea for ten men in a day of rain and fog", Level.VERBATIM),
        (
            "Ana said “tea for ten tired men” to the queue that stood outside her door",
            "At noon a sign read “tea for ten tired men” while no cups were left inside",
            Level.EDITED,
        ),
        (
            "Ana said “tea for men” to the queue that stood outside her door",
            "At noon a sign read “tea for men” while no cups were left inside",
            Level.REWORDED,
        ),
        (
            "We hope a cup of black tea for ten very tired men will do, said Ana in a low voice beside her shut door",
            "No cups left; so a cup of black tea for ten very tired men will do no harm, a sign on the wall read",
            Level.EDITED,
        ),
        ("tea was sold by Ana to men", "men whom Ana sold coffee", Level.REWORDED),
    ],
    ids=["same", "inside a longer one", "quotation", "few quoted words", "twelve copied words", "other words"],
)
def test_the_level_of_paragraphs(a: str, b: str, level: Level) -> None:
    assert _level(a, b) is level
