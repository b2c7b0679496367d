"""How closely the words of two stretches agree."""

from collections.abc import Iterable, Sequence

from seedcompare.comparison import Level
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import Tile, covered_words, find_tiles
from seedcompare.settings import Settings
from seedcompare.span import Span

_LEAST_RUN = 2
"""Words shared one by one say nothing of wording."""
_COPIED_RUN = 3
"""From three words on a run is rarely chance (Lyon et al. 2001)."""
_DAMPING = 3
"""So many words are added to the length of a piece, so that a short one must be copied more exactly."""


def tiles_between(a: Profile, b: Profile, span_a: Span, span_b: Span) -> list[Tile]:
    """Return the runs of two or more keys that two stretches share, in words of the articles."""
    keys_a, keys_b = a.keys_in(span_a), b.keys_in(span_b)
    if keys_a == keys_b:
        return [Tile(span_a.start, span_b.start, span_a.length)]
    tiles = find_tiles(keys_a, keys_b, least=_LEAST_RUN)
    return [tile.moved_by(span_a.start, span_b.start) for tile in tiles]


def shared_share(tiles: Iterable[Tile], span_a: Span, span_b: Span) -> float:
    """Return the share of the words of the shorter of two non-empty stretches that stand in shared runs."""
    return sum(tile.length for tile in tiles) / min(span_a.length, span_b.length)


def passage_level(share: float, settings: Settings) -> Level:
    """Return the level of two stretches of which this share of the shorter one stands in shared runs."""
    if share >= settings.verbatim_share:
        return Level.VERBATIM
    return Level.EDITED if share >= settings.edited_share else Level.REWORDED


def paragraph_level(a: Profile, b: Profile, i: int, j: int, tiles: Sequence[Tile], settings: Settings) -> Level:
    """Return the level of two paragraphs with words, of which ``tiles`` are the shared runs."""
    if shared_share(tiles, a.paragraphs[i], b.paragraphs[j]) >= settings.verbatim_share:
        return Level.VERBATIM
    copied = [tile for tile in tiles if tile.length >= _COPIED_RUN]
    if sum(tile.length for tile in copied) >= settings.copied_words:
        return Level.EDITED
    words, copied_words = covered_words(tiles), covered_words(copied)
    share = max(
        max(
            _best_share(profile.quotations_in(paragraph), words[side]),
            _best_share(profile.sentences_in(paragraph), copied_words[side]),
        )
        for side, (profile, paragraph) in enumerate(((a, i), (b, j)))
    )
    return Level.EDITED if share >= settings.copied_piece else Level.REWORDED


def _best_share(pieces: Iterable[Span], words: set[int]) -> float:
    """Return the greatest share of a piece that is among ``words``, damped for short pieces; 0 for no pieces."""
    return max(
        (sum(word in words for word in range(*piece)) / (piece.length + _DAMPING) for piece in pieces), default=0.0
    )
