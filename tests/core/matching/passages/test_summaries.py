"""Summaries: short stretches that retell a long one."""

from seedcompare.compare import Comparer
from seedcompare.comparison import Level, Pair
from seedcompare.loading.parse import parse_article

_FACTS = [
    "Surveyors mapped the flooded quarry with sonar and found three drowned lorries beneath the western ledge",
    "Beekeepers moved forty hives beyond the ridge because spraying had begun along the southern orchards",
    "Archaeologists uncovered a mosaic of dolphins under the car park behind the old customs house",
    "Glassblowers reopened the abandoned furnace hall and sold every vase before the mayor had arrived",
]
_TREES = "olive maple cedar birch hazel aspen alder rowan larch beech poplar willow walnut cherry laurel myrtle".split()


def _filler(letters: str, count: int = 16) -> str:
    """Return a sentence of words that stand nowhere else, so many for each letter."""
    return " ".join(letter + tree for letter in letters for tree in _TREES[:count]) + "."


def _spread(facts: list[str], fillers: list[str]) -> str:
    return " ".join(f"{fact}. {filler}" for fact, filler in zip(facts, fillers, strict=True))


_FILLERS = [_filler(letters) for letters in ("gkt", "pvs", "bdm", "fzn")]
_LONG = _spread(_FACTS, _FILLERS)
_TOLD = (
    "With sonar surveyors found lorries drowned beneath the ledge of a flooded quarry. Spraying along orchards had "
    "forty hives moved by beekeepers. Behind the customs house a dolphins mosaic uncovered by archaeologists; "
    "every vase sold by glassblowers before the mayor reopened the furnace hall."
)
_SHORT = f"Wheat prices climbed again in every northern market. {_TOLD} Cyclists complained."


def _compare_long(short: str, long: str = _LONG) -> tuple[Pair, str]:
    articles = [parse_article(short, id="short"), parse_article(long, id="long")]
    return Comparer(articles).pair(0, 1), short


def _levels(short: str, long: str) -> list[Level]:
    return [passage.level for passage in _compare_long(short, long)[0].passages]


def test_sentences_cut_out_of_a_long_text_are_one_passage() -> None:
    pair, short = _compare_long(
        f"Wheat prices climbed again in every market. {'. '.join(_FACTS)}. Cyclists complained."
    )
    (passage,) = pair.passages
    assert short[slice(*passage.a)] == ". ".join(_FACTS)
    assert _LONG[slice(*passage.b)].startswith("Surveyors")
    assert "Glassblowers" in _LONG[slice(*passage.b)]
    assert passage.level is Level.VERBATIM
    assert pair.coverage_b < 0.5  # what lies between the sentences is not copied


def test_a_summary_is_one_reworded_passage() -> None:
    pair, short = _compare_long(_SHORT)
    (passage,) = pair.passages
    assert short[slice(*passage.a)].startswith("With sonar")
    assert short[slice(*passage.a)].endswith("furnace hall")
    assert passage.level is Level.REWORDED
    assert _LONG[slice(*passage.b)].startswith("Surveyors")
    assert pair.coverage_b == 0.0


def test_what_is_hardly_longer_is_no_summary() -> None:
    hardly_longer = _spread(_FACTS, [_filler(letter, 9) for letter in "gpbf"])
    assert _levels(_SHORT, hardly_longer) == []


def test_what_is_retold_begins_with_a_sentence_about_the_same_things() -> None:
    above = (
        "A mayor, they recall, once planted acorns beside the river as trumpets played and children danced until "
        "evening. "
    )
    pair, _ = _compare_long(_SHORT, above + _LONG)
    (passage,) = pair.passages
    assert passage.b.start == len(above)


def test_a_copied_passage_is_no_summary_of_what_is_far_below_it() -> None:
    copied = f"{_FACTS[0]}. {_FACTS[1]}."
    long = f"{copied} {_filler('gktpvs')} Surveyors with sonar mapped lorries elsewhere. {_filler('bd')}"
    pair, _ = _compare_long(f"Wheat prices climbed. {copied} Cyclists complained.", long)
    (passage,) = pair.passages
    assert long[slice(*passage.b)] == copied[:-1]


def test_a_summary_beside_a_long_copied_passage_is_found_for_itself() -> None:
    copied = ". ".join(_FACTS) + "."
    others = [
        "Cellists rehearsed beneath chandeliers until curfew",
        "Plumbers drained seven basements near the tannery",
        "Falconers released a kestrel above the racecourse",
        "Bakers stacked rye loaves along the harbour wall",
    ]
    told = (
        "Until curfew, beneath chandeliers, cellists rehearsed. Near the tannery seven basements drained by plumbers. "
        "A kestrel above the racecourse released by falconers; rye loaves stacked along the wall of the harbour by "
        "bakers."
    )
    long = f"{copied} {_filler('hjlq')} {_spread(others, _FILLERS)}"
    assert _levels(f"Wheat prices climbed. {copied} {told} Cyclists complained.", long) == [
        Level.VERBATIM,
        Level.REWORDED,
    ]


def test_twenty_words_on_one_subject_alone_are_no_summary() -> None:
    few = (
        "Surveyors with sonar found lorries beneath the ledge; beekeepers had hives moved; archaeologists uncovered a "
        "mosaic; glassblowers sold every vase. Ostriches yawned."
    )
    assert _levels(few, _LONG) == []
