"""The command ``seedcompare``."""

import os
import sys
from collections.abc import Iterable, Sequence

import click

from seedcompare import Article, Comparer, Comparison, compare, load, load_bundled, pair_of, select_pair
from seedcompare.document import listed_pairs, program_version
from seedcompare.loading.bundled import bundled_files
from seedcompare.loading.load import find_files
from seedcompare.loading.source_text import STANDARD_INPUT
from seedcompare_tui.command import PoliteCommand, tell
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.forms import LEAST_WIDTH, LIST_SUFFIX, MOST_WIDTH, form_for, has_terminal, look_for
from seedcompare_tui.exports.pair_list import read_list, write_pairs
from seedcompare_tui.exports.targets import STANDARD_OUTPUT, check_target, is_stream
from seedcompare_tui.exports.whole_file import written
from seedcompare_tui.set_reader import SetReader
from seedcompare_tui.terminal import whole_terminal

_MANY_ARTICLES = 40

_HELP = """Compare news articles about one event, paragraph by paragraph.

PATH is a text file, a folder (its .txt files), a .jsonl file with one article a line, or - for standard
input. Without a PATH the five bundled articles are compared.

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
@click.version_option(program_version(), prog_name="seedcompare", message="%(prog)s %(version)s")
def main(
    paths: tuple[str, ...],
    pair: tuple[str, str] | None,
    target: str | None,
    listing: str | None,
    width: int | None,
    color: str,
) -> int:
    """Run what the arguments ask for, and return the exit status."""
    if target == "":
        raise ExportError("cannot write to a path that is empty; name a file, or - for standard output")
    if listing is not None:
        return _compare_list(listing, target or STANDARD_OUTPUT, others=bool(paths or pair))
    if target is None and has_terminal():
        return _open_app(paths, pair)
    _export(paths, pair, STANDARD_OUTPUT if target is None else target, width=width, color=color)
    return 0


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


def _open_app(paths: Sequence[str], pair: tuple[str, str] | None) -> int:
    reader = SetReader(paths)
    articles = reader.read() if paths else load_bundled()
    picked = select_pair(articles, *pair) if pair else None
    comparer = Comparer(articles)
    with whole_terminal():
        from seedcompare_tui.app import SeedcompareApp  # textual is loaded only where a screen opens

        reload = reader.read_again if paths else load_bundled
        app = SeedcompareApp(comparer, pairs=[picked] if picked else None, reload=reload)
        app.run()
    return app.return_code or 0


def _export(paths: Sequence[str], pair: tuple[str, str] | None, target: str, *, width: int | None, color: str) -> None:
    form = form_for(target)
    look = look_for(target, width=width, color=color)
    check_target(target, inputs=_input_files(paths))
    articles = _articles(paths)
    picked = select_pair(articles, *pair) if pair else None
    comparison = _compared(articles)
    pairs = [pair_of(comparison, *picked)] if picked else listed_pairs(comparison)
    content = form(comparison, pairs, look)
    with written(target) as file:
        file.write(content)


def _articles(paths: Sequence[str]) -> tuple[Article, ...]:
    return load(paths) if paths else load_bundled()


def _compared(articles: Sequence[Article]) -> Comparison:
    """Compare the articles; say so on a terminal where it takes a while."""
    if len(articles) > _MANY_ARTICLES and sys.stderr is not None and sys.stderr.isatty():
        tell(f"comparing {len(articles)} articles")
    return compare(articles)


def _input_files(paths: Sequence[str]) -> Iterable[str]:
    if not paths:
        return [os.fspath(file) for file in bundled_files() if isinstance(file, os.PathLike)]
    return [path for path in find_files(paths) if path != STANDARD_INPUT]
