"""The copied wording of two texts, word by word: what of each is copied, and what of that is quoted."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from seedcompare.matching.copied.sequence import WordSequence
from seedcompare.matching.copied.stretches import Stretch, find_stretches
from seedcompare.matching.runs import Run, cut_at
from seedcompare.span import Span

_PROSE, _QUOTED = 1, 3
"""A word that is prose in one place and quoted in another is quoted: its bits are put together."""
_MARKS = bytes([_PROSE, _QUOTED]).ljust(256)
"""The mark of a copied word that is not quoted, and of one that is."""

_LEAST_TO_TRIM = 4
"""A run of fewer words is left whole."""


@dataclass(frozen=True, slots=True)
class CopiedWords:
    """How many words of one text are copied from or in another."""

    all: int
    """The words in copied wording, each counted once."""
    quoted: int
    """Those of them that one of the two texts has in a quotation."""
    total: int
    """All words of the text."""

    @property
    def prose(self) -> int:
        """The others: what the writers of the two texts have in common, and not those they quote."""
        return self.all - self.quoted

    @property
    def share(self) -> float:
        """The copied share of the text, 0 to 1; 0 of a text without words."""
        return self.all / self.total if self.total else 0.0

    @property
    def quoted_share(self) -> float:
        """The part of that share that is quoted."""
        return self.quoted / self.total if self.total else 0.0


@dataclass(frozen=True)
class CopiedWording:
    """What two texts have as the same copy; it depends on nothing but the two."""

    a: WordSequence
    """The words of A."""
    b: WordSequence
    """The words of B."""
    stretches: tuple[Stretch, ...]
    """Sorted; many to many."""
    marks_a: bytes
    """A byte for each word of A: 0 for one that is not copied, 1 for prose, 3 for a quotation."""
    marks_b: bytes
    """The same of B."""

    @cached_property
    def _ends(self) -> tuple[frozenset[int], frozenset[int]]:
        """The words of A and of B at which their paragraphs end."""
        a, b = (frozenset(span.end for span in side.article.words.paragraphs) for side in (self.a, self.b))
        return a, b

    def swapped(self) -> "CopiedWording":
        """Return the same wording with B as A."""
        stretches = sorted(Stretch(tuple(run.swapped() for run in stretch.runs)) for stretch in self.stretches)
        return CopiedWording(self.b, self.a, tuple(stretches), self.marks_b, self.marks_a)

    @property
    def unit(self) -> int:
        """How many words of the two count as one: 1, or more in a script without spaces."""
        return max(self.a.unit, self.b.unit)

    @property
    def words_a(self) -> CopiedWords:
        """How much of A is copied."""
        return _counted(self.marks_a)

    @property
    def words_b(self) -> CopiedWords:
        """How much of B is copied."""
        return _counted(self.marks_b)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs of all stretches, sorted, each once."""
        return tuple(sorted({run for stretch in self.stretches for run in stretch.runs}))

    def prose_of(self, stretch: Stretch) -> list[Run]:
        """Return the parts of the runs of a stretch that are in no quotation, in order."""
        return [part for run in stretch.runs for part, is_quoted in self.quoted_parts(run) if not is_quoted]

    def whole(self, run: Run) -> Iterator[Run]:
        """Yield the parts of a run that lie in one paragraph of each text."""
        return cut_at(run, *self._ends)

    def has_break(self, side: int, words: Span) -> bool:
        """Whether a paragraph of A (``side`` 0) or B (1) ends before, between or after the words of a short range."""
        return not self._ends[side].isdisjoint(range(words.start, words.end + 1))

    def words_without(self, side: int, paragraphs: Collection[int]) -> CopiedWords:
        """Return how much of A (``side`` 0) or B (1) is copied, apart from some paragraphs of it, by their indices."""
        marks = bytearray((self.marks_a, self.marks_b)[side])
        spans = (self.a, self.b)[side].article.words.paragraphs
        for index in sorted(paragraphs, reverse=True):
            del marks[slice(*spans[index])]
        return _counted(marks)

    def quoted_parts(self, run: Run) -> Iterator[tuple[Run, bool]]:
        """Yield the parts of a run that are quoted as a whole or not at all, each with whether it is."""
        marks = bytes(map(max, self.marks_a[run.a : run.a + run.length], self.marks_b[run.b : run.b + run.length]))
        start = 0
        for end in range(1, run.length + 1):
            if end == run.length or marks[end] != marks[start]:
                yield Run(run.a + start, run.b + start, end - start), marks[start] == _QUOTED
                start = end


def find_copied(a: WordSequence, b: WordSequence) -> CopiedWording:
    """Return the copied wording of two texts."""
    found = find_stretches(a, b)
    stretches = tuple(Stretch(tuple(_without_lone_words(run, a, b) for run in stretch.runs)) for stretch in found)
    marks_a, marks_b = bytearray(len(a.keys)), bytearray(len(b.keys))
    for stretch in stretches:
        for run in stretch.runs:
            _mark(marks_a, marks_b, run, a, b)
    if _QUOTED in marks_a or _QUOTED in marks_b:
        runs = {run for stretch in stretches for run in stretch.runs}
        while sum(_spread_quotations(marks_a, marks_b, run) for run in runs):
            pass
    return CopiedWording(a, b, stretches, bytes(marks_a), bytes(marks_b))


def _without_lone_words(run: Run, a: WordSequence, b: WordSequence) -> Run:
    """Return a run of prose without a single word of a quotation at its beginning or end.

    Where prose that is copied ends at ``“The``, the first word of what is quoted has only come along.
    """
    is_quoted = _either(a.is_quoted[slice(*run.span_a)], b.is_quoted[slice(*run.span_b)])
    if run.length < _LEAST_TO_TRIM or 1 not in is_quoted:
        return run
    start = int(is_quoted[0] > is_quoted[1])
    end = run.length - int(is_quoted[-1] > is_quoted[-2])
    return run.part(start, end)


def _mark(marks_a: bytearray, marks_b: bytearray, run: Run, a: WordSequence, b: WordSequence) -> None:
    """Mark the words of a run on both sides; one that is a quotation in any of its places is one."""
    in_a, in_b = slice(*run.span_a), slice(*run.span_b)
    marks = _either(a.is_quoted[in_a], b.is_quoted[in_b]).translate(_MARKS)
    marks_a[in_a] = _either(marks_a[in_a], marks)
    marks_b[in_b] = _either(marks_b[in_b], marks)


def _either(one: bytes | bytearray, other: bytes) -> bytes:
    """Return the bits that each byte has in one of two sequences of the same length."""
    return (int.from_bytes(one, "little") | int.from_bytes(other, "little")).to_bytes(len(one), "little")


def _spread_quotations(marks_a: bytearray, marks_b: bytearray, run: Run) -> bool:
    """Mark as quoted on both sides what is on one, and return whether anything was: a text may repeat what it quotes.

    So all places of the same copied words are quoted or none is, and what is shown adds up to what is counted.
    """
    in_a, in_b = slice(*run.span_a), slice(*run.span_b)
    if marks_a[in_a] == marks_b[in_b]:
        return False
    marks_a[in_a] = marks_b[in_b] = bytes(map(max, marks_a[in_a], marks_b[in_b]))
    return True


def _counted(marks: bytes | bytearray) -> CopiedWords:
    return CopiedWords(len(marks) - marks.count(0), marks.count(_QUOTED), len(marks))
