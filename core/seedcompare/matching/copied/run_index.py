"""Which texts of a set can have copied wording in common, by an index of all their runs of four words.

Copied wording holds such a run, and no run is left out for being common, so nothing that is copied is missed. The index
is made in one pass and takes as much memory as the texts have words.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from seedcompare.matching.copied.sequence import WordSequence


class RunIndex:
    """The runs of a set of texts, each with the texts that have it."""

    def __init__(self, sequences: Sequence[WordSequence]) -> None:
        self._sequences = sequences
        first: dict[int, int] = {}
        self._having: defaultdict[int, list[int]] = defaultdict(list)
        """The texts that have a run, of those runs that more than one has."""
        for index, sequence in enumerate(sequences):
            for gram in sequence.grams.distinct:
                if first.setdefault(gram, index) != index:
                    having = self._having[gram]
                    if not having:
                        having.append(first[gram])
                    having.append(index)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs of texts that share a run, by their indices, in order and each once."""
        for index, sequence in enumerate(self._sequences):
            later = self._later(index, sequence)
            yield from ((index, other) for other in sorted(later))

    def _later(self, index: int, sequence: WordSequence) -> set[int]:
        """Return the texts after one that share a run with it."""
        most = len(self._sequences) - index - 1
        later: set[int] = set()
        for gram in sequence.grams.distinct & self._having.keys():
            having = self._having[gram]
            later.update(having[bisect_right(having, index) :])
            if len(later) == most:
                break
        return later
