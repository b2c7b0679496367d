"""The copied words of a pair, counted by paragraph and with or without quotations."""

from bisect import bisect_left
from collections import Counter
from dataclasses import replace

from seedcompare import Article, Pair, Span
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
        edits=tuple(edit for edit in pair.edits if not (_is_quoted(a, edit.a) or _is_quoted(b, edit.b))),
    )


def _is_quoted(article: Article, span: Span) -> bool:
    return any(quotation.start <= span.start and span.end <= quotation.end for quotation in article.quoted)
