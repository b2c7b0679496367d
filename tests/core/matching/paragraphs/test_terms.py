"""What each term is for: a small pair of paragraphs that is aligned by it, and would not be without it."""

from typing import NamedTuple

import pytest

from seedcompare import Comparer, Explanation, parse_article

_ABOVE_A = ("Rain is due in Norwick tonight.", "Marta Olsen runs the town hall.")
_ABOVE_B = ("Commuters grumbled about ticket prices.", "The harbour has eleven berths for yachts.")
_BELOW_A = ("No trains were late.", "A concert was called off because the singer was ill.")
_BELOW_B = ("Shares in the shipyard rose slightly.", "Gulls have nested on the old lighthouse since spring.")
_BRIDGE = "Engineers closed the Norwick bridge on Friday after a crack appeared in its northern pier."


class _Case(NamedTuple):
    a: str
    b: str
    above: bool = True
    """Whether other paragraphs stand above."""
    below: str = ""
    """A paragraph that follows in both articles."""


def _explain(case: _Case) -> Explanation:
    above_a, above_b = (_ABOVE_A, _ABOVE_B) if case.above else ((), ())
    same = (case.below,) if case.below else ()
    a = parse_article("\n\n".join((*above_a, case.a, *same, *_BELOW_A)), id="a")
    b = parse_article("\n\n".join((*above_b, case.b, *same, *_BELOW_B)), id="b")
    return Comparer([a, b]).explain(0, 1, len(above_a), len(above_b))


@pytest.mark.parametrize(
    ("term", "case"),
    [
        (
            "words",
            _Case(
                "A herd of cows blocked traffic; farmers apologised.",
                "Traffic stood still while farmers chased pigs.",
            ),
        ),
        (
            "distinctive",
            _Case(
                "Divers found a crack below the waterline while tourists photographed herons.",
                "Police blamed lorries, heavy rain and an old crack at the waterline.",
            ),
        ),
        (
            "runs",
            _Case(
                "It will be closed to all traffic for the whole of next week, the paper says.",
                "Buses and trains are late for the whole of winter because next week brings deep snow to the hills, "
                "the paper writes.",
            ),
        ),
        (
            "neighbours",
            _Case(
                "It may stay shut for months.",
                "Repairs could take four or five months, they said.",
                below=_BRIDGE,
            ),
        ),
        (
            "lead",
            _Case(
                "Rain closed the bridge.",
                "Engineers shut the old bridge, buses waited, pupils walked.",
                above=False,
            ),
        ),
        (
            "copied",
            _Case(
                "Inspectors with lamps and ropes climbed down all night while pupils slept; “there are no plans to do "
                "more than we have to do,” and rats fled from flooded cellars below",
                "Drivers hooted, shops shut, schools sent children home, bakers gave bread away; “there are no plans "
                "to do more than we have to do,” anglers said, grumbling about herons",
            ),
        ),
    ],
)
def test_without_its_term_the_pair_would_not_be_aligned(term: str, case: _Case) -> None:
    explained = _explain(case)
    reasons = explained.reasons
    assert explained.is_aligned
    assert reasons.terms()[term] > 0
    assert reasons._replace(**{term: 0.0}).score < explained.threshold


def test_half_of_what_shared_runs_say_would_not_do() -> None:
    explained = _explain(
        _Case(
            "It will be closed to all traffic for the whole of next week, the paper says.",
            "Buses and trains are late for the whole of winter because next week brings deep snow to the hills, the "
            "paper writes.",
        )
    )
    assert explained.is_aligned
    assert explained.reasons._replace(runs=explained.reasons.runs / 2).score < explained.threshold


def test_the_second_paragraph_belongs_to_the_lead_and_the_third_does_not() -> None:
    articles = [
        parse_article("x y z\n\nRain closed the bridge.\n\nRain fell.", id="a"),
        parse_article("p q r\n\nEngineers shut the old bridge.\n\nRain fell on it.", id="b"),
    ]
    comparer = Comparer(articles)
    assert comparer.explain(0, 1, 1, 1).reasons.lead > 0
    assert comparer.explain(0, 1, 2, 2).reasons.lead == 0


def test_what_every_paragraph_shares_speaks_for_none() -> None:
    texts = ("The Norwick ferry {}.", "On Monday the Norwick ferry {}.")
    ends_a = "sank,blocked traffic,is old,was sold".split(",")
    ends_b = "worried commuters,needs paint,stayed away,rusted".split(",")
    a, b = (
        parse_article("\n\n".join(text.format(end) for end in ends), id=text)
        for text, ends in zip(texts, (ends_a, ends_b), strict=True)
    )
    assert Comparer([a, b]).explain(0, 1, 2, 2).reasons.words < 1


def test_most_paragraphs_say_different_things() -> None:
    explained = _explain(
        _Case(
            "Divers found a crack at night while tourists photographed herons there.",
            "Police blamed lorries and heavy rain for the crack in the old pier.",
        )
    )
    assert not explained.is_aligned
    assert explained.reasons._replace(prior=explained.reasons.prior / 2).score >= explained.threshold
