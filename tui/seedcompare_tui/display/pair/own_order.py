"""Each article in its own order: partners in step stand side by side, moved ones where their article has them."""

from collections.abc import Iterator, Sequence

from seedcompare import Alignment, Pair
from seedcompare_tui.display.marks import strength
from seedcompare_tui.display.pair.rows import Row, by_paragraph


def own_order_rows(pair: Pair, *, length_a: int, length_b: int) -> tuple[Row, ...]:
    """Return rows in which the paragraphs of A and those of B both stand in the order of their article.

    Of a moved alignment each side has a row of its own.
    """
    of_a, of_b = by_paragraph(pair, 0), by_paragraph(pair, 1)
    rows: list[Row] = []
    next_a = next_b = 0
    for block_a, block_b in [*_blocks(pair), (range(length_a, length_a), range(length_b, length_b))]:
        rows += [Row((a,), (), tuple(of_a[a])) for a in range(next_a, block_a.start)]
        rows += [Row((), (b,), tuple(of_b[b])) for b in range(next_b, block_b.start)]
        next_a, next_b = block_a.stop, block_b.stop
        if block_a:
            rows.append(Row(tuple(block_a), tuple(block_b), tuple(each for a in block_a for each in of_a[a])))
    return tuple(rows)


def _blocks(pair: Pair) -> Iterator[tuple[range, range]]:
    """Yield the stretches of A and of B that stand side by side, top to bottom: alignments in step.

    One that would take in what lies between is left out, the weaker one where there is a choice: its partner is named,
    and stands where its article has it.
    """
    a, b = range(0), range(0)
    joined: list[Alignment] = []
    for each in _strongest(pair.alignments):
        if joined and each.b < joined[-1].b:
            continue
        if not joined or (each.a >= a.stop and each.b >= b.stop):
            if joined:
                yield a, b
            joined, a, b = [each], range(each.a, each.a + 1), range(each.b, each.b + 1)
        elif each.a <= a.stop and each.b <= b.stop:
            joined.append(each)
            a, b = range(a.start, max(a.stop, each.a + 1)), range(b.start, max(b.stop, each.b + 1))
        elif len(joined) == 1 and strength(each) > strength(joined[0]):
            joined, a, b = [each], range(each.a, each.a + 1), range(each.b, each.b + 1)
    if joined:
        yield a, b


def _strongest(alignments: Sequence[Alignment]) -> Iterator[Alignment]:
    """Yield the alignments that are not moved and the strongest of a paragraph of A or of B."""
    unmoved = [each for each in alignments if not each.moved]
    best: dict[tuple[int, int], Alignment] = {}
    for each in unmoved:
        for place in ((0, each.a), (1, each.b)):
            if place not in best or strength(each) > strength(best[place]):
                best[place] = each
    return (each for each in unmoved if each in (best[0, each.a], best[1, each.b]))
