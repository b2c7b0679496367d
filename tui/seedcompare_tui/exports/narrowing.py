"""A pair narrowed to what was asked for, for the forms that programs read."""

from collections.abc import Mapping
from dataclasses import replace

from seedcompare import Comparison, Level, Pair
from seedcompare_tui.display.folding import Filter
from seedcompare_tui.display.highlights import paragraph_at

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
    paragraphs_a, paragraphs_b = comparison.articles[pair.a].paragraphs, comparison.articles[pair.b].paragraphs
    return replace(
        pair,
        alignments=alignments,
        passages=tuple(each for each in pair.passages if each.level in levels),
        wording=tuple(
            run
            for run in pair.wording
            if (paragraph_at(paragraphs_a, run.a.start), paragraph_at(paragraphs_b, run.b.start)) in places
        ),
    )
