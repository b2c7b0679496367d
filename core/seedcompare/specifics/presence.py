"""Which articles of a set have a word, a row of words, or words together in one sentence.

An index from word roots and from rows of three keys to articles and sentences, so that asking costs what
is shared and does not grow with the set.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from seedcompare.specifics.reading import Reading

_ROW = 3
_Row = tuple[str, ...]


class Presence:
    """What stands in which article of a set; articles are named by their index."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._places: list[dict[str, list[int]]] = []
        self._articles_of_row: dict[_Row, set[int]] = defaultdict(set)
        self._sentences_of_root: dict[str, set[int]] = defaultdict(set)
        self._article_of_sentence: list[int] = []
        self._articles_of_root: dict[str, set[int]] = defaultdict(set)
        self._has_sequence: dict[tuple[int, tuple[str, ...]], bool] = {}
        first_with: dict[_Row, int] = {}
        for index, reading in enumerate(readings):
            before = len(self._article_of_sentence)
            self._article_of_sentence += [index] * len(reading.article.words.sentences)
            numbers = list(range(before, len(self._article_of_sentence)))
            places: dict[str, list[int]] = defaultdict(list)
            for word, (root, sentence) in enumerate(zip(reading.roots, reading.sentence_of, strict=True)):
                places[root].append(word)
                self._sentences_of_root[root].add(numbers[sentence])
            self._places.append(places)
            for root in places:
                self._articles_of_root[root].add(index)
            for row in rows(reading.article.words.keys):
                if (first := first_with.setdefault(row, index)) != index:
                    self._articles_of_row[row] |= {first, index}

    def reading(self, article: int) -> Reading:
        """Return the reading of an article."""
        return self._readings[article]

    def places(self, article: int, root: str) -> Sequence[int]:
        """Return the indices of the words of an article that have this root."""
        return self._places[article].get(root, ())

    def others_with_all(self, article: int, roots: Iterable[str]) -> list[int]:
        """Return the other articles that have all of these roots, anywhere."""
        having = [self._articles_of_root.get(root, set()) for root in set(roots)]
        return sorted(set.intersection(*having) - {article}) if having else []

    def others_with_row(self, article: int, row: _Row) -> set[int]:
        """Return the other articles that have these three keys in a row."""
        return self._articles_of_row.get(row, set()) - {article}

    def others_with_sequence(self, article: int, roots: Sequence[str]) -> bool:
        """Whether another article has these roots in a row."""
        known = self._has_sequence.get((article, asked := tuple(roots)))
        if known is None:  # a text may quote the same words thousands of times
            known = any(self.sequence_starts(other, asked) for other in self.others_with_all(article, asked))
            self._has_sequence[article, asked] = known
        return known

    def sequence_starts(self, article: int, roots: Sequence[str]) -> list[int]:
        """Return where these roots stand in a row in an article, as indices of the first word."""
        own, wanted = self._readings[article].roots, tuple(roots)
        rarest = min(range(len(wanted)), key=lambda index: len(self.places(article, wanted[index])))
        starts = (at - rarest for at in self.places(article, wanted[rarest]))
        return [at for at in starts if at >= 0 and own[at : at + len(wanted)] == wanted]

    def is_in_other_sentence(self, article: int, roots: Iterable[str], *, share: float = 1.0) -> bool:
        """Whether one sentence of another article has at least this share (above 0) of these roots."""
        rarest_first = sorted(set(roots), key=lambda root: (len(self._sentences_of_root.get(root, ())), root))
        needed = max(1, -int(-share * len(rarest_first) // 1))
        counts: Counter[int] = Counter()
        for seen, root in enumerate(rarest_first):
            can_still_start = len(rarest_first) - seen >= needed
            sentences = self._sentences_of_root.get(root, set())
            counts.update(sentences if can_still_start else counts.keys() & sentences)
        return any(
            count >= needed and self._article_of_sentence[sentence] != article for sentence, count in counts.items()
        )


def rows(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield every three neighbouring keys, in order."""
    return zip(*(keys[offset:] for offset in range(_ROW)), strict=False)
