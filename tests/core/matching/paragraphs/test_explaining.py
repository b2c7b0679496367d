"""What is said of why two paragraphs are aligned is what the comparison does."""

from math import exp

import pytest

from seedcompare import Comparer, Rule, load_bundled, parse_article
from seedcompare.settings import Settings


@pytest.fixture(scope="module")
def bundled() -> Comparer:
    """Give a comparer of the bundled articles."""
    return Comparer(load_bundled())


@pytest.mark.parametrize(("a", "b"), [(0, 1), (3, 1)])
def test_exactly_the_alignments_are_explained_as_aligned(bundled: Comparer, a: int, b: int) -> None:
    pair = bundled.pair(a, b)
    aligned = {(each.a, each.b): each for each in pair.alignments}
    for i in range(len(bundled.articles[a].paragraphs)):
        for j in range(len(bundled.articles[b].paragraphs)):
            explained = bundled.explain(a, b, i, j)
            assert explained.is_aligned == ((i, j) in aligned)
            if explained.is_aligned:
                assert (explained.level, explained.reasons) == (aligned[i, j].level, aligned[i, j].reasons)


def test_the_terms_of_every_alignment_add_up_to_its_score(bundled: Comparer) -> None:
    for pair in bundled.comparison().pairs:
        for each in pair.alignments:
            assert each.score == pytest.approx(1 / (1 + exp(-sum(each.reasons.terms().values()))))


def test_the_words_that_spoke_for_it_come_heaviest_first_each_at_its_place() -> None:
    a = parse_article("Engineers closed the Norwick bridge.\n\nRain fell.", id="a")
    b = parse_article("It snowed.\n\nThe bridge at Norwick was closing, engineers said.", id="b")
    explained = Comparer([a, b]).explain(0, 1, 0, 1)
    words = [(a.text[slice(*word.a)], b.text[slice(*word.b)]) for word in explained.words]
    assert {("Norwick", "Norwick"), ("bridge", "bridge"), ("Engineers", "engineers")} <= set(words)
    assert words[-1] == ("the", "The")
    weights = [word.log_odds for word in explained.words]
    assert weights == sorted(weights, reverse=True)
    assert all(weight > 0 for weight in weights)


def test_the_same_words_are_the_one_reason() -> None:
    texts = ["Rain fell.\n\nHe agreed.", "He agreed.\n\nIt snowed all week."]
    explained = Comparer([parse_article(text, id=text) for text in texts]).explain(0, 1, 1, 0)
    assert explained.is_aligned and list(explained.reasons.terms()) == ["same"]


@pytest.mark.parametrize(
    ("a", "b", "rule"),
    [
        ("Rain fell.", "Nobody slept.", Rule.HARDLY_A_WORD),
        (
            "Marta Olsen told Norwick Radio reporters.",
            "Norwick Radio reporters said Marta Olsen told them.",
            Rule.NAMES_ONLY,
        ),
    ],
)
def test_the_rule_that_kept_them_apart_is_named(a: str, b: str, rule: Rule) -> None:
    below = "\n\nA concert of the Norwick orchestra was called off.\n\nShares rose slightly on Monday, Olsen said."
    articles = [parse_article(f"x\n\n{a}{below}", id="a"), parse_article(f"x\n\n{b}{below}", id="b")]
    explained = Comparer(articles, settings=Settings(alignment_threshold=0.3)).explain(0, 1, 1, 1)
    assert (explained.is_aligned, explained.rule) == (False, rule)


def test_the_nearest_paragraph_is_the_partner_where_there_is_one(bundled: Comparer) -> None:
    strongest = max(bundled.pair(1, 3).alignments, key=lambda each: each.score)
    nearest = bundled.nearest(1, 3, strongest.a)
    assert nearest is not None and nearest.is_aligned and nearest.reasons.score == strongest.score
    back = bundled.nearest(3, 1, strongest.b)
    assert back is not None and back.a == strongest.b


def test_where_no_word_is_shared_there_is_no_nearest_paragraph() -> None:
    comparer = Comparer([parse_article("Rain fell.", id="a"), parse_article("Nobody slept.", id="b")])
    assert comparer.nearest(0, 1, 0) is None


def test_a_paragraph_that_is_not_there_is_an_error(bundled: Comparer) -> None:
    with pytest.raises(IndexError):
        bundled.explain(0, 1, 0, 999)
    with pytest.raises(IndexError):
        bundled.nearest(0, 1, -1)


@pytest.mark.parametrize(("a", "b"), [(0, -1), (-1, 1), (7, 1), (0, 5), (2, 2)])
def test_an_article_that_is_not_there_is_an_error(bundled: Comparer, a: int, b: int) -> None:
    with pytest.raises(IndexError):
        bundled.explain(a, b, 0, 0)
    with pytest.raises(IndexError):
        bundled.nearest(a, b, 0)


def test_of_long_articles_a_pair_that_was_never_looked_at_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seedcompare.matching.candidates._PROPOSALS", 1)
    monkeypatch.setattr("seedcompare.matching.candidates._PROPOSALS_EACH", 0)
    texts = [
        "\n\n".join(
            f"The ferry of Norwick {verb} at the {place} quay." for verb, place in zip(verbs, places, strict=True)
        )
        for verbs, places in (
            (["sank", "burned", "turned", "left"], ["old", "new", "long", "wet"]),
            (["left", "arrived", "stopped", "sank"], ["dry", "far", "near", "old"]),
        )
    ]
    comparer = Comparer([parse_article(text, id=text[:30]) for text in texts])
    explained = comparer.explain(0, 1, 0, 1)
    assert explained.rule is Rule.NOT_PROPOSED
    assert not explained.is_aligned and explained.words
    assert comparer.nearest(0, 1, 0) is not None
