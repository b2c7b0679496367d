"""The tricky cases of docs/accuracy.md, on the bundled articles; paragraphs are counted from 1, as they are shown."""

import pytest

from seedcompare import Comparison, Level, compare, load_bundled, pair_of

REWORDED, VERBATIM = Level.REWORDED, Level.VERBATIM


@pytest.fixture(scope="module")
def bundled() -> Comparison:
    return compare(load_bundled())


def _levels(comparison: Comparison, a: int, b: int) -> dict[tuple[int, int], Level]:
    return {(each.a + 1, each.b + 1): each.level for each in pair_of(comparison, a, b).alignments}


@pytest.mark.parametrize(
    ("a", "b", "places"),
    [
        pytest.param(1, 3, {(19, 7): VERBATIM}, id="another spelling: defense, defence"),
        pytest.param(1, 3, {(21, 11): VERBATIM}, id="other quotation marks"),
        pytest.param(1, 3, {(23, 13): VERBATIM}, id="two sentences made one"),
        pytest.param(1, 3, {(15, 5): VERBATIM}, id="the same quotation in other text"),
        pytest.param(1, 3, {(17, 6): VERBATIM}, id="a quotation cut short"),
        pytest.param(1, 3, {(13, 3): REWORDED, (14, 3): REWORDED}, id="one paragraph, told in two"),
        pytest.param(0, 1, {(11, 15): REWORDED}, id="one quotation in two translations"),
        pytest.param(0, 3, {(11, 5): REWORDED}, id="one quotation in two translations, cut"),
        pytest.param(0, 1, {(6, 5): REWORDED}, id="a statement summed up"),
        pytest.param(1, 4, {(4, 6): REWORDED}, id="indirect against direct speech"),
        pytest.param(1, 4, {(22, 10): REWORDED}, id="a few quoted words in another order"),
        pytest.param(2, 3, {(1, 2): REWORDED}, id="two leads"),
    ],
)
def test_the_same_content_is_aligned(bundled: Comparison, a: int, b: int, places: dict[tuple[int, int], Level]) -> None:
    levels = _levels(bundled, a, b)
    assert {place: levels.get(place) for place in places} == places


@pytest.mark.parametrize(
    ("a", "b", "place"),
    [
        pytest.param(0, 1, (4, 6), id="the past day and a half is not 14 hours"),
        pytest.param(0, 4, (4, 10), id="nor is it 14 hours of talks"),
        pytest.param(0, 1, (9, 19), id="one man, two statements on him"),
        pytest.param(2, 3, (9, 12), id="one topic"),
        pytest.param(3, 4, (1, 3), id="a byline and a headline"),
    ],
)
def test_a_name_or_a_topic_is_no_common_content(bundled: Comparison, a: int, b: int, place: tuple[int, int]) -> None:
    assert place not in _levels(bundled, a, b)


def test_a_link_to_another_story_is_no_part_of_this_one(bundled: Comparison) -> None:
    assert bundled.articles[4].paragraph_text(2).startswith("Also Read:")
    assert bundled.articles[4].furniture == {2}
    assert not any((4, 2) in unit.paragraphs for unit in bundled.units)
