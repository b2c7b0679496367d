"""Why two paragraphs are aligned, or why not, as text to be printed."""

from collections.abc import Iterator

from seedcompare import Article, Explanation
from seedcompare_tui.display.marks import SIDES
from seedcompare_tui.display.visible import cell_width, visible_line
from seedcompare_tui.display.why import WORDS_NOTE, paragraph_names, terms, verdict, words_in_common
from seedcompare_tui.display.wrapping import wrap


def explained(explanation: Explanation, a: Article, b: Article, *, width: int) -> str:
    """Return what there is to say of two paragraphs of the articles ``a`` and ``b``, in lines of ``width`` cells."""
    return "".join(f"{line}\n" for line in _lines(explanation, a, b, width))


def _lines(explanation: Explanation, a: Article, b: Article, width: int) -> Iterator[str]:
    yield from _hanging("", f"{paragraph_names(explanation)}  {verdict(explanation)}", width)
    for side, article, paragraph in ((SIDES[0], a, explanation.a), (SIDES[1], b, explanation.b)):
        yield ""
        yield f"{side} {paragraph + 1}  {visible_line(article.label)}"
        yield from _hanging("    ", visible_line(article.paragraph_text(paragraph)), width)
    yield ""
    summed = list(terms(explanation))
    names = max(len(term.name) for term in summed)
    for term in summed:
        yield from _hanging(f"  {term.name:<{names}}  {term.value:>5}  ", term.meaning, width)
    if words := words_in_common(explanation, a, b):
        yield ""
        yield from _hanging("Words in common: ", f"{words} ({WORDS_NOTE})" if "*" in words else words, width)


def _hanging(lead: str, body: str, width: int) -> Iterator[str]:
    """Yield the lead and the body, wrapped with every line of the body under its first."""
    indent = cell_width(lead)
    for number, span in enumerate(wrap(body, max(1, width - indent))):
        yield (lead if number == 0 else " " * indent) + body[slice(*span)]
