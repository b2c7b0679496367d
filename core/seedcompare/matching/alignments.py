"""Which paragraphs of two articles carry the same content, whatever their order."""

from collections.abc import Sequence
from typing import NamedTuple

from seedcompare.comparison import Alignment, Level
from seedcompare.matching.candidates import Likenesses, find_alike
from seedcompare.matching.evidence import Evidence, evidence_of, score_of
from seedcompare.matching.levels import paragraph_level, paragraph_tiles
from seedcompare.matching.order import find_moved
from seedcompare.matching.profiles import Profile
from seedcompare.matching.tiles import Tile
from seedcompare.settings import Settings
from seedcompare.text.stems import stem_of

_LEAST_LIKENESS = 0.03
"""Below it, paragraphs are not looked at further."""
_NEARLY_SAME = 0.999
"""Below it, paragraphs have not the same words."""
_ROUNDING = 1e-6
"""So much evidence may be lost by rounding where it is only bounded."""

_BESIDE_NAMES = 0.25
"""Names alone align nothing: what else two paragraphs share must weigh a quarter of a word that stands once."""
_SAYING = frozenset(
    stem_of(key)
    for key in "said say says told tell tells adding added according reported reporters statement spokesman "
    "spokeswoman spokesperson broadcaster interview conference".split()
)
"""Words of who says it, which count as little as names. Other languages have none listed."""


class Match(NamedTuple):
    """Two paragraphs that carry the same content."""

    a: int
    b: int
    level: Level
    score: float
    tiles: tuple[Tile, ...]
    """The runs of words they share, in words of the articles."""


def find_matches(a: Profile, b: Profile, likenesses: Likenesses, settings: Settings) -> list[Match]:
    """Return the paragraphs that are aligned, sorted; many to many. ``likenesses`` are those of the sentences."""
    evidence = Evidence(a, b, likenesses, settings)
    least = evidence_of(settings.alignment_threshold) - _ROUNDING
    found: list[Match] = []
    for i, row in enumerate(find_alike(a.paragraph_directions, b.paragraph_directions)):
        for j, likeness in sorted(row.items()):
            if likeness < _LEAST_LIKENESS:
                continue
            if likeness >= _NEARLY_SAME and a.paragraph_grams[i].words == b.paragraph_grams[j].words:
                found.append(_same(a, b, i, j, settings))
            elif evidence.may_reach(least, i, j, likeness):  # finding the runs costs most
                match = _match(a, b, i, j, likeness, evidence, settings)
                if match.score >= settings.alignment_threshold and _share_more_than_names(a, b, i, j):
                    found.append(match)
    return found


def alignments_of(matches: Sequence[Match]) -> tuple[Alignment, ...]:
    """Return the matches, sorted as they are, with those out of the main order marked as moved."""
    moved = find_moved([(match.a, match.b) for match in matches], [match.score for match in matches])
    return tuple(
        Alignment(match.a, match.b, match.level, match.score, moved=is_moved)
        for match, is_moved in zip(matches, moved, strict=True)
    )


def _same(a: Profile, b: Profile, i: int, j: int, settings: Settings) -> Match:
    tiles = paragraph_tiles(a, b, i, j)
    return Match(i, j, paragraph_level(a, b, i, j, tiles, settings), 1.0, tuple(tiles))


def _match(a: Profile, b: Profile, i: int, j: int, likeness: float, evidence: Evidence, settings: Settings) -> Match:
    tiles = paragraph_tiles(a, b, i, j)
    level = paragraph_level(a, b, i, j, tiles, settings)
    return Match(i, j, level, score_of(evidence.whole(i, j, likeness, tiles, level)), tuple(tiles))


def _share_more_than_names(a: Profile, b: Profile, i: int, j: int) -> bool:
    theirs = set(b.stems[slice(*b.paragraphs[j])])
    shared = {stem: weight for stem, weight in a.content_words_in(a.paragraphs[i]) if stem in theirs}
    return (
        sum(weight for stem, weight in shared.items() if stem not in a.names and stem not in _SAYING)
        >= _BESIDE_NAMES * a.most_weight
    )
