"""What holds for a comparison as a whole, on the five bundled articles."""

from dataclasses import replace

import pytest

from seedcompare import Comparer, Comparison, InputError, Settings, compare, load_bundled, parse_article

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
    assert first.similarity > 1.5 * second.similarity
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


def test_every_paragraph_of_a_story_is_in_exactly_one_unit(bundled: Comparison) -> None:
    carried = [place for unit in bundled.units for place in unit.paragraphs]
    wanted = [(at, index) for at, article in enumerate(bundled.articles) for index in article.story]
    assert sorted(carried) == wanted


def test_a_comparer_gives_the_pairs_of_the_comparison_either_way_round(bundled: Comparison) -> None:
    comparer = Comparer(bundled.articles)
    assert [(each.a, each.b, each.similarity) for each in comparer.likely] == [
        (pair.a, pair.b, pair.similarity) for pair in bundled.pairs
    ]
    assert comparer.pair(*REUTERS) == bundled.pairs[0]
    assert comparer.pair(*reversed(REUTERS)) == bundled.pairs[0].swapped()
    assert comparer.comparison() == bundled


def test_other_settings_score_the_same_articles_anew(bundled: Comparison) -> None:
    strict = replace(Settings(), alignment_threshold=0.9)
    found = Comparer(bundled.articles).with_settings(strict).pair(*REUTERS)
    assert found == compare(bundled.articles, settings=strict).pairs[0]
    assert 0 < len(found.alignments) < len(bundled.pairs[0].alignments)


def test_progress_is_told_pair_by_pair_and_may_end_the_comparison(bundled: Comparison) -> None:
    told: list[tuple[int, int]] = []
    compare(bundled.articles[:3], on_progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]

    def enough(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        compare(bundled.articles[:3], on_progress=enough)


def test_what_was_compared_before_the_end_is_kept(bundled: Comparison) -> None:
    comparer = Comparer(bundled.articles)

    def enough(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        comparer.comparison(enough)
    assert comparer.whole is None
    assert comparer.compared(*REUTERS) == comparer.compared(*reversed(REUTERS)) == bundled.pairs[0]
    assert comparer.compared(0, 4) is None
    comparer.comparison()
    assert comparer.whole == bundled
