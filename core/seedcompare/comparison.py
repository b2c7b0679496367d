"""The result of a comparison: one frozen value that every screen and export reads.

Paragraphs are named by their index in their article, articles by their index in the set, and
every score or share is 0 to 1. `docs/format.md` describes the JSON document made of it.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp
from typing import NamedTuple, Protocol

from seedcompare.article import Article
from seedcompare.settings import Settings
from seedcompare.span import Span


class Level(StrEnum):
    """How closely two stretches that carry the same content agree in their words."""

    VERBATIM = "verbatim"
    """Near-identical wording for about 80 % or more of the words of the shorter one."""
    EDITED = "edited"
    """Copied phrasing with visible edits (about 40 to 80 %), or a verbatim sentence or quotation in other text."""
    REWORDED = "reworded"
    """The same specific statement, event or quotation in mostly different words."""

    @property
    def is_copied(self) -> bool:
        """Whether words are copied at this level, so that they count as coverage."""
        return self is not Level.REWORDED


class Derivation(StrEnum):
    """How much of an article could have come from another (the classes of the METER corpus, Gaizauskas et al. 2001)."""

    WHOLLY = "wholly-derived"
    """All of its content could come from the other article."""
    PARTIALLY = "partially-derived"
    """Some of its content could, some does not."""
    NONE = "non-derived"
    """None of it shows that it came from the other article."""


class DetailKind(StrEnum):
    """What sort of specific a detail is."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    QUOTE = "quote"


class Reasons(NamedTuple):
    """The terms that speak for two paragraphs carrying the same content, or against it where they are below 0.

    Each is in log-odds: natural logarithms of how much more often the content is the same than not. They add up.
    """

    words: float = 0.0
    """Words of weight in common, more than either paragraph has in common with the others of the other article."""
    distinctive: float = 0.0
    """Words that are rare in the set and in their language, nearly the same ones in both."""
    runs: float = 0.0
    """Runs of words that both have."""
    neighbours: float = 0.0
    """Alike sentences in the paragraphs beside the two."""
    lead: float = 0.0
    """Both stand at the top, where every story tells the event itself."""
    copied: float = 0.0
    """Their level says that some of it is copied."""
    prior: float = 0.0
    """What the others must outweigh, because most paragraphs of two articles do not match; below 0."""
    same: float = 0.0
    """The words of the two are the same: the only term then, large enough for a score of 1."""

    @property
    def log_odds(self) -> float:
        """The sum of all terms."""
        return sum(self)

    @property
    def score(self) -> float:
        """How likely the content is the same by these terms, 0 to 1."""
        return 1 / (1 + exp(-self.log_odds))

    def terms(self) -> dict[str, float]:
        """Return the terms by name: ``same`` alone where the words are the same, else all others."""
        named = self._asdict()
        same = named.pop("same")
        return {"same": same} if same else named


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two paragraphs, one of each article of a pair, that carry the same content."""

    a: int
    """Paragraph of article A."""
    b: int
    """Paragraph of article B."""
    level: Level
    """How closely their words agree."""
    reasons: Reasons
    """What speaks for it."""
    moved: bool
    """Whether it stands out of order against the pair's main order."""

    @property
    def score(self) -> float:
        """How sure the match is, 0 to 1, by its reasons."""
        return self.reasons.score

    def swapped(self) -> "Alignment":
        """Return the same alignment with B's paragraph first."""
        return replace(self, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class Passage:
    """A maximal stretch of A that carries the same content as a stretch of B."""

    a: Span
    """In characters of A's text."""
    b: Span
    """In characters of B's text."""
    level: Level
    """How closely the words of the two stretches agree."""
    score: float
    """The share of the words of the shorter stretch that the other one has too, weighted."""
    words: int
    """The number of words of the shorter stretch."""

    def swapped(self) -> "Passage":
        """Return the same passage with B's stretch first."""
        return replace(self, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class SharedRun:
    """A run of words that two articles share, as highlighted."""

    a: Span
    """In characters of A's text."""
    b: Span
    """In characters of B's text."""
    is_copied: bool
    """Whether it is copied wording; else it stands in what aligned paragraphs or passages say in their own words."""
    is_quoted: bool = False
    """Whether one of the two has it in a quotation; only of copied wording."""

    def swapped(self) -> "SharedRun":
        """Return the same run with B's place first."""
        return replace(self, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class Edit:
    """Words inside copied wording that differ."""

    a: Span
    """In characters of A's text; empty where B alone has words."""
    b: Span
    """In characters of B's text; empty where A alone has words."""
    is_value: bool
    """Whether a number, a month or a day of the week is among them."""

    def swapped(self) -> "Edit":
        """Return the same edit with B's place first."""
        return replace(self, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles compared; in a `Comparison` A comes before B in the set."""

    a: int
    """Article A."""
    b: int
    """Article B."""
    similarity: float
    """How alike all their words are, whatever their order; symmetric. Pairs are ranked by it."""
    coverage_a: float
    """The share of A's words that are copied: those of `wording` that is copied, each counted once, of all words of the
    story. It depends on the two texts alone."""
    coverage_b: float
    """The same of B's words."""
    quoted_a: float
    """The part of A's coverage that one of the two has in quotations."""
    quoted_b: float
    """The same of B's."""
    retold_a: float
    """The share of A's words that are not copied and stand in paragraphs whose content B has in other words."""
    retold_b: float
    """The same of B's words."""
    derivation_a: Derivation
    """How much of A could have come from B."""
    derivation_b: Derivation
    """How much of B could have come from A."""
    alignments: tuple[Alignment, ...]
    """Sorted by the paragraph of A, then of B; many to many."""
    passages: tuple[Passage, ...]
    """Sorted by place in A, then in B."""
    wording: tuple[SharedRun, ...]
    """Sorted by place in A, then in B."""
    edits: tuple[Edit, ...] = ()
    """Sorted by place in A, then in B."""

    @staticmethod
    def of_nothing(a: int, b: int) -> "Pair":
        """Return the pair of two articles that have nothing in common."""
        none = Derivation.NONE
        return Pair(a, b, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, none, none, (), (), ())

    @property
    def prose_a(self) -> float:
        """The part of A's coverage that is in no quotation."""
        return self.coverage_a - self.quoted_a

    @property
    def prose_b(self) -> float:
        """The part of B's coverage that is in no quotation."""
        return self.coverage_b - self.quoted_b

    def swapped(self) -> "Pair":
        """Return the same pair seen from B: what was B is A."""
        return Pair(
            a=self.b,
            b=self.a,
            similarity=self.similarity,
            coverage_a=self.coverage_b,
            coverage_b=self.coverage_a,
            quoted_a=self.quoted_b,
            quoted_b=self.quoted_a,
            retold_a=self.retold_b,
            retold_b=self.retold_a,
            derivation_a=self.derivation_b,
            derivation_b=self.derivation_a,
            alignments=tuple(sorted((each.swapped() for each in self.alignments), key=lambda each: (each.a, each.b))),
            passages=tuple(sorted((each.swapped() for each in self.passages), key=lambda each: (each.a, each.b))),
            wording=tuple(sorted((each.swapped() for each in self.wording), key=lambda each: (each.a, each.b))),
            edits=tuple(sorted((each.swapped() for each in self.edits), key=lambda each: (each.a, each.b))),
        )


@dataclass(frozen=True, slots=True)
class Detail:
    """A specific that no other article of the set has."""

    kind: DetailKind
    """What sort of specific it is."""
    span: Span
    """In characters of the text of its article."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing said, with every paragraph that says it."""

    paragraphs: tuple[tuple[int, int], ...]
    """(article, paragraph), sorted; one entry for what only one paragraph says."""


class EvidenceKind(StrEnum):
    """What speaks for articles being one origin."""

    PROSE = "prose"
    """Copied wording in no quotation, which alone makes them one origin."""
    CREDIT = "credit"
    """An agency that one of them credits."""
    ATTRIBUTION = "attribution"
    """An outlet or agency from which one of them says that it has something."""


class Place(NamedTuple):
    """A place in an article of a set."""

    article: int
    """The index of the article."""
    span: Span | None
    """In characters of its text; None for what stands in a field beside the text."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for articles being one origin."""

    kind: EvidenceKind
    """What it is."""
    a: Place
    """Where it stands."""
    b: Place | None
    """Where its counterpart stands in another article of the origin, or None where it has none."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that are likely one origin."""

    articles: tuple[int, ...]
    """Sorted; at least one."""
    agency: str | None
    """The agency that one of them credits, or None where none does."""
    evidence: tuple[Evidence, ...] = ()
    """What makes them one: for each article after the first the prose that it shares with another one; then what else
    speaks for it, in the order of the articles. Empty for a single article."""


class ArticleSet(Protocol):
    """Articles that are compared, and what only one of them has."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """In the order given."""
        ...

    @property
    def details(self) -> tuple[tuple[Detail, ...], ...]:
        """For each article its details, in the order of its text."""
        ...


@dataclass(frozen=True, slots=True)
class Comparison:
    """A set of articles, compared."""

    articles: tuple[Article, ...]
    """In the order given."""
    settings: Settings
    """What the result was made with."""
    pairs: tuple[Pair, ...]
    """Every unordered pair, most similar first; of more than 40 articles only those that may share something."""
    details: tuple[tuple[Detail, ...], ...]
    """For each article its details, in the order of its text."""
    units: tuple[Unit, ...]
    """Every paragraph of every story is in exactly one; those that most articles carry come first."""
    origins: tuple[Origin, ...]
    """Every article is in exactly one; sorted by their first article."""
