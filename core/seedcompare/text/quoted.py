"""What of an article is quoted: the words of others, however the text or its source marks them."""

from collections.abc import Collection, Iterator, Sequence

from seedcompare.span import Span
from seedcompare.text.posts import find_posts, signs_post
from seedcompare.text.quotations import find_quotations


def find_quoted(
    text: str, paragraphs: Sequence[Span], *, story: Collection[int], marked: Sequence[Span] = ()
) -> tuple[Span, ...]:
    """Return the quoted words of ``text``, in order and without overlap; a span lies within one paragraph.

    Quoted is what stands between quotation marks, a post of a social network, and ``marked``: what the source itself
    marks as quoted. ``story`` are the indices of the paragraphs that tell the story; the others quote nothing.
    """
    telling = [paragraph for index, paragraph in enumerate(paragraphs) if index in story]
    found = [
        *find_quotations(text, telling),
        *_within(find_posts(text, paragraphs), telling),
        *(span for span in _within(marked, telling) if not signs_post(text[slice(*span)])),
    ]
    return tuple(_joined(found))


def _within(spans: Sequence[Span], paragraphs: Sequence[Span]) -> Iterator[Span]:
    return (span.clipped(paragraph) for span in spans for paragraph in paragraphs if span.overlap(paragraph))


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Return the spans in order, those that overlap as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined
