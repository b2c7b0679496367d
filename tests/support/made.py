"""Small comparisons made by hand, so that a test says all that it depends on."""

from collections.abc import Sequence
from math import log

from hypothesis import strategies as st

from seedcompare import (
    Alignment,
    Comparison,
    Derivation,
    Detail,
    Edit,
    Level,
    Origin,
    Pair,
    Reasons,
    Settings,
    SharedRun,
    Unit,
    parse_article,
)


def scored(score: float) -> Reasons:
    """Reasons that add up to a score."""
    return Reasons(words=log(score / (1 - score)))


def aligned(a: int, b: int, level: Level = Level.VERBATIM, *, score: float = 0.9, moved: bool = False) -> Alignment:
    """An alignment of which only what a test is about needs saying."""
    return Alignment(a, b, level, scored(score), moved)


alignment_lists = st.lists(
    st.builds(aligned, st.integers(0, 5), st.integers(0, 4), st.sampled_from(Level), moved=st.booleans()),
    unique_by=lambda each: (each.a, each.b),
)
"""Alignments of two articles of 6 and 5 paragraphs."""


def made_pair(
    alignments: Sequence[Alignment] = (), wording: Sequence[SharedRun] = (), edits: Sequence[Edit] = ()
) -> Pair:
    """A pair of articles 0 and 1 with these alignments, this wording and these edits."""
    return Pair(
        a=0,
        b=1,
        similarity=0.5,
        coverage_a=0.25,
        coverage_b=0.75,
        quoted_a=0.0,
        quoted_b=0.0,
        retold_a=0.0,
        retold_b=0.0,
        derivation_a=Derivation.PARTIALLY,
        derivation_b=Derivation.PARTIALLY,
        alignments=tuple(sorted(alignments, key=lambda each: (each.a, each.b))),
        passages=(),
        wording=tuple(wording),
        edits=tuple(edits),
    )


def made_comparison(
    text_a: str, text_b: str, pair: Pair, *, details_a: Sequence[Detail] = (), details_b: Sequence[Detail] = ()
) -> Comparison:
    """A comparison of two articles ``a`` and ``b`` with these texts and this pair."""
    articles = (parse_article(text_a, id="a"), parse_article(text_b, id="b"))
    units = tuple(Unit(((index, at),)) for index, each in enumerate(articles) for at in range(len(each.paragraphs)))
    details = (tuple(details_a), tuple(details_b))
    return Comparison(articles, Settings(), (pair,), details, units, (Origin((0,), None), Origin((1,), None)))


def made_set(
    texts: Sequence[str],
    pairs: Sequence[Pair],
    units: Sequence[Sequence[tuple[int, int]]],
    *,
    details: Sequence[Sequence[Detail]] = (),
) -> Comparison:
    """A comparison of articles ``a``, ``b``, ``c`` and so on, with these units and each other paragraph as one."""
    articles = tuple(parse_article(text, id=chr(ord("a") + index)) for index, text in enumerate(texts))
    places = [(index, at) for index, each in enumerate(articles) for at in range(len(each.paragraphs))]
    alone = [Unit((place,)) for place in places if not any(place in unit for unit in units)]
    return Comparison(
        articles,
        Settings(),
        tuple(pairs),
        tuple(map(tuple, details)) if details else ((),) * len(articles),
        (*(Unit(tuple(unit)) for unit in units), *alone),
        tuple(Origin((index,), None) for index in range(len(articles))),
    )
