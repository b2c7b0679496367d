"""The copied words of a pair, counted by paragraph and with or without quotations."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from seedcompare import Article, Edit, Pair, Span
from seedcompare.span import merged


def copied_words(article: Article, pair: Pair, side: int) -> Counter[int]:
    """Return how many words of each paragraph are copied; ``article`` is A (``side`` 0) or B (1) of ``pair``."""
    spans = merged((run.a, run.b)[side] for run in pair.wording if run.is_copied)
    starts = article.words.starts
    counts: Counter[int] = Counter()
    for span in spans:
        for start in starts[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            counts[article.paragraph_at(start)] += 1
    return counts


def without_quotations(pair: Pair, a: Article, b: Article) -> Pair:
    """Return a pair with nothing copied but prose, and its shares; ``a`` and ``b`` are its articles."""
    return replace(
        pair,
        coverage_a=pair.prose_a,
        coverage_b=pair.prose_b,
        quoted_a=0.0,
        quoted_b=0.0,
        wording=tuple(run for run in pair.wording if not run.is_quoted),
        edits=tuple(_edits_in_prose(pair, a, b)),
    )


def _edits_in_prose(pair: Pair, a: Article, b: Article) -> Iterator[Edit]:
    """Yield the edits that are in no quotation and have none that is copied right before or after them."""
    copied = [run for run in pair.wording if run.is_copied]
    around_a = _Around(a, [(run.a, run.is_quoted) for run in copied])
    around_b = _Around(b, [(run.b, run.is_quoted) for run in copied])
    for edit in pair.edits:
        is_quoted = _is_quoted(a, edit.a) or _is_quoted(b, edit.b)
        if not (is_quoted or around_a.has_quotation(edit.a) or around_b.has_quotation(edit.b)):
            yield edit


class _Around:
    """What copied words stand around a place of one text."""

    def __init__(self, article: Article, runs: Sequence[tuple[Span, bool]]) -> None:
        """Take the runs of copied words of an article, each with whether it is quoted."""
        self._article = article
        self._by_end = sorted((span.end, is_quoted) for span, is_quoted in runs)
        self._by_start = sorted((span.start, is_quoted) for span, is_quoted in runs)

    def has_quotation(self, place: Span) -> bool:
        """Whether the next copied words before a place or those after it, in its paragraph, are quoted."""
        before = bisect_right(self._by_end, (place.start, True)) - 1
        after = bisect_left(self._by_start, (place.end, False))
        paragraph = self._article.paragraphs[self._article.paragraph_at(place.start)]
        return (before >= 0 and self._by_end[before][0] > paragraph.start and self._by_end[before][1]) or (
            after < len(self._by_start) and self._by_start[after][0] < paragraph.end and self._by_start[after][1]
        )


def _is_quoted(article: Article, span: Span) -> bool:
    return any(quotation.start <= span.start and span.end <= quotation.end for quotation in article.quoted)
