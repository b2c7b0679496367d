"""What a reader types picks the article they mean, or gets the candidates."""

import pytest

from seedcompare import (
    Alignment,
    Article,
    Comparison,
    Derivation,
    Edit,
    Level,
    Pair,
    Passage,
    Reasons,
    SelectionError,
    Settings,
    SharedRun,
    Span,
    parse_article,
    select_article,
    select_pair,
)
from seedcompare.selection import pair_of

NUMBERED = ["000_311b", "001_4c0b", "002_bdc6", "003_01f5", "004_e0cc"]
PLAIN = ["fox", "fox-vote", "nyt", "3"]


def articles(ids: list[str]) -> list[Article]:
    """Return articles with these ids, labelled by what stands before the underscore."""
    return [parse_article("Talks ended.", id=name, label=name.partition("_")[0]) for name in ids]


@pytest.mark.parametrize(
    ("ids", "typed", "index"),
    [
        (NUMBERED, "001_4c0b", 1),
        (NUMBERED, "001", 1),
        (NUMBERED, "000", 0),
        (NUMBERED, "1", 0),
        (NUMBERED, "3", 2),
        (NUMBERED, "5", 4),
        (NUMBERED, "004_e", 4),
        (PLAIN, "fox", 0),
        (PLAIN, "fox-", 1),
        (PLAIN, "n", 2),
        (PLAIN, "3", 3),
        (PLAIN, "4", 3),
        (["2-fox", "1-nyt", "19-hpo"], "1", 0),
        (["2-fox", "1-nyt", "19-hpo"], "19", 2),
    ],
)
def test_an_id_a_label_a_position_or_a_beginning_picks_one(ids: list[str], typed: str, index: int) -> None:
    assert select_article(articles(ids), typed) == index


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("x", "no article is called “x”; choose from 1 000_311b, 2 001_4c0b, 3 002_bdc6, 4 003_01f5, 5 004_e0cc"),
        ("0", "“0” is the beginning of 1 000_311b, 2 001_4c0b, 3 002_bdc6, 4 003_01f5, 5 004_e0cc; give more of it"),
        ("6", "no article is called “6”; choose from 1 000_311b, 2 001_4c0b, 3 002_bdc6, 4 003_01f5, 5 004_e0cc"),
        ("", "no article is called “”; choose from 1 000_311b, 2 001_4c0b, 3 002_bdc6, 4 003_01f5, 5 004_e0cc"),
        ("²", "no article is called “²”; choose from 1 000_311b, 2 001_4c0b, 3 002_bdc6, 4 003_01f5, 5 004_e0cc"),
    ],
)
def test_what_picks_none_or_several_names_the_candidates(typed: str, sentence: str) -> None:
    with pytest.raises(SelectionError) as caught:
        select_article(articles(NUMBERED), typed)
    assert str(caught.value) == sentence


def test_a_number_of_any_length_is_answered() -> None:
    with pytest.raises(SelectionError):
        select_article(articles(NUMBERED), "9" * 5000)


def test_of_many_candidates_nine_are_named() -> None:
    with pytest.raises(SelectionError, match=r"9 a08 and 3 more; give more of it$"):
        select_article(articles([f"a{number:02}" for number in range(12)]), "a")


def test_a_pair_keeps_the_order_typed() -> None:
    assert select_pair(articles(NUMBERED), "3", "001") == (2, 1)


def test_an_article_is_no_pair_with_itself() -> None:
    with pytest.raises(SelectionError) as caught:
        select_pair(articles(NUMBERED), "2", "001")
    assert str(caught.value) == "“2” and “001” are both 2 001_4c0b; name two different articles"


PAIR = Pair(
    a=0,
    b=1,
    similarity=0.4,
    coverage_a=0.2,
    coverage_b=0.9,
    quoted_a=0.1,
    quoted_b=0.3,
    retold_a=0.5,
    retold_b=0.05,
    derivation_a=Derivation.NONE,
    derivation_b=Derivation.WHOLLY,
    alignments=(
        Alignment(0, 5, Level.EDITED, Reasons(words=1.0), True),
        Alignment(1, 2, Level.VERBATIM, Reasons(words=2.0), False),
    ),
    passages=(
        Passage(Span(0, 5), Span(9, 12), Level.EDITED, 0.7, 2),
        Passage(Span(6, 8), Span(1, 2), Level.EDITED, 1, 1),
    ),
    wording=(
        SharedRun(Span(0, 5), Span(9, 12), is_copied=True, is_quoted=True),
        SharedRun(Span(6, 8), Span(1, 2), is_copied=False),
    ),
    edits=(Edit(Span(5, 6), Span(12, 12), is_value=False), Edit(Span(8, 9), Span(2, 4), is_value=True)),
)


def test_a_swapped_pair_is_sorted_by_its_new_side() -> None:
    other = PAIR.swapped()
    assert (other.a, other.b, other.coverage_a, other.derivation_b) == (1, 0, 0.9, Derivation.NONE)
    assert (other.quoted_a, other.quoted_b, other.retold_a, other.retold_b) == (0.3, 0.1, 0.05, 0.5)
    assert [(x.a, x.b, x.level) for x in other.alignments] == [(2, 1, Level.VERBATIM), (5, 0, Level.EDITED)]
    assert [x.a for x in other.passages] == [Span(1, 2), Span(9, 12)] == [x.a for x in other.wording]
    assert [(x.is_copied, x.is_quoted) for x in other.wording] == [(False, False), (True, True)]
    assert [(x.a, x.b, x.is_value) for x in other.edits] == [
        (Span(2, 4), Span(8, 9), True),
        (Span(12, 12), Span(5, 6), False),
    ]
    assert other.swapped() == PAIR


def test_a_pair_is_found_from_either_side() -> None:
    two = tuple(articles(["fox", "nyt"]))
    comparison = Comparison(two, Settings(), (PAIR,), ((), ()), (), ())
    assert pair_of(comparison, 0, 1) == PAIR
    assert pair_of(comparison, 1, 0) == PAIR.swapped()
    empty = Comparison(two, Settings(), (), ((), ()), (), ())
    with pytest.raises(SelectionError) as caught:
        pair_of(empty, 1, 0)
    assert str(caught.value) == "the articles 2 nyt, 1 fox share nothing; choose another pair"
