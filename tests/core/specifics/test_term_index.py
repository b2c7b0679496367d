"""The index knows which other article has which words, and where together."""

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.loading.parse import parse_article
from seedcompare.specifics.term_index import TermIndex
from seedcompare.specifics.tokens import tokenise

_TEXTS = ("A red fox ran home.", "The fox was red. It went home.", "No owl flew here.")
_PRESENCE = TermIndex([tokenise(parse_article(text, id=text)) for text in _TEXTS])


def test_others_with_all_leaves_the_asking_article_out() -> None:
    assert _PRESENCE.others_with_all(0, ["red", "fox"]) == [1]
    assert _PRESENCE.others_with_all(2, ["red", "fox"]) == [0, 1]
    assert _PRESENCE.others_with_all(0, ["red", "owl"]) == []


def test_a_sequence_is_words_in_a_row() -> None:
    assert _PRESENCE.others_with_sequence(2, ["red", "fox"])
    assert not _PRESENCE.others_with_sequence(0, ["red", "fox"])


@pytest.mark.parametrize(
    ("roots", "share", "expected"),
    [
        (["red", "fox"], 1.0, True),
        (["red", "fox", "hom"], 1.0, False),
        (["red", "fox", "hom"], 0.6, True),
        (["owl", "flew"], 0.5, True),
        (["cow"], 1.0, False),
    ],
)
def test_words_together_in_one_sentence_of_another(roots: list[str], share: float, expected: bool) -> None:
    assert _PRESENCE.is_in_other_sentence(0, roots, share=share) is expected


@given(
    st.lists(st.lists(st.sampled_from("bcdfgh"), min_size=1, max_size=6), min_size=1, max_size=8),
    st.lists(st.sampled_from("bcdfghk"), min_size=1, max_size=7),
    st.integers(1, 10),
)
def test_a_sentence_has_a_share_of_the_words_by_the_plain_definition(
    sentences: list[list[str]], asked: list[str], tenths: int
) -> None:
    texts = [" ".join(f"{letter}{letter}t" for letter in letters).capitalize() + "." for letters in sentences]
    articles = [parse_article(" ".join(texts[start::2]), id=str(start)) for start in (0, 1)]
    roots = {f"{letter}{letter}t" for letter in asked}
    terms, needed = TermIndex([tokenise(article) for article in articles]), max(1, ceil(tenths / 10 * len(roots)))
    other = [set(letters) for letters in sentences[1::2]]
    expected = any(len({root[0] for root in roots} & letters) >= needed for letters in other)
    assert terms.is_in_other_sentence(0, roots, share=tenths / 10) is expected


def test_rows_are_known_of_the_other_articles_where_they_were_asked_for() -> None:
    asked = [("it", "went", "home"), ("no", "owl", "flew")]
    terms = TermIndex([tokenise(parse_article(text, id=text)) for text in (*_TEXTS, "And it went home.")], asked)
    assert [terms.others_with_trigram(1, trigram) for trigram in asked] == [{3}, {2}]
    assert terms.others_with_trigram(2, ("no", "owl", "flew")) == set()


def test_the_places_of_a_word_are_its_indices_in_one_article() -> None:
    terms = TermIndex([tokenise(parse_article(text, id=text)) for text in ("An owl saw an owl. Owl!", "Owl here.")])
    assert terms.places(0, "owl") == [1, 4, 5]
    assert terms.places(1, "owl") == [0]
    assert terms.places(1, "saw") == []
