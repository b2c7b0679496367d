"""The Textual app: one set of articles, its screens, the way between them, and what works on every screen."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.binding import ActiveBinding, Binding, BindingType
from textual.command import CommandPalette
from textual.events import Resize
from textual.filter import LineFilter, Monochrome, NoColor
from textual.geometry import Size
from textual.reactive import Reactive
from textual.screen import Screen
from textual.theme import Theme

from seedcompare import Comparer
from seedcompare.selection import IndexPair
from seedcompare_tui.app.options import AppOptions
from seedcompare_tui.app.screens import FURTHER_SCREENS, PAIR
from seedcompare_tui.display.text.plain import UTF_8
from seedcompare_tui.display.text.visible import visible
from seedcompare_tui.screens.pair.screen import PairScreen
from seedcompare_tui.screens.set_screen import SetScreen
from seedcompare_tui.screens.theme_picker import ThemesInOrder
from seedcompare_tui.screens.too_small import TooSmallScreen, is_too_small
from seedcompare_tui.session.back_stack import BackStack, Visit
from seedcompare_tui.session.background import BackgroundJob, Compared, Detailed, Failed, Progressed, Weighed
from seedcompare_tui.session.goal import PairWanted
from seedcompare_tui.session.session import Reload, Session
from seedcompare_tui.session.state import SetState, Stage
from seedcompare_tui.theming.themes import DARK, LIGHT, THEMES, readable_theme
from seedcompare_tui.widgets.bars import KeyBar
from seedcompare_tui.widgets.plain_lines import PlainLines

if TYPE_CHECKING:
    from seedcompare_tui.screens.export import Exporter

_LATEST_START = 0.5
"""Seconds after which a job begins whatever is drawn."""
_NO_COLOR = NoColor()


class SeedcompareApp(App[None], inherit_bindings=False):
    """Shows a set of articles, each pair compared when it is opened."""

    TITLE = "seedcompare"
    CSS_PATH = "app.tcss"
    SCREENS: ClassVar[dict[str, Callable[[], Screen[Any]]]] = {**FURTHER_SCREENS}
    BINDING_GROUP_TITLE = "Everywhere"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("p", "show('pair')", "Read", id="app.pair", tooltip="two articles side by side"),
        Binding("m", "show('overview')", "Overview", id="app.overview", tooltip="every pair, and the origins"),
        Binding("c", "show('units')", "Units", id="app.units", tooltip="what is said, and by whom"),
        Binding("d", "show('details')", "Details", id="app.details", tooltip="what only one article has"),
        Binding("tab", "show('overview')", "Overview", id="app.overview-too", show=False),
        Binding("escape", "back", "Back", id="app.back", tooltip="to the screen and the place before"),
        Binding("escape", "stop", "Stop comparing", id="app.stop", tooltip="what was compared stays"),
        Binding("r", "reload", "Read again", id="app.reload", show=False, tooltip="the files, where they have changed"),
        Binding("e", "export", "Export", id="app.export", tooltip="what is on screen, to a file"),
        Binding("t", "change_theme", "Theme", id="app.theme", show=False, tooltip="choose the colours"),
        Binding("ctrl+p", "command_palette", "Commands", id="app.commands", show=False, tooltip="find any action"),
        Binding("q", "quit", "Quit", id="app.quit", tooltip="leaves the terminal as it was"),
        Binding("ctrl+q,ctrl+c", "quit", "Quit", id="app.quit-anywhere", show=False, priority=True, system=True),
        Binding(
            "ctrl+z", "suspend_process", "Suspend", id="app.suspend", show=False, priority=True, tooltip="fg goes on"
        ),
        Binding("question_mark", "app.help", "Help", id="app.help", tooltip="every key and mark"),
    ]

    theme = Reactive(DARK.name)  # from the start, since another one has the whole style sheet parsed again

    def __init__(
        self,
        comparer: Comparer,
        *,
        pairs: Sequence[IndexPair] | None = None,
        reload: Reload | None = None,
        options: AppOptions | None = None,
        exporter: "Exporter | None" = None,
    ) -> None:
        """Show the pairs of ``comparer``, the most alike first; it is compared once the app runs.

        ``pairs`` narrows what can be stepped through to these in their order, the first article of each on the left.
        ``reload`` reads the articles again; None where they cannot be. ``exporter`` writes files, or None where none
        can be written.
        """
        super().__init__()
        self._options = options or AppOptions()
        self._plain_lines = None if self._options.encoding == UTF_8 else PlainLines(self._options.encoding)
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = self._options.theme
        self.set_keymap(dict(self._options.keymap))
        self._reader = PairScreen(comparer)
        self.install_screen(self._reader, PAIR)
        self.session = Session(comparer, reader=self._reader, host=self, pairs=pairs, reload=reload)
        """The set that is read."""
        self._reader.state = self.session.state
        self._exporter = exporter
        self._showing = PAIR
        self._way = BackStack()

    async def on_mount(self) -> None:
        """Open the first screen, and begin to compare."""
        await self.push_screen(PAIR)
        self.session.use(self.session.state.comparer)

    def on_ready(self) -> None:
        """Open the screen to start with, on top of the pair that one can go back to."""
        if self._options.start.value != PAIR:
            self.action_show(self._options.start.value)
        if self._options.notice:
            self.notify(self._options.notice, severity="warning", timeout=10, markup=False)
        self._keep_room(self.size)

    def on_unmount(self) -> None:
        """Leave nothing running."""
        self.session.close()

    # --- the host of its session

    @property
    def has_screens(self) -> bool:
        """Whether there is a screen to show something: not while quitting."""
        return bool(self.screen_stack)

    def begin(self, job: BackgroundJob) -> None:
        """Start a job once what is to be shown is drawn: what is on screen by then would wait for a busy thread."""
        self.call_after_refresh(job.start)
        self.set_timer(_LATEST_START, job.start)  # should that screen be gone

    def go_on(self, job: BackgroundJob) -> None:
        """Let a job go on once what is to be shown is drawn."""
        self.call_after_refresh(job.go_on)

    def follow(self, state: SetState) -> None:
        """Hand the state down to the screens that there are, and offer what can be done now."""
        for name in (PAIR, *FURTHER_SCREENS):
            screen = self._installed_screens.get(name)
            if isinstance(screen, SetScreen):
                screen.state = state
        self.refresh_bindings()

    def tell(self, sentence: str, *, is_error: bool = False) -> None:
        """Say a sentence, which may hold any characters."""
        self.notify(visible(sentence), severity="error" if is_error else "information", timeout=4, markup=False)

    def on_weighed(self, message: Weighed) -> None:
        """Hand what a job tells to the session."""
        self.session.hear(message)

    def on_detailed(self, message: Detailed) -> None:
        """Hand what a job tells to the session."""
        self.session.hear(message)

    def on_progressed(self, message: Progressed) -> None:
        """Hand what a job tells to the session."""
        self.session.hear(message)

    def on_compared(self, message: Compared) -> None:
        """Hand what a job tells to the session."""
        self.session.hear(message)

    def on_failed(self, message: Failed) -> None:
        """Hand what a job tells to the session."""
        self.session.hear(message)

    # --- from screen to screen

    def on_pair_wanted(self, message: PairWanted) -> None:
        """Show a pair that a screen asks for; from another screen, one can go back."""
        if self._showing != PAIR:
            self._leave()
            self._switch(PAIR)
        self.session.show(message.goal)

    def action_show(self, name: str) -> None:
        """Show a screen as it was left; one that needs every pair has the comparing go on where it was stopped."""
        if name != self._showing:
            if not self._way.unwind(name):
                self._leave()
            self._switch(name)
        if name != PAIR:
            self.session.go_on()

    async def action_back(self) -> None:
        """Go back to the screen that was left last, and to the place on it."""
        visit = self._way.back()
        if visit is not None:
            self._switch(visit.screen)
            if visit.restore is not None:
                visit.restore()

    def _leave(self) -> None:
        self._way.leave(Visit(self._showing, self._reader.remember() if self._showing == PAIR else None))

    def _switch(self, name: str) -> None:
        if name != self._showing:
            self._showing = name
            screen = self.get_screen(name)
            if isinstance(screen, SetScreen):
                screen.state = self.session.state
            self.switch_screen(screen)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer what can be done at the moment."""
        stage = self.session.state.stage
        match action:
            case "back":
                return bool(self._way)
            case "stop":
                return not self._way and stage in (Stage.WEIGHING, Stage.COMPARING)
            case "show":
                return parameters != (self._showing,) or (self._showing != PAIR and stage is Stage.STOPPED)
            case "reload":
                return self.session.can_reload
            case "export":
                return self._exporter is not None
        return True

    # --- what works everywhere

    def action_stop(self) -> None:
        """Compare no more pairs."""
        self.session.stop()

    def action_reload(self) -> None:
        """Read the articles again."""
        self.session.reload()

    def action_help(self) -> None:
        """Show the keys of the screen in focus."""
        from seedcompare_tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.screen.active_bindings.values()))

    def action_export(self) -> None:
        """Write what is on screen to a file: the pair, on the pair screen, else everything."""
        if self._exporter is None:
            return
        from seedcompare_tui.app.exporting import export_from

        screen, state = self.screen, self.session.state
        if not isinstance(screen, PairScreen) or (state.weighed and screen.shown is None):
            export_from(self, self._exporter, state.comparer, None)
        elif not screen.must_wait():
            adds = not screen.readings.quotations
            export_from(self, self._exporter, screen.comparer, screen.shown, screen.view.shown, adds_quotations=adds)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every action that has a live key, with the key."""
        offered: dict[str, list[ActiveBinding]] = {}
        for active in screen.active_bindings.values():
            binding = active.binding
            if active.enabled and binding.description and not binding.system and binding.action != "command_palette":
                offered.setdefault(binding.action, []).append(active)
        for action, (first, *others) in offered.items():
            keys = " ".join(self.get_key_display(each.binding) for each in (first, *others))
            help_text = " · ".join(filter(None, (first.tooltip, f"key {keys}")))
            yield SystemCommand(first.binding.description, help_text, partial(self.run_action, action, first.node))

    async def run_action(self, *arguments: Any, **options: Any) -> bool:
        """Run an action; what the key before was answered is no answer to this one."""
        for bar in self.screen.query(KeyBar):
            bar.answer = ""
        return await super().run_action(*arguments, **options)

    # --- the terminal and its colours

    def on_resize(self, event: Resize) -> None:
        """Say so where there is no room for a screen, and bring it back where there is."""
        self._keep_room(event.size)

    def _keep_room(self, size: Size) -> None:
        if not self.screen_stack:
            return
        is_covered = isinstance(self.screen, TooSmallScreen)
        if is_too_small(size) and not is_covered:
            self.push_screen(TooSmallScreen())
        elif is_covered and not is_too_small(size):
            self.pop_screen()

    def get_theme(self, theme_name: str) -> Theme | None:
        """Return a theme with the colours of the marks in it."""
        return readable_theme(theme_name) if theme_name in THEMES else super().get_theme(theme_name)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what each line passes through on its way to the terminal."""
        filters = super().get_line_filters()
        if self.native_ansi_color:  # of which shades of grey know nothing: they would be black on black
            filters = [_NO_COLOR if isinstance(each, Monochrome) else each for each in filters]
        return [*filters, self._plain_lines] if self._plain_lines else filters

    def search_themes(self) -> None:
        """Show the themes to choose from."""
        self.push_screen(CommandPalette(providers=[ThemesInOrder], placeholder="Search for themes…"))
