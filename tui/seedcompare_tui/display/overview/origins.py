"""The likely origins of a set as a list to be read: who is one with whom, whom they credit, and who does not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from seedcompare import Article, Comparison, Evidence, Origin, Pair
from seedcompare.selection import IndexPair
from seedcompare_tui.display.origin_sentences import MOST_EVIDENCE, OriginSentences
from seedcompare_tui.display.sentences import (
    credited,
    made_of,
    share_text,
)
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
    EVIDENCE = "evidence"
    """What speaks for the origin."""


class OriginPiece(NamedTuple):
    """A run of one line that has one look; its text is safe to show."""

    text: str
    role: OriginRole


@dataclass(frozen=True, slots=True)
class OriginLine:
    """One line of the list."""

    origin: int
    """The position of its origin in the list."""
    evidence: int | None
    """The position of the evidence it belongs to among that of its origin, or None."""
    pieces: tuple[OriginPiece, ...]


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One thing that speaks for an origin, and where it stands."""

    text: str
    """What is said of it; safe to show."""
    pair: IndexPair
    """The article that has it, and the one to read beside it."""
    paragraph: int
    """The paragraph of the first of the two in which it stands, or the first one for what stands in a field."""


@dataclass(frozen=True, slots=True)
class OriginEntry:
    """One likely origin, and what speaks for it."""

    articles: tuple[int, ...]
    """The indices of its articles."""
    pair: IndexPair | None
    """The two of them that share most copy, the one that is more of the other first; None for a single article."""
    paragraphs: tuple[OriginPiece, ...]
    """What is said of it, a paragraph each; the first names its articles."""
    evidence: tuple[EvidenceEntry, ...] = ()
    """The first of what speaks for it."""
    more: int = 0
    """How much more speaks for it."""


def origin_entries(comparison: Comparison) -> tuple[OriginEntry, ...]:
    """Return the origins of a set: those of most articles first, single articles last."""
    ordered = sorted(comparison.origins, key=lambda origin: (-len(origin.articles), origin.articles))
    pairs = {(pair.a, pair.b): pair for pair in comparison.pairs}
    said = OriginSentences(comparison.articles)
    return tuple(_entry(comparison.articles, origin, pairs, said) for origin in ordered)


def origin_lines(entries: Sequence[OriginEntry], width: int) -> tuple[OriginLine, ...]:
    """Return the entries as lines of at most ``width`` cells, an empty one under each of several articles."""
    return tuple(
        OriginLine(index, evidence, pieces)
        for index, entry in enumerate(entries)
        for evidence, pieces in _wrapped(entry, width)
    )


def _entry(
    articles: Sequence[Article], origin: Origin, pairs: Mapping[IndexPair, Pair], said: OriginSentences
) -> OriginEntry:
    if len(origin.articles) == 1:
        (index,) = origin.articles
        label = OriginPiece(visible_line(articles[index].label), OriginRole.LABEL)
        credit = OriginPiece(", ".join(credited(articles[index])), OriginRole.CREDIT)
        return OriginEntry(origin.articles, None, (label, credit))
    found = [pairs[key] for key in combinations(origin.articles, 2) if key in pairs]
    best = max((each for pair in found for each in (pair, pair.swapped())), key=lambda pair: pair.prose_a)
    paragraphs = [
        OriginPiece(said.joined(origin), OriginRole.LABEL),
        OriginPiece(visible_line(origin.agency or "no agency credited"), OriginRole.CREDIT),
        OriginPiece(_most_copied(best, said.names), OriginRole.NOTE),
    ]
    uncredited = said.uncredited(origin)
    if uncredited is not None:
        paragraphs.append(OriginPiece(uncredited, OriginRole.UNCREDITED))
    shown = origin.evidence[:MOST_EVIDENCE]
    return OriginEntry(
        origin.articles,
        (best.a, best.b),
        tuple(paragraphs),
        tuple(_evidence(articles, each, (best.a, best.b), said) for each in shown),
        len(origin.evidence) - len(shown),
    )


def _most_copied(pair: Pair, names: Sequence[str]) -> str:
    share = f"{share_text(pair.coverage_a)} of {names[pair.a]} is in {names[pair.b]}"
    parts = made_of(pair.coverage_a, pair.quoted_a)
    return f"{share}: {parts}" if parts else share


def _evidence(articles: Sequence[Article], evidence: Evidence, best: IndexPair, said: OriginSentences) -> EvidenceEntry:
    """Return an entry; what one article has alone is read beside the article that shares most with its origin."""
    a, b = evidence.a, evidence.b
    beside = b.article if b is not None else next(each for each in (best[1], best[0]) if each != a.article)
    paragraph = 0 if a.span is None else articles[a.article].paragraph_at(a.span.start)
    return EvidenceEntry(said.evidence(evidence), (a.article, beside), paragraph)


def _wrapped(entry: OriginEntry, width: int) -> Iterator[tuple[int | None, tuple[OriginPiece, ...]]]:
    """Yield the lines of an entry, each with the evidence it belongs to."""
    several = len(entry.articles) > 1
    sign = OriginPiece("= ", OriginRole.SIGN) if several else OriginPiece("· ", OriginRole.NOTE)
    indent = OriginPiece("  ", OriginRole.NOTE)
    name, *said = entry.paragraphs
    if not several and cell_width(name.text) + cell_width(said[0].text) + 4 <= width:
        yield None, (sign, name, indent, *said)
        return
    for piece in entry.paragraphs:
        for line in _lines(piece, width):
            yield None, (sign, line)
            sign = indent
    for number, evidence in enumerate(entry.evidence):
        lead = OriginPiece("  › ", OriginRole.NOTE)
        for line in _lines(OriginPiece(evidence.text, OriginRole.EVIDENCE), width - 2):
            yield number, (lead, line)
            lead = OriginPiece("    ", OriginRole.NOTE)
    if entry.more:
        yield None, (indent, OriginPiece(f"and {entry.more} more", OriginRole.NOTE))
    if several:
        yield None, ()


def _lines(piece: OriginPiece, width: int) -> Iterator[OriginPiece]:
    for start, end in wrap(piece.text, max(1, width - 2)):
        yield OriginPiece(piece.text[start:end], piece.role)
