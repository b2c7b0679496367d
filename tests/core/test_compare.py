"""What holds for a comparison as a whole, on the five bundled articles."""

import pytest

from seedcompare import Comparison, InputError, compare, load_bundled, parse_article

REUTERS = (1, 3)


@pytest.fixture(scope="module")
def bundled() -> Comparison:
    return compare(load_bundled())


@pytest.mark.parametrize("texts", [[], ["Only one."]])
def test_fewer_than_two_articles_are_refused(texts: list[str]) -> None:
    with pytest.raises(InputError, match="give two or more"):
        compare([parse_article(text, id=str(number)) for number, text in enumerate(texts)])


def test_two_articles_with_one_id_are_refused() -> None:
    with pytest.raises(InputError, match="two articles have the id a"):
        compare([parse_article("One.", id="a"), parse_article("Two.", id="a")])


def test_every_pair_is_there_the_two_reuters_stories_first_by_far(bundled: Comparison) -> None:
    assert len(bundled.pairs) == 10
    first, second = bundled.pairs[:2]
    assert (first.a, first.b) == REUTERS
    assert first.similarity > 2 * second.similarity
    assert [pair.similarity for pair in bundled.pairs] == sorted((p.similarity for p in bundled.pairs), reverse=True)


def test_the_reuters_stories_are_one_origin_and_the_others_stand_alone(bundled: Comparison) -> None:
    assert [(origin.articles, origin.agency) for origin in bundled.origins] == [
        ((0,), None),
        (REUTERS, "Reuters"),
        ((2,), None),
        ((4,), None),
    ]


@pytest.mark.parametrize(
    ("begins_a", "begins_b", "level"),
    [
        ('"Your request for having', "“Your request for having", "verbatim"),
        ("Zhang is believed to be close", "Zhang is believed to be close", "verbatim"),
        ('"The key to the smooth', "“The key to the smooth", "verbatim"),
        ("However, many analysts", "However, many analysts", "verbatim"),
        ("In the final months", "In the final months", "verbatim"),
    ],
)
def test_shared_paragraphs_of_the_reuters_stories(
    bundled: Comparison, begins_a: str, begins_b: str, level: str
) -> None:
    pair = bundled.pairs[0]
    a, b = (bundled.articles[index] for index in REUTERS)
    found = [
        alignment.level
        for alignment in pair.alignments
        if a.paragraph_text(alignment.a).startswith(begins_a) and b.paragraph_text(alignment.b).startswith(begins_b)
    ]
    assert found == [level]


def test_comparing_twice_gives_an_equal_result(bundled: Comparison) -> None:
    assert compare(load_bundled()) == bundled


def test_every_paragraph_is_in_exactly_one_unit(bundled: Comparison) -> None:
    carried = [place for unit in bundled.units for place in unit.paragraphs]
    wanted = [(at, index) for at, article in enumerate(bundled.articles) for index in range(len(article.paragraphs))]
    assert sorted(carried) == wanted
