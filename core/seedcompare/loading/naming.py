"""What the articles of a set are called: an id that is unique in the set, and a label for readers."""

from collections import Counter
from collections.abc import Sequence

import regex

from seedcompare.article import Article

_LONGEST, _SHORTEST, _KEPT_OF_END = 90, 40, 16
"""The most characters of a label, the most that a headline is cut to, and how many of these are its end."""
_LONGEST_DATE = 24
_BETWEEN = " · "
_RUN = regex.compile(r"[\p{L}\p{M}\p{N}]+")


def unique_ids(places: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return an id for each article, in their order.

    A place is the folders that hold an article and last its own name. The id is that name, unless
    two articles share it: then as many folders as tell them apart stand before it, and what no
    folder tells apart is numbered, as in ``fox``, ``fox-2``.
    """
    groups: dict[str, list[Sequence[str]]] = {}
    for place in places:
        groups.setdefault(place[-1], []).append(place)
    depths = {name: _telling_depth(group) for name, group in groups.items()}
    return _numbered([_joined(place, depths[place[-1]]) for place in places])


def short_labels(ids: Sequence[str]) -> tuple[str, ...]:
    """Return for each id its shortest beginning, ending where a word ends, that no other id has too.

    ``001_4c0b`` beside ``002_bdc6`` gives ``001``; an id that no such beginning tells apart stays whole.
    """
    counts = Counter(beginning for name in ids for beginning in _beginnings(name))
    return tuple(next((part for part in _beginnings(name) if counts[part] == 1), name) for name in ids)


def labels_of(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return what a reader sees for each article; no two are the same.

    That is its outlet, its headline and its date, as far as they are known; what `short_labels` makes of its id stands
    in the place of the first two where neither is, and behind them where others are called the same. Long headlines
    are cut.
    """
    shorts = short_labels([article.id for article in articles])
    full = [_name(article, short) for article, short in zip(articles, shorts, strict=True)]
    counts = Counter(full)
    told_apart = (
        name if counts[name] == 1 or name == short else _name(article, short, told_apart=True)
        for article, name, short in zip(articles, full, shorts, strict=True)
    )
    return _numbered(list(told_apart))


def _name(article: Article, short: str, *, told_apart: bool = False) -> str:
    day = article.day if article.day and len(article.day) <= _LONGEST_DATE else None
    end = [part for part in (day, short if told_apart else None) if part]
    if article.title is None:
        return _BETWEEN.join([_cut(article.outlet or short, _LONGEST), *end])
    beside = [*filter(None, [article.outlet]), *end]
    room = _LONGEST - sum(len(part) + len(_BETWEEN) for part in beside)
    headline = _cut(article.title, max(room, _SHORTEST))
    return _BETWEEN.join([*filter(None, [article.outlet]), headline, *end])


def _cut(name: str, most: int) -> str:
    """Return a long name as its beginning and its end, where names of one series differ."""
    if len(name) <= most:
        return name
    end = name[-_KEPT_OF_END:].lstrip()
    return f"{name[: most - len(end) - 1].rstrip()}…{end}"


def _beginnings(name: str) -> list[str]:
    return [name[: match.end()] for match in _RUN.finditer(name)]


def _joined(place: Sequence[str], depth: int) -> str:
    return "/".join(place[-depth:])


def _telling_depth(group: Sequence[Sequence[str]]) -> int:
    """Return the fewest parts of the places in ``group`` that tell most of them apart."""
    deepest = max(map(len, group))
    return max(range(1, deepest + 1), key=lambda depth: len({_joined(place, depth) for place in group}))


def _numbered(names: Sequence[str]) -> tuple[str, ...]:
    taken = set(names)
    ids: list[str] = []
    numbers: dict[str, int] = {}
    for name in names:
        number = numbers.get(name, 1)
        unused = name
        while number > 1 and unused in taken:
            unused, number = f"{name}-{number}", number + 1
        numbers[name] = max(number, 2)
        taken.add(unused)
        ids.append(unused)
    return tuple(ids)
