"""What in an article credits an agency."""

from dataclasses import dataclass
from enum import StrEnum

from seedcompare.span import Span


class CreditKind(StrEnum):
    """Where in an article an agency is credited."""

    DATELINE = "dateline"
    """Before the first words: ``BEIJING (Reuters) -``."""
    BYLINE = "byline"
    """In the line that names the author, or a closing line that names the agency as the source."""
    PHOTO = "photo"
    """In the caption of a picture, which says nothing of the text."""
    MENTION = "mention"
    """In the text, where the agency is named as a source."""


@dataclass(frozen=True, slots=True)
class Credit:
    """A mark in the text that names an agency."""

    agency: str
    """The agency by its usual name, such as ``Reuters`` or ``AP``."""
    kind: CreditKind
    """Where the credit stands."""
    span: Span
    """The mark, in characters of the article's text."""
