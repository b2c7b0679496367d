"""Which paragraphs of an article are no part of its story, and which stand under a picture, by their form alone.

A saved or pasted page holds more than its story: navigation, lines to share it by, boxes that ask for something, links
to other stories, who owns it, how many have commented. Each has a form that a story seldom has, and most are short.
What a story might say as well is left to it.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import regex

from seedcompare.span import Span
from seedcompare.text.cache import found_once
from seedcompare.text.furniture_forms import BUTTONS, CAPTION, FORMS, RESERVED, SECTION_HEAD, SMALL_WORDS, Form
from seedcompare.text.furniture_requests import find_requests
from seedcompare.text.sentences import ends_sentence, ends_with_full_stop

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*")
_LETTER = regex.compile(r"\p{L}")
_TOLD = regex.compile(r"\b(?:said|says|told|tells|according to)\b", regex.IGNORECASE)
"""What a box that speaks to its reader does not say of somebody else."""
_OPENS_QUOTATION = regex.compile(r"[\"“„«‘'「『]")

_YOU_OR_WE = regex.compile(r"\b(?:you|your|we|our|us)\b", regex.IGNORECASE)
_BEGINS = regex.compile(r"(?:\A|[\p{Sentence_Terminal}:])\P{L}*\Z")

_LONGEST = 1500
"""Nothing with more characters is furniture or a caption."""
_MOST_IN_BOX = 120
_MOST_IN_SHORT_BOX = 30
"""In a box of more words one request may be the story's own, so that there must be two different ones."""
_MOST_IN_BUTTON = 4
_MOST_IN_BAR = 24
_KNOWN_IN_BAR = 0.8
_TELLING_IN_BAR = 1 / 3
"""A bar has hardly a word that no button has, and a third of them are words that say so by themselves."""
_MOST_BETWEEN_BUTTONS = 3
_MOST_IN_TEASER, _LONGEST_TEASER = 20, 160
"""The most words and characters of a headline; some scripts have no spaces between words."""
_LISTS = regex.compile(r":\s*\Z|\A[•‣◦▪●*-]\s")
"""What brings in a list, or stands in one, is the story's."""
_MOST_IN_SECTION = 6
"""How many links a section in the middle of a story has at most."""


@found_once
def find_furniture(text: str, paragraphs: tuple[Span, ...]) -> frozenset[int]:
    """Return the indices of the paragraphs of ``text`` that are no part of its story.

    Where that were all of them, none is: a text must tell something.
    """
    shapes = [_Shape(text[slice(*paragraph)]) for paragraph in paragraphs]
    found = {index for index, shape in enumerate(shapes) if shape.is_furniture}
    found |= {*_between_buttons(shapes), *_in_sections(shapes)}
    return frozenset(found) if len(found) < len(shapes) else frozenset()


def find_captions(text: str, paragraphs: Sequence[Span]) -> frozenset[int]:
    """Return the indices of the paragraphs of ``text`` that stand under a picture, as far as their form shows it."""
    return frozenset(
        index for index, paragraph in enumerate(paragraphs) if _Shape(text[slice(*paragraph)]).begins_as(CAPTION)
    )


class _Shape:
    """A paragraph, as one looks at it for what it is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = _WORD.findall(text.casefold()) if len(text) <= _LONGEST else None
        self.ends_sentence = ends_sentence(text)

    def begins_as(self, form: Form) -> bool:
        """Whether the paragraph has this form."""
        return (
            self._has_at_most(form.most_words)
            and (form.may_be_sentence or not ends_with_full_stop(self._text))
            and form.pattern.match(self._text) is not None
        )

    @cached_property
    def is_furniture(self) -> bool:
        """Whether the paragraph by itself shows that it is no part of the story."""
        if not _LETTER.search(self._text):
            return True
        if self._words is None or _OPENS_QUOTATION.match(self._text):
            return False
        if any(map(self.begins_as, FORMS)) or self._is_reserved():
            return True
        return (self._is_box() or self._is_bar(self._words)) and not _TOLD.search(self._text)

    @property
    def may_be_button(self) -> bool:
        """Whether it is as short as the word or two on a button."""
        return self._has_at_most(_MOST_IN_BUTTON) and not self.ends_sentence and ":" not in self._text

    @property
    def may_be_teaser(self) -> bool:
        """Whether it is as short as the headline of another story, or its date, and no item of a list."""
        return (
            self._has_at_most(_MOST_IN_TEASER) and len(self._text) <= _LONGEST_TEASER and not _LISTS.search(self._text)
        )

    @property
    def heads_section(self) -> bool:
        """Whether links to other stories come after it."""
        return SECTION_HEAD.match(self._text) is not None

    def _has_at_most(self, words: int) -> bool:
        return self._words is not None and len(self._words) <= words

    def _is_reserved(self) -> bool:
        return self._has_at_most(RESERVED.most_words) and RESERVED.pattern.search(self._text) is not None

    def _is_box(self) -> bool:
        if not self._has_at_most(_MOST_IN_BOX):
            return False
        requests = {match.group().casefold(): match for match in find_requests(self._text)}
        if len(requests) == 1:
            return self._has_at_most(_MOST_IN_SHORT_BOX) and all(map(self._is_for_reader, requests.values()))
        return len(requests) > 1

    def _is_for_reader(self, request: "regex.Match[str]") -> bool:
        """Whether a request is made here and not told: it says you or we, or a sentence begins with it."""
        return (
            _YOU_OR_WE.search(request.group()) is not None or _BEGINS.search(self._text, 0, request.start()) is not None
        )

    def _is_bar(self, words: Sequence[str]) -> bool:
        if len(words) > _MOST_IN_BAR or self.ends_sentence:
            return False
        telling = sum(word in BUTTONS for word in words)
        known = telling + sum(word in SMALL_WORDS for word in words)
        return telling >= max(1, _TELLING_IN_BAR * len(words)) and known >= _KNOWN_IN_BAR * len(words)


def _between_buttons(shapes: Sequence[_Shape]) -> Iterator[int]:
    """Yield the few short lines with two buttons before and after them: they are of the same bar, whatever they say."""
    buttons = [shape.may_be_button and shape.is_furniture for shape in shapes]
    places = [index for index, is_button in enumerate(buttons) if is_button]
    for before, after in pairwise(places):
        between = range(before + 1, after)
        if (
            len(between) <= _MOST_BETWEEN_BUTTONS
            and before > 0
            and buttons[before - 1]
            and buttons[after + 1 : after + 2] == [True]
            and all(shapes[index].may_be_button for index in between)
        ):
            yield from between


def _in_sections(shapes: Sequence[_Shape]) -> Iterator[int]:
    """Yield the heads of sections of links, and the links.

    These end where a sentence does, or with the text if all that is left is short and most of it no sentence.
    """
    tail = _tail_of_links(shapes)
    left = 0
    for index, shape in enumerate(shapes):
        if shape.heads_section:
            left = _MOST_IN_SECTION
        elif index < tail and (not left or not shape.may_be_teaser or shape.ends_sentence):
            left = 0
        elif index < tail:
            left -= 1
        if shape.heads_section or left or index >= tail:
            yield index


def _tail_of_links(shapes: Sequence[_Shape]) -> int:
    """Return where the links begin that go to the end of the text; the length of the text where there are none."""
    tail, sentences = len(shapes), 0
    for index in range(len(shapes) - 1, -1, -1):
        if not shapes[index].may_be_teaser and not shapes[index].heads_section:
            break
        if shapes[index].heads_section and 2 * sentences < len(shapes) - index:
            tail = index
        sentences += shapes[index].ends_sentence
    return tail
