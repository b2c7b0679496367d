"""An order of articles in which those that are alike stand next to each other."""

from collections.abc import Mapping
from itertools import pairwise

Segment = tuple[int, ...]
"""Articles that stand next to each other."""


def seriate(count: int, likeness: Mapping[tuple[int, int], float]) -> Segment:
    """Return the indices of ``count`` articles so that alike ones are neighbours, the most alike first.

    ``likeness`` has a pair's score under its two indices, the smaller one first; a pair without a score is not alike.
    Segments of one article each are joined, the most alike pair first, so that the ends that meet are as alike as can
    be (single-link clustering with its leaves turned).
    """
    segments: dict[int, Segment] = {article: (article,) for article in range(count)}
    for a, b in sorted(likeness, key=lambda pair: (-likeness[pair], pair)):
        if segments[a] is not segments[b]:
            joined = _joined(segments[a], segments[b], likeness)
            segments.update(dict.fromkeys(joined, joined))
    distinct = sorted(set(segments.values()), key=lambda segment: (-len(segment), min(segment)))
    return tuple(article for segment in distinct for article in _turned(segment, likeness))


def _joined(one: Segment, other: Segment, likeness: Mapping[tuple[int, int], float]) -> Segment:
    """Put two segments together in the way whose meeting ends are most alike; the first of equals."""
    ways = [(left, right) for left in (one, one[::-1]) for right in (other, other[::-1])]
    left, right = max(ways, key=lambda way: _score(way[0][-1], way[1][0], likeness))
    return left + right


def _turned(segment: Segment, likeness: Mapping[tuple[int, int], float]) -> Segment:
    """Begin a segment with the end that is nearer to its most alike neighbours."""
    scores = [_score(a, b, likeness) for a, b in pairwise(segment)]
    nearer_to_the_end = bool(scores) and 2 * scores.index(max(scores)) >= len(scores)
    return segment[::-1] if nearer_to_the_end else segment


def _score(a: int, b: int, likeness: Mapping[tuple[int, int], float]) -> float:
    return likeness.get((min(a, b), max(a, b)), 0.0)
