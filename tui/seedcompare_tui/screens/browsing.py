"""What the screens of units and of details share: a list, the text of what has the bar, and filters."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Generic, TypeVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Input

from seedcompare_tui.display.excerpts import Excerpt, excerpt_listing
from seedcompare_tui.display.finding import finder, folded
from seedcompare_tui.display.listing import Listing, sentence_listing
from seedcompare_tui.display.shortening import shortened
from seedcompare_tui.display.visible import visible_line
from seedcompare_tui.screens.navigator import Navigator
from seedcompare_tui.widgets.bars import KeyBar, TitleBar
from seedcompare_tui.widgets.entry_list import EntryList

Row = TypeVar("Row")

READING = "Reading the articles."
"""What is said before anything is known of them."""

_WIDEST_PART = 20
"""Cells of the title that a filter may take."""

_ARTICLE = Binding.Group("article", compact=True)
_BY_NUMBER = Binding.Group("Only the article with that #; 0 for all", compact=True)


class BrowsingScreen(Screen[None], Generic[Row], inherit_bindings=False):
    """Lists rows and shows below what has the bar; what is listed is narrowed by words, by article and otherwise."""

    AUTO_FOCUS = "#entries"
    CALLED: ClassVar[str]
    """What is listed."""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f", "next_filter", "Filter", id="list.filter", tooltip="the next one, and none after the last"),
        Binding("a", "step_article(1)", "Next article only", group=_ARTICLE, id="list.article-next"),
        Binding("A", "step_article(-1)", "Article before only", group=_ARTICLE, id="list.article-previous"),
        *(
            Binding(
                str(number),
                f"article({number})",
                f"Article {number} only" if number else "All articles",
                show=False,
                group=_BY_NUMBER,
                id=f"list.article-{number}",
            )
            for number in range(10)
        ),
        Binding("slash", "find", "Find", id="list.find", tooltip="lists what holds the words, as you type"),
        Binding("escape", "leave", "Back to the list", id="list.leave", tooltip="and, from there, without the words"),
    ]

    def __init__(self) -> None:
        """Make a screen that lists everything."""
        super().__init__()
        self.article: int | None = None
        """The only article that is listed, by its index; None for all."""
        self._typed = ""
        self.rows: Sequence[Row] = ()
        """Everything there is to list."""
        self._haystacks: list[str] | None = None
        self._listed: list[Row] = []

    @property
    def navigator(self) -> Navigator:
        """The app."""
        return cast(Navigator, self.app)

    @property
    def is_set_unread(self) -> bool:
        """Whether nothing is known of the set yet, not even which pairs to compare."""
        return self.navigator.comparison is None and self.navigator.progress == (0, 0)

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        yield from self.compose_header()
        yield EntryList(id="entries")
        yield EntryList(id="excerpts")
        yield from self.compose_footer()
        yield Input(id="find", compact=True, placeholder="words to find; Enter keeps them, Esc clears them")
        yield KeyBar(id="keys")

    # --- what each screen says of its rows

    def compose_header(self) -> ComposeResult:
        """Make what stands above the list."""
        yield from ()

    def compose_footer(self) -> ComposeResult:
        """Make what stands below the text."""
        yield from ()

    def is_listed(self, row: Row) -> bool:
        """Return whether the article and the filters of the screen let a row through."""
        raise NotImplementedError

    def text_of(self, row: Row) -> str:
        """Return the text in which words are looked for."""
        raise NotImplementedError

    def listing_of(self, rows: Sequence[Row], width: int) -> Listing:
        """Return the lines of the list, whose entries are the rows."""
        raise NotImplementedError

    def excerpts_of(self, row: Row) -> Sequence[Excerpt]:
        """Return the paragraphs that are shown of a row."""
        raise NotImplementedError

    def heading_of(self, row: Row) -> str:
        """Return what is said above them, in words of the program's own."""
        raise NotImplementedError

    def filters(self) -> Sequence[str]:
        """Return the filters of its own that are set, in a word or two each."""
        raise NotImplementedError

    def action_next_filter(self) -> None:
        """List by the next filter of the screen's own, without any after the last."""
        raise NotImplementedError

    def open(self, row: Row, excerpt: Excerpt) -> None:
        """Go to the place of a paragraph that is shown of a row."""
        raise NotImplementedError

    # --- what is listed

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List other rows."""
        self.rows = rows
        self._haystacks = None
        if self.article is not None and self.article >= len(self.navigator.comparer.articles):
            self.article = None
        self.filter_rows()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is nothing to list yet."""
        self._listed = []
        self.query_one("#entries", EntryList).show(partial(sentence_listing, sentence))
        self._show_heading()

    def filter_rows(self) -> None:
        """List what the filters let through, with the bar beside the row that had it, if that is still there."""
        held = self.row
        self._listed = [row for row in self._found() if self.is_listed(row)]
        if not self._listed:
            self.show_sentence(self._nothing_listed())
            return
        cursor = self._listed.index(held) if held is not None and held in self._listed else 0
        entries = self.query_one("#entries", EntryList)
        entries.show(lambda width: self.listing_of(self._listed, width), cursor=cursor)
        self._show_heading()

    def _nothing_listed(self) -> str:
        """Return what to do where nothing is listed."""
        if not self.rows:
            return "There is nothing to list."
        ways = {
            "leave": "clears the words" if self._typed.strip() else None,
            "article(0)": "lists all articles" if self.article is not None else None,
            "next_filter": "goes to the next filter" if self.filters() else None,
        }
        bindings = [active.binding for active in self.active_bindings.values()]
        live = {binding.action: self.app.get_key_display(binding) for binding in reversed(bindings)}
        told = [f"{live[action]} {does}" for action, does in ways.items() if does and action in live]
        return f"Nothing passes the filters: {', '.join(told)}."

    def _found(self) -> Sequence[Row]:
        if not self._typed.strip():
            return self.rows
        if self._haystacks is None:
            self._haystacks = [folded(self.text_of(row)) for row in self.rows]
        holds = finder(self._typed)
        return [row for row, text in zip(self.rows, self._haystacks, strict=True) if holds(text)]

    @property
    def row(self) -> Row | None:
        """The row that has the bar, or None where nothing is listed."""
        cursor = self.query_one("#entries", EntryList).cursor
        return self._listed[cursor] if cursor < len(self._listed) else None

    def _show_heading(self) -> None:
        """Say what is listed and by which filters, all in one, so that no bar leaves a filter out."""
        parts = [f"{self.CALLED} {len(self._listed)} of {len(self.rows)}" if self.rows else self.CALLED]
        parts += self.filters()
        if self.article is not None:
            parts.append(visible_line(self.navigator.comparer.articles[self.article].label))
        if self._typed.strip():
            parts.append(f"“{visible_line(self._typed.strip())}”")
        self.query_one(TitleBar).heading = (" · ".join(shortened(part, _WIDEST_PART) for part in parts),)
        self.refresh_bindings()

    @on(EntryList.Moved, "#entries")
    def show_excerpts(self) -> None:
        """Show the text of the row that has the bar."""
        excerpts = self.query_one("#excerpts", EntryList)
        row = self.row
        shown = self.excerpts_of(row) if row is not None else ()
        excerpts.border_title = self.heading_of(row) if row is not None else ""
        excerpts.show(partial(excerpt_listing, shown))

    # --- filters

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer only the articles that there are, and while words are typed nothing but the way out."""
        if action == "leave":
            return bool(self._is_typing or self._is_reading or self._typed)
        if self._is_typing:
            return False
        return action != "article" or parameters[0] in range(len(self.navigator.comparer.articles) + 1)

    def action_article(self, number: int) -> None:
        """List only the article ``number``, counted from 1; 0 lists all."""
        self.article = number - 1 if number else None
        self.filter_rows()

    def action_step_article(self, step: int) -> None:
        """List only the next article (1) or the one before (-1); after the last one, all."""
        number = 0 if self.article is None else self.article + 1
        self.action_article((number + step) % (len(self.navigator.comparer.articles) + 1))

    def action_find(self) -> None:
        """Ask for words."""
        self.add_class("-finding")
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def list_what_holds(self, message: Input.Changed) -> None:
        """List what holds the words typed so far."""
        self._typed = message.value
        self.filter_rows()

    @on(Input.Submitted)
    def keep_words(self) -> None:
        """Go back to the list, which keeps to the words."""
        self._end_finding()

    def _end_finding(self) -> None:
        self.set_focus(self.query_one("#entries"))
        self.remove_class("-finding")
        if not self._listed:
            self.filter_rows()

    # --- ways out

    def action_leave(self) -> None:
        """Go from the text to the list, or clear the words; then the app goes back."""
        if not self._is_reading:
            self.query_one(Input).value = ""
        self._end_finding()

    @property
    def _is_typing(self) -> bool:
        return isinstance(self.focused, Input)

    @property
    def _is_reading(self) -> bool:
        return self.query_one("#excerpts").has_focus

    @on(EntryList.Chosen, "#excerpts")
    def open_excerpt(self, message: EntryList.Chosen) -> None:
        """Go to the place of the paragraph that was chosen."""
        row = self.row
        if row is not None:
            self.open(row, self.excerpts_of(row)[message.list.cursor])

    def open_beside(self, excerpt: Excerpt, other: int | None = None) -> None:
        """Open the pair screen at a paragraph, beside the article ``other``; beside the most alike one for None."""
        likely = self.navigator.comparer.likely
        pairs = ((each.a, each.b) for each in likely if excerpt.article in (each.a, each.b))
        if other is None:
            other = next((a + b - excerpt.article for a, b in pairs), None)
        if other is None:
            self.notify("No other article is enough like this one to be read beside it.", timeout=2, markup=False)
        else:
            self.navigator.show_pair(excerpt.article, other, side=0, paragraph=excerpt.paragraph)
