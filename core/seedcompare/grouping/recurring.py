"""Boxes that are known only because an outlet prints them under its other stories too.

No form gives them away. A paragraph that stands word for word in at least three articles of one outlet is such a box,
if two of these tell different stories: of two that are versions of one story nearly all recurs, and that says nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from seedcompare.article import Article

_LEAST_ARTICLES = 3
"""Two may be a story and its update."""
_MOST_RECURRING = 0.5
"""Two articles tell different stories where less than this share of the words of both recurs."""

Keys = tuple[str, ...]


def recurring_boxes(articles: Sequence[Article]) -> tuple[frozenset[int], ...]:
    """Return for each article the paragraphs that are boxes of its outlet; none where the outlet is not known."""
    by_outlet: defaultdict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        if article.outlet:
            by_outlet[article.outlet.casefold()].append(index)
    boxes: list[frozenset[int]] = [frozenset()] * len(articles)
    for indices in by_outlet.values():
        if len(indices) >= _LEAST_ARTICLES:
            found = _boxes([articles[index] for index in indices])
            for index, its_boxes in zip(indices, found, strict=True):
                boxes[index] = its_boxes
    return tuple(boxes)


def _boxes(articles: Sequence[Article]) -> list[frozenset[int]]:
    """Return the boxes of each of the articles of one outlet."""
    keys = [_keys_of_paragraphs(article) for article in articles]
    having: defaultdict[Keys, set[int]] = defaultdict(set)
    for index, paragraphs in enumerate(keys):
        for words in paragraphs.values():
            having[words].add(index)
    recurring = {words: having_it for words, having_it in having.items() if len(having_it) >= _LEAST_ARTICLES}
    different = _different_stories(keys, recurring)
    tells = {having_it: _some_differ(having_it, different) for having_it in set(map(frozenset, recurring.values()))}
    return [
        frozenset(at for at, words in paragraphs.items() if words in recurring and tells[frozenset(recurring[words])])
        for paragraphs in keys
    ]


def _some_differ(indices: Collection[int], different: Collection[tuple[int, int]]) -> bool:
    return any(pair in different for pair in combinations(sorted(indices), 2))


def _keys_of_paragraphs(article: Article) -> Mapping[int, Keys]:
    words = article.words
    return {at: words.keys[slice(*words.paragraphs[at])] for at in article.story if words.paragraphs[at].length}


def _different_stories(
    keys: Sequence[Mapping[int, Keys]], recurring: Mapping[Keys, set[int]]
) -> frozenset[tuple[int, int]]:
    """Return the pairs of articles, the earlier first, of which less than half recurs in the other, either way."""
    shared: Counter[tuple[int, int]] = Counter()
    for one, paragraphs in enumerate(keys):
        for words in paragraphs.values():
            for other in recurring.get(words, ()):
                shared[one, other] += len(words)
    most = [_MOST_RECURRING * sum(map(len, paragraphs.values())) for paragraphs in keys]
    return frozenset(
        (one, other)
        for one, other in combinations(range(len(keys)), 2)
        if shared[one, other] < most[one] and shared[other, one] < most[other]
    )
