"""What the screens of units and of details share: a list, the text of what has the bar, and filters."""

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Generic

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from seedcompare import Article
from seedcompare_tui.display.lists.catalogue import Catalogue, Row, Searchable
from seedcompare_tui.display.lists.excerpts import Excerpt, excerpt_listing
from seedcompare_tui.display.lists.listing import Listing, sentence_listing
from seedcompare_tui.display.text.names import names_within
from seedcompare_tui.display.text.shortening import shortened
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.screens.set_screen import SetScreen
from seedcompare_tui.session.goal import Goal, PairWanted
from seedcompare_tui.widgets.bars import KeyBar, TitleBar
from seedcompare_tui.widgets.entry_list import EntryList

READING = "Comparing the articles."
"""What is said before anything is known of them."""

_WIDEST_PART = 20
"""Cells of the title that a filter may take."""

_ARTICLE = Binding.Group("article", compact=True)
_BY_NUMBER = Binding.Group("Only the article with that #; 0 for all", compact=True)


class BrowsingScreen(SetScreen, Generic[Row], inherit_bindings=False):
    """Lists rows and shows below what has the bar; what is listed is narrowed by words, by article and otherwise."""

    AUTO_FOCUS = "#entries"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f", "next_filter", "Filter", id="list.filter", tooltip="the next one; after the last, everything"),
        Binding("a", "step_article(1)", "Next article only", group=_ARTICLE, id="list.article-next"),
        Binding("A", "step_article(-1)", "Previous article only", group=_ARTICLE, id="list.article-previous"),
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
        self.catalogue: Catalogue[Row] | None = None
        """What there is to list; None as long as that is not known."""
        self._searchable: Searchable[Row] = Searchable((), str)
        self._listed: Sequence[Row] = ()
        self._held: Row | None = None
        self._article: int | None = None
        self._typed = ""

    @property
    def is_set_unread(self) -> bool:
        """Whether nothing is known of the set yet, not even which pairs to compare."""
        return self.state is None or (self.state.comparison is None and self.state.progress == (0, 0))

    def compose(self) -> ComposeResult:
        """Make the regions, top to bottom."""
        yield TitleBar(id="title")
        yield from self.compose_header()
        yield EntryList(id="entries")
        yield EntryList(id="excerpts")
        yield from self.compose_footer()
        yield Input(id="find", compact=True, placeholder="words to find; Enter keeps them, Esc clears them")
        yield KeyBar(id="keys")

    # --- what differs from screen to screen

    def compose_header(self) -> ComposeResult:
        """Make what stands above the list."""
        yield from ()

    def compose_footer(self) -> ComposeResult:
        """Make what stands below the text."""
        yield from ()

    @abstractmethod
    def open(self, row: Row, excerpt: Excerpt) -> None:
        """Go to the place of a paragraph that is shown of a row."""

    @property
    def _articles(self) -> Sequence[Article]:
        return () if self.state is None else self.state.comparer.articles

    # --- what is listed

    def show_catalogue(self, catalogue: Catalogue[Row]) -> None:
        """List other things; the words stay, and the article where there is still one of that number."""
        self.catalogue = catalogue
        self._searchable = Searchable(catalogue.rows, catalogue.text_of)
        if self._article not in (None, *range(len(self._articles))):
            self._article = None
        self._filter()

    def show_sentence(self, sentence: str) -> None:
        """Say why nothing is listed."""
        self._listed = ()
        self.query_one("#entries", EntryList).show(partial(sentence_listing, sentence))
        self._show_heading()

    def _filter(self) -> None:
        """List what the filters let through, with the bar beside the row that had it last, if that is there."""
        catalogue, held = self.catalogue, self._held
        if catalogue is None:
            return
        found = self._searchable.holding(self._typed)
        self._listed = listed = [row for row in found if catalogue.lists(row, self._article)]
        if not listed:
            self.show_sentence(self._nothing_listed(catalogue))
            return
        self.query_one("#entries", EntryList).show(
            self._listing, cursor=listed.index(held) if held is not None and held in listed else 0
        )
        self._show_heading()

    def _listing(self, width: int) -> Listing:
        assert self.catalogue is not None
        return self.catalogue.listing(self._listed, width)

    def _nothing_listed(self, catalogue: Catalogue[Row]) -> str:
        """Return what to do where nothing is listed."""
        if not catalogue.rows:
            return catalogue.NOTHING
        ways = {
            "leave": "clears the words" if self._typed.strip() else None,
            "article(0)": "lists all articles" if self._article is not None else None,
            "next_filter": "goes to the next filter" if catalogue.filter_name else None,
        }
        bindings = [active.binding for active in self.active_bindings.values()]
        live = {binding.action: self.app.get_key_display(binding) for binding in reversed(bindings)}
        told = [f"{live[action]} {does}" for action, does in ways.items() if does and action in live]
        return f"Nothing passes the filters: {', '.join(told)}."

    @property
    def row(self) -> Row | None:
        """The row that has the bar, or None where nothing is listed."""
        cursor = self.query_one("#entries", EntryList).cursor
        return self._listed[cursor] if cursor < len(self._listed) else None

    def _show_heading(self) -> None:
        """Say what is listed and by which filters, all in one, so that no bar leaves a filter out."""
        parts = [(self.BINDING_GROUP_TITLE or "").lower()]
        if self.catalogue is not None:
            parts[0] += f" {len(self._listed)} of {len(self.catalogue.rows)}"
            parts += filter(None, [self.catalogue.filter_name])
        if self._article is not None:
            parts.append(names_within(self._articles, _WIDEST_PART)[self._article])
        if self._typed.strip():
            parts.append(f"“{visible_line(self._typed.strip())}”")
        self.query_one(TitleBar).heading = (" · ".join(shortened(part, _WIDEST_PART) for part in parts),)
        self.refresh_bindings()

    @on(EntryList.Moved, "#entries")
    def show_excerpts(self) -> None:
        """Show the text of the row that has the bar."""
        text = self.query_one("#excerpts", EntryList)
        if (row := self.row) is None or self.catalogue is None:
            text.border_title = ""
            text.show(partial(excerpt_listing, (), ()))
        else:
            self._held = row
            text.border_title = self.catalogue.heading(row)
            text.show(partial(excerpt_listing, self.catalogue.excerpts(row), self._articles))

    # --- filters

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer only the articles that there are, and while words are typed nothing but the way out."""
        if action == "leave":
            return bool(self._is_typing or self._is_reading or self._typed)
        if self._is_typing:
            return False
        return action != "article" or parameters[0] in range(len(self._articles) + 1)

    def action_next_filter(self) -> None:
        """List by the next filter, without any after the last."""
        if self.catalogue is not None:
            self.catalogue = self.catalogue.with_next_filter()
            self._filter()

    def action_article(self, number: int) -> None:
        """List only the article ``number``, counted from 1; 0 lists all."""
        self._article = number - 1 if number else None
        self._filter()

    def action_step_article(self, step: int) -> None:
        """List only the next article (1) or the one before (-1); after the last one, all."""
        number = 0 if self._article is None else self._article + 1
        self.action_article((number + step) % (len(self._articles) + 1))

    def action_find(self) -> None:
        """Ask for words."""
        self.add_class("-finding")
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def list_what_holds(self, message: Input.Changed) -> None:
        """List what holds the words typed so far."""
        self._typed = message.value
        self._filter()

    @on(Input.Submitted)
    def keep_words(self) -> None:
        """Go back to the list, which keeps to the words."""
        self._end_finding()

    def _end_finding(self) -> None:
        self.set_focus(self.query_one("#entries"))
        self.remove_class("-finding")
        if not self._listed:
            self._filter()

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
        if row is not None and self.catalogue is not None:
            self.open(row, self.catalogue.excerpts(row)[message.list.cursor])

    def open_beside(self, excerpt: Excerpt, other: int | None = None) -> None:
        """Open the pair screen at a paragraph, beside the article ``other``; beside the most alike one for None."""
        likely = () if self.state is None else self.state.comparer.likely
        pairs = ((each.a, each.b) for each in likely if excerpt.article in (each.a, each.b))
        if other is None:
            other = next((a + b - excerpt.article for a, b in pairs), None)
        if other is None:
            self.say("No other article is enough like this one.")
        else:
            self.post_message(PairWanted(Goal(excerpt.article, other, paragraph=excerpt.paragraph)))
