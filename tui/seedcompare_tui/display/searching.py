"""Finding words in a pair, folded as comparing folds them."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import regex

from seedcompare import Article, Span, parse_article
from seedcompare_tui.display.graphemes import whole_graphemes
from seedcompare_tui.display.highlights import paragraph_at
from seedcompare_tui.display.hits import Hit

_QUOTES, _DASHES = "'\"’‘ʼ＇`´“”„«»‹›", "-‐‑‒–—―"
_ACCENT = "Mn"


def find_hits(articles: tuple[Article, Article], query: str) -> tuple[Hit, ...]:
    """Return every place of A, then of B, that holds ``query``, in order and without overlap; none for white space.

    The query is found as it is written, whatever its case, quotation marks, dashes and spaces; and as whole words that
    have the keys of its words, accents left aside: ``defense`` finds ``Defence``. One letter alone finds only words.
    """
    if not query.strip():
        return ()
    is_one_letter = len(query.strip()) == 1 and query.strip().isalnum()
    pattern = None if is_one_letter else _written(query)
    keys = tuple(map(_bare, parse_article(query, id="query").words.keys))
    return tuple(
        hit
        for side, article in enumerate(articles)
        for hit in _inside_paragraphs(article, side, _merged(_found(article, pattern, keys)))
    )


def _found(article: Article, pattern: regex.Pattern[str] | None, keys: Sequence[str]) -> Iterator[Span]:
    if pattern is not None:
        yield from (Span(*match.span()) for match in pattern.finditer(article.text))
    yield from _same_words(article, keys)


def _written(query: str) -> regex.Pattern[str]:
    return regex.compile(
        r"\s+".join("".join(map(_sign, word)) for word in query.split()), regex.IGNORECASE | regex.FULLCASE
    )


def _sign(character: str) -> str:
    alike = next((signs for signs in (_QUOTES, _DASHES) if character in signs), character)
    return f"[{regex.escape(alike)}]" if len(alike) > 1 else regex.escape(character)


def _same_words(article: Article, keys: Sequence[str]) -> Iterator[Span]:
    """The stretches of an article whose words have these keys."""
    if not keys:
        return
    words = [_bare(key) for key in article.words.keys]
    for start, word in enumerate(words):
        if word == keys[0] and words[start : start + len(keys)] == list(keys):
            yield article.words.text_span(Span(start, start + len(keys)))


@lru_cache(maxsize=1 << 16)
def _bare(key: str) -> str:
    """A key without its accents."""
    if key.isascii():
        return key
    bare = "".join(each for each in unicodedata.normalize("NFKD", key) if unicodedata.category(each) != _ACCENT)
    return bare or key


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, those that lie over one another as one."""
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
        paragraph = paragraph_at(article.paragraphs, span.start)
        whole = article.paragraphs[paragraph]
        start, end = whole_graphemes(article.text, span)
        if whole.holds(Span(start, end)) and start < end:
            yield Hit(side, paragraph, Span(start - whole.start, end - whole.start))
