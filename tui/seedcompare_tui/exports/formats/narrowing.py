"""A pair narrowed to what was asked for, for the forms that programs read."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from seedcompare import Article, Comparison, Pair, Passage, SharedRun
from seedcompare_tui.display.pair.folding import Filter


def narrowed(comparison: Comparison, pair: Pair, only: Filter) -> Pair:
    """Return ``pair`` with what ``only`` shows of it; its similarity and shares remain those of the whole pair.

    Of what is copied these are all copied wording, which adds up to the shares, with what was changed in it, and the
    alignments and passages that have some of it on both sides.
    """
    match only:
        case Filter.ALL | Filter.SHARED:
            return pair
        case Filter.UNIQUE:
            return replace(pair, alignments=(), passages=(), wording=(), edits=())
        case Filter.COPIED:
            return _copied(pair, comparison.articles[pair.a], comparison.articles[pair.b])


def _copied(pair: Pair, a: Article, b: Article) -> Pair:
    wording = tuple(run for run in pair.wording if run.is_copied)
    places = {(a.paragraph_at(run.a.start), b.paragraph_at(run.b.start)) for run in wording}
    return replace(
        pair,
        alignments=tuple(each for each in pair.alignments if (each.a, each.b) in places),
        passages=tuple(filter(_has_one_of(wording), pair.passages)),
        wording=wording,
    )


def _has_one_of(wording: Sequence[SharedRun]) -> Callable[[Passage], bool]:
    """Return what tells whether a passage has one of these runs, sorted by place in A, on both its sides."""
    starts = [run.a.start for run in wording]
    longest = max((run.a.length for run in wording), default=0)

    def has_one(passage: Passage) -> bool:
        near = wording[bisect_left(starts, passage.a.start - longest) : bisect_left(starts, passage.a.end)]
        return any(passage.a.overlap(run.a) and passage.b.overlap(run.b) for run in near)

    return has_one
