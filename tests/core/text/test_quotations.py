"""Quotation marks of all kinds are paired, and stray ones are passed over."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.text.paragraphs import split_paragraphs
from seedcompare.text.quotations import find_quotations


def _quoted(text: str) -> list[str]:
    return [text[slice(*span)] for span in find_quotations(text, split_paragraphs(text))]


_BRITISH = (
    "\N{LEFT SINGLE QUOTATION MARK}It isn\N{RIGHT SINGLE QUOTATION MARK}t far,\N{RIGHT SINGLE QUOTATION MARK} she said."
)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "go now" and “stay here”.', ["go now", "stay here"]),
        ("„Wir gehen“, sagte er. »Ja«, sagte sie.", ["Wir gehen", "Ja"]),
        ("« Oui », dit-il. «Sí», dijo.", ["Oui", "Sí"]),
        ("«  Oui  », dit-il.", ["Oui"]),
        ("”Nej”, sade han.", ["Nej"]),
        ("「行く」と言った。", ["行く"]),
        ('"Go," he said. "I will not."', ["Go,", "I will not."]),
        ("He said “the “big” one” left.", ["the “big” one"]),
        (_BRITISH, [_BRITISH[1:14]]),
        ('A 6" pipe, a 5" hole. "Yes."', ["Yes."]),
        ("“A lost mark. “It is late,” he said.", ["It is late,"]),
        ('The end."', []),
        ("“We go, he said.\n\nNext day he left.\n\nThe “end” came.", ["end"]),
        ("“We go\n\n“We stay\n\n“We fly,” he said.", ["We go", "We stay", "We fly,"]),
        ("“We go.\n\nWe stay.\n\nWe fly.” He left. “No,” he said.", ["We go.", "We stay.", "We fly.", "No,"]),
    ],
)
def test_what_is_quoted(text: str, quoted: list[str]) -> None:
    assert _quoted(text) == quoted


@given(st.text(alphabet='ab ."“”«»„「」\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\n'))
def test_quotations_are_in_order_apart_and_inside_a_paragraph(text: str) -> None:
    paragraphs = split_paragraphs(text)
    spans = find_quotations(text, paragraphs)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(any(paragraph.holds(span) for paragraph in paragraphs) for span in spans)
