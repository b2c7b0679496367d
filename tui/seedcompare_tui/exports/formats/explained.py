"""Why two paragraphs are aligned, or why not, as text to be printed."""

from collections.abc import Iterator

from seedcompare import Article, Explanation
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.pair.why import level_line, paragraph_names, terms, verdict, words_in_common
from seedcompare_tui.display.text.visible import cell_width, visible_line
from seedcompare_tui.display.text.wrapping import wrap

_NARROW = 48
"""In fewer cells a meaning stands under its term."""


def explained(explanation: Explanation, a: Article, b: Article, *, width: int) -> str:
    """Return what there is to say of two paragraphs of the articles ``a`` and ``b``, in lines of ``width`` cells."""
    return "".join(f"{line}\n" for line in _lines(explanation, a, b, width))


def _lines(explanation: Explanation, a: Article, b: Article, width: int) -> Iterator[str]:
    yield from _hanging("", f"{paragraph_names(explanation)}  {verdict(explanation)}", width)
    if level := level_line(explanation):
        yield from _hanging("", level, width)
    for side, article, paragraph in ((SIDES[0], a, explanation.a), (SIDES[1], b, explanation.b)):
        yield ""
        yield from _hanging(f"{side} {paragraph + 1}  ", visible_line(article.label), width)
        yield from _hanging("    ", visible_line(article.paragraph_text(paragraph)), width)
    yield from _sum(explanation, width)
    if words := words_in_common(explanation, a, b):
        yield ""
        yield "Words in common:"
        yield from _hanging("    ", words, width)


def _sum(explanation: Explanation, width: int) -> Iterator[str]:
    summed = list(terms(explanation))
    names = max((len(term.name) for term in summed), default=0)
    if summed:
        yield ""
    for term in summed:
        lead = f"  {term.name:<{names}}  {term.value:>5}"
        if width < _NARROW:
            yield lead
            yield from _hanging("    ", term.meaning, width)
        else:
            yield from _hanging(f"{lead}  ", term.meaning, width)


def _hanging(lead: str, body: str, width: int) -> Iterator[str]:
    """Yield the lead and the body, wrapped with every line of the body under its first."""
    indent = cell_width(lead)
    for number, span in enumerate(wrap(body, max(1, width - indent))):
        yield (lead if number == 0 else " " * indent) + body[slice(*span)]
