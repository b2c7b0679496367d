"""The Textual app: one set of articles, its screens, and what works on every screen."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import SystemCommand
from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen

from seedcompare import Comparer
from seedcompare_tui.app.screens import FURTHER_SCREENS
from seedcompare_tui.app.themed_app import FittedApp, Fitting
from seedcompare_tui.config.config import Start
from seedcompare_tui.screens.pair import PairScreen
from seedcompare_tui.session.session import Reload
from seedcompare_tui.session.shell import PAIR, Shell
from seedcompare_tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from seedcompare_tui.screens.export import Exporter


class SeedcompareApp(Shell, FittedApp, inherit_bindings=False):
    """Shows a set of articles, each pair compared when it is opened."""

    TITLE = "seedcompare"
    CSS_PATH = "app.tcss"
    SCREENS: ClassVar[dict[str, Callable[[], Screen[None]]]] = {**FURTHER_SCREENS}
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

    def __init__(
        self,
        comparer: Comparer,
        *,
        pairs: Sequence[tuple[int, int]] | None = None,
        reload: Reload | None = None,
        fitting: Fitting | None = None,
        exporter: "Exporter | None" = None,
    ) -> None:
        """Show the pairs of ``comparer``, the most alike first.

        ``pairs``, each the indices of two articles, narrows what can be stepped through to these in their order, the
        first of each on the left. ``reload`` reads the articles again; None where they cannot be. ``fitting`` is what
        the person and the terminal want otherwise than as usual; ``exporter`` writes files, or None where none can be
        written.
        """
        reader = PairScreen(comparer)
        super().__init__(comparer, reader=reader, pairs=pairs, reload=reload)
        self.install_screen(reader, PAIR)
        self._exporter = exporter
        self.fit(fitting or Fitting())

    def on_ready(self) -> None:
        """Open the screen to start with, on top of the pair that one can go back to."""
        if self._start is not Start.PAIR:
            self.action_show(self._start)
        super().on_ready()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Offer what can be done at the moment."""
        if action == "export":
            return self._exporter is not None
        return super().check_action(action, parameters)

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

    def action_help(self) -> None:
        """Show the keys of the screen in focus."""
        from seedcompare_tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.screen.active_bindings.values()))

    def action_export(self) -> None:
        """Write what is on screen to a file: the pair, on the pair screen, else everything."""
        if self._exporter is None:
            return
        from seedcompare_tui.app.exporting import export_from

        screen = self.screen
        if not isinstance(screen, PairScreen) or (self.weighed and screen.shown is None):
            export_from(self, self._exporter, self.comparer, None)
        elif not screen.must_wait():
            export_from(self, self._exporter, screen.comparer, screen.shown, screen.view.shown)
