"""Where a text repeats posts of social networks without quotation marks: their form gives them away.

A page that embeds a post leaves its words and a line that signs them when it is saved as text. Only such forms count;
prose that names an account is no post.
"""

from collections.abc import Iterator, Sequence

import regex

from seedcompare.span import Span, merged

_MONTH = r"\p{L}{3,12}\.?"
_DATE = rf"(?:{_MONTH}\s+\d{{1,2}},\s+\d{{4}}|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}\s+(?:de\s+)?\d{{4}})"
_HANDLE = r"@[\w.]{1,40}"
_PICTURE = r"pic\.twitter\.com/\w+"
_SIGNATURE = regex.compile(rf"(?:\p{{Pd}}|--)\s?[^\n@]{{1,60}}?\({_HANDLE}\)\s?{_DATE}(?!\s?\p{{Pd}})")
"""The line under an embedded post: ``— Ann Lee (@annlee) March 3, 2018``."""
_SHARED = regex.compile(rf"A post shared by [^\n]{{1,80}}?\({_HANDLE}\)(?:\s+on\s+{_DATE}(?:\s+at\s+[\d:]+\s?[ap]m)?)?")
"""The line under an embedded picture of Instagram."""
_VIEW = regex.compile(r"\s*View this post on Instagram\s*")
_ENDS_WITH_PICTURE = regex.compile(rf"{_PICTURE}\s*\Z")
_HEADER = regex.compile(rf"[^\n@]{{0,60}}{_HANDLE}")
_STAMP = regex.compile(rf"\d{{1,2}}:\d{{2}}(?:\s?[AP]M)?\s?[·\p{{Pd}}]\s?{_DATE}", regex.IGNORECASE)
"""What stand over and under a post as the network itself shows it."""
_LEAD_IN = regex.compile(r"[^\n.!?]{0,200}\b(?:tweeted|wrote|posted|said|replied|added)\b[^\n.!?:]{0,40}:\s+")
"""Words of the article before a post in the same paragraph."""
_WORD = regex.compile(r"[\p{L}\p{N}]")

_LONGEST = 400
"""A post of the network has 280 characters and links; what is longer has lost the line that parts it from the story."""
_LONGEST_CAPTION = 2200
"""The most characters that Instagram takes."""
_MOST_PARAGRAPHS = 6
"""A post has no more paragraphs."""


def find_posts(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the words of the posts in ``text``, in order and without overlap; a span lies within one paragraph."""
    found = {*_signed(text, paragraphs), *_shared(text, paragraphs), *_stamped(text, paragraphs)}
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return tuple(kept)


def signs_post(paragraph: str) -> bool:
    """Whether a paragraph is nothing but the line under a post."""
    return any(pattern.fullmatch(paragraph.strip()) for pattern in (_SIGNATURE, _SHARED, _STAMP))


def find_signatures(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the lines that name who posted what stands before them, in order and without overlap."""
    found = (
        Span(*match.span())
        for paragraph in paragraphs
        for pattern in (_SIGNATURE, _SHARED, _STAMP)
        for match in pattern.finditer(text, *paragraph)
    )
    return tuple(merged(found))


def _signed(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield the posts that a line with name, account and date signs, or that end with a picture."""
    for index, paragraph in enumerate(paragraphs):
        start = paragraph.start
        for signature in _SIGNATURE.finditer(text, *paragraph):
            before = Span(start, signature.start())
            if _WORD.search(text, *before):
                yield from _post(text, before, _LONGEST)
            elif start == paragraph.start:
                yield from _paragraphs_before(text, paragraphs, index)
            start = signature.end()
        if _ENDS_WITH_PICTURE.search(text[start : paragraph.end]):
            yield from _post(text, Span(start, paragraph.end), _LONGEST)


def _post(text: str, stretch: Span, longest: int) -> Iterator[Span]:
    lead_in = _LEAD_IN.match(text, *stretch)
    words = text[lead_in.end() if lead_in else stretch.start : stretch.end]
    start = stretch.end - len(words.lstrip())
    if words.strip() and len(words.strip()) <= longest:
        yield Span(start, start + len(words.strip()))


def _paragraphs_before(text: str, paragraphs: Sequence[Span], index: int) -> Iterator[Span]:
    """Yield the post that a paragraph signs: the one before it, or all since the words that lead in to the post."""
    taken: list[Span] = []
    for paragraph in reversed(paragraphs[max(0, index - _MOST_PARAGRAPHS - 1) : index]):
        said = text[slice(*paragraph)]
        if said.endswith(":") or _SIGNATURE.search(said):
            break
        taken.append(paragraph)
        if sum(each.length for each in taken) > _LONGEST:
            taken = taken[:1]
            break
    else:
        taken = taken[:1]
    for paragraph in reversed(taken):
        yield from _post(text, paragraph, _LONGEST)


def _shared(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield the captions of pictures of Instagram: what stands before their last line, and after their first."""
    caption: list[Span] | None = None  # since the first line, where there was one
    for paragraph in paragraphs:
        view = _VIEW.match(text, *paragraph)
        caption = [] if view else caption
        rest = Span(view.end() if view else paragraph.start, paragraph.end)
        shared = _SHARED.search(text, *rest)
        if shared:
            for each in [*(caption or []), Span(rest.start, shared.start())]:
                yield from _post(text, each, _LONGEST_CAPTION)
        elif caption is not None and len(caption) < _MOST_PARAGRAPHS:
            caption.append(rest)
            continue
        caption = None


def _stamped(text: str, paragraphs: Sequence[Span]) -> Iterator[Span]:
    """Yield the posts that stand between a line with name and account and one with time and date."""
    header: int | None = None
    for index, paragraph in enumerate(paragraphs):
        if _HEADER.fullmatch(text, *paragraph):
            header = index
        elif header is not None and _STAMP.fullmatch(text, *paragraph):
            between = paragraphs[header + 1 : index]
            if len(between) <= _MOST_PARAGRAPHS:
                for each in between:
                    yield from _post(text, each, _LONGEST)
            header = None
