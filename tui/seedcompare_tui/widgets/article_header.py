"""The header above an article: what it is called, and how much of it is in the other one."""

from collections.abc import Iterator, Sequence
from operator import add

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.pair.reading import PairReading
from seedcompare_tui.display.sentences import counted, credited, outside_story, share_forms
from seedcompare_tui.display.text.visible import cell_width
from seedcompare_tui.widgets.bars import ENOUGH_FOR_NAME, MUTED, fitting, name_width, spread

_GAP = 3
"""Cells between two facts."""
_SHORT_NAME = 20
"""Cells in which a name still tells an article apart, where the share says what it is made of."""
_LONG = 200_000
"""Characters of an article whose words are not counted while a key waits."""


class ArticleHeader(Widget):
    """One article of the pair: its name, credits and size, and how much of it is in the other."""

    reading: reactive[PairReading | None] = reactive(None)

    def __init__(self, side: int, *, id: str) -> None:
        """Show article A (``side`` 0) or B (1)."""
        super().__init__(id=id)
        self._side = side

    def render(self) -> Content:
        """Return the header, without what does not fit."""
        reading = self.reading
        if reading is None:
            return Content()
        narrower = min(header.size.width for header in self.screen.query(ArticleHeader))
        right = _share(reading, self._side, narrower)
        letter, number = _letter(self._side), _number(reading, self._side)
        room = self.size.width - right.cell_length - 2
        *facts, paragraphs, outside = map(Content, _facts(reading, self._side))
        width = name_width(room - letter.cell_length - number.cell_length, facts[:1], gap=_GAP)
        name = Content.styled(reading.names_within(width)[self._side], "bold")
        parts = [Content.assemble(letter, name, number)]
        whole = fitting([*parts, *facts, paragraphs + outside], room, gap=_GAP)
        short = fitting([*parts, *facts, paragraphs], room, gap=_GAP)
        return spread(max(whole, short, key=lambda line: line.cell_length), right, self.size.width)


def _letter(side: int) -> Content:
    return Content.assemble(Content.styled(f" {SIDES[side]} ", "reverse bold"), " ")


def _number(reading: PairReading, side: int) -> Content:
    """Return the number by which keys and commands name the article, counted from 1."""
    return Content.styled(f" #{(reading.pair.a, reading.pair.b)[side] + 1}", MUTED)


def _facts(reading: PairReading, side: int) -> list[str]:
    """Whom the article credits, its language and its size, last what of it is no part of the story.

    Without what takes too long to be found before it is compared.
    """
    article = reading.articles[side]
    paragraphs = f"{len(article.paragraphs)} ¶"
    if not reading.is_compared and len(article.text) > _LONG:
        return [paragraphs, ""]
    agency, *others = credited(article)
    outside = outside_story(article)
    language = [article.language] if reading.has_languages and article.language else []
    size = counted(article.word_count, "word")
    return [agency, *language, size, *others, paragraphs, f", {outside}" if outside else ""]


# --- how much of it is in the other one


def _share(reading: PairReading, side: int, width: int) -> Content:
    """Return the share in the form that headers of ``width`` cells have room for; as much room before it is known."""
    if not reading.is_compared:
        return Content(" " * (len(_forms(reading)[-1][side]) + 1))
    told = next(_fitting(reading, width), _forms(reading)[-1])[side]
    return Content.styled(f"{told} ", "$mark-verbatim bold")


def _forms(reading: PairReading) -> Sequence[tuple[str, ...]]:
    """Return the forms of the shares of A and of B, from the longest to the shortest."""
    sides = (share_forms(reading.pair, side, without_quotations=reading.without_quotations) for side in (0, 1))
    return list(zip(*sides, strict=True))


def _fitting(reading: PairReading, width: int) -> Iterator[tuple[str, ...]]:
    """Yield the forms that leave both names room, and the longest one room for what is credited, too."""
    names = [min(cell_width(name), ENOUGH_FOR_NAME) for name in reading.names_within(ENOUGH_FOR_NAME)]
    agencies = [_GAP + cell_width(credited(article)[0]) for article in reading.articles]
    rooms = [width - (_letter(side) + _number(reading, side)).cell_length - 3 for side in (0, 1)]
    longest, *shorter = _forms(reading)
    least = [min(name, _SHORT_NAME) for name in names]
    for form, taken in ((longest, map(add, names, agencies)), *((form, least) for form in shorter)):
        if all(beside + len(told) <= room for beside, told, room in zip(taken, form, rooms, strict=True)):
            yield form
