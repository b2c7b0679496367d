"""Sentences end where a reader says they end."""

import nupunkt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import Span
from seedcompare.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He came. She left!", ["He came.", "She left!"]),
        (
            "Gen. Zhang met the U.S. envoy on Nov. 5 in Beijing.",
            ["Gen. Zhang met the U.S. envoy on Nov. 5 in Beijing."],
        ),
        ("یہ ایک ہے۔ یہ دو ہے۔", ["یہ ایک ہے۔", "یہ دو ہے۔"]),
        ("他来了。你好吗？", ["他来了。", "你好吗？"]),
        (
            "It cost much.² It opened.¹ Was it 4.2² million?",
            ["It cost much.²", "It opened.¹", "Was it 4.2² million?"],
        ),
        ("No end", ["No end"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    padded = f"Before. {text} After."
    start = len("Before. ")
    found = split_sentences(padded, Span(start, start + len(text)))
    assert [padded[slice(*span)].strip() for span in found] == sentences


@given(st.lists(st.sampled_from([*".?!…\"'”’)*-1aB", " ", "\n", "Mr. ", "etc. ", "Yahoo! in ", ". . ."])).map("".join))
def test_in_latin_script_sentences_are_those_of_nupunkt(text: str) -> None:
    assert list(split_sentences(text, Span(0, len(text)))) == nupunkt.sent_spans(text)
