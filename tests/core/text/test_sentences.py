"""Sentences end where a reader says they end."""

import pytest

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
        ("No end", ["No end"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    padded = f"Before. {text} After."
    start = len("Before. ")
    found = split_sentences(padded, Span(start, start + len(text)))
    assert [padded[slice(*span)].strip() for span in found] == sentences
