"""A pair in a notebook: ``show(comparison)`` as the last line of a cell.

The table stands among the notebook's own things, so each look is on its element, and colours are tints that leave
the text its own colour: they hold on light pages and on dark ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from seedcompare import Comparison, InputError, Pair
from seedcompare_tui.display.marks import SIDES, Mark, level_mark
from seedcompare_tui.display.pair.marked import Run, marked_runs
from seedcompare_tui.display.pair.reading import PairReading, read_pair
from seedcompare_tui.display.pair.rows import Row
from seedcompare_tui.display.sentences import credit_line, share_lines
from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.theming.palette import LOOKS

_CELL = "width:50%;vertical-align:top;text-align:left;padding:.3em .6em"


@dataclass(frozen=True, slots=True, repr=False)
class ShownPair:
    """A pair of a comparison, for a notebook or a Python prompt."""

    comparison: Comparison
    pair: Pair

    def _repr_html_(self) -> str:
        """Return the pair side by side as a table, which loads nothing and runs no script."""
        reading = read_pair(self.comparison, self.pair)
        rows = "".join(f"<tr>{''.join(_cells(reading, row))}</tr>\n" for row in reading.rows)
        heads = "".join(_head(reading, side) for side in (0, 1))
        return f'<table style="border-collapse:collapse;line-height:1.4">\n<tr>{heads}</tr>\n{rows}</table>'

    def __repr__(self) -> str:
        """Return the pair as a text diff, 100 columns wide, without colour."""
        from seedcompare_tui.exports.formats.printed import printed_diff  # which a notebook does not need

        return printed_diff(self.comparison, [self.pair], width=100, colors=None)


def show(comparison: Comparison, pair: Pair | None = None) -> ShownPair:
    """Return ``pair``, or the most similar pair of ``comparison``, in a form that a notebook displays.

    ``pair`` may be swapped: its article A is on the left. Raises `InputError` if the comparison has no pair.
    """
    if pair is None and not comparison.pairs:
        raise InputError("no two of the articles share anything; there is no pair to show")
    return ShownPair(comparison, pair or comparison.pairs[0])


def _head(reading: PairReading, side: int) -> str:
    article = reading.articles[side]
    about = f"{_safe(credit_line(article))}<br>{_safe(share_lines(reading.pair)[side])}"
    name = f"{SIDES[side]} <bdi>{_safe(article.label)}</bdi>"
    return f'<th scope="col" style="{_CELL}">{name}<br><small>{about}</small></th>'


def _cells(reading: PairReading, row: Row) -> Iterator[str]:
    for side, paragraphs in enumerate((row.a, row.b)):
        inside = [_paragraph(reading, row, side, index) for index in paragraphs]
        inside += [_note(alignment.b, level_mark(alignment.level)) for alignment in row.elsewhere] if side else []
        yield f'<td style="{_CELL}">{"".join(inside)}</td>'


def _paragraph(reading: PairReading, row: Row, side: int, index: int) -> str:
    best = row.strongest_of(side, index)
    mark = level_mark(best.level) if best else row.mark
    moved = f" {_sign(Mark.MOVED)}" if best and best.moved else ""
    words = "".join(map(_marked, marked_runs(reading.texts[side][index], reading.highlights[side][index])))
    number = f'<small style="opacity:.7">{index + 1}</small> {_sign(mark)}{moved}'
    word = reading.kinds[side].word_before(index)
    label = f"<small>{word}</small> " if word else ""
    look = "margin:0 0 .5em" if row.is_story else "margin:0;opacity:.6"
    return f'<p style="{look}">{number} {label}<bdi>{words}</bdi></p>'


def _note(b: int, mark: Mark) -> str:
    return f'<p style="margin:0;opacity:.7">{_sign(mark)} <em>B {b + 1} stands beside another paragraph</em></p>'


def _sign(mark: Mark) -> str:
    return f'<b title="{mark.word}">{mark.sign}</b>'


def _marked(run: Run) -> str:
    if run.mark is None:
        return _safe(run.text)
    tag = "strong" if run.mark is Mark.ONLY_HERE else "mark"
    title = f' title="{run.mark.word}"' if run.mark in (Mark.CHANGED, Mark.CHANGED_VALUE) else ""
    return f'<{tag}{title} style="{LOOKS[run.mark.css_name].notebook}">{_safe(run.text)}</{tag}>'


def _safe(text: str) -> str:
    return escape(visible_line(text))
