"""What a shell offers after a word of the command; neither rich nor textual is loaded for it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from seedcompare import Article, InputError


def complete_files(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell complete the name of a file or a folder."""
    return [CompletionItem(incomplete, type="file")]


def complete_articles(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return what picks an article of the PATHs given so far, or of the bundled set: labels, positions, ids.

    Nothing where the PATHs cannot be read now, as standard input cannot.
    """
    from seedcompare import InputError, load, load_bundled

    paths = context.params.get("paths") or context.args  # those of an option not yet complete are left over
    if "-" in paths:
        return []
    try:
        articles = load(paths, on_problem=_pass_over) if paths else load_bundled()
    except InputError:
        return []
    return [item for item in _names(articles, incomplete) if item.value.startswith(incomplete)]


def _names(articles: Sequence["Article"], incomplete: str) -> Iterator[CompletionItem]:
    for position, article in enumerate(articles, start=1):
        label_begins = article.label.startswith(incomplete) and _is_one_word(article.label)
        name = article.label if label_begins else article.id
        if _is_one_word(name):
            yield CompletionItem(name, help=f"{position}: {_harmless(article.source)}")
        yield CompletionItem(str(position), help=_harmless(name))


def _pass_over(problem: "InputError") -> None:
    """Offer the articles that can be read; the command itself tells of the others."""


def _harmless(text: str) -> str:
    """Return ``text`` with question marks for what could act on the terminal, which shells print as it is."""
    return "".join(char if char.isprintable() else "?" for char in text)


def _is_one_word(name: str) -> bool:
    """Whether a shell takes a name as it is, without quoting."""
    return name.isprintable() and not any(sign in name for sign in " \"'\\$`!*?[](){}<>|&;~#")
