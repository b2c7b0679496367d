"""Groups of alike sentences."""

from seedcompare.loading.parse import parse_article
from seedcompare.matching.candidates import find_similar
from seedcompare.matching.passages.seeds import SeedGroup, find_seed_groups
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings
from seedcompare.span import Span

_SHARED = [
    "Surveyors mapped the flooded quarry with sonar.",
    "Beekeepers moved forty hives beyond the ridge.",
    "Archaeologists uncovered a mosaic of dolphins.",
]
_ONLY_A = [f"Lorry number {number}00 delivered gravel{number} and cement{number}." for number in range(3, 9)]
_ONLY_B = [f"Nurse{number} vaccinated children{number} near village{number}." for number in range(3, 9)]


def _groups(a: list[str], b: list[str]) -> list[SeedGroup]:
    articles = [parse_article(" ".join(sentences), id=str(sentences)) for sentences in (a, b)]
    one, other = weigh(articles).profiles
    return find_seed_groups(
        one, other, find_similar(one.sentence_unit_vectors, other.sentence_unit_vectors), Settings()
    )


def test_neighbouring_sentences_are_one_group_in_any_order() -> None:
    (group,) = _groups([_ONLY_A[0], *_SHARED], [*_SHARED[::-1], _ONLY_B[0]])
    assert group.sides == (Span(1, 4), Span(0, 3))


def test_sentences_far_apart_on_one_side_are_two_groups() -> None:
    found = _groups([*_SHARED[:1], *_ONLY_A, *_SHARED[1:2]], [*_SHARED[:2], *_ONLY_B])
    assert sorted(group.sides for group in found) == [(Span(0, 1), Span(0, 1)), (Span(7, 8), Span(1, 2))]


def test_a_run_of_five_words_is_a_seed_in_sentences_that_are_otherwise_unlike() -> None:
    run = "at the far end of"
    a = f"Surveyors with lamps mapped {run} a flooded quarry where seven rusty lorries lay beside wooden barrels."
    b = f"Choirs from nine valleys sang carols {run} a market hall until bakers brought warm rolls and cider."
    assert [group.sides for group in _groups([a], [b])] == [(Span(0, 1), Span(0, 1))]


def test_sentences_of_half_the_same_words_are_a_seed() -> None:
    a = "Surveyors mapped the flooded quarry with sonar before dawn on Friday."
    b = "Before dawn on Monday surveyors with sonar mapped another quarry."
    assert [group.sides for group in _groups([a], [b])] == [(Span(0, 1), Span(0, 1))]


def test_one_name_over_and_over_is_no_seed() -> None:
    a = "Szczebrzeszyn cheered Szczebrzeszyn."
    b = "Buses pass Szczebrzeszyn, Szczebrzeszyn choirs sing, goats doze, rain drips."
    assert _groups([a], [b]) == []


def test_texts_that_share_nothing_have_no_group() -> None:
    assert _groups(_ONLY_A, _ONLY_B) == []
