"""A comparison as a document of plain values that other programs read; `docs/format.md` describes it."""

from collections.abc import Sequence
from dataclasses import asdict

from seedcompare.article import Article
from seedcompare.comparison import Comparison, Detail, Pair, Place
from seedcompare.credit import Credit
from seedcompare.document_keys import (
    ArticleDocument,
    ComparisonDocument,
    CreditDocument,
    PairDocument,
    PlaceDocument,
    SpanDocument,
)
from seedcompare.span import Span
from seedcompare.version import VERSION

COMPARISON_FORMAT = "seedcompare-comparison/1"
"""What the document of a comparison calls itself."""

_DECIMALS = 4


def comparison_document(comparison: Comparison, *, pairs: Sequence[Pair] | None = None) -> ComparisonDocument:
    """Return the document of ``comparison``, made of dicts, lists, strings, numbers, booleans and None.

    ``pairs`` are the pairs it holds, whichever of their articles is A there; None stands for all that were compared.
    Numbers are rounded to four decimals, so that the same comparison gives the same bytes everywhere.
    """
    articles = comparison.articles
    shown = [pair.swapped() if pair.a > pair.b else pair for pair in (comparison.pairs if pairs is None else pairs)]
    return {
        "format": COMPARISON_FORMAT,
        "version": VERSION,
        "settings": asdict(comparison.settings),
        "articles": [_article(*both) for both in zip(articles, comparison.details, strict=True)],
        "pairs": [pair_document(pair, a=articles[pair.a].id, b=articles[pair.b].id) for pair in shown],
        "units": [
            {"paragraphs": [(articles[article].id, paragraph) for article, paragraph in unit.paragraphs]}
            for unit in comparison.units
        ],
        "origins": [
            {
                "articles": [articles[article].id for article in origin.articles],
                "agency": origin.agency,
                "evidence": [
                    {"kind": x.kind.value, "a": _place(articles, x.a), "b": x.b and _place(articles, x.b)}
                    for x in origin.evidence
                ],
            }
            for origin in comparison.origins
        ],
    }


def pair_document(pair: Pair, *, a: str, b: str) -> PairDocument:
    """Return the document of one pair, with ``a`` and ``b`` as the names of its articles."""
    return {
        "a": a,
        "b": b,
        "similarity": _rounded(pair.similarity),
        "coverage": {"a": _rounded(pair.coverage_a), "b": _rounded(pair.coverage_b)},
        "quoted": {"a": _rounded(pair.quoted_a), "b": _rounded(pair.quoted_b)},
        "retold": {"a": _rounded(pair.retold_a), "b": _rounded(pair.retold_b)},
        "derivation": {"a": pair.derivation_a.value, "b": pair.derivation_b.value},
        "alignments": [
            {
                "a": x.a,
                "b": x.b,
                "level": x.level.value,
                "score": _rounded(x.score),
                "moved": x.moved,
                "why": {name: _rounded(term) for name, term in x.reasons.terms().items()},
            }
            for x in pair.alignments
        ],
        "passages": [
            {"a": _span(x.a), "b": _span(x.b), "level": x.level.value, "score": _rounded(x.score), "words": x.words}
            for x in pair.passages
        ],
        "wording": [
            {"a": _span(x.a), "b": _span(x.b), "copied": x.is_copied, "quoted": x.is_quoted} for x in pair.wording
        ],
        "edits": [{"a": _span(x.a), "b": _span(x.b), "value": x.is_value} for x in pair.edits],
    }


def _article(article: Article, details: Sequence[Detail]) -> ArticleDocument:
    return {
        "id": article.id,
        "label": article.label,
        "source": article.source,
        "words": article.word_count,
        "byline": article.byline,
        "title": article.title,
        "date": article.date,
        "published": article.published,
        "outlet": article.outlet,
        "language": article.language,
        "credits": [_credit(credit) for credit in article.credits],
        "text": article.text,
        "paragraphs": [_span(paragraph) for paragraph in article.paragraphs],
        "furniture": [_span(article.paragraphs[index]) for index in sorted(article.furniture)],
        "captions": [_span(article.paragraphs[index]) for index in sorted(article.captions)],
        "details": [
            {"span": _span(x.span), "kind": x.kind.value, "text": article.text[slice(*x.span)]} for x in details
        ],
    }


def _place(articles: Sequence[Article], place: Place) -> PlaceDocument:
    start, end = place.span or (None, None)
    return articles[place.article].id, start, end


def _credit(credit: Credit) -> CreditDocument:
    span = None if credit.span is None else _span(credit.span)
    found: CreditDocument = {"agency": credit.agency, "kind": credit.kind.value, "span": span}
    return found if credit.field is None else {**found, "field": credit.field}


def _span(span: Span) -> SpanDocument:
    return [span.start, span.end]


def _rounded(number: float) -> float:
    return round(float(number), _DECIMALS)
