"""What is highlighted as shared wording."""

import pytest

from seedcompare.compare import Comparer
from seedcompare.loading.parse import parse_article

_ABOVE = "Rain fell on the hills of the north.\n\nThe owl of the barn slept in the loft.\n\n"


def _wording(a: str, b: str) -> list[tuple[str, str]]:
    texts = a, _ABOVE + b
    articles = [parse_article(text, id=str(index)) for index, text in enumerate(texts)]
    pair = Comparer(articles).pair(0, 1)
    return [(texts[0][slice(*run.a)], texts[1][slice(*run.b)]) for run in pair.wording]


@pytest.mark.parametrize(
    ("a", "b", "runs"),
    [
        (
            '"The theatre burned down, sadly," Gen. Ray said.',
            "“The theater burned down sadly,” General Ray said.",
            [
                ("The theatre burned down, sadly", "The theater burned down sadly"),
                ("Gen. Ray said", "General Ray said"),
            ],
        ),
        (
            "The U.S. defence minister flew home on Nov. 5.",
            "the US defense minister flew home on November 5.",
            [
                (
                    "The U.S. defence minister flew home on Nov. 5",
                    "the US defense minister flew home on November 5",
                )
            ],
        ),
    ],
    ids=["ends with its quotation", "goes on"],
)
def test_marks_commas_spelling_and_titles_do_not_break_a_run(a: str, b: str, runs: list[tuple[str, str]]) -> None:
    assert _wording(a, b) == runs


def test_common_words_alone_are_not_highlighted() -> None:
    a = "The captain of the ferry steered it into the quay at noon on Friday in the fog."
    b = "In the fog on Friday, the captain of the ferry steered it, at the end of the day, into the quay."
    runs = [one for one, _ in _wording(a, b)]
    assert "the ferry steered it" in " | ".join(runs)
    assert not {"of the", "in the", "at the", "into the", "the"} & {run.lower() for run in runs}


def test_a_run_of_common_words_beside_copied_ones_is_not_highlighted() -> None:
    a = "The captain of the ferry steered it badly past nearly all but most of the piers."
    b = "The captain of the ferry steered it slowly, seeing to his left some of the crowd wave."
    assert [one for one, _ in _wording(a, b)] == ["The captain of the ferry steered it"]


def test_a_run_ends_with_its_paragraph() -> None:
    copied = "Divers raised the anchor of the wrecked schooner.\n\nCrowds on the pier cheered every link of chain."
    assert [one for one, _ in _wording(copied, copied)] == [line.rstrip(".") for line in copied.split("\n\n")]
