"""One article: its text, its parts, and the facts about it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from seedcompare.attribution.attributions import Attribution, find_attributions
from seedcompare.attribution.author_fields import credits_of_author, persons_in_author
from seedcompare.attribution.credits import find_byline, find_credits
from seedcompare.credit import Credit
from seedcompare.span import Span
from seedcompare.text.furniture import find_captions, find_furniture
from seedcompare.text.languages import detect_language
from seedcompare.text.line_ends import with_line_ends
from seedcompare.text.paragraphs import continues_block, split_paragraphs
from seedcompare.text.quoted import find_quoted
from seedcompare.text.sentences import split_sentences
from seedcompare.text.words import Words, count_written_words, split_words


@dataclass(frozen=True)  # without slots: cached properties need a place
class Article:
    """One document of the set that is compared; what stands in its text is found when it is first asked for."""

    id: str
    """Unique in its set."""
    label: str
    """The short name that a reader sees."""
    source: str
    """Where it was read from, as given; empty for a text that came from no file."""
    text: str
    """The decoded text, without a byte-order mark and with ``\\n`` line ends; never changed otherwise."""
    title: str | None = None
    """The headline, or None where neither the source nor the first lines give one."""
    author: str | None = None
    """The author, where the source names one beside the text; `byline` is what to show."""
    date: str | None = None
    """When it was published, as it is written, or None where nothing says so."""
    published: str | None = None
    """The same as ``2024-08-29``, or ``2024-08-29T10:15:00Z`` where its time is known; None where no day is told."""
    outlet: str | None = None
    """Who published it, or None where nothing says so."""

    stated_language: str | None = None
    """The code of ISO 639 of the language it is said to be in, or None to find it out."""
    marked_captions: tuple[Span, ...] = ()
    """What the source itself marks as standing under a picture, in characters of ``text``."""
    marked_quotations: tuple[Span, ...] = ()
    """What the source itself marks as quoted, in characters of ``text``."""

    @cached_property
    def _lines(self) -> str:
        """The text with ``\\n`` at the end of every line."""
        return with_line_ends(self.text)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """In characters of ``text``, in order, without overlap."""
        return split_paragraphs(self._lines)

    @cached_property
    def furniture(self) -> frozenset[int]:
        """The paragraphs that are no part of the story, by their form; they are shown and count nowhere."""
        return find_furniture(self._lines, self.paragraphs)

    @cached_property
    def captions(self) -> frozenset[int]:
        """The paragraphs that stand under a picture, where the source or their form says so; they are of the story."""
        marked = {self.paragraph_at(span.start) for span in self.marked_captions}
        return frozenset(marked | find_captions(self._lines, self.paragraphs)) - self.furniture

    @cached_property
    def story(self) -> tuple[int, ...]:
        """The paragraphs that tell the story, in order."""
        return tuple(index for index in range(len(self.paragraphs)) if index not in self.furniture)

    @cached_property
    def _outside(self) -> tuple[Span, ...]:
        return tuple(self.paragraphs[index] for index in sorted(self.furniture))

    @cached_property
    def story_paragraphs(self) -> tuple[Span, ...]:
        """The same in characters of ``text``."""
        return tuple(self.paragraphs[index] for index in self.story)

    @cached_property
    def continued(self) -> frozenset[int]:
        """The paragraphs that are a further piece of the one before, divided only for comparing."""
        return frozenset(
            index for index in range(len(self.paragraphs)) if continues_block(self._lines, self.paragraphs, index)
        )

    @cached_property
    def words(self) -> Words:
        """The words of the story, with their keys; a paragraph that is no part of it has none."""
        return split_words(
            self.text,
            (
                () if index in self.furniture else split_sentences(self.text, paragraph)
                for index, paragraph in enumerate(self.paragraphs)
            ),
        )

    @cached_property
    def word_count(self) -> int:
        """How many words a reader counts in the story."""
        return sum(count_written_words(self.paragraph_text(index)) for index in self.story)

    @cached_property
    def language(self) -> str | None:
        """Its code of ISO 639, as stated or found in the story; None where neither tells."""
        return self.stated_language or detect_language("\n".join(map(self.paragraph_text, self.story)))

    @property
    def day(self) -> str | None:
        """The day of publication as ``2024-08-29``, or as it is written where it is not known so well; or None."""
        return self.published[: len("2024-08-29")] if self.published else self.date

    @cached_property
    def byline(self) -> str | None:
        """The author whom the top of the story names, else the source, or None where neither names a person."""
        return find_byline(self._lines, self.story_paragraphs) or (
            persons_in_author(self.author) if self.author else None
        )

    @cached_property
    def credits(self) -> tuple[Credit, ...]:
        """The agencies credited: first those of the field that names the author, then in the order of the text."""
        in_text = find_credits(self._lines, self.story_paragraphs, outside=self._outside)
        return (*credits_of_author(self.author or "", in_text=in_text), *in_text)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Where it says that it has something from another outlet or agency, in the order of the text."""
        return find_attributions(self._lines, self.story_paragraphs, outlet=self.outlet)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The words of others that the story repeats, in characters of ``text``, in order, without overlap.

        They stand between quotation marks, in posts of social networks, or where the source marks them as quoted.
        """
        return find_quoted(self._lines, self.paragraphs, story=self.story, marked=self.marked_quotations)

    def paragraph_text(self, index: int) -> str:
        """Return the text of the paragraph with this index, as it stands in the article."""
        return self.text[slice(*self.paragraphs[index])]

    def paragraph_at(self, offset: int) -> int:
        """Return the index of the last paragraph that begins at or before ``offset``; 0 where none does."""
        return max(0, bisect_right(self.paragraphs, offset, key=lambda span: span.start) - 1)
