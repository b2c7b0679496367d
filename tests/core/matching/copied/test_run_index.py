"""The index names every pair of a set that can have copied wording, and no other."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from support.copied_texts import any_articles, parsed, runs_of

from seedcompare import Comparer
from seedcompare.matching.copied.run_index import RunIndex
from seedcompare.matching.copied.sequence import word_sequence


def _indexed(texts: list[str]) -> list[tuple[int, int]]:
    return list(RunIndex([word_sequence(article) for article in parsed(*texts)]).pairs())


@given(st.lists(any_articles, min_size=2, max_size=5))
def test_pairs_with_four_words_in_a_row_in_common_are_indexed_and_no_others(texts: list[str]) -> None:
    keys = [article.words.keys for article in parsed(*texts)]
    assert _indexed(texts) == [
        (a, b)
        for a, b in combinations(range(len(texts)), 2)
        if not runs_of(keys[a], 4).isdisjoint(runs_of(keys[b], 4)) or (keys[a] == keys[b] != ())
    ]


@given(st.lists(any_articles, min_size=2, max_size=5))
def test_every_pair_with_a_share_is_listed_with_its_words(texts: list[str]) -> None:
    comparer = Comparer(parsed(*texts))
    pairs = {(a, b): comparer.pair(a, b) for a, b in combinations(range(len(texts)), 2)}
    assert {(each.a, each.b) for each in comparer.copied_pairs()} == {
        place for place, pair in pairs.items() if pair.coverage_a or pair.coverage_b
    }
    for each in comparer.copied_pairs():
        pair = pairs[each.a, each.b]
        assert (each.words_a.share, each.words_b.share) == (pair.coverage_a, pair.coverage_b)
        assert (each.words_a.quoted_share, each.words_b.quoted_share) == (pair.quoted_a, pair.quoted_b)
    assert [each.words for each in comparer.copied_pairs()] == sorted(
        (each.words for each in comparer.copied_pairs()), reverse=True
    )


def test_common_words_hide_no_pair_however_many_articles_have_them() -> None:
    texts = [f"Number {at}a met number {at}b, and it was in the end what it was." for at in range(60)]
    assert len(_indexed(texts)) == 60 * 59 / 2


def test_texts_of_fewer_than_four_words_are_paired_only_where_they_are_the_same() -> None:
    assert _indexed(["Snow fell.", "It rained.", "Snow fell.", "", ""]) == [(0, 2)]
