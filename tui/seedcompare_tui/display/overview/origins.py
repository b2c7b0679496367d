"""The likely origins of a set as a list to be read: who is one with whom, whom they credit, and who does not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from seedcompare import Article, Comparison, Origin, Pair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.sentences import credited, names_in_text, percent, uncredited_line
from seedcompare_tui.display.text.visible import cell_width, visible_line
from seedcompare_tui.display.text.wrapping import wrap


class OriginRole(StrEnum):
    """What a piece of the list is; each has one look."""

    SIGN = "sign"
    """Before articles that are likely one origin."""
    LABEL = "label"
    CREDIT = "credit"
    NOTE = "note"
    UNCREDITED = "uncredited"
    """The sentence that says who has copy without its credit."""


class OriginPiece(NamedTuple):
    """A run of one line that has one look; its text is safe to show."""

    text: str
    role: OriginRole


@dataclass(frozen=True, slots=True)
class OriginLine:
    """One line of the list."""

    origin: int
    """The position of its origin in the list."""
    pieces: tuple[OriginPiece, ...]


@dataclass(frozen=True, slots=True)
class OriginEntry:
    """One likely origin, and what speaks for it."""

    articles: tuple[int, ...]
    """The indices of its articles."""
    pair: IndexPair | None
    """The two of them that share most copy, the one that is more of the other first; None for a single article."""
    paragraphs: tuple[OriginPiece, ...]
    """What is said of it, a paragraph each; the first names its articles."""


def origin_entries(comparison: Comparison) -> tuple[OriginEntry, ...]:
    """Return the origins of a set: those of most articles first, single articles last."""
    ordered = sorted(comparison.origins, key=lambda origin: (-len(origin.articles), origin.articles))
    pairs = {(pair.a, pair.b): pair for pair in comparison.pairs}
    return tuple(_entry(comparison.articles, origin, pairs) for origin in ordered)


def origin_lines(entries: Sequence[OriginEntry], width: int) -> tuple[OriginLine, ...]:
    """Return the entries as lines of at most ``width`` cells, an empty one under each of several articles."""
    return tuple(OriginLine(index, pieces) for index, entry in enumerate(entries) for pieces in _wrapped(entry, width))


def _entry(articles: Sequence[Article], origin: Origin, pairs: Mapping[IndexPair, Pair]) -> OriginEntry:
    if len(origin.articles) == 1:
        (index,) = origin.articles
        label = OriginPiece(visible_line(articles[index].label), OriginRole.LABEL)
        credit = OriginPiece(", ".join(credited(articles[index])), OriginRole.CREDIT)
        return OriginEntry(origin.articles, None, (label, credit))
    names = names_in_text(articles)
    found = [pairs[key] for key in combinations(origin.articles, 2) if key in pairs]
    best = max((each for pair in found for each in (pair, pair.swapped())), key=lambda pair: pair.coverage_a)
    paragraphs = [
        OriginPiece(" + ".join(names[index] for index in origin.articles), OriginRole.LABEL),
        OriginPiece(visible_line(origin.agency or "no agency credited"), OriginRole.CREDIT),
        OriginPiece(f"{percent(best.coverage_a)}% of {names[best.a]} is in {names[best.b]}", OriginRole.NOTE),
    ]
    uncredited = uncredited_line(articles, origin)
    if uncredited is not None:
        paragraphs.append(OriginPiece(uncredited, OriginRole.UNCREDITED))
    return OriginEntry(origin.articles, (best.a, best.b), tuple(paragraphs))


def _wrapped(entry: OriginEntry, width: int) -> Iterator[tuple[OriginPiece, ...]]:
    several = len(entry.articles) > 1
    sign = OriginPiece("= ", OriginRole.SIGN) if several else OriginPiece("· ", OriginRole.NOTE)
    indent = OriginPiece("  ", OriginRole.NOTE)
    name, *said = entry.paragraphs
    if not several and cell_width(name.text) + cell_width(said[0].text) + 4 <= width:
        yield sign, name, indent, *said
        return
    for piece in entry.paragraphs:
        for start, end in wrap(piece.text, max(1, width - 2)):
            yield sign, OriginPiece(piece.text[start:end], piece.role)
            sign = indent
    if several:
        yield ()
