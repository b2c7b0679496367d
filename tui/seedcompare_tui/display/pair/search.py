"""Finding words in a pair."""

from collections.abc import Iterable, Iterator

from seedcompare import Article, Span
from seedcompare_tui.display.pair.hits import Hit
from seedcompare_tui.display.text.finding import Needle, SearchedText
from seedcompare_tui.display.text.graphemes import whole_graphemes


def find_hits(articles: tuple[Article, Article], query: str) -> tuple[Hit, ...]:
    """Return every place of A, then of B, that holds ``query``, in order and without overlap; none for white space.

    One letter alone finds only words.
    """
    if not query.strip():
        return ()
    needle = Needle(query)
    is_one_letter = len(query.strip()) == 1 and query.strip().isalnum()
    return tuple(
        hit
        for side, article in enumerate(articles)
        for hit in _inside_paragraphs(article, side, _merged(_found(article, needle, only_words=is_one_letter)))
    )


def _found(article: Article, needle: Needle, *, only_words: bool) -> Iterator[Span]:
    text = SearchedText(article.text, article.words)
    if not only_words:
        yield from needle.written_in(text)
    yield from needle.words_in(text)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans in order, those that lie over one another as one."""
    held: Span | None = None
    for span in sorted(spans):
        if held is not None and span.start < held.end:
            held = Span(held.start, max(held.end, span.end))
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def _inside_paragraphs(article: Article, side: int, spans: Iterable[Span]) -> Iterator[Hit]:
    for span in spans:
        paragraph = article.paragraph_at(span.start)
        whole = article.paragraphs[paragraph]
        start, end = whole_graphemes(article.text, span)
        if whole.holds(Span(start, end)) and start < end:
            yield Hit(side, paragraph, Span(start - whole.start, end - whole.start))
