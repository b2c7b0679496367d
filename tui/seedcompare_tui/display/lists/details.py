"""What only one article has, by article and kind, each with the sentence it stands in."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from seedcompare import Article, ArticleSet, Detail, DetailKind, Span
from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.display.lists.listing import ListRole
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.text.visible import visible_line

KIND_NAMES = {
    DetailKind.NUMBER: "number",
    DetailKind.DATE: "date",
    DetailKind.NAME: "name",
    DetailKind.PLACE: "place",
    DetailKind.QUOTE: "quotation",
}
"""What a reader calls each kind, in the order in which they are listed."""


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One detail and where it stands."""

    article: int
    """The article by its index in the set."""
    kind: DetailKind
    paragraph: int
    """Its paragraph, by index in the article."""
    before: str
    """What of its sentence stands before it, safe to show."""
    text: str
    """The detail, safe to show."""
    after: str
    """What of its sentence stands after it, safe to show."""
    detail: Detail


def detail_rows(source: ArticleSet) -> tuple[DetailRow, ...]:
    """Return every detail of ``source``, by article, then kind, then place."""
    kinds = list(KIND_NAMES)
    return tuple(
        _row(article, index, detail)
        for index, (article, details) in enumerate(zip(source.articles, source.details, strict=True))
        for detail in sorted(details, key=lambda each: (kinds.index(each.kind), each.span))
    )


def detail_excerpt(source: ArticleSet, row: DetailRow) -> Excerpt:
    """Return the paragraph of a detail, with the detail marked."""
    article = source.articles[row.article]
    start = article.paragraphs[row.paragraph].start
    span = Span(row.detail.span.start - start, row.detail.span.end - start)
    return Excerpt(
        article=row.article,
        paragraph=row.paragraph,
        text=article.paragraph_text(row.paragraph),
        mark=Mark.ONLY_HERE,
        marked=((span, ListRole.DETAIL),),
    )


def _row(article: Article, index: int, detail: Detail) -> DetailRow:
    sentence = _sentence(article, detail.span)
    return DetailRow(
        article=index,
        kind=detail.kind,
        paragraph=article.paragraph_at(detail.span.start),
        before=visible_line(article.text[sentence.start : detail.span.start]),
        text=visible_line(article.text[slice(*detail.span)]),
        after=visible_line(article.text[detail.span.end : sentence.end]),
        detail=detail,
    )


def _sentence(article: Article, span: Span) -> Span:
    """Return the sentences that hold ``span``, with the marks at their ends, inside its paragraph."""
    words = article.words
    paragraph = article.paragraphs[article.paragraph_at(span.start)]
    first = bisect_right(words.sentences, span.start, key=lambda each: words.text_span(each).start) - 1
    last = bisect_left(words.sentences, span.end, key=lambda each: words.text_span(each).end)
    start = words.text_span(words.sentences[max(0, first)]).start
    end = words.text_span(words.sentences[min(last, len(words.sentences) - 1)]).end
    start, end = max(paragraph.start, min(start, span.start)), min(paragraph.end, max(end, span.end))
    while start > paragraph.start and not article.text[start - 1].isspace():
        start -= 1
    while end < paragraph.end and not article.text[end].isspace():
        end += 1
    return Span(start, end)
