"""What the articles of a set are called: an id that is unique in the set, and a label for readers."""

from collections import Counter
from collections.abc import Sequence

import regex

from seedcompare.loading.facts import Facts

_LONGEST, _KEPT_OF_END = 60, 16
"""The most characters of a label, and how many of them are the end of one that is cut."""
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


def labels_of(ids: Sequence[str], facts: Sequence[Facts]) -> tuple[str, ...]:
    """Return what a reader sees for each article; no two are the same.

    That is its headline, with its outlet where another has that headline too, or its outlet where it has no headline;
    and what `short_labels` makes of its id where none of these is known or tells it apart. Long names are cut.
    """
    wished = [tuple(map(_cut, _wishes(each))) for each in facts]
    counts = Counter(wish for wishes in wished for wish in set(wishes))
    shorts = [_cut(label) if counts[_cut(label)] == 0 else label for label in short_labels(ids)]
    counts.update(shorts)
    labels = (
        next((wish for wish in wishes if counts[wish] == 1), short)
        for wishes, short in zip(wished, shorts, strict=True)
    )
    return _numbered(list(labels))


def _wishes(facts: Facts) -> list[str]:
    if not facts.title:
        return [facts.outlet] if facts.outlet else []
    return [facts.title, f"{facts.title} · {facts.outlet}"] if facts.outlet else [facts.title]


def _cut(label: str) -> str:
    """Return a long label as its beginning and its end, where names of one series differ."""
    if len(label) <= _LONGEST:
        return label
    end = label[-_KEPT_OF_END:].lstrip()
    return f"{label[: _LONGEST - len(end) - 1].rstrip()}…{end}"


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
