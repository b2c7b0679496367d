"""Each article in its own order: partners in step stand side by side, moved ones where their article has them."""

from collections.abc import Iterator, Sequence

from seedcompare import Alignment, Pair
from seedcompare_tui.display.rows import Row, by_paragraph


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
    """The stretches of A and of B that stand side by side, top to bottom: alignments in step, joined at a paragraph.

    One that would take in what lies between is left out: its partner is named, and stands where its article has it.
    """
    a, b = range(0), range(0)
    for each in _in_step(pair.alignments):
        if a and (each.a < a.stop or each.b < b.stop):
            if each.a <= a.stop and each.b <= b.stop:
                a, b = range(a.start, max(a.stop, each.a + 1)), range(b.start, max(b.stop, each.b + 1))
            continue
        if a:
            yield a, b
        a, b = range(each.a, each.a + 1), range(each.b, each.b + 1)
    if a:
        yield a, b


def _in_step(alignments: Sequence[Alignment]) -> Iterator[Alignment]:
    """The alignments that are not moved and go forward in B."""
    last = 0
    for each in alignments:
        if not each.moved and each.b >= last:
            last = each.b
            yield each
