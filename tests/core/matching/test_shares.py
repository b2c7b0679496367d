"""What of an article is retold, how much of it could have come from another one, and the class that it makes."""

import pytest

from seedcompare import Comparer, Derivation, Pair, Settings, parse_article
from seedcompare.matching.shares import classify_derivation, derived_share
from seedcompare.matching.weights import weigh

_FERRY = "The ferry sank in the bay at dawn on Monday with nine sheep on board."
_DIVERS = "Divers raised its anchor from the mud of the harbour before the tide turned."
_RETOLD = "From the harbour mud the anchor was raised by divers, before tides were turning."
_ALONE = "Beekeepers moved forty hives beyond the ridge because spraying had begun in orchards."
_OTHER = "Choirs from seven valleys sang carols until bakers brought warm rolls."


def _pair(a: list[str], b: list[str]) -> Pair:
    return Comparer([parse_article("\n\n".join(texts), id=str(at)) for at, texts in enumerate((a, b))]).pair(0, 1)


@pytest.mark.parametrize(
    ("a", "b", "copied", "retold", "derivation"),
    [
        ([_ALONE], [_OTHER], [], [], Derivation.NONE),
        ([_FERRY, _DIVERS], [_OTHER, _FERRY, _DIVERS], [_FERRY, _DIVERS], [], Derivation.WHOLLY),
        ([_FERRY, _ALONE], [_FERRY, _OTHER], [_FERRY], [], Derivation.PARTIALLY),
        ([_DIVERS], [_OTHER, _RETOLD], [], [_DIVERS], Derivation.WHOLLY),
        ([_FERRY, _DIVERS], [_FERRY, _OTHER, _RETOLD], [_FERRY], [_DIVERS], Derivation.WHOLLY),
        ([_FERRY, _DIVERS, _DIVERS], [_RETOLD, _OTHER, _FERRY], [_FERRY], [_DIVERS, _DIVERS], Derivation.WHOLLY),
        ([], [_FERRY], [], [], Derivation.NONE),
    ],
    ids=["nothing", "all copied", "half copied", "all retold", "copied and retold", "retold twice", "no words"],
)
def test_what_is_copied_what_is_retold_and_the_class_of_both(
    a: list[str], b: list[str], copied: list[str], retold: list[str], derivation: Derivation
) -> None:
    pair = _pair(a, b)
    words = max(1, len(" ".join(a).split()))
    assert pair.coverage_a == pytest.approx(len(" ".join(copied).split()) / words)
    assert pair.retold_a == pytest.approx(len(" ".join(retold).split()) / words)
    assert pair.derivation_a is derivation


def test_a_word_that_a_partner_has_too_counts_the_more_the_rarer_it_is() -> None:
    (profile,) = weigh([parse_article("The ferry of the town sank.", id="a")]).profiles
    nothing = bytes(6)
    rare, common = (derived_share(profile, nothing, {0: frozenset([stem])}) for stem in profile.stems[1:3])
    assert rare > common > 0
    assert derived_share(profile, nothing, {}) == 0
    assert derived_share(profile, b"\1" * 6, {}) == derived_share(profile, nothing, {0: {*profile.stems}}) == 1


@pytest.mark.parametrize(
    ("derived", "copied", "derivation"),
    [
        (0.0, 0.0, Derivation.NONE),
        (0.32, 0.32, Derivation.NONE),
        (0.33, 0.0, Derivation.PARTIALLY),
        (0.0, 0.33, Derivation.PARTIALLY),
        (0.66, 0.66, Derivation.PARTIALLY),
        (0.67, 0.0, Derivation.WHOLLY),
        (0.0, 0.67, Derivation.WHOLLY),
        (1.0, 1.0, Derivation.WHOLLY),
    ],
)
def test_the_classes_are_thirds_of_the_greater_share(derived: float, copied: float, derivation: Derivation) -> None:
    assert classify_derivation(derived, copied, Settings()) is derivation


def test_the_bounds_are_those_of_the_settings() -> None:
    settings = Settings(partially_derived_share=0.4, wholly_derived_share=0.5)
    assert [classify_derivation(share, 0, settings) for share in (0.39, 0.4, 0.5)] == [
        Derivation.NONE,
        Derivation.PARTIALLY,
        Derivation.WHOLLY,
    ]
