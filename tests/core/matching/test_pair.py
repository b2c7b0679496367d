"""A whole pair, on the bundled articles and on texts that hold next to nothing."""

from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from seedcompare.article import Article
from seedcompare.compare import Comparer
from seedcompare.comparison import Derivation, Level, Pair
from seedcompare.loading.parse import parse_article

_SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


@cache
def _bundled() -> tuple[tuple[Article, ...], dict[tuple[int, int], Pair]]:
    articles = tuple(parse_article(path.read_text(encoding="utf-8"), id=path.stem) for path in _SEEDS)
    comparer = Comparer(articles)
    return articles, {(a, b): comparer.pair(a, b) for a, b in combinations(range(len(articles)), 2)}


def test_the_two_stories_of_one_agency_are_by_far_the_most_alike() -> None:
    _, pairs = _bundled()
    ranked = sorted(pairs, key=lambda key: -pairs[key].similarity)
    assert ranked[0] == (1, 3)
    assert pairs[1, 3].similarity > 1.5 * pairs[ranked[1]].similarity


def test_most_of_the_shorter_agency_story_is_in_the_longer_one() -> None:
    _, pairs = _bundled()
    pair = pairs[1, 3]
    assert 0.3 < pair.coverage_a < pair.coverage_b < 0.7
    assert {pair.derivation_a, pair.derivation_b} == {Derivation.PARTIALLY}


@pytest.mark.parametrize(
    "beginning",
    ["Your request for having this meeting", "Zhang is believed to be close", "The key to the smooth", "However, many"],
)
def test_paragraphs_that_both_agency_stories_carry_are_verbatim(beginning: str) -> None:
    articles, pairs = _bundled()
    places = [
        next(index for index in range(len(article.paragraphs)) if beginning in article.paragraph_text(index))
        for article in (articles[1], articles[3])
    ]
    levels = {(one.a, one.b): one.level for one in pairs[1, 3].alignments}
    assert levels[places[0], places[1]] is Level.VERBATIM


def test_the_other_stories_share_little_copy() -> None:
    _, pairs = _bundled()
    others = [pair for key, pair in pairs.items() if key != (1, 3)]
    assert max(max(pair.coverage_a, pair.coverage_b) for pair in others) < 0.25


@pytest.mark.parametrize(
    ("one", "other"),
    [("", ""), ("", "word"), ("word", "word"), ("word", "other"), ("...", "\n\n"), ("橋", "水が出た")],
)
def test_next_to_nothing_can_be_compared(one: str, other: str) -> None:
    articles = [parse_article(one, id="one"), parse_article(other, id="other")]
    pair = Comparer(articles).pair(0, 1)
    assert [(x.a, x.b) for x in pair.alignments] == ([(0, 0)] if one == other == "word" else [])


def test_a_script_without_case_is_compared_like_any_other() -> None:
    shared = "وزیر اعظم نے جمعہ کے روز دریا پر نئے پل کا افتتاح کیا اور مزدوروں کا شکریہ ادا کیا۔"
    articles = [
        parse_article(f"بارش سے سڑکیں بند رہیں۔\n\n{shared}", id="one"),
        parse_article(f"{shared}\n\nگندم کی قیمت میں اضافہ ہوا۔", id="other"),
    ]
    pair = Comparer(articles).pair(0, 1)
    assert [(x.a, x.b, x.level) for x in pair.alignments] == [(1, 0, Level.VERBATIM)]


def test_words_that_only_begin_alike_are_not_shared_wording() -> None:
    one, other = (
        parse_article(text, id=text)
        for text in (
            "The internal nations commission conservative.",
            "The international national commissioner conservation.",
        )
    )
    pair = Comparer([one, other]).pair(0, 1)
    assert (pair.coverage_a, pair.coverage_b, pair.wording) == (0.0, 0.0, ())
    assert all(alignment.level is Level.REWORDED for alignment in pair.alignments)
