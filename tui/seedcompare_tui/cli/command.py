"""A command that ends as people expect: one line for an error, silence for a reader who left."""

import signal
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import click

from seedcompare_tui.messages import tell

if TYPE_CHECKING:
    from click.types import OptionHelpExtra

_DONE = 0
_FAILED = 1
_WRONG_USE = 2
_INTERRUPTED = 128 + signal.SIGINT


class PoliteCommand(click.Command):
    """A click command whose errors are one visible line on standard error, and whose ends are quiet."""

    def __init__(self, *args: Any, lists: Mapping[str, Mapping[str, str]], **attributes: Any) -> None:
        """Make the command; ``lists`` are names with their meanings that its help explains, each under a heading."""
        super().__init__(*args, **attributes)
        self.lists = lists

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run the command and leave with its exit status: 0 done, 1 failed, 2 wrong use, 130 interrupted."""
        extra["standalone_mode"] = False
        sys.exit(self._status(*args, **extra))

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the arguments; a reader of the help that leaves has had enough, too."""
        try:
            return super().make_context(*args, **extra)
        except BrokenPipeError:
            from seedcompare_tui.exports.writing.whole_file import discard_what_is_buffered

            discard_what_is_buffered()
            raise click.exceptions.Exit(_DONE) from None

    def invoke(self, ctx: click.Context) -> int:
        """Run the body of the command; a reader that left (``| head``) has had enough, which is no failure."""
        from seedcompare import SeedcompareError  # the comparison is loaded only where there is something to do
        from seedcompare_tui.errors import CrashError, WriteError

        try:
            status = super().invoke(ctx)
        except BrokenPipeError:
            return _DONE
        except SeedcompareError as error:
            return _told(str(error), _FAILED if isinstance(error, CrashError | WriteError) else _WRONG_USE)
        return status if isinstance(status, int) else _DONE

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under the names of their groups, those without one last, and the lists after them."""
        for name, records in option_groups(self, ctx).items():
            with formatter.section(name):
                formatter.write_dl(records, col_max=22)
        for name, meanings in self.lists.items():
            with formatter.section(name):
                formatter.write_dl(list(meanings.items()))

    def _status(self, *args: Any, **extra: Any) -> int:
        try:
            return int(super().main(*args, **extra) or _DONE)
        except (KeyboardInterrupt, click.Abort):
            return _INTERRUPTED
        except click.ClickException as error:
            message = error.format_message()
            return _told(
                f"{message}{'' if message.endswith(('.', '?')) else '.'} See seedcompare --help", error.exit_code
            )


class GroupedOption(click.Option):
    """An option that the help shows in a named group."""

    def __init__(self, *args: Any, group: str, **attributes: Any) -> None:
        """Make the option of ``group``; everything else is click's."""
        super().__init__(*args, **attributes)
        self.group = group

    def get_help_extra(self, ctx: click.Context) -> "OptionHelpExtra":
        """Return what the help adds by itself; a range is said in words instead."""
        extra = super().get_help_extra(ctx)
        extra.pop("range", None)
        return extra


def option_groups(command: click.Command, context: click.Context) -> dict[str, list[tuple[str, str]]]:
    """Return each option of a command and its help under the name of its group, those without one last."""
    groups: dict[str, list[tuple[str, str]]] = {}
    options = [option for option in command.get_params(context) if isinstance(option, click.Option)]
    for option in sorted(options, key=lambda each: not isinstance(each, GroupedOption)):
        record = option.get_help_record(context)
        if record is not None:
            groups.setdefault(option.group if isinstance(option, GroupedOption) else "Help", []).append(record)
    return groups


def _told(message: str, status: int) -> int:
    tell(message)
    return status
