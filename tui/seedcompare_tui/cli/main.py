"""The command ``seedcompare``: its arguments and its help.

Only click is loaded here. What the arguments ask for is done by `seedcompare_tui.cli.work`, so that the help, the
version and the completion of a shell come at once.
"""

import os
from functools import partial
from typing import Any

import click

from seedcompare_tui.catalog import COLORS, DEFAULT_TABLE, FORMATS, LEAST_WIDTH, MOST_WIDTH, ONLY, TABLES
from seedcompare_tui.cli.command import GroupedOption, PoliteCommand
from seedcompare_tui.cli.completion import complete_articles, complete_files
from seedcompare_tui.cli.sizes import size_in_bytes

_HELP = """Compare news articles about one event, paragraph by paragraph.

PATH is a text file, a saved page, the address of a page, a folder of these, a file with one article a line
(.jsonl) or a row (.csv), any of these packed (.gz), or - for standard input. Without a PATH the five bundled
articles are compared.

Opens a screen to read two articles side by side, the most similar pair first. With --export, or where
standard output is no terminal, writes the comparison instead.

\b
Examples:
  seedcompare                          the five bundled articles
  seedcompare fox.txt nyt.txt          two files
  seedcompare news --list              which articles of a folder are alike
  seedcompare news --export diff.txt   the text diff of all pairs, in a file
  seedcompare --pair 1 3 --export -    one pair, printed
  seedcompare --only unique | less     what only one of two articles has
  seedcompare news --export news.json --export news.txt
  seedcompare news --format json       everything found, for a program
  seedcompare --pairs list.tsv --export out.jsonl
  seedcompare --explain 2 4 5 12       why two paragraphs are aligned
"""

_EPILOG = """Exit status: 0 all is done, 1 something could not be compared or written, 2 wrong use, 130 interrupted.

\b
Shell completion, in bash (or zsh, fish):
  eval "$(_SEEDCOMPARE_COMPLETE=bash_source seedcompare)"
"""

_what_to_compare, _what_to_write, _how_it_looks = (
    partial(click.option, cls=GroupedOption, group=group)
    for group in ("What to compare", "What to write", "How it looks")
)


def _version() -> str:
    """Return what the core says of its version, from that file alone: loading the core would take longer."""
    from importlib.util import find_spec
    from runpy import run_path

    core = find_spec("seedcompare")
    assert core is not None and core.submodule_search_locations is not None
    return str(run_path(os.path.join(core.submodule_search_locations[0], "version.py"))["VERSION"])


def _tell_version(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        click.echo(f"seedcompare {_version()}")
        context.exit()


@click.command(
    cls=PoliteCommand,
    help=_HELP,
    lists={"Forms": FORMATS},
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, shell_complete=complete_files)
@_what_to_compare(
    "--pair",
    "pairs",
    nargs=2,
    multiple=True,
    metavar="A B",
    shell_complete=complete_articles,
    help="Only this pair, A on the left: each a position in the set (1 is the first), an id, a label, or the "
    "beginning of one. May be repeated.",
)
@_what_to_compare(
    "--pairs",
    "listing",
    metavar="LIST",
    shell_complete=complete_files,
    help="Compare the pairs that LIST names, two paths a line with a tab between, relative to its folder; "
    "writes a line of JSON a pair.",
)
@_what_to_compare(
    "--encoding",
    metavar="NAME",
    help="The encoding of all files, such as cp1252 or gb18030.  [default: found out for each]",
)
@_what_to_compare(
    "--date",
    "dates",
    multiple=True,
    metavar="ARTICLE=DATE",
    shell_complete=complete_articles,
    help="When an article was published, where it does not say so itself: ARTICLE is picked as by --pair. "
    "May be repeated.",
)
@_what_to_compare(
    "--language",
    "languages",
    multiple=True,
    metavar="[ARTICLE=]CODE",
    help="The language of an article, or of all, such as en or de.  [default: found out for each]",
)
@_what_to_compare(
    "--max-size",
    callback=size_in_bytes,
    default="20MB",
    show_default=True,
    metavar="SIZE",
    help="The greatest size of one file, unpacked.",
)
@_what_to_write(
    "--export",
    "targets",
    multiple=True,
    metavar="FILE",
    shell_complete=complete_files,
    help="Write to FILE in the form of its suffix instead of opening the screen; - prints. May be repeated.",
)
@_what_to_write(
    "--format",
    "format_name",
    type=click.Choice(list(FORMATS)),
    metavar="FORM",
    help="The form, one of those below, whatever the suffix; prints where no FILE is given.",
)
@_what_to_write(
    "--only",
    type=click.Choice(list(ONLY)),
    metavar="PART",
    help="Leave out the rest: " + "; ".join(f"{name} keeps {said}" for name, said in ONLY.items()) + ".",
)
@_what_to_write(
    "--table",
    type=click.Choice(list(TABLES)),
    metavar="TABLE",
    help=f"The table that csv has: {', '.join(TABLES)}.  [default: {DEFAULT_TABLE}]",
)
@_what_to_write(
    "--explain",
    nargs=4,
    multiple=True,
    type=(str, str, int, int),
    metavar="A B N M",
    shell_complete=complete_articles,
    help="Print why paragraph N of A and paragraph M of B are aligned, or why not; A and B are picked as by --pair, "
    "paragraphs are counted from 1. May be repeated.",
)
@_what_to_write(
    "--list", "overview", is_flag=True, help="Print how much of each is copied in each other one, and the origins."
)
@_how_it_looks(
    "--width",
    type=click.IntRange(LEAST_WIDTH, MOST_WIDTH),
    metavar="N",
    help=f"Wrap what is printed, and .txt and .ansi, to N columns, {LEAST_WIDTH} to {MOST_WIDTH}.  "
    "[default: the terminal's, else 100]",
)
@_how_it_looks(
    "--color",
    type=click.Choice(COLORS),
    metavar="WHEN",
    default="auto",
    help="Colours in what is printed: always, never, or auto: on a terminal, as NO_COLOR and FORCE_COLOR say.",
)
@_how_it_looks(
    "--theme",
    metavar="NAME",
    help="Colours of the screen, such as seedcompare-light, nord or ansi-dark; t shows them all.",
)
@_how_it_looks(
    "--config",
    "config_file",
    metavar="FILE",
    shell_complete=complete_files,
    help="Choices of theme, keys, thresholds and first screen (see docs/config.md), in place of your own config.toml.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help="Print the version."
)
def main(**arguments: Any) -> int:
    """Do what the arguments ask for, and return the exit status."""
    from seedcompare_tui.cli.request import Request  # loads the comparison, which only something to do needs
    from seedcompare_tui.cli.stopping import stopping_cleanly
    from seedcompare_tui.cli.work import run

    with stopping_cleanly():
        return run(Request(**arguments))
