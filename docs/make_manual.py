"""Write the manual page from the help of the command itself: ``python docs/make_manual.py``."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from seedcompare_tui.cli.command import option_groups
from seedcompare_tui.cli.main import main

PAGE = Path(__file__).parent / "seedcompare.1"


def manual() -> str:
    """Return the manual page, as man(1) reads it."""
    return "\n".join([*_head(), *_description(main.help or ""), *_options(), *_end(main.epilog or "")]) + "\n"


def _head() -> Iterator[str]:
    yield '.TH SEEDCOMPARE 1 "" seedcompare "User Commands"'
    yield ".nh"  # a name of an option is not to be cut at a line's end
    yield ".ad l"
    yield ".SH NAME"
    yield r"seedcompare \- compare news articles about one event, paragraph by paragraph"
    yield ".SH SYNOPSIS"
    yield r".B seedcompare"
    yield r"[\fIOPTION\fR]... [\fIPATH\fR]..."


def _description(help_text: str) -> Iterator[str]:
    yield ".SH DESCRIPTION"
    yield from _blocks(help_text)


def _options() -> Iterator[str]:
    for group, records in option_groups(main, _context()).items():
        yield f'.SH "{group.upper()}"'
        for names, said in records:
            yield from (".TP", rf"\fB{_safe(names)}\fR", _safe(said))
    for group, meanings in main.lists.items():
        yield f'.SH "{group.upper()}"'
        for name, said in meanings.items():
            yield from (".TP", rf"\fB{_safe(name)}\fR", _safe(said))


def _context() -> click.Context:
    settings: dict[str, Any] = dict(main.context_settings)
    return click.Context(main, info_name="seedcompare", **settings)


def _end(epilog: str) -> Iterator[str]:
    yield ".SH NOTES"
    yield from _blocks(epilog)
    yield from (".SH ENVIRONMENT", ".TP", r"\fBCOLUMNS\fR", "The width of what is printed.")
    yield from (".TP", r"\fBNO_COLOR\fR, \fBFORCE_COLOR\fR", "No colours in what is printed; colours also in a pipe.")


def _blocks(text: str) -> Iterator[str]:
    for block in text.strip().split("\n\n"):
        yield ".PP"
        yield from _verbatim(block) if block.startswith("\b") else map(_safe, block.splitlines())


def _verbatim(block: str) -> Iterator[str]:
    """Lines that stand as they are written, without the sign that tells click so."""
    yield ".nf"
    yield from map(_safe, block.removeprefix("\b\n").splitlines())
    yield ".fi"


def _safe(line: str) -> str:
    """The line with nothing in it that acts in a manual page."""
    line = line.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace('"', r"\(dq")
    return rf"\&{line}" if line.startswith(".") else line


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
