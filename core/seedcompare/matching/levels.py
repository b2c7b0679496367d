"""How closely the words of two stretches agree, by the runs of words that they share."""

from collections.abc import Iterable, Sequence

from seedcompare.comparison import Level
from seedcompare.matching.profiles import LEAST_RUN, Profile
from seedcompare.matching.runs import Run, find_runs, grams_of
from seedcompare.settings import Settings
from seedcompare.span import Span

_COPIED_RUN = 3
"""Three words in a row are rarely shared by chance (Lyon et al. 2001)."""
_DAMPING = 3
"""Words added to the length of a piece, so that a short one must be copied more exactly."""


def runs_between(a: Profile, b: Profile, span_a: Span, span_b: Span) -> list[Run]:
    """Return the runs of two or more keys that two stretches share, in words of the articles."""
    keys_a, keys_b = a.keys_in(span_a), b.keys_in(span_b)
    if keys_a == keys_b:
        return [Run(span_a.start, span_b.start, span_a.length)]
    runs = find_runs(grams_of(keys_a, LEAST_RUN), grams_of(keys_b, LEAST_RUN))
    return [run.shifted_by(span_a.start, span_b.start) for run in runs]


def paragraph_runs(a: Profile, b: Profile, i: int, j: int) -> list[Run]:
    """Return the runs of two or more keys that two paragraphs share, in words of the articles."""
    start_a, start_b = a.paragraphs[i].start, b.paragraphs[j].start
    grams_a, grams_b = a.paragraph_grams[i], b.paragraph_grams[j]
    if grams_a.words == grams_b.words:
        return [Run(start_a, start_b, len(grams_a.words))]
    return [run.shifted_by(start_a, start_b) for run in find_runs(grams_a, grams_b)]


def shared_share(runs: Iterable[Run], span_a: Span, span_b: Span) -> float:
    """Return the share of the words of the shorter of two non-empty stretches that stand in shared runs."""
    return sum(run.length for run in runs) / min(span_a.length, span_b.length)


def passage_level(share: float, settings: Settings) -> Level:
    """Return the level of two stretches of which this share of the shorter one stands in shared runs."""
    if share >= settings.verbatim_share:
        return Level.VERBATIM
    return Level.EDITED if share >= settings.edited_share else Level.REWORDED


def paragraph_level(a: Profile, b: Profile, i: int, j: int, runs: Sequence[Run], settings: Settings) -> Level:
    """Return the level of two paragraphs with words, which share ``runs``."""
    if shared_share(runs, a.paragraphs[i], b.paragraphs[j]) >= settings.verbatim_share:
        return Level.VERBATIM
    copied = [run for run in runs if run.length >= _COPIED_RUN]
    if sum(run.length for run in copied) >= settings.copied_words:
        return Level.EDITED
    for profile, paragraph, spans, copied_spans in (
        (a, i, [run.span_a for run in runs], [run.span_a for run in copied]),
        (b, j, [run.span_b for run in runs], [run.span_b for run in copied]),
    ):
        if _holds_piece(profile.paragraph_sentences[paragraph], copied_spans, settings):
            return Level.EDITED
        if spans and _holds_piece(profile.paragraph_quotations[paragraph], spans, settings):
            return Level.EDITED
    return Level.REWORDED


def _holds_piece(pieces: Iterable[Span], spans: Sequence[Span], settings: Settings) -> bool:
    """Whether enough of one of the pieces stands in ``spans``, which do not overlap; short pieces are damped."""
    return any(
        sum(piece.overlap(span) for span in spans) >= settings.copied_piece * (piece.length + _DAMPING)
        for piece in pieces
    )
