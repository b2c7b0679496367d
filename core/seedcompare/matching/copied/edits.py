"""What was changed inside copied wording: the words that differ between two of its runs, and values beside them."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from seedcompare.comparison import Edit
from seedcompare.matching.copied.sequence import WordSequence
from seedcompare.matching.copied.stretches import GAP, Stretch
from seedcompare.matching.copied.wording import CopiedWording
from seedcompare.span import Span
from seedcompare.text.calendar_words import is_calendar_word

_SCALES = frozenset("dozen thousand million billion trillion".split())
"""English words of numbers whose keys are no digits."""


class _Changed(NamedTuple):
    """Words that differ, as ranges of words."""

    a: Span
    b: Span


def find_edits(copied: CopiedWording) -> tuple[Edit, ...]:
    """Return the edits inside the copied wording of two texts, sorted by place in A, then in B, each once.

    Words beside the copied part of a sentence are an edit only if they tell another number or time. What is all copied
    from elsewhere is no edit.
    """
    changed = {each for stretch in copied.stretches for each in _changed_in(copied, stretch)}
    edits = (_edit(copied, each) for each in changed if not _is_all_copied(copied, each))
    return tuple(sorted(edits, key=lambda edit: (edit.a, edit.b)))


def _changed_in(copied: CopiedWording, stretch: Stretch) -> Iterator[_Changed]:
    """Yield what differs between the runs of a stretch, and values that differ beside its ends."""
    for run, after in pairwise(stretch.runs):
        a, b = Span(run.span_a.end, after.a), Span(run.span_b.end, after.b)
        if copied.has_break(0, a) == copied.has_break(1, b):  # else the one goes on where the other begins anew
            yield from _between(copied, a, b)
    first, last = stretch.runs[0], stretch.runs[-1]
    before = _Changed(_before(copied.a, first.a), _before(copied.b, first.b))
    behind = _Changed(_behind(copied.a, last.span_a.end), _behind(copied.b, last.span_b.end))
    for beside in (before, behind):
        if all(0 < side.length <= GAP * copied.unit for side in beside):
            for each in _between(copied, *beside):
                if _has_value(copied.a, each.a) and _has_value(copied.b, each.b):
                    yield each


def _between(copied: CopiedWording, a: Span, b: Span) -> Iterator[_Changed]:
    """Yield what differs of two short ranges; a word that both have is no part of it, and divides it."""
    steps = Levenshtein.opcodes(copied.a.keys[slice(*a)], copied.b.keys[slice(*b)])
    for differs, neighbours in groupby(steps, key=lambda step: step.tag != "equal"):
        if differs:
            first, *_, last = [*neighbours] * 2
            yield _Changed(
                Span(a.start + first.src_start, a.start + last.src_end),
                Span(b.start + first.dest_start, b.start + last.dest_end),
            )


def _before(side: WordSequence, start: int) -> Span:
    """Return the words of a sentence before the one with this index."""
    return Span(_sentence_of(side, start).start, start)


def _behind(side: WordSequence, end: int) -> Span:
    """Return the words of a sentence from the one with this index on; none where a sentence ends before it."""
    return Span(end, _sentence_of(side, end - 1).end)


def _sentence_of(side: WordSequence, word: int) -> Span:
    return side.sentences[bisect_right(side.sentences, word, key=lambda sentence: sentence.start) - 1]


def _is_all_copied(copied: CopiedWording, changed: _Changed) -> bool:
    return 0 not in copied.marks_a[slice(*changed.a)] and 0 not in copied.marks_b[slice(*changed.b)]


def _edit(copied: CopiedWording, changed: _Changed) -> Edit:
    return Edit(
        a=_characters(copied.a, changed.a),
        b=_characters(copied.b, changed.b),
        is_value=_has_value(copied.a, changed.a) or _has_value(copied.b, changed.b),
    )


def _characters(side: WordSequence, words: Span) -> Span:
    """Return a range of words in characters; an empty one, which another word comes before, is empty there too."""
    if words.length:
        return side.article.words.text_span(words)
    end = side.article.words.ends[words.start - 1]
    return Span(end, end)


def _has_value(side: WordSequence, words: Span) -> bool:
    return any(map(_is_value, side.keys[slice(*words)]))


def _is_value(key: str) -> bool:
    """Whether a word tells a number or when something was: what a reader must not miss if it changed."""
    return key[0].isnumeric() or key in _SCALES or is_calendar_word(key)
