"""Three short articles compared by hand: what screens show of them changes only if a screen does."""

from collections.abc import Iterator
from dataclasses import replace

from seedcompare import Alignment, Comparison, Detail, DetailKind, Level, Pair, SharedRun, Span
from support.made import aligned, made_pair, made_set

_TEXTS = (
    """The mayor of Bergen, Kari Dahl, resigned on Monday after 14 hours of talks.

"I leave with a light heart," she told reporters at the town hall.

Her party has led the city since 2019.

Rain fell on the harbour as the crowd went home.""",
    """BERGEN (Reuters) - Kari Dahl, the mayor of Bergen, resigned on Monday after fourteen hours of talks.

“I leave with a light heart, and with no regrets,” she told reporters.

The council meets on May 5 to elect a new mayor. Jon Lie of the Harbour Party is the favourite.""",
    """Bergen is without a mayor. Kari Dahl left office after long talks.

She said that she left with a light heart.

A successor is to be elected by the council in May.

Ferries were late.""",
)
_UNITS = [[(0, 0), (1, 0), (2, 0)], [(0, 1), (1, 1), (2, 1)], [(1, 2), (2, 2)]]
_DETAILS: tuple[list[tuple[str, DetailKind]], ...] = (
    [("town hall", DetailKind.PLACE), ("2019", DetailKind.DATE)],
    [
        ("and with no regrets", DetailKind.QUOTE),
        ("May 5", DetailKind.DATE),
        ("Jon Lie", DetailKind.NAME),
        ("Harbour Party", DetailKind.NAME),
    ],
    [],
)


def news() -> Comparison:
    """The comparison."""
    pairs = [
        _pair(
            0,
            1,
            aligned(0, 0),
            aligned(1, 1, Level.EDITED),
            shared=[
                "Kari Dahl",
                "resigned on Monday after",
                "hours of talks",
                "I leave with a light heart",
                "she told",
            ],
        ),
        _pair(
            0, 2, aligned(0, 0, Level.REWORDED), aligned(1, 1, Level.REWORDED), shared=["Kari Dahl", "a light heart"]
        ),
        _pair(
            1,
            2,
            aligned(0, 0, Level.REWORDED),
            aligned(1, 1, Level.REWORDED),
            aligned(2, 2, Level.REWORDED),
            shared=["Kari Dahl", "a light heart"],
        ),
    ]
    details = [list(_details(text, found)) for text, found in zip(_TEXTS, _DETAILS, strict=True)]
    return made_set(_TEXTS, pairs, _UNITS, details=details)


def _pair(a: int, b: int, *alignments: Alignment, shared: list[str]) -> Pair:
    is_copied = any(each.level.is_copied for each in alignments)
    wording = [
        SharedRun(
            _place(_TEXTS[a], words),
            _place(_TEXTS[b], words),
            is_copied,
            is_quoted=is_copied and words == "I leave with a light heart",
        )
        for words in shared
    ]
    return replace(made_pair(alignments, wording), a=a, b=b)


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _details(text: str, found: list[tuple[str, DetailKind]]) -> Iterator[Detail]:
    for words, kind in sorted(found, key=lambda each: text.index(each[0])):
        yield Detail(kind, _place(text, words))
