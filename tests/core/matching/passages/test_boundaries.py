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
def test_what_stands_before_and_after_is_cut_off(a: str, b: str) -> None:
    one, other = _weights(a, b).profiles
    (found,) = find_boundaries(one, other, [(0, 0)])
    assert (_text(one, found.a), _text(other, found.b)) == (_COPIED, _COPIED)
    assert found.log_odds > 6


def test_density_is_the_weighted_share() -> None:
    (profile, _) = _weights("puffins sleep", "owls hoot").profiles
    assert density(profile, Span(0, 2), frozenset({"puffin"})) == pytest.approx(0.5)
    assert density(profile, Span(0, 2), frozenset()) == 0
