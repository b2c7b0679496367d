"""Passages begin and end where the copying does."""

import pytest

from seedcompare.compare import Comparer
from seedcompare.comparison import Level, Pair
from seedcompare.loading.parse import parse_article

_COPIED = (
    "The lighthouse keeper noticed three small wooden boats drifting toward the reef shortly before dawn. "
    "He rang the old brass bell for almost an hour until volunteers arrived with ropes and lanterns."
)
_SHUFFLED = (
    "Shortly before dawn the keeper of the lighthouse noticed three small wooden boats that were drifting toward "
    "the reef. Until volunteers with lanterns and ropes arrived, he rang for almost an hour the old brass bell."
)
_A = (
    "Wheat prices climbed again in every northern market.\n\nA council survey of allotments counted nine hundred "
    "tomato plants. {} Two libraries will share a van next year.\n\nThe orchestra hired a second oboe."
)
_B = (
    "Cyclists asked for a wider path along the canal.\n\n{}\n\nSchool dinners now include soup on Mondays. A retired "
    "carpenter restored the chapel door without payment."
)


def _compare(a: str, b: str) -> tuple[Pair, str, str]:
    texts = _A.format(a), _B.format(b)
    articles = [parse_article(text, id=str(index)) for index, text in enumerate(texts)]
    return Comparer(articles).pair(0, 1), *texts


def test_copied_sentences_are_one_passage_exact_at_both_ends() -> None:
    pair, a, b = _compare(_COPIED, _COPIED)
    (passage,) = pair.passages
    assert (a[slice(*passage.a)], b[slice(*passage.b)]) == (_COPIED[:-1], _COPIED[:-1])
    assert (passage.level, passage.words) == (Level.VERBATIM, len(_COPIED.split()))
    assert passage.score == pytest.approx(1.0)


def test_a_passage_goes_on_over_the_end_of_a_paragraph() -> None:
    pair, _, b = _compare(_COPIED, _COPIED.replace(". He", ".\n\nHe"))
    (passage,) = pair.passages
    assert b[slice(*passage.b)] == _COPIED[:-1].replace(". He", ".\n\nHe")


def test_shuffled_words_are_still_a_passage() -> None:
    pair, a, b = _compare(_COPIED, _SHUFFLED)
    (passage,) = pair.passages
    assert a[slice(*passage.a)].startswith("The lighthouse keeper")
    assert a[slice(*passage.a)].endswith("ropes and lanterns")
    assert b[slice(*passage.b)] == _SHUFFLED[:-1]
    assert passage.score == pytest.approx(1.0)


def test_a_few_words_put_in_do_not_break_a_passage() -> None:
    pair, _, b = _compare(_COPIED, _COPIED.replace("old brass bell", "old and rather rusty brass bell"))
    (passage,) = pair.passages
    assert b[slice(*passage.b)].endswith("ropes and lanterns")


def test_a_long_insertion_makes_two_passages() -> None:
    inserted = (
        " Meanwhile inspectors weighed crates of frozen herring, stamped every certificate twice, argued about "
        "customs forms, swapped recipes for chowder, and missed supper because nobody had cooked anything. He"
    )
    pair, _, b = _compare(_COPIED, _COPIED.replace(" He", inserted))
    assert [b[slice(*passage.b)].split()[0] for passage in pair.passages] == ["The", "He"]


@pytest.mark.parametrize(
    "other",
    [
        "The bakery sold three small cakes for almost an hour.",
        "Volunteers arrived on Monday. He rang the mayor, who was at the market with the keeper of the records.",
    ],
)
def test_unrelated_text_gives_no_passage(other: str) -> None:
    pair, _, _ = _compare(_COPIED, other)
    assert pair.passages == ()
    assert (pair.coverage_a, pair.coverage_b) == (0.0, 0.0)


def test_coverage_is_the_share_of_each_article_in_the_passage() -> None:
    pair, a, b = _compare(_COPIED, _COPIED)
    copied = len(_COPIED.split())
    assert pair.coverage_a == pytest.approx(copied / len(a.split()))
    assert pair.coverage_b == pytest.approx(copied / len(b.split()))


def test_a_few_copied_words_are_no_passage() -> None:
    pair, _, _ = _compare(_COPIED, "Old boats drifting toward the reef shortly before dawn rang no bell.")
    assert pair.passages == ()
