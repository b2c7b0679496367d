"""Which articles of a set have a word, three words in a row, or words together in one sentence.

An index from word roots to sentences and from trigrams of keys to articles, so that asking costs what
is shared and does not grow with the set.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import ceil

from seedcompare.specifics.tokens import Tokens

Trigram = tuple[str, str, str]
"""The keys of three words in a row."""


class TermIndex:
    """What stands in which article of a set; articles are named by their index."""

    def __init__(self, tokens_of_each: Sequence[Tokens], asked: Iterable[Trigram] = ()) -> None:
        """Index the articles by their tokens; of the trigrams of keys only those that are ``asked`` are known."""
        self._tokens = tokens_of_each
        self._articles_of_trigram = _articles_of_trigrams(tokens_of_each, frozenset(asked))
        self._sentences_of_root: defaultdict[str, list[int]] = defaultdict(list)
        self._article_of_sentence: list[int] = []
        self._first_sentences: list[int] = []
        self._sentence_sets: dict[str, set[int]] = {}
        self._articles_of_root: dict[str, frozenset[int]] = {}
        self._has_sequence: dict[tuple[int, tuple[str, ...]], bool] = {}
        for index, tokens in enumerate(tokens_of_each):
            sentences = tokens.article.words.sentences
            self._first_sentences.append(len(self._article_of_sentence))
            for number, (start, end) in enumerate(sentences, len(self._article_of_sentence)):
                for root in set(tokens.roots[start:end]):
                    self._sentences_of_root[root].append(number)
            self._article_of_sentence += [index] * len(sentences)
        self._first_sentences.append(len(self._article_of_sentence))

    def tokens(self, article: int) -> Tokens:
        """Return the tokens of an article."""
        return self._tokens[article]

    def places(self, article: int, root: str) -> list[int]:
        """Return the indices of the words of an article that have this root."""
        tokens, first = self._tokens[article], self._first_sentences[article]
        sentences = tokens.article.words.sentences
        found: list[int] = []
        for number in self._sentences(article, root):
            start, end = sentences[number - first]
            for _ in range(tokens.roots[start:end].count(root)):
                found.append(tokens.roots.index(root, start, end))
                start = found[-1] + 1
        return found

    def has(self, article: int, root: str) -> bool:
        """Whether an article has a word with this root."""
        return article in self._articles(root)

    def others_with_all(self, article: int, roots: Iterable[str]) -> list[int]:
        """Return the other articles that have all of these roots, anywhere."""
        having = [self._articles(root) for root in roots]
        return sorted(frozenset.intersection(*having) - {article}) if having else []

    def _articles(self, root: str) -> frozenset[int]:
        known = self._articles_of_root.get(root)
        if known is None:  # a name may be asked for thousands of times
            numbers = self._sentences_of_root.get(root, ())
            known = frozenset(self._article_of_sentence[number] for number in numbers)
            self._articles_of_root[root] = known
        return known

    def _sentences(self, article: int, root: str) -> Sequence[int]:
        """Return the numbers of the sentences of an article that have this root."""
        numbers = self._sentences_of_root.get(root, [])
        start = bisect_left(numbers, self._first_sentences[article])
        return numbers[start : bisect_left(numbers, self._first_sentences[article + 1], lo=start)]

    def others_with_trigram(self, article: int, trigram: Trigram) -> set[int]:
        """Return the other articles that have these three keys, which were asked for, in a row."""
        return self._articles_of_trigram.get(trigram, set()) - {article}

    def others_with_sequence(self, article: int, roots: Sequence[str]) -> bool:
        """Whether another article has these roots in a row."""
        known = self._has_sequence.get((article, asked := tuple(roots)))
        if known is None:  # a text may quote the same words thousands of times
            known = any(self.sequence_starts(other, asked) for other in self.others_with_all(article, asked))
            self._has_sequence[article, asked] = known
        return known

    def sequence_starts(self, article: int, roots: Sequence[str]) -> list[int]:
        """Return where these roots stand in a row in an article, as indices of the first word."""
        own, wanted = self._tokens[article].roots, tuple(roots)
        rarest = min(range(len(wanted)), key=lambda index: len(self._sentences(article, wanted[index])))
        starts = (at - rarest for at in self.places(article, wanted[rarest]))
        return [at for at in starts if at >= 0 and own[at : at + len(wanted)] == wanted]

    def is_in_other_sentence(self, article: int, roots: Iterable[str], *, share: float = 1.0) -> bool:
        """Whether one sentence of another article has at least this share (above 0, at most 1) of these roots."""
        rarest_first = sorted(set(roots), key=lambda root: (len(self._sentences_of_root.get(root, ())), root))
        needed = max(1, ceil(share * len(rarest_first)))
        most_missed = len(rarest_first) - needed
        counts: dict[int, int] = Counter(
            chain.from_iterable(self._sentences_elsewhere(article, root) for root in rarest_first[: most_missed + 1])
        )
        for left in range(needed - 2, -1, -1):
            for number in self._sentence_set(rarest_first[-left - 1]).intersection(counts):
                counts[number] += 1
            counts = {number: count for number, count in counts.items() if count + left >= needed}
            if not counts:
                return False
        return bool(counts)

    def _sentences_elsewhere(self, article: int, root: str) -> Sequence[int]:
        """Return the numbers of the sentences of all other articles that have this root."""
        numbers = self._sentences_of_root.get(root, [])
        start = bisect_left(numbers, self._first_sentences[article])
        return numbers[:start] + numbers[bisect_left(numbers, self._first_sentences[article + 1], lo=start) :]

    def _sentence_set(self, root: str) -> set[int]:
        known = self._sentence_sets.get(root)
        if known is None:
            known = self._sentence_sets[root] = set(self._sentences_of_root.get(root, ()))
        return known


def trigrams(keys: Sequence[str]) -> Iterator[Trigram]:
    """Yield every three neighbouring keys, in order."""
    return zip(keys, keys[1:], keys[2:], strict=False)


def _articles_of_trigrams(tokens_of_each: Sequence[Tokens], asked: frozenset[Trigram]) -> dict[Trigram, set[int]]:
    articles: dict[Trigram, set[int]] = defaultdict(set)
    for index, tokens in enumerate(tokens_of_each):
        for trigram in asked.intersection(trigrams(tokens.article.words.keys)):
            articles[trigram].add(index)
    return articles
