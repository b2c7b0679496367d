"""A pair made ready to be read: rows, texts and highlights, for screens and printed diffs alike."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest

from seedcompare import Alignment, Article, ArticleSet, Detail, Pair
from seedcompare_tui.display.marks import LEVEL_MARKS, Mark, level_mark
from seedcompare_tui.display.pair.columns import columns
from seedcompare_tui.display.pair.copied import copied_words, without_quotations
from seedcompare_tui.display.pair.folding import Filter, fold_rows
from seedcompare_tui.display.pair.highlights import Highlights, pair_highlights
from seedcompare_tui.display.pair.hits import NO_HITS, Hits
from seedcompare_tui.display.pair.kinds import STORY, Kinds, kinds_of
from seedcompare_tui.display.pair.layout import PairLayout
from seedcompare_tui.display.pair.own_order import own_order_rows
from seedcompare_tui.display.pair.painter import PairPainter
from seedcompare_tui.display.pair.rows import Row, arrows_of, gathered, pair_rows, with_copied
from seedcompare_tui.display.sentences import has_languages
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.visible import visible_line

_BEGINNING = 30_000
"""Characters of an article that are read before it is compared: a few hundred lines."""


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
    all_articles: Sequence[Article]
    """The set that they are of."""
    pair: Pair
    order: Order
    rows: tuple[Row, ...]
    texts: tuple[tuple[str, ...], tuple[str, ...]]
    """The paragraphs of A and of B, as they are shown."""
    arrows: Mapping[Alignment, str]
    """For each moved alignment the arrow before the number of its paragraph of B."""
    highlights: tuple[Highlights, Highlights]
    """For each paragraph of A and of B its marked words."""
    kinds: tuple[Kinds, Kinds] = (STORY, STORY)
    """Of what kinds the paragraphs of A and of B are."""
    is_compared: bool = True
    """Whether the pair is compared; else this is how the articles begin, and nothing is claimed of them."""
    without_quotations: bool = False
    """Whether the shares and the wording of ``pair`` are those of prose alone."""
    _layouts: dict[tuple[int, bool, Filter], PairLayout] = field(default_factory=dict, repr=False, compare=False)

    def names_within(self, width: int) -> tuple[str, str]:
        """Return names of A and B in at most ``width`` cells, by which no other article of the set could be meant."""
        names = names_within(self.all_articles, width)
        return names[self.pair.a], names[self.pair.b]

    @property
    def has_languages(self) -> bool:
        """Whether the articles of the set are in more languages than one."""
        return self.is_compared and has_languages(self.all_articles)

    @property
    def has_something_in_common(self) -> bool:
        """Whether there is an alignment or a copied word."""
        return bool(self.pair.alignments) or any(run.is_copied for run in self.pair.wording)

    @property
    def is_whole(self) -> bool:
        """Whether all paragraphs are there."""
        return all(len(texts) == len(each.paragraphs) for texts, each in zip(self.texts, self.articles, strict=True))

    def goes_on(self, row: Row, below: Row) -> bool:
        """Return whether a block of A or of B goes on in the row ``below``, so that no empty line stands between."""
        both = zip(self.kinds, (row.a, row.b), (below.a, below.b), strict=True)
        return any(here and there and kinds.goes_on(here[-1], there[0]) for kinds, here, there in both)

    def between(self, side: int, paragraph: int) -> str:
        """Return what stands between a paragraph of A (``side`` 0) or B (1) and the one before, where both are copied.

        That is an empty line, but for a further piece of a block what its article has there.
        """
        if paragraph not in self.kinds[side].continued:
            return "\n\n"
        spans = self.articles[side].paragraphs
        return visible_line(self.articles[side].text[spans[paragraph - 1].end : spans[paragraph].start])

    def text_of(self, side: int, paragraphs: Sequence[int]) -> str:
        """Return paragraphs of A (``side`` 0) or B (1) under each other, the pieces of a block as one."""
        texts = self.texts[side]
        return "".join(
            f"{self.between(side, each) if number else ''}{texts[each]}" for number, each in enumerate(paragraphs)
        )

    @property
    def counts(self) -> dict[Mark, str]:
        """How often each mark occurs, as it is shown; of only here, ``A 3, B 5``, for each side.

        What is no part of the story is counted where there is any.
        """
        found = Counter(level_mark(each.level) for each in self.pair.alignments)
        outside_a, outside_b = (len(kinds.furniture) for kinds in self.kinds)
        only_a = len(self.texts[0]) - outside_a - len({each.a for each in self.pair.alignments})
        only_b = len(self.texts[1]) - outside_b - len({each.b for each in self.pair.alignments})
        moved = sum(each.moved for each in self.pair.alignments)
        counts = {mark: str(found[mark]) for mark in LEVEL_MARKS.values()}
        counts |= {Mark.ONLY_HERE: f"A {only_a}, B {only_b}", Mark.MOVED: str(moved)}
        changed = Counter(Mark.CHANGED_VALUE if edit.is_value else Mark.CHANGED for edit in self.pair.edits)
        counts |= {mark: str(changed[mark]) for mark in (Mark.CHANGED, Mark.CHANGED_VALUE) if changed[mark]}
        return counts | ({Mark.NO_STORY: f"A {outside_a}, B {outside_b}"} if outside_a or outside_b else {})

    @property
    def count_line(self) -> str:
        """The marks with how often each occurs, on one line; only here in A and in B apart."""
        return "   ".join(f"{mark.sign} {mark.word} {count}" for mark, count in self.counts.items())

    def copied_words(self, side: int) -> Counter[int]:
        """Return how many words of each paragraph of A (``side`` 0) or B (1) are copied, of those that have any."""
        return copied_words(self.articles[side], self.pair, side)

    def layout(self, width: int, *, stacked: bool, shown: Filter = Filter.ALL) -> PairLayout:
        """Return the pair laid out on lines of ``width`` cells, with the rows that are not ``shown`` folded.

        What was laid out before is kept.
        """
        key = width, stacked, shown
        if key not in self._layouts:
            longer = max(len(article.paragraphs) for article in self.articles)
            sizes = columns(width, paragraphs=longer, stacked=stacked)
            self._layouts[key] = PairLayout(fold_rows(self.rows, shown), *self.texts, sizes=sizes, kinds=self.kinds)
        return self._layouts[key]

    def painter(self, layout: PairLayout, *, filler: str = "╱", hits: Hits = NO_HITS) -> PairPainter:
        """Return what draws a layout of this reading."""
        return PairPainter(
            layout,
            texts=self.texts,
            highlights=self.highlights,
            arrows=self.arrows,
            filler=filler if self.is_compared else " ",
            hits=hits,
            signs=self.is_compared,
        )


def read_pair(source: ArticleSet, pair: Pair, *, order: Order = Order.OF_A, quotations: bool = True) -> PairReading:
    """Return ``pair``, of two articles of ``source``, made ready to be read; its prose alone without ``quotations``."""
    a, b = source.articles[pair.a], source.articles[pair.b]
    if not quotations:
        pair = without_quotations(pair, a, b)
    texts_a = tuple(a.paragraph_text(index) for index in range(len(a.paragraphs)))
    texts_b = tuple(b.paragraph_text(index) for index in range(len(b.paragraphs)))
    make_rows = pair_rows if order is Order.OF_A else own_order_rows
    rows = make_rows(pair, length_a=len(texts_a), length_b=len(texts_b))
    return PairReading(
        articles=(a, b),
        all_articles=source.articles,
        pair=pair,
        order=order,
        rows=with_copied(
            gathered(rows, (a.furniture, b.furniture)), (copied_words(a, pair, 0), copied_words(b, pair, 1))
        ),
        texts=(texts_a, texts_b),
        arrows=arrows_of(pair) if order is Order.OF_A else {},
        highlights=pair_highlights(source, pair),
        kinds=(kinds_of(a), kinds_of(b)),
        without_quotations=not quotations,
    )


@dataclass(frozen=True, slots=True)
class WithoutDetails:
    """Articles of which nobody knows yet what only one of them has."""

    articles: tuple[Article, ...]

    @property
    def details(self) -> tuple[tuple[Detail, ...], ...]:
        """None of any article."""
        return ((),) * len(self.articles)


def read_beginnings(articles: Sequence[Article], a: int, b: int) -> PairReading:
    """Return how two of ``articles`` begin, each in its own order, to be read until they are compared."""
    both = articles[a], articles[b]
    texts_a, texts_b = (tuple(_beginning(article)) for article in both)
    rows = zip_longest(
        ((index,) for index in range(len(texts_a))), ((index,) for index in range(len(texts_b))), fillvalue=()
    )
    return PairReading(
        articles=both,
        all_articles=articles,
        pair=Pair.of_nothing(a, b),
        order=Order.OWN,
        rows=tuple(Row(here_a, here_b, ()) for here_a, here_b in rows),
        texts=(texts_a, texts_b),
        arrows={},
        highlights=(((),) * len(texts_a), ((),) * len(texts_b)),
        is_compared=False,
    )


def _beginning(article: Article) -> Iterator[str]:
    """Yield the first paragraphs, the last of them cut between two words where it goes on for long."""
    end = article.paragraphs[0].start + _BEGINNING if article.paragraphs else 0
    for span in article.paragraphs:
        if span.start >= end:
            return
        if span.end <= end:
            yield article.text[slice(*span)]
        else:
            yield f"{article.text[span.start : end].rpartition(' ')[0] or article.text[span.start : end]} …"
