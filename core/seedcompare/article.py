"""One article: its text, where its parts are, and what is known of it."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from seedcompare.span import Span
from seedcompare.text.sentences import split_sentences
from seedcompare.text.words import Words, split_words


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


@dataclass(frozen=True)  # without slots, so that the words have a place once they are found
class Article:
    """One document of the set that is compared."""

    id: str
    """Unique in its set."""
    label: str
    """The short name that a reader sees."""
    source: str
    """Where it was read from, as given; empty for a text that came from no file."""
    text: str
    """The decoded text, without a byte-order mark and with ``\\n`` line ends; never changed otherwise."""
    paragraphs: tuple[Span, ...]
    """In characters of ``text``, in order, without overlap."""
    byline: str | None
    """The author that the source or the top of the text names, or None where none is named."""
    credits: tuple[Credit, ...]
    """The agencies credited, in the order of the text."""
    word_count: int
    """How many words a reader counts in the paragraphs."""
    title: str | None = None
    """The headline, where the source gives it apart from the text."""
    date: str | None = None
    """When it was published, as the source writes it, or None where it does not say so."""
    outlet: str | None = None
    """Who published it, or None where the source does not say so."""

    @cached_property
    def words(self) -> Words:
        """The words of the paragraphs, with their keys; found when first asked for, since that takes long."""
        return split_words(self.text, (split_sentences(self.text, paragraph) for paragraph in self.paragraphs))

    def paragraph_text(self, index: int) -> str:
        """Return the text of the paragraph with this index, as it stands in the article."""
        return self.text[slice(*self.paragraphs[index])]

    def paragraph_at(self, offset: int) -> int:
        """Return the index of the last paragraph that begins at or before ``offset``; 0 where none does."""
        return max(0, bisect_right(self.paragraphs, offset, key=lambda span: span.start) - 1)
