"""What in an article, or beside it, credits an agency."""

from dataclasses import dataclass
from enum import StrEnum

from seedcompare.span import Span


class CreditKind(StrEnum):
    """Where in an article an agency is credited."""

    DATELINE = "dateline"
    """Before the first words: ``BEIJING (Reuters) -``."""
    BYLINE = "byline"
    """In the line or field that names the author, or a closing line that names the agency as the source."""
    PHOTO = "photo"
    """In the caption of a picture, which says nothing of the text."""
    MENTION = "mention"
    """In the text, where the agency is named as a source."""


@dataclass(frozen=True, slots=True)
class Credit:
    """A mark that names an agency, in the text or in a field beside it."""

    agency: str
    """The agency by its usual name, such as ``Reuters`` or ``AP``."""
    kind: CreditKind
    """Where the credit stands."""
    span: Span | None
    """The mark, in characters of the article's text, or None for a credit that stands in a field."""
    field: str | None = None
    """The field of the record or page that it stands in, such as ``author``, or None for a mark in the text."""
