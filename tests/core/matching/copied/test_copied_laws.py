"""What must hold of the copied wording of any two texts, counted anew from the places where it stands."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.copied_texts import (
    QUOTATIONS,
    SENTENCES,
    any_articles,
    copied_spans,
    parsed,
    plain_articles,
    quoting_articles,
    runs_of,
    words_in,
)

from seedcompare import Article, Comparer, Derivation, Pair


def _pair(one: str, other: str) -> tuple[tuple[Article, ...], Pair]:
    comparer = Comparer(parsed(one, other))
    return comparer.articles, comparer.pair(0, 1)


@given(any_articles, any_articles)
def test_without_a_run_of_four_words_in_common_nothing_is_copied(one: str, other: str) -> None:
    (a, b), pair = _pair(one, other)
    keys_a, keys_b = a.words.keys, b.words.keys
    if keys_a != keys_b and runs_of(keys_a, 4).isdisjoint(runs_of(keys_b, 4)):
        assert (pair.coverage_a, pair.coverage_b) == (0, 0)
        assert not copied_spans(pair, 0) and not pair.edits
    if pair.coverage_a or pair.coverage_b:
        assert pair.coverage_a and pair.coverage_b


@given(any_articles, any_articles)
@example(
    f"{SENTENCES[2]} {QUOTATIONS[1]}",
    "Divers raised the anchor of the wrecked schooner today.",
)
def test_the_shares_are_the_words_that_are_shown_as_copied(one: str, other: str) -> None:
    articles, pair = _pair(one, other)
    for side, (coverage, quoted, prose) in enumerate(
        ((pair.coverage_a, pair.quoted_a, pair.prose_a), (pair.coverage_b, pair.quoted_b, pair.prose_b))
    ):
        article = articles[side]
        total = max(1, len(article.words.keys))
        in_quotations = words_in(article, copied_spans(pair, side, quoted=True))
        in_prose = words_in(article, copied_spans(pair, side, quoted=False))
        assert coverage == len(in_quotations | in_prose) / total
        assert quoted == len(in_quotations) / total
        assert prose == pytest.approx(len(in_prose) / total)
        assert in_quotations.isdisjoint(in_prose)


@given(any_articles, any_articles)
def test_copied_and_retold_are_parts_of_one_whole(one: str, other: str) -> None:
    articles, pair = _pair(one, other)
    sides = ((pair.coverage_a, pair.quoted_a, pair.retold_a), (pair.coverage_b, pair.quoted_b, pair.retold_b))
    for side, (coverage, quoted, retold) in enumerate(sides):
        assert 0 <= quoted <= coverage
        assert 0 <= retold <= 1 - coverage + 1e-9
        copied = words_in(articles[side], copied_spans(pair, side))
        others = [(run.a, run.b)[side] for run in pair.wording if not run.is_copied]
        assert copied.isdisjoint(words_in(articles[side], others))


@given(any_articles, any_articles)
def test_copied_words_are_the_same_words_in_both(one: str, other: str) -> None:
    (a, b), pair = _pair(one, other)
    for run in pair.wording:
        keys_a = [a.words.keys[at] for at in sorted(words_in(a, [run.a]))]
        keys_b = [b.words.keys[at] for at in sorted(words_in(b, [run.b]))]
        assert keys_a == keys_b != []


@given(any_articles)
def test_an_article_is_all_copied_in_itself(text: str) -> None:
    (article, _), pair = _pair(text, text)
    whole = 1.0 if article.words.keys else 0.0
    assert (pair.coverage_a, pair.coverage_b, pair.retold_a, pair.retold_b) == (whole, whole, 0, 0)


@given(any_articles, any_articles, st.lists(any_articles, min_size=1, max_size=3))
def test_other_articles_of_the_set_change_nothing_that_is_copied(one: str, other: str, others: list[str]) -> None:
    _, alone = _pair(one, other)
    beside = Comparer(parsed(one, other, *others)).pair(0, 1)
    for side in (0, 1):
        assert copied_spans(beside, side) == copied_spans(alone, side)
    assert (beside.coverage_a, beside.coverage_b) == (alone.coverage_a, alone.coverage_b)
    assert (beside.quoted_a, beside.quoted_b, beside.edits) == (alone.quoted_a, alone.quoted_b, alone.edits)


@given(plain_articles, plain_articles)
def test_without_its_line_breaks_a_text_of_whole_sentences_has_the_same_share(one: str, other: str) -> None:
    _, pair = _pair(one, other)
    _, joined = _pair(one.replace("\n\n", " "), other.replace("\n\n", " "))
    assert (joined.coverage_a, joined.coverage_b) == (pair.coverage_a, pair.coverage_b)


@given(quoting_articles, quoting_articles)
def test_the_class_of_derivation_agrees_with_the_share_beside_it(one: str, other: str) -> None:
    _, pair = _pair(one, other)
    for coverage, derivation in ((pair.coverage_a, pair.derivation_a), (pair.coverage_b, pair.derivation_b)):
        if coverage >= 0.67:
            assert derivation is Derivation.WHOLLY
        if coverage >= 0.33:
            assert derivation is not Derivation.NONE
        if not coverage and not pair.alignments:
            assert derivation is Derivation.NONE
