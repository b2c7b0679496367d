"""A pair narrowed to what was asked for, for the forms that programs read."""

from collections.abc import Mapping
from dataclasses import replace

from seedcompare import Comparison, Level, Pair
from seedcompare_tui.display.pair.folding import Filter

_LEVELS: Mapping[Filter, frozenset[Level]] = {
    Filter.ALL: frozenset(Level),
    Filter.SHARED: frozenset(Level),
    Filter.COPIED: frozenset({Level.VERBATIM, Level.EDITED}),
    Filter.UNIQUE: frozenset(),
}


def narrowed(comparison: Comparison, pair: Pair, only: Filter) -> Pair:
    """Return ``pair`` with the alignments and passages of the levels that ``only`` shows, and their wording.

    Its similarity and shares remain those of the whole pair.
    """
    levels = _LEVELS[only]
    alignments = tuple(each for each in pair.alignments if each.level in levels)
    places = {(each.a, each.b) for each in alignments}
    a, b = comparison.articles[pair.a], comparison.articles[pair.b]
    return replace(
        pair,
        alignments=alignments,
        passages=tuple(each for each in pair.passages if each.level in levels),
        wording=tuple(
            run for run in pair.wording if (a.paragraph_at(run.a.start), b.paragraph_at(run.b.start)) in places
        ),
    )
