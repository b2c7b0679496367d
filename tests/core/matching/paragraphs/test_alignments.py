"""Which paragraphs are aligned, and at which level."""

import pytest

from seedcompare.compare import Comparer
from seedcompare.comparison import Level, Pair
from seedcompare.loading.parse import parse_article
from seedcompare.settings import Settings

# paragraphs around the ones in question, so that those stand neither at the top nor alone
_ABOVE_A = "Rain is due in Norwick tonight.\n\nMarta Olsen, 41, runs the town of Norwick.\n\n"
_ABOVE_B = "Commuters grumbled about ticket prices.\n\nThe harbour has eleven berths for yachts.\n\n"
_BELOW_A = "\n\nNo trains were late.\n\nA concert was called off because the singer was ill."
_BELOW_B = "\n\nShares in the shipyard rose slightly.\n\nGulls have nested on the old lighthouse since spring."


def _compare(a: str, b: str, settings: Settings | None = None) -> Pair:
    articles = [parse_article(_ABOVE_A + a + _BELOW_A, id="a"), parse_article(_ABOVE_B + b + _BELOW_B, id="b")]
    return Comparer(articles, settings=settings).pair(0, 1)


def _found(a: str, b: str) -> list[tuple[int, int, Level]]:
    return [(one.a, one.b, one.level) for one in _compare(a, b).alignments]


_BRIDGE = "Engineers closed the Norwick bridge on Friday after a crack appeared in its northern pier."
_FERRY = "A replacement ferry will carry up to 200 passengers an hour until repairs are finished."
_QUOTE = "“We will not gamble with a single life to save a few minutes,”"


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        (_BRIDGE, _BRIDGE, Level.VERBATIM),
        (_QUOTE + " Olsen said.", _QUOTE.replace("“", '"').replace("”", '"') + " Olsen said.", Level.VERBATIM),
        (_BRIDGE, _FERRY + " " + _BRIDGE + " Police diverted lorries through Eastham all day.", Level.VERBATIM),
        (
            f"{_QUOTE} Olsen told a crowded meeting at the school while parents cheered.",
            f"Asked whether buses could cross one at a time, the mayor shook her head: {_QUOTE} before walking off.",
            Level.EDITED,
        ),
        (
            "Engineers closed the Norwick bridge on Friday, hours after divers found that a crack had opened below "
            "the waterline and that the steel was moving.",
            "Traffic chaos gripped the valley when engineers closed the Norwick bridge on Friday because inspectors "
            "feared for its foundations, which date from the last century.",
            Level.REWORDED,
        ),
    ],
    ids=["the same", "other quotation marks", "a sentence inside", "a quotation in other text", "other words"],
)
def test_the_same_content_is_aligned_at_its_level(a: str, b: str, level: Level) -> None:
    assert _found(a, b) == [(2, 2, level)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (_BRIDGE, _FERRY),
        ("Marta Olsen praised the divers of Norwick.", "In Norwick, Marta Olsen opened a bakery that sells rye bread."),
    ],
    ids=["one topic", "the same names"],
)
def test_topic_and_names_alone_align_nothing(a: str, b: str) -> None:
    assert _found(a, b) == []


def test_one_paragraph_is_three_of_the_other_article() -> None:
    quote = _QUOTE + " Olsen said."
    found = _found(f"{_BRIDGE} {_FERRY} {quote}", f"{_BRIDGE}\n\n{_FERRY}\n\n{quote}")
    assert [(a, b) for a, b, _ in found] == [(2, 2), (2, 3), (2, 4)]


def test_order_does_not_matter_and_is_reported() -> None:
    quote = _QUOTE + " Olsen said."
    pair = _compare(f"{_BRIDGE}\n\n{_FERRY}\n\n{quote}", f"{quote}\n\n{_BRIDGE}\n\n{_FERRY}")
    assert [(one.a, one.b, one.moved) for one in pair.alignments] == [(2, 3, False), (3, 4, False), (4, 2, True)]


def test_a_higher_threshold_keeps_the_surest() -> None:
    reworded = "Divers found the crack that closed the Norwick bridge."
    some = _compare(f"{_FERRY}\n\n{_BRIDGE}", f"{_FERRY}\n\n{reworded}", Settings(alignment_threshold=0.01))
    few = _compare(f"{_FERRY}\n\n{_BRIDGE}", f"{_FERRY}\n\n{reworded}", Settings(alignment_threshold=1.0))
    assert {(2, 2), (3, 3)} <= {(one.a, one.b) for one in some.alignments}
    assert {(one.a, one.b) for one in few.alignments} == {(2, 2)}


def test_more_articles_do_not_change_what_is_aligned() -> None:
    texts = [_ABOVE_A + _BRIDGE + _BELOW_A, _ABOVE_B + _BRIDGE + " " + _FERRY + _BELOW_B]
    others = [f"{_ABOVE_B}The {name} wing of the museum reopened." for name in ("north", "south", "east", "west")]
    found = []
    for number in (0, 2, 4):
        articles = [parse_article(text, id=str(index)) for index, text in enumerate(texts + others[:number])]
        pair = Comparer(articles).pair(0, 1)
        found.append([(one.a, one.b, one.level) for one in pair.alignments])
    assert found == [[(2, 2, Level.VERBATIM)]] * 3


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "“Nobody slept,” Olsen told reporters on Thursday.",
            "“It snowed all week,” Olsen told reporters on Thursday.",
        ),
        (
            "“Nobody slept,” Olsen added, according to broadcaster TVN.",
            "It snowed all week, according to broadcaster TVN.",
        ),
    ],
    ids=["told reporters", "according to"],
)
def test_words_of_who_said_it_align_nothing(a: str, b: str) -> None:
    assert _found(a, b) == []
