"""Where two texts may be the same copy: the exact runs of words that both have and that chance hardly gives."""

from seedcompare.matching.copied.sequence import ANCHOR_WORDS, WordSequence
from seedcompare.matching.runs import Run, find_maximal_runs

_CONTENT_WORDS = 2
"""A short run needs this many content words, one of which is part of no name: ``said on Thursday that`` has one."""
_LONG_RUN = 6
"""A run of this many words is an anchor whatever they are."""


def find_anchors(a: WordSequence, b: WordSequence) -> list[Run]:
    """Return the exact runs that anchor copied wording, each as long as it is, the longest first."""
    anchors = [run for run in find_maximal_runs(a.grams, b.grams) if _is_anchor(a, b, run)]
    return sorted(anchors, key=lambda run: (-run.length, run.a, run.b))


def content_words(a: WordSequence, b: WordSequence, run: Run) -> int:
    """Return how many words of a run are content words."""
    return _content(a, b, run).bit_count()


def own_words(a: WordSequence, b: WordSequence, run: Run) -> int:
    """Return how many words of a run are content words and no names: those that a writer chose."""
    return (_content(a, b, run) & ~(_bits(a.is_name, run.a, run) & _bits(b.is_name, run.b, run))).bit_count()


def _content(a: WordSequence, b: WordSequence, run: Run) -> int:
    return _bits(a.is_content, run.a, run) & _bits(b.is_content, run.b, run)


def _bits(flags: bytes, start: int, run: Run) -> int:
    return int.from_bytes(flags[start : start + run.length], "little")


def _is_anchor(a: WordSequence, b: WordSequence, run: Run) -> bool:
    unit = max(a.unit, b.unit)
    if run.length >= _LONG_RUN * unit or run.length == len(a.keys) == len(b.keys):
        return True
    is_long_enough = run.length >= ANCHOR_WORDS * unit
    return is_long_enough and content_words(a, b, run) >= _CONTENT_WORDS * unit and own_words(a, b, run) >= unit
