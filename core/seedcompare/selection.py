"""Picking articles of a set by what a reader sees or types, and the pair that two of them make."""

import re
from collections.abc import Sequence

from seedcompare.article import Article
from seedcompare.comparison import Comparison, Pair
from seedcompare.errors import SelectionError

IndexPair = tuple[int, int]
"""Two articles by their indices in their set, the first on the left."""

_MOST_NAMED = 9
_POSITION = re.compile(r"[1-9][0-9]{0,8}")


def select_article(articles: Sequence[Article], name: str) -> int:
    """Return the index of the article that ``name`` picks.

    Tried in this order: an id, a label, a source, a position counted from 1, the beginning of one article's id or
    label. So ``001`` is the article labelled 001, and ``3`` the third one unless an article is called 3.

    Raises `SelectionError`, which names the candidates, where none or several are picked.
    """
    ids, labels, sources = zip(*((article.id, article.label, article.source) for article in articles), strict=True)
    for names in (ids, labels, sources):
        if names.count(name) == 1:
            return names.index(name)
    if _POSITION.fullmatch(name) and int(name) <= len(articles):
        return int(name) - 1
    begun = [index for index, article in enumerate(articles) if name and _begins(article, name)]
    if len(begun) == 1:
        return begun[0]
    raise _no_single_article(articles, name, begun)


def select_pair(articles: Sequence[Article], left: str, right: str) -> IndexPair:
    """Return the indices of the two different articles that ``left`` and ``right`` pick, in this order.

    Raises `SelectionError` as `select_article` does, and where both pick the same article.
    """
    indices = select_article(articles, left), select_article(articles, right)
    if indices[0] == indices[1]:
        picked = _listed(articles, indices[:1])
        raise SelectionError(f"“{left}” and “{right}” are both {picked}; name two different articles")
    return indices


def select_paragraph(article: Article, number: int) -> int:
    """Return the index of a paragraph of ``article`` by its number, counted from 1 as on the screen.

    Raises `SelectionError` where the article has no such paragraph.
    """
    count = len(article.paragraphs)
    if not 1 <= number <= count:
        has = f"has paragraphs 1 to {count}" if count > 1 else f"has {'one paragraph' if count else 'no paragraph'}"
        raise SelectionError(f"{article.id} {has}, so there is no paragraph {number}; choose another")
    return number - 1


def pair_of(comparison: Comparison, a: int, b: int) -> Pair:
    """Return the pair of the articles ``a`` and ``b``, with ``a`` as its article A whichever comes first.

    Raises `SelectionError` if the comparison does not hold that pair.
    """
    for pair in comparison.pairs:
        if (pair.a, pair.b) == (a, b):
            return pair
        if (pair.a, pair.b) == (b, a):
            return pair.swapped()
    raise SelectionError(f"the articles {_listed(comparison.articles, (a, b))} share nothing; choose another pair")


def _begins(article: Article, name: str) -> bool:
    return article.id.startswith(name) or article.label.startswith(name)


def _no_single_article(articles: Sequence[Article], name: str, begun: Sequence[int]) -> SelectionError:
    if begun:
        return SelectionError(f"“{name}” is the beginning of {_listed(articles, begun)}; give more of it")
    listed = _listed(articles, range(len(articles)))
    return SelectionError(f"no article is called “{name}”; choose from {listed}")


def _listed(articles: Sequence[Article], indices: Sequence[int]) -> str:
    names = [f"{index + 1} {_named(articles[index])}" for index in indices[:_MOST_NAMED]]
    left_out = len(indices) - len(names)
    return ", ".join(names) + (f" and {left_out} more" if left_out else "")


def _named(article: Article) -> str:
    return article.id if article.id.startswith(article.label) else f"{article.label} ({article.id})"
