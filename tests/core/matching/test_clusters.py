"""Groups of alike sentences."""

from seedcompare.loading.parse import parse_article
from seedcompare.matching.candidates import find_alike
from seedcompare.matching.clusters import Cluster, find_clusters
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


def _clusters(a: list[str], b: list[str]) -> list[Cluster]:
    articles = [parse_article(" ".join(sentences), id=str(sentences)) for sentences in (a, b)]
    one, other = weigh(articles).profiles
    return find_clusters(one, other, find_alike(one.sentence_directions, other.sentence_directions), Settings())


def test_neighbouring_sentences_are_one_group_in_any_order() -> None:
    (cluster,) = _clusters([_ONLY_A[0], *_SHARED], [*_SHARED[::-1], _ONLY_B[0]])
    assert cluster.sides == (Span(1, 4), Span(0, 3))


def test_sentences_far_apart_on_one_side_are_two_groups() -> None:
    found = _clusters([*_SHARED[:1], *_ONLY_A, *_SHARED[1:2]], [*_SHARED[:2], *_ONLY_B])
    assert sorted(cluster.sides for cluster in found) == [(Span(0, 1), Span(0, 1)), (Span(7, 8), Span(1, 2))]


def test_texts_that_share_nothing_have_no_group() -> None:
    assert _clusters(_ONLY_A, _ONLY_B) == []
