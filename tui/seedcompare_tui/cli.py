"""The command ``seedcompare``."""

import sys
from collections.abc import Sequence

import click

from seedcompare import Article, Comparison, InputError, compare, pair_of, select_pair
from seedcompare.document import listed_pairs, program_version
from seedcompare_tui.command import PoliteCommand, tell
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.forms import LEAST_WIDTH, LIST_SUFFIX, MOST_WIDTH, form_for, has_terminal, look_for
from seedcompare_tui.exports.pair_list import read_list, write_pairs
from seedcompare_tui.exports.targets import STANDARD_OUTPUT, check_target, is_stream
from seedcompare_tui.exports.whole_file import written
from seedcompare_tui.sources import Sources, size_in_bytes
from seedcompare_tui.terminal import whole_terminal

_MANY_ARTICLES = 40

_HELP = """Compare news articles about one event, paragraph by paragraph.

PATH is a text file, a saved page, the address of a page, a folder of these, a file with one article a line
(.jsonl) or a row (.csv), any of these packed (.gz), or - for standard input. Without a PATH the five bundled
articles are compared.

Opens a screen to read two articles side by side, the most similar pair first. With --export, or where
standard output is no terminal, writes the comparison instead.

\b
Examples:
  seedcompare                               the five bundled articles
  seedcompare fox.txt nyt.txt               two files
  seedcompare news --export diff.txt        the articles in the folder news, as text
  seedcompare --pair 1 3 --export -         one pair, printed
  seedcompare news --export news.json       everything found, for other programs
  seedcompare --pairs list.tsv --export out.jsonl

Exit status: 0 done, 1 something could not be compared or written, 2 wrong use.
"""


@click.command(cls=PoliteCommand, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option(
    "--pair",
    nargs=2,
    metavar="A B",
    help="Only this pair, A on the left: each a position in the set (1 is the first), an id, a label, or the "
    "beginning of one id.",
)
@click.option(
    "--export",
    "target",
    metavar="FILE",
    help="Write to FILE instead of opening the screen: .txt (text diff), .ansi (the same with colours, for less -R) "
    "or .json (see docs/format.md). A - prints the text diff.",
)
@click.option(
    "--pairs",
    "listing",
    metavar="LIST",
    help="Compare the pairs that LIST names, two paths a line with a tab between, relative to its folder; "
    "writes one line of JSON a pair to a .jsonl FILE, or prints them.",
)
@click.option(
    "--width",
    type=click.IntRange(LEAST_WIDTH, MOST_WIDTH),
    metavar="N",
    help="Wrap the text diff to N columns.  [default: the terminal's, else 100]",
)
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours in what is printed; auto is for a terminal, unless NO_COLOR is set.",
)
@click.option(
    "--encoding", metavar="NAME", help="The encoding of all files, such as cp1252 or gb18030.  [default: found out]"
)
@click.option(
    "--max-size",
    callback=size_in_bytes,
    default="20MB",
    show_default=True,
    metavar="SIZE",
    help="The greatest size of one file, unpacked.",
)
@click.version_option(program_version(), prog_name="seedcompare", message="%(prog)s %(version)s")
def main(
    paths: tuple[str, ...],
    pair: tuple[str, str] | None,
    target: str | None,
    listing: str | None,
    width: int | None,
    color: str,
    encoding: str | None,
    max_size: int,
) -> int:
    """Run what the arguments ask for, and return the exit status."""
    if target == "":
        raise ExportError("cannot write to a path that is empty; name a file, or - for standard output")
    if listing is not None:
        return _compare_list(listing, target or STANDARD_OUTPUT, others=bool(paths or pair))
    sources = Sources(paths, encoding=encoding, max_size=max_size)
    if target is None and has_terminal():
        return _open_app(sources, pair)
    return _export(sources, pair, STANDARD_OUTPUT if target is None else target, width=width, color=color)


def _compare_list(listing: str, target: str, *, others: bool) -> int:
    if others:
        raise click.UsageError("--pairs takes its articles from LIST, so give neither a PATH nor --pair")
    if not is_stream(target) and not target.lower().endswith(LIST_SUFFIX):
        raise ExportError(f"cannot write {target}: --pairs has one form; name a file in {LIST_SUFFIX}")
    pairs = read_list(listing)
    check_target(target, inputs=[listing, *(file for pair in pairs for file in pair.files)])
    with written(target) as file:
        failed = write_pairs(pairs, file)
    if failed:
        tell(f"{failed} of {len(pairs)} pairs could not be compared; the key “error” of their lines says why")
    return 1 if failed else 0


def _open_app(sources: Sources, pair: tuple[str, str] | None) -> int:
    articles = sources.load()
    picked = select_pair(articles, *pair) if pair else None
    comparison = _compared(articles)
    if not comparison.pairs:
        raise InputError(f"no two of the {len(articles)} articles share enough to be read side by side")
    with whole_terminal():
        from seedcompare_tui.app import SeedcompareApp  # textual is loaded only where a screen opens
        from seedcompare_tui.crash import run_app

        return run_app(SeedcompareApp(comparison, pair=picked)) or sources.status


def _export(sources: Sources, pair: tuple[str, str] | None, target: str, *, width: int | None, color: str) -> int:
    form = form_for(target)
    look = look_for(target, width=width, color=color)
    check_target(target, inputs=sources.files())
    sources.check_export(target)
    articles = sources.load()
    picked = select_pair(articles, *pair) if pair else None
    comparison = _compared(articles)
    pairs = [pair_of(comparison, *picked)] if picked else listed_pairs(comparison)
    content = form(comparison, pairs, look)
    with written(target) as file:
        file.write(content)
    return sources.status


def _compared(articles: Sequence[Article]) -> Comparison:
    """Compare the articles; say so on a terminal where it takes a while."""
    if len(articles) > _MANY_ARTICLES and sys.stderr is not None and sys.stderr.isatty():
        tell(f"comparing {len(articles)} articles")
    return compare(articles)
