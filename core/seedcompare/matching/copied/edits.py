"""What was changed inside copied wording: the words that differ between two of its runs."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from rapidfuzz.distance import Levenshtein

from seedcompare.comparison import Edit
from seedcompare.matching.copied.wording import CopiedWording
from seedcompare.span import Span
from seedcompare.text.calendar_words import is_calendar_word

_SCALES = frozenset("dozen thousand million billion trillion".split())
"""English words of numbers whose keys are no digits."""


def find_edits(copied: CopiedWording) -> tuple[Edit, ...]:
    """Return the edits inside the copied wording of two texts, sorted by place in A, then in B, each once."""
    edits = {
        edit
        for stretch in copied.stretches
        for run, after in pairwise(stretch.runs)
        for edit in _edits_between(copied, Span(run.span_a.end, after.a), Span(run.span_b.end, after.b))
    }
    return tuple(sorted(edits, key=lambda edit: (edit.a, edit.b)))


def _edits_between(copied: CopiedWording, a: Span, b: Span) -> Iterator[Edit]:
    """Yield the edits between two runs; a word that both have there too is none, and divides what differs."""
    keys_a, keys_b = copied.a.keys, copied.b.keys
    steps = Levenshtein.opcodes(keys_a[slice(*a)], keys_b[slice(*b)])
    for differs, neighbours in groupby(steps, key=lambda step: step.tag != "equal"):
        if differs:
            first, *_, last = [*neighbours] * 2
            in_a = Span(a.start + first.src_start, a.start + last.src_end)
            in_b = Span(b.start + first.dest_start, b.start + last.dest_end)
            changed = (*keys_a[slice(*in_a)], *keys_b[slice(*in_b)])
            yield Edit(
                a=_characters(copied.a.article.words.starts, copied.a.article.words.ends, in_a),
                b=_characters(copied.b.article.words.starts, copied.b.article.words.ends, in_b),
                is_value=any(map(_is_value, changed)),
            )


def _characters(starts: tuple[int, ...], ends: tuple[int, ...], words: Span) -> Span:
    """Return a range of words, which another word comes before, in characters; empty for an empty one."""
    if words.length:
        return Span(starts[words.start], ends[words.end - 1])
    return Span(ends[words.start - 1], ends[words.start - 1])


def _is_value(key: str) -> bool:
    """Whether a word tells a number or when something was: what a reader must not miss if it changed."""
    return key[0].isnumeric() or key in _SCALES or is_calendar_word(key)
