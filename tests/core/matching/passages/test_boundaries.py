"""The boundaries of passages, to the word."""

import pytest

from seedcompare.loading.parse import parse_article
from seedcompare.matching.passages.boundaries import density, find_boundaries
from seedcompare.matching.profiles import Profile
from seedcompare.matching.weights import Weights, weigh
from seedcompare.span import Span

_COPIED = "keepers counted ninety puffins nesting under sheltered granite ledges"


def _weights(a: str, b: str) -> Weights:
    return weigh([parse_article(text, id=text) for text in (a, b)])


def _text(profile: Profile, words: Span) -> str:
    return profile.article.text[slice(*profile.article.words.text_span(words))]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (f"{_COPIED} while tourists queued politely", f"Yesterday afternoon marine wardens claim {_COPIED}"),
        (f"Yesterday afternoon wardens claim {_COPIED} while tourists queued", _COPIED),
    ],
)
def test_foreign_words_at_both_ends_are_cut_off(a: str, b: str) -> None:
    one, other = _weights(a, b).profiles
    (found,) = find_boundaries(one, other, [(0, 0)])
    assert (_text(one, found.a), _text(other, found.b)) == (_COPIED, _COPIED)
    assert found.log_odds > 6


def _found(a: str, b: str, seeds: list[tuple[int, int]]) -> list[tuple[str, str]]:
    one, other = _weights(a, b).profiles
    return [(_text(one, bounds.a), _text(other, bounds.b)) for bounds in find_boundaries(one, other, seeds)]


_FIRST = "Keepers counted ninety puffins nesting under granite ledges"
_GALES = "gales lashed cliffs while visitors watched from boats anchored offshore"
_LAST = "Rangers closed every footpath above sheltered coves"


def test_words_may_have_moved_away_from_the_sentence_that_is_alike() -> None:
    a = f"{_FIRST}. G{_GALES[1:]}. {_LAST}"
    b = f"{_FIRST}. Offshore, from anchored boats, visitors watched gales that lashed cliffs. {_LAST}"
    assert _found(a, b, [(0, 0), (2, 2)]) == [(a, b)]


def test_one_sentence_may_hold_the_words_of_two_neighbours() -> None:
    a, b = f"{_FIRST}, and {_GALES}. {_LAST}", f"{_FIRST}. G{_GALES[1:]}. {_LAST}"
    assert _found(a, b, [(0, 0), (1, 2)]) == [(a, b)]


def test_a_name_alone_makes_no_passage() -> None:
    assert (
        _found("Ninety puffins slept. Owls hooted loudly.", "Ninety puffins ate. Foxes barked twice.", [(0, 0)]) == []
    )


def test_in_a_reworded_passage_a_foreign_word_costs_little() -> None:
    shared = [f"{letter}{tree}" for letter in "gkv" for tree in "olive maple cedar birch hazel aspen alder".split()]
    shared += [f"{letter}{tree}" for letter in "gkv" for tree in "rowan larch beech poplar willow walnut".split()]
    shared += [f"{letter}{tree}" for letter in "gkv" for tree in "cherry laurel myrtle".split()]
    a = " ".join(f"{word} a{word}" for word in shared)
    b = " ".join(f"b{word} {word}" for word in shared)
    assert len(_found(a, b, [(0, 0)])) == 1


def test_density_is_the_weighted_share() -> None:
    (profile, _) = _weights("puffins sleep", "owls hoot").profiles
    assert density(profile, Span(0, 2), frozenset({"puffin"})) == pytest.approx(0.5)
    assert density(profile, Span(0, 2), frozenset()) == 0
