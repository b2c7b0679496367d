"""A tokens keeps what keys leave out, and roots fold endings."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.span import Span
from seedcompare.specifics.tokens import root, tokenise


@pytest.mark.parametrize(
    ("one", "other"),
    [("china", "chinese"), ("russia", "russian"), ("mexico", "mexican"), ("democrat", "democratic"), ("hour", "hours"),
     ("calderón", "calderon"), ("meet", "meeting")],
)  # fmt: skip
def test_forms_of_one_word_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


@pytest.mark.parametrize(("one", "other"), [("harris", "harrison"), ("iran", "iraq"), ("us", "use"), ("ryan", "rye")])
def test_other_words_have_other_roots(one: str, other: str) -> None:
    assert root(one) != root(other)


def test_a_capital_is_explained_where_a_sentence_or_quotation_opens() -> None:
    tokens = tokenise(parse_article('Then Ann said: "Go home." Joe left.', id="a"))
    explained = [form for form, opens in zip(tokens.forms, tokens.opens, strict=True) if opens]
    assert explained == ["Then", "Go", "Joe"]


def test_a_capital_is_explained_after_a_time_or_a_number_at_the_start_of_a_line() -> None:
    text = (
        "10:12 Good day.\n\n9.30pm – Rain fell.\n\n2) Old news.\n\nIt took 10:12 Orlo says.\n\n10 Downing Street shut."
    )
    tokens = tokenise(parse_article(text, id="a"))
    explained = [form for form, opens in zip(tokens.forms, tokens.opens, strict=True) if opens and form[0].isalpha()]
    assert explained == ["Good", "Rain", "Old", "It"]


def test_the_words_of_a_stretch_are_those_that_lie_wholly_in_it() -> None:
    tokens = tokenise(parse_article("One two three four.", id="a"))
    assert tokens.words_in(Span(4, 13)) == (1, 3)
    assert tokens.words_in(Span(5, 6)).length == 0
