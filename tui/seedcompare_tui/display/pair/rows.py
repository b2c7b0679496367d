"""The order in which a pair is read: A's order, with B's paragraphs beside their partners."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from seedcompare import Alignment, Pair
from seedcompare_tui.display.marks import Mark, level_mark, strength, strongest


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that stand side by side; every paragraph of the pair is in exactly one row."""

    a: tuple[int, ...]
    """Paragraphs of A, top to bottom; empty where only B has this."""
    b: tuple[int, ...]
    """Paragraphs of B, top to bottom; empty where only A has this, or where its partner stands in another row."""
    alignments: tuple[Alignment, ...]
    """The alignments of the row's paragraphs of A (of B, where A has none)."""
    is_story: bool = True
    """Whether the row is of the story; else it has neighbouring paragraphs that are no part of theirs."""
    has_copied: bool = False
    """Whether one of its paragraphs has copied words."""

    @property
    def mark(self) -> Mark:
        """The mark of the strongest alignment, else `Mark.ONLY_HERE` or, outside of the story, `Mark.NO_STORY`."""
        if not self.is_story:
            return Mark.NO_STORY
        best = strongest(self.alignments)
        return level_mark(best.level) if best else Mark.ONLY_HERE

    def strongest_of(self, side: int, paragraph: int) -> Alignment | None:
        """Return the strongest alignment of a paragraph of A (``side`` 0) or B (1) in this row, or None."""
        return strongest(each for each in self.alignments if (each.a, each.b)[side] == paragraph)

    @property
    def moved(self) -> bool:
        """Whether a partner is out of order, in this row or where it stands."""
        return any(each.moved for each in self.alignments)

    def has_something(self, side: int) -> bool:
        """Whether there is a paragraph, or a partner that stands elsewhere, on the side of A (0) or B (1)."""
        return bool((self.a, self.b)[side] or (self.elsewhere and bool(self.a) == bool(side)))

    @property
    def elsewhere(self) -> tuple[Alignment, ...]:
        """The strongest alignment with each partner that stands in another row.

        Partners are paragraphs of B, or of A where this row has none itself.
        """
        side, present = (1, self.b) if self.a else (0, self.a)
        partners = dict.fromkeys((each.a, each.b)[side] for each in self.alignments)
        absent = [partner for partner in partners if partner not in present]
        return tuple(best for partner in absent if (best := self.strongest_of(side, partner)))


def pair_rows(pair: Pair, *, length_a: int, length_b: int) -> tuple[Row, ...]:
    """Return the rows of a pair whose articles have ``length_a`` and ``length_b`` paragraphs.

    A paragraph of B stands beside its strongest partner, under those that are not moved if it is. One that has none
    follows the unmoved paragraph before it in B. A paragraph of A whose partner stands beside its neighbour joins it.
    """
    homes = _homes(pair)
    beside: dict[int, list[int]] = defaultdict(list)
    for b, alignment in sorted(homes.items(), key=lambda home: (home[1].moved, home[0])):
        beside[alignment.a].append(b)
    aligned_a = by_paragraph(pair, 0)
    following = _following(homes, length_b)

    rows = [_only_b(b) for b in following[-1]]
    for group in _groups(length_a, homes, beside, aligned_a):
        partners = tuple(b for a in group for b in beside[a])
        rows.append(Row(group, partners, tuple(each for a in group for each in aligned_a[a])))
        rows.extend(_only_b(b) for a in group for b in following[a])
    return tuple(rows)


def _homes(pair: Pair) -> dict[int, Alignment]:
    """For each aligned paragraph of B, the alignment beside which it is shown."""
    homes: dict[int, Alignment] = {}
    for alignment in pair.alignments:
        held = homes.get(alignment.b)
        if held is None or strength(alignment) > strength(held):
            homes[alignment.b] = alignment
    return homes


def by_paragraph(pair: Pair, side: int) -> dict[int, list[Alignment]]:
    """Return the alignments of each paragraph of A (``side`` 0) or B (1); a paragraph without one has an empty list."""
    found: dict[int, list[Alignment]] = defaultdict(list)
    for alignment in pair.alignments:
        found[(alignment.a, alignment.b)[side]].append(alignment)
    return found


def _following(homes: dict[int, Alignment], length_b: int) -> dict[int, list[int]]:
    """For each paragraph of A (-1: the beginning), what only B has and is shown after it."""
    following: dict[int, list[int]] = defaultdict(list)
    anchor = -1
    for b in range(length_b):
        home = homes.get(b)
        if home is None:
            following[anchor].append(b)
        elif not home.moved:
            anchor = max(anchor, home.a)
    return following


def _groups(
    length_a: int, homes: dict[int, Alignment], beside: dict[int, list[int]], aligned_a: dict[int, list[Alignment]]
) -> list[tuple[int, ...]]:
    """Return the paragraphs of A, neighbours together where they share a partner that stands beside one only."""
    groups: list[list[int]] = []
    for a in range(length_a):
        shared = {each.b for each in aligned_a[a]} & {each.b for each in aligned_a[a - 1]}
        together = [*groups[-1], a] if groups else []
        if any(homes[b].a in together for b in shared) and not (beside[a] and beside[a - 1]):
            groups[-1].append(a)
        else:
            groups.append([a])
    return [tuple(group) for group in groups]


def arrows_of(pair: Pair) -> dict[Alignment, str]:
    """For each moved alignment, where in B its paragraph comes from: above or below what it now stands under."""
    unmoved = sorted((each.a, each.b) for each in pair.alignments if not each.moved)
    places_a = [a for a, _ in unmoved]
    lowest_b = list(accumulate((b for _, b in unmoved), max))

    def arrow(moved: Alignment) -> str:
        above = bisect_right(places_a, moved.a)
        return "↑" if above and moved.b < lowest_b[above - 1] else "↓"

    return {each: arrow(each) for each in pair.alignments if each.moved}


def gathered(rows: Sequence[Row], furniture: tuple[frozenset[int], frozenset[int]]) -> tuple[Row, ...]:
    """Return ``rows`` with those that neighbour as one that have nothing but the ``furniture`` of A and of B."""
    in_a, in_b = furniture
    found: list[Row] = []
    for is_story, stretch in groupby(rows, key=lambda row: not (in_a.issuperset(row.a) and in_b.issuperset(row.b))):
        if is_story:
            found.extend(stretch)
        else:
            outside = list(stretch)
            a, b = (tuple(at for row in outside for at in (row.a, row.b)[side]) for side in (0, 1))
            found.append(Row(a, b, (), is_story=False))
    return tuple(found)


def with_copied(rows: Sequence[Row], copied: tuple[Collection[int], Collection[int]]) -> tuple[Row, ...]:
    """Return ``rows``, each with whether it has one of the ``copied`` paragraphs of A or of B."""
    in_a, in_b = copied
    return tuple(
        replace(row, has_copied=any(a in in_a for a in row.a) or any(b in in_b for b in row.b)) for row in rows
    )


def _only_b(b: int) -> Row:
    return Row((), (b,), ())
