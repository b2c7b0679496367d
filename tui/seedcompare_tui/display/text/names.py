"""What articles are called where there is little room: no two of a set look alike."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import regex

from seedcompare import Article
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import cell_width, visible_line

_BETWEEN = " · "
_LEAST_HEADLINE = 14
"""Cells under which what is left of a headline says nothing."""
_SHORT = 8
"""Names of at most this many cells fit the head of a narrow column."""
_GRAPHEME = regex.compile(r"\X")


class _Known(NamedTuple):
    """What there is to call an article by, safe to show; an empty text for what is not known."""

    label: str
    outlet: str
    title: str
    day: str

    @property
    def headline(self) -> str:
        """Its headline, or its label where it has none and no outlet either."""
        return self.title or ("" if self.outlet else self.label)


def names_within(articles: Sequence[Article], width: int) -> tuple[str, ...]:
    """Return a name of at most ``width`` cells for each article of a set, safe to show; no two are the same.

    That is the whole label where there is room, else as much of outlet, headline and date as there is room for and
    tells the article apart: the headline goes before the date, and the date before the outlet. Where that does not, the
    end of the headline stands with its beginning, and at last the number of the article. A width of less than that
    number takes is exceeded.
    """
    return _names_within(tuple(map(_known, articles)), width)


def short_names(articles: Sequence[Article], width: int = _SHORT) -> tuple[str, ...]:
    """Return what names each article in a narrow column: labels, or else outlets, if all are short; else numbers."""
    known = [_known(article) for article in articles]
    for names in ([each.label for each in known], [each.outlet for each in known]):
        if len(set(names)) == len(names) and all(0 < cell_width(name) <= width for name in names):
            return tuple(names)
    return tuple(_number(index) for index in range(len(known)))


@lru_cache(maxsize=4096)
def _known(article: Article) -> _Known:
    return _Known(*(visible_line(part or "") for part in (article.label, article.outlet, article.title, article.day)))


@lru_cache(maxsize=128)
def _names_within(known: tuple[_Known, ...], width: int) -> tuple[str, ...]:
    """Give each article the best of its names that fits and by which none of the others could be meant."""
    numbers = [_number(index) for index in range(len(known))]
    names: dict[int, str] = {}
    taken = set(numbers)
    for column in _columns(known, width):
        counts = Counter(column)
        for index, name in enumerate(column):
            if index not in names and name and name not in taken and counts[name] == 1 and cell_width(name) <= width:
                names[index] = name
                taken.add(name)
        if len(names) == len(known):
            break
    return tuple(names.get(index, number) for index, number in enumerate(numbers))


def _columns(known: Sequence[_Known], width: int) -> Iterator[list[str]]:
    """Yield for all articles what they may be called, the best first; an empty text for nothing."""
    yield [each.label for each in known]
    yield [_around(each.outlet, shortened, each.headline, each.day, width) for each in known]
    yield [_around(each.outlet, shortened, each.headline, "", width) for each in known]
    yield [_joined(each.outlet, each.day) if each.outlet and each.day else "" for each in known]
    yield [each.outlet for each in known]
    yield [_around(each.outlet, _ends, each.headline, each.day, width) for each in known]
    yield [_around(each.outlet, _ends, each.headline, "", width) for each in known]
    yield [each.title for each in known]
    yield [_around("", _ends, each.headline, each.day, width) for each in known]
    if width >= _SHORT:
        yield [_ends(each.headline, width) for each in known]
        yield [_ends(each.label, width) for each in known]
    yield [_around(_number(index), shortened, each.label, "", width, between=" ") for index, each in enumerate(known)]


def _around(
    before: str,
    cut: Callable[[str, int], str],
    headline: str,
    after: str,
    width: int,
    *,
    between: str = _BETWEEN,
) -> str:
    """Return a headline that is cut to ``width`` with what stands around it; nothing where little of it is left."""
    beside = [part for part in (before, after) if part]
    room = width - sum(cell_width(part) + len(between) for part in beside)
    if room < min(_LEAST_HEADLINE, cell_width(headline)):
        return ""
    return _joined(before, cut(headline, room), after, between=between)


def _joined(*parts: str, between: str = _BETWEEN) -> str:
    return between.join(filter(None, parts))


def _ends(text: str, width: int) -> str:
    """Return ``text`` where it fits ``width`` cells, else its beginning and its end, where names of a series differ."""
    if cell_width(text) <= width:
        return text
    if text.isascii() and text.isprintable():
        end = text[-((width - 1) // 2) :].lstrip() if width > 2 else ""
        return f"{text[: width - 1 - len(end)].rstrip()}…{end}"
    graphemes = _GRAPHEME.findall(text)
    end = "".join(reversed(_fitting(reversed(graphemes), (width - 1) // 2))).lstrip()
    beginning = "".join(_fitting(graphemes, width - 1 - cell_width(end))).rstrip()
    return f"{beginning}…{end}"


def _fitting(graphemes: Iterable[str], width: int) -> list[str]:
    """Return as many of ``graphemes``, from the first on, as fit ``width`` cells."""
    widths = accumulate(map(cell_width, graphemes_of := list(graphemes)))
    return graphemes_of[: sum(1 for used in widths if used <= width)]


def _number(index: int) -> str:
    return f"#{index + 1}"
