"""What an export says of the pairs and rows that it leaves out."""

from seedcompare import Comparison
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.display.sentences import counted


def left_out_line(reading: PairReading, only: Filter) -> str:
    """Return a sentence on the rows of a pair that ``only`` does not show; empty where it shows all."""
    if only is Filter.ALL:
        return ""
    hidden = [row for row in reading.rows if row.is_story and not only.shows(row)]
    in_a, in_b = sum(len(row.a) for row in hidden), sum(len(row.b) for row in hidden)
    return f"Only {only.value} paragraphs are shown; left out: {counted(in_a, 'paragraph')} of A, {in_b} of B."


def shown_line(comparison: Comparison, shown: int) -> str:
    """Return a sentence on how many pairs of ``comparison`` are ``shown``; empty where all are."""
    held = len(comparison.pairs)
    return "" if shown == held else f"Shown: {shown} of {counted(held, 'pair')}; name others with --pair."
