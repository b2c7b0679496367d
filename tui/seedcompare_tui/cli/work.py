"""Doing what the arguments of the command ask for."""

from collections.abc import Sequence
from contextlib import ExitStack

import click

from seedcompare import Article, Comparer, Settings, pair_of, select_pair, select_paragraph
from seedcompare.loading.decoding import check_encoding
from seedcompare.loading.options import LoadOptions
from seedcompare.selection import IndexPair
from seedcompare.stating import Statement, statement
from seedcompare_tui.cli.progress import progress_bar
from seedcompare_tui.cli.request import Export, Request, exports_of
from seedcompare_tui.cli.terminal import whole_terminal
from seedcompare_tui.config.config import read_config
from seedcompare_tui.errors import ExportError
from seedcompare_tui.exports.registry import LIST_SUFFIX, format_explanation, format_overview, options_for
from seedcompare_tui.exports.writing.targets import STANDARD_OUTPUT, check_target, is_stream
from seedcompare_tui.exports.writing.whole_file import written
from seedcompare_tui.messages import tell
from seedcompare_tui.sources import Sources


def run(request: Request) -> int:
    """Do what is asked for and return the exit status.

    Raises `click.UsageError` for arguments that do not go together, and `SeedcompareError` for what cannot be
    read, compared or written.
    """
    if "" in request.targets:
        raise ExportError("cannot write to a path that is empty; name a file, or - for standard output")
    config = read_config(request.config_file)
    if request.explain:
        _check_explain(request)
    if request.listing is not None:
        return _compare_list(request, request.listing, config.settings)
    sources = Sources(
        request.paths,
        encoding=request.encoding,
        max_size=request.max_size,
        dates=_dates(request),
        languages=[statement(said) for said in request.languages],
    )
    if request.explain:
        return _explain(request, sources, config.settings)
    exports = exports_of(request, sources)
    articles = sources.load()
    picked = _picked(articles, request)
    if exports:
        _write(articles, picked, exports, config.settings)
        return sources.status
    comparer = Comparer(articles, settings=config.settings)
    with whole_terminal():
        from seedcompare_tui.app.launch import open_app  # textual is loaded only where a screen opens

        return open_app(comparer, pairs=picked or None, config=config, theme=request.theme, sources=sources)


def _dates(request: Request) -> list[Statement]:
    found = [statement(said) for said in request.dates]
    for article, date in found:
        if article is None:
            raise click.UsageError(f"--date {date} names no article; write it as ARTICLE=DATE, such as 2=2024-08-29")
    return found


def _compare_list(request: Request, listing: str, settings: Settings) -> int:
    if request.paths or request.pairs:
        raise click.UsageError("--pairs takes its articles from LIST, so give neither a PATH nor --pair")
    if request.dates or request.languages:
        raise click.UsageError(
            "--pairs takes what is known of the articles from their files; leave --date and --language out"
        )
    if request.overview or request.only or request.table or len(request.targets) > 1:
        raise click.UsageError("--pairs writes all of each pair to one FILE; leave --list, --only and --table out")
    from seedcompare_tui.exports.writing.pair_list import (  # which loads what starts other processes
        read_list,
        write_pairs,
    )

    check_encoding(request.encoding)
    options = LoadOptions(request.encoding, request.max_size)
    target = request.targets[0] if request.targets else STANDARD_OUTPUT
    if not _takes_lines(target, request.format_name):
        raise ExportError(f"cannot write {target}: --pairs has one form; name a file in {LIST_SUFFIX}")
    pairs = read_list(listing)
    check_target(target, inputs=[listing, *(file for pair in pairs for file in pair.files)])
    with written(target) as file, progress_bar(f"Comparing {len(pairs)} pairs") as on_progress:
        failed = write_pairs(pairs, file, on_progress=on_progress, settings=settings, options=options)
    if failed:
        tell(f"{failed} of {len(pairs)} pairs could not be compared; the key “error” of their lines says why")
    return 1 if failed else 0


def _explain(request: Request, sources: Sources, settings: Settings) -> int:
    articles = sources.load()
    comparer = Comparer(articles, settings=settings)
    options = options_for(STANDARD_OUTPUT, width=request.width, color=request.color)
    printed = []
    for left, right, *numbers in request.explain:
        a, b = select_pair(articles, left, right)
        paragraphs = [select_paragraph(articles[index], number) for index, number in zip((a, b), numbers, strict=True)]
        explanation = comparer.explain(a, b, *paragraphs)
        printed.append(format_explanation(explanation, articles[a], articles[b], options))
    with written(STANDARD_OUTPUT) as file:
        file.write(b"\n\n".join(printed))
    return sources.status


def _check_explain(request: Request) -> None:
    others = {
        "--pair": request.pairs,
        "--pairs": request.listing,
        "--export": request.targets,
        "--format": request.format_name,
        "--only": request.only,
        "--table": request.table,
        "--list": request.overview,
    }
    given = next((name for name, value in others.items() if value), None)
    if given is not None:
        raise click.UsageError(f"--explain prints why two paragraphs are aligned, and nothing else; leave {given} out")


def _takes_lines(target: str, format_name: str | None) -> bool:
    if format_name is not None:
        return f".{format_name}" == LIST_SUFFIX
    return is_stream(target) or target.lower().endswith(LIST_SUFFIX)


def _picked(articles: Sequence[Article], request: Request) -> list[IndexPair]:
    """Return the indices of the pairs asked for, each pair once, as it was named first."""
    picked: dict[frozenset[int], tuple[int, int]] = {}
    for names in request.pairs:
        pair = select_pair(articles, *names)
        picked.setdefault(frozenset(pair), pair)
    return list(picked.values())


def _write(
    articles: Sequence[Article], picked: Sequence[IndexPair], exports: Sequence[Export], settings: Settings
) -> None:
    """Write every export; a file takes its place only when all are written."""
    comparer = Comparer(articles, settings=settings)
    contents = [_content(comparer, picked, export) for export in exports]
    with ExitStack() as stack:
        files = [stack.enter_context(written(export.target)) for export in exports]
        for file, content in zip(files, contents, strict=True):
            file.write(content)


def _content(comparer: Comparer, picked: Sequence[IndexPair], export: Export) -> bytes:
    count = len(comparer.articles)
    if export.make is None:
        with progress_bar(f"Looking for copied words in {count} articles") as on_progress:
            comparer.copied_pairs(on_progress)
        return format_overview(comparer, picked, export.options)
    with progress_bar(f"Comparing {count} articles") as on_progress:
        comparison = comparer.comparison(on_progress)
    pairs = [pair_of(comparison, *each) for each in picked] if picked else comparison.pairs
    return export.make(comparison, pairs, export.options)
