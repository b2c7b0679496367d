"""From paths to the articles of a set."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from seedcompare.article import Article
from seedcompare.errors import InputError
from seedcompare.loading.contents import is_pipe_of_shell
from seedcompare.loading.decoding import check_encoding
from seedcompare.loading.folders import AnyPath, find_files
from seedcompare.loading.heads import facts_in_name
from seedcompare.loading.naming import labels_of, unique_ids
from seedcompare.loading.options import DEFAULT_MAX_SIZE, MOST_ARTICLES, LoadOptions
from seedcompare.loading.parse import parse_article
from seedcompare.loading.source_text import SourceText, read_texts


def load(
    paths: Iterable[AnyPath] | AnyPath,
    *,
    encoding: str | None = None,
    max_size: int = DEFAULT_MAX_SIZE,
    on_problem: Callable[[InputError], None] | None = None,
    on_note: Callable[[str], None] | None = None,
) -> tuple[Article, ...]:
    """Return the articles at ``paths``, in the order given.

    A path is a file, a folder (see `find_files`), the address of a page, or ``-`` for standard input. A file is text,
    a saved page (``.html``), or holds many articles, one a line (``.jsonl``:
    ``{"id": "fox", "title": "Talks end", "text": "..."}``) or one a row (``.csv`` with a column ``text``); each may
    be packed (``.gz``). Pages need the extra ``seedcompare[html]``.

    ``encoding`` is that of all sources; None finds out that of each. ``max_size`` is the greatest size of one source
    in bytes, unpacked. ``on_note`` is told in a sentence what was passed over in a folder, could not be decoded, or
    looks like two columns.

    Raises `InputError`, which names the path, for what cannot be read as an article. With ``on_problem`` that is
    told each such error instead, and the rest is loaded.
    """
    check_encoding(encoding)
    options = LoadOptions(encoding, max_size, on_problem, on_note)
    return articles_of([text for path in find_files(paths, options) for text in read_texts(path, options)])


def articles_of(texts: Sequence[SourceText]) -> tuple[Article, ...]:
    """Return the articles of a set made of these texts, with ids and labels that tell them apart.

    Raises `InputError` where there are more than `MOST_ARTICLES`.
    """
    if len(texts) > MOST_ARTICLES:
        raise InputError(
            f"too many articles to compare, {len(texts):,}; give at most {MOST_ARTICLES:,}, such as those of one day"
        )
    articles = [
        parse_article(
            text.text,
            id=article_id,
            source=text.source,
            facts=text.facts,
            otherwise=facts_in_name(text.place),
            captions=text.captions,
            quotations=text.quotations,
        )
        for text, article_id in zip(texts, unique_ids(_places(texts)), strict=True)
    ]
    return labelled(articles)


def labelled(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Return the articles of a set with labels that tell them apart."""
    return tuple(replace(article, label=label) for article, label in zip(articles, labels_of(articles), strict=True))


def _places(texts: Sequence[SourceText]) -> list[tuple[str, ...]]:
    """Return the place of each text; the pipes that a shell made are called by their order."""
    pipes = dict.fromkeys(text.source for text in texts if is_pipe_of_shell(text.source))
    names = {source: f"pipe-{number}" for number, source in enumerate(pipes, start=1)}
    return [(names[text.source],) if text.source in names else text.place for text in texts]
