"""The start: until the version is printed, an export is written, the first screen is drawn."""

import subprocess
import sys
import tempfile
from pathlib import Path

from measuring import ENVIRONMENT, PROGRAM, in_turn, instructions, python, work
from options import Options
from screens import first_words, screen
from table import Part, Row, Wanted, at_most, at_most_times, written_ratio

_LIBRARIES = ("-c", "import rapidfuzz, click")
_LOADED = """
import sys
from seedcompare_tui.cli.main import main
main(sys.argv[1:], standalone_mode=False)
print(*sys.modules)
"""
_BARE_TEXT = "a line of text and nothing else"
_HEAVY = {"textual", "rapidfuzz"}
_NOTE = (
    "A first screen is there when the first words of an article, or the text of the bare app, are drawn in a "
    "pseudo-terminal, from the start of the process on; the process is ended then. Instructions are those of the "
    "whole process."
)


def start(options: Options) -> Part:
    """Measure the start."""
    with tempfile.TemporaryDirectory() as folder:
        return Part("Start", [*_commands(options, str(Path(folder, "five.json"))), *_screens(options)], [_NOTE])


def _commands(options: Options, target: str) -> list[Row]:
    commands = [
        ("-c", "pass"),
        _LIBRARIES,
        (*PROGRAM, "--version"),
        (*PROGRAM, "--help"),
        (*PROGRAM, "--export", target),
    ]
    alone, libraries, version, usage, export = in_turn(*(python(*each) for each in commands), runs=options.runs)
    counted = [instructions(*each) if options.instructions else None for each in commands]
    most = 1.5 * libraries.seconds + 0.1
    return [
        Row("Python alone", alone.seconds, alone.megabytes, counted[0]),
        Row("Python with rapidfuzz and click imported", libraries.seconds, libraries.megabytes, counted[1]),
        *(
            Row(
                f"`seedcompare {name}`", done.seconds, done.megabytes, count,
                f"{written_ratio(done.seconds / alone.seconds)} times Python alone", wanted=[_loads_little(name)],
            )
            for name, done, count in (("--version", version, counted[2]), ("--help", usage, counted[3]))
        ),
        Row(
            "`--export x.json` of the five", export.seconds, export.megabytes, counted[4],
            f"{written_ratio(export.seconds / libraries.seconds)} times the imports",
            wanted=[at_most(most, export.seconds), Wanted("1.5 times the imports and 100 ms", export.seconds <= most)],
        ),
    ]  # fmt: skip


def _loads_little(option: str) -> Wanted:
    command = [sys.executable, "-c", _LOADED, option]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stdout
    return Wanted("neither Textual nor rapidfuzz loaded", not _HEAVY & set(loaded.split()))


def _screens(options: Options) -> list[Row]:
    facts = work("first-screen")().facts
    bare, first = in_turn(
        screen("-m", "bare_app", str(facts["widgets"]), _BARE_TEXT, shows=first_words(_BARE_TEXT)),
        screen(*PROGRAM, shows=first_words(*facts["texts"])),
        runs=options.runs,
    )
    ratio = f"{written_ratio(first.seconds / bare.seconds)} times the bare app"
    wanted = [at_most_times(1.3, first.seconds, bare.seconds)]
    return [
        Row(f"A bare Textual app with as many widgets, {facts['widgets']}", bare.seconds, bare.megabytes),
        Row("The first screen of the five", first.seconds, first.megabytes, None, ratio, wanted=wanted),
    ]
