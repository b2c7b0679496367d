"""What a screen that lists things needs to know of them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import ClassVar, Generic, Protocol, Self, TypeVar

from seedcompare_tui.display.lists.excerpts import Excerpt
from seedcompare_tui.display.lists.listing import Listing
from seedcompare_tui.display.text.finding import SearchedText, finder, searched

Row = TypeVar("Row")


class Catalogue(Protocol[Row]):
    """Rows of one kind, which of them are listed, and what is shown of each; never changed, only replaced."""

    NOTHING: ClassVar[str]
    """What is said where there are none."""

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in the order in which they are listed."""
        ...

    @property
    def filter_name(self) -> str | None:
        """The filter that is set, in a word or two; None for none."""
        ...

    def with_next_filter(self) -> Self:
        """Return the same with the next filter, and with none after the last."""
        ...

    def lists(self, row: Row, article: int | None) -> bool:
        """Return whether the filter lets a row through, and it is about ``article``, an index, or None for any."""
        ...

    def text_of(self, row: Row) -> str:
        """Return the text in which words are looked for."""
        ...

    def listing(self, rows: Sequence[Row], width: int) -> Listing:
        """Return the lines of some of the rows, which are its entries."""
        ...

    def excerpts(self, row: Row) -> Sequence[Excerpt]:
        """Return the paragraphs that are shown of a row."""
        ...

    def heading(self, row: Row) -> str:
        """Return what is said above them, in words of the program's own."""
        ...


class Searchable(Generic[Row]):
    """Rows that are looked through again and again, as words are typed."""

    def __init__(self, rows: Sequence[Row], text_of: Callable[[Row], str]) -> None:
        """Look through the texts that ``text_of`` returns of ``rows``."""
        self._rows = rows
        self._text_of = text_of

    @cached_property
    def _texts(self) -> list[SearchedText]:
        return [searched(self._text_of(row)) for row in self._rows]

    def holding(self, typed: str) -> Sequence[Row]:
        """Return the rows whose text holds what was typed, or every word of it apart; all where none was."""
        if not typed.strip():
            return self._rows
        holds = finder(typed)
        return [row for row, text in zip(self._rows, self._texts, strict=True) if holds(text)]
