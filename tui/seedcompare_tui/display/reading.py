"""A pair made ready to be read: rows, texts and highlights, for screens and printed diffs alike."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from seedcompare import Alignment, Article, ArticleSet, Level, Pair, Passage
from seedcompare_tui.display.columns import columns
from seedcompare_tui.display.folding import Filter, fold_rows
from seedcompare_tui.display.highlights import Highlights, pair_highlights
from seedcompare_tui.display.hits import NO_HITS, Hits
from seedcompare_tui.display.layout import PairLayout
from seedcompare_tui.display.marks import Mark, level_mark
from seedcompare_tui.display.own_order import own_order_rows
from seedcompare_tui.display.painter import PairPainter
from seedcompare_tui.display.rows import Row, arrows_of, pair_rows


class Order(Enum):
    """In which order the paragraphs of a pair are read."""

    OF_A = "A's order"
    """A's order, with the partners of B side by side with A's."""
    OWN = "own order"
    """Each article in its own order."""


@dataclass(frozen=True, slots=True)
class PairReading:
    """A pair in reading order; A is read on the left."""

    articles: tuple[Article, Article]
    """Article A and article B."""
    pair: Pair
    order: Order
    rows: tuple[Row, ...]
    texts: tuple[tuple[str, ...], tuple[str, ...]]
    """The paragraphs of A and of B, as they are shown."""
    arrows: Mapping[Alignment, str]
    """For each moved alignment the arrow before the number of its paragraph of B."""
    highlights: tuple[Highlights, Highlights]
    """For each paragraph of A and of B its marked words."""
    _layouts: dict[tuple[int, bool, Filter], PairLayout] = field(default_factory=dict, repr=False, compare=False)

    @property
    def counts(self) -> dict[Mark, str]:
        """How often each mark occurs, as it is shown; of only here, ``3/5``, in A and in B apart."""
        found = Counter(level_mark(each.level) for each in self.pair.alignments)
        only_a = len(self.texts[0]) - len({each.a for each in self.pair.alignments})
        only_b = len(self.texts[1]) - len({each.b for each in self.pair.alignments})
        moved = sum(each.moved for each in self.pair.alignments)
        others = {Mark.ONLY_HERE: f"{only_a}/{only_b}", Mark.MOVED: str(moved)}
        return {mark: others.get(mark, str(found[mark])) for mark in Mark}

    @property
    def copied_passages(self) -> tuple[tuple[int, Passage], ...]:
        """The verbatim and edited passages, in A's order, each with the paragraph of A in which it begins."""
        a = self.articles[0]
        copied = [passage for passage in self.pair.passages if passage.level is not Level.REWORDED]
        return tuple((a.paragraph_at(passage.a.start), passage) for passage in copied)

    def layout(self, width: int, *, stacked: bool, shown: Filter = Filter.ALL) -> PairLayout:
        """Return the pair laid out on lines of ``width`` cells, with the rows that are not ``shown`` folded.

        What was laid out before is kept.
        """
        key = width, stacked, shown
        if key not in self._layouts:
            longer = max(len(texts) for texts in self.texts)
            sizes = columns(width, paragraphs=longer, stacked=stacked)
            self._layouts[key] = PairLayout(fold_rows(self.rows, shown), *self.texts, sizes=sizes)
        return self._layouts[key]

    def painter(self, layout: PairLayout, *, filler: str = "╱", hits: Hits = NO_HITS) -> PairPainter:
        """Return what draws a layout of this reading."""
        return PairPainter(
            layout, texts=self.texts, highlights=self.highlights, arrows=self.arrows, filler=filler, hits=hits
        )


def read_pair(source: ArticleSet, pair: Pair, *, order: Order = Order.OF_A) -> PairReading:
    """Return ``pair``, of two articles of ``source``, made ready to be read."""
    a, b = source.articles[pair.a], source.articles[pair.b]
    texts_a = tuple(a.paragraph_text(index) for index in range(len(a.paragraphs)))
    texts_b = tuple(b.paragraph_text(index) for index in range(len(b.paragraphs)))
    make_rows = pair_rows if order is Order.OF_A else own_order_rows
    return PairReading(
        articles=(a, b),
        pair=pair,
        order=order,
        rows=make_rows(pair, length_a=len(texts_a), length_b=len(texts_b)),
        texts=(texts_a, texts_b),
        arrows=arrows_of(pair) if order is Order.OF_A else {},
        highlights=pair_highlights(source, pair),
    )
