"""The keys of the comparison document, format 1; `docs/format.md` says what each means."""

from typing import NotRequired, TypedDict

SpanDocument = list[int]
"""``[start, end)`` in characters of the article's text."""


PlaceDocument = tuple[str, int | None, int | None]
"""An article's id, and ``start`` and ``end`` in characters of its text; None for what stands in a field beside it."""


class CreditDocument(TypedDict):
    """A mark that names an agency; one in a field of the source has its name and no span."""

    agency: str
    kind: str
    span: SpanDocument | None
    field: NotRequired[str]


class DetailDocument(TypedDict):
    """A specific that no other article of the set has."""

    span: SpanDocument
    kind: str
    text: str


class ArticleDocument(TypedDict):
    """One article of the set."""

    id: str
    label: str
    source: str
    words: int
    byline: str | None
    title: str | None
    date: str | None
    published: str | None
    outlet: str | None
    language: str | None
    credits: list[CreditDocument]
    text: str
    paragraphs: list[SpanDocument]
    furniture: list[SpanDocument]
    captions: list[SpanDocument]
    details: list[DetailDocument]


class SharesDocument(TypedDict):
    """A share of each article of a pair."""

    a: float
    b: float


class DerivationsDocument(TypedDict):
    """How much of each article of a pair could have come from the other."""

    a: str
    b: str


class AlignmentDocument(TypedDict):
    """Two paragraphs that carry the same content."""

    a: int
    b: int
    level: str
    score: float
    moved: bool
    why: dict[str, float]


class PassageDocument(TypedDict):
    """Two maximal stretches that carry the same content."""

    a: SpanDocument
    b: SpanDocument
    level: str
    score: float
    words: int


class SharedRunDocument(TypedDict):
    """A run of words that two articles share."""

    a: SpanDocument
    b: SpanDocument
    copied: bool
    quoted: bool


class EditDocument(TypedDict):
    """Words inside copied wording that differ."""

    a: SpanDocument
    b: SpanDocument
    value: bool


class PairDocument(TypedDict):
    """Two articles compared."""

    a: str
    b: str
    similarity: float
    coverage: SharesDocument
    quoted: SharesDocument
    retold: SharesDocument
    derivation: DerivationsDocument
    alignments: list[AlignmentDocument]
    passages: list[PassageDocument]
    wording: list[SharedRunDocument]
    edits: list[EditDocument]


class UnitDocument(TypedDict):
    """One thing said, with every paragraph that says it, as an article's id and a paragraph's index."""

    paragraphs: list[tuple[str, int]]


class EvidenceDocument(TypedDict):
    """One thing that speaks for articles being one origin."""

    kind: str
    a: PlaceDocument
    b: PlaceDocument | None


class OriginDocument(TypedDict):
    """Articles that are likely one origin."""

    articles: list[str]
    agency: str | None
    evidence: list[EvidenceDocument]


class ComparisonDocument(TypedDict):
    """A set of articles, compared."""

    format: str
    version: str
    settings: dict[str, object]
    articles: list[ArticleDocument]
    pairs: list[PairDocument]
    units: list[UnitDocument]
    origins: list[OriginDocument]
