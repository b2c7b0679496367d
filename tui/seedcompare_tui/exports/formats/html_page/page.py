"""Filling the page's template in."""

from collections.abc import Sequence
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from seedcompare import Comparison, Pair
from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.pair.folding import Filter
from seedcompare_tui.display.sentences import percent, share_text
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.html_page.report import report_of
from seedcompare_tui.exports.formats.meanings import CHANGES, SHARES, WORDS, row_meanings
from seedcompare_tui.exports.formats.stylesheets import page_style

_PACKAGE = "seedcompare_tui.exports.formats.html_page"


def html_page(comparison: Comparison, pairs: Sequence[Pair], *, only: Filter = Filter.ALL) -> bytes:
    """Return the page of ``pairs`` of ``comparison`` in UTF-8; it loads nothing and runs no script.

    Of each pair it has the rows that ``only`` shows.
    """
    template = _environment().get_template("page.html.jinja")
    return template.render(report=report_of(comparison, pairs, only=only)).encode()


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(_PACKAGE, ""),
        autoescape=True,
        finalize=_harmless,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {
        "Mark": Mark,
        "changes": CHANGES,
        "meanings": row_meanings(),
        "percent": percent,
        "share_text": share_text,
        "shares": SHARES,
        "words_meanings": WORDS,
        "style": Markup(page_style()),
    }
    return environment


def _harmless(value: object) -> object:
    """Return what the template shows: text of strangers made safe, before it is escaped."""
    return visible_line(value) if isinstance(value, str) and not isinstance(value, Markup) else value
