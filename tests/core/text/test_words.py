"""What counts as a word, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import Span
from seedcompare.text.words import Words, count_written_words, split_words


def words(text: str) -> Words:
    return split_words(text, [[Span(0, len(text))]])


def spans(found: Words) -> list[Span]:
    return list(map(Span, found.starts, found.ends))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Mr. Xi met him.", ["mr", "xi", "met", "him"]),
        ("military-to-military", ["military", "to", "military"]),
        ("China–U.S. relations", ["china", "usa", "relations"]),
        ("the United States and the United Kingdom", ["the", "usa", "and", "the", "uk"]),
        ("it's don’t", ["it", "don't"]),
        ("3.5 per cent, 40 percent, 12%", ["3.5", "percent", "40", "percent", "12", "percent"]),
        ("$2bn", ["2", "billion"]),
        ("twenty-one, thirty five", ["21", "35"]),
        ("Twenty one, ninety two's cities, thirty  five", ["21", "92", "s", "cities", "35"]),
        ("thirty\u00a0five, forty \u00a0six", ["35", "46"]),
        ("٤٫٢ مليون, ١٬٢٠٠ و ۴٫۲", ["4.2", "مليون", "1200", "و", "4.2"]),
        (
            "A report¹ on 4.2 million² euros.³ In 2008⁴, ⁵he said",
            ["a", "report", "on", "4.2", "million", "euros", "in", "2008", "he", "said"],
        ),
        ("10 km² of film², H₂O", ["10", "km2", "of", "film", "h2o"]),
        ("ſixty one, party one, sixty-\ntwo", ["61", "party", "1", "60", "2"]),
        ("the United\nStates, United  Nations per\tcent", ["the", "usa", "un", "percent"]),
        ("他来了。", ["他", "来", "了"]),
        ("پاکستان نے", ["پاکستان", "نے"]),
        ("नई दिल्ली", ["नई", "दिल्ली"]),
        ("— … !", []),
        ("(“Dogs,” ‘cats’ 'tis dogs', [A] \"a.m.\" (U.S.)?!", ["dogs", "cats", "tis", "dogs", "a", "am", "usa"]),
        ("a 5star hotel, 20something", ["a", "5", "star", "hotel", "20", "something"]),
        ("the 1990s, the 5th", ["the", "1990s", "the", "5th"]),
        ("They were united, states the paper", ["they", "were", "united", "states", "the", "paper"]),
    ],
)
def test_keys(text: str, keys: list[str]) -> None:
    assert list(words(text).keys) == keys


def test_a_name_of_two_words_that_is_one_word_spans_both() -> None:
    text = "the United States won"
    found = words(text)
    assert [text[slice(*span)] for span in spans(found)] == ["the", "United States", "won"]


@pytest.mark.parametrize(
    ("text", "count"),
    [("One, two – three.", 3), ("well-known U.S. $3m man", 4), ("他来了", 3), ("a\nb –\t他", 3), ("...", 0), ("", 0)],
)
def test_words_as_a_reader_counts_them(text: str, count: int) -> None:
    assert count_written_words(text) == count


@given(st.text("abUS.'’-,(”%1é", max_size=12))
def test_punctuation_around_a_lone_word_changes_nothing(text: str) -> None:
    alone, beside = words(text), words(f"{text}–é")
    assert (*alone.keys, "é") == beside.keys
    assert [*zip(alone.starts, alone.ends, strict=True)] == [*zip(beside.starts, beside.ends, strict=True)][:-1]


@given(st.text())
def test_words_stand_in_order_apart_and_inside_their_sentence(text: str) -> None:
    found = words(text)
    ends, starts = [0, *found.ends], [*found.starts, len(text)]
    assert all(end <= start for end, start in zip(ends, starts, strict=True))
    assert all(span.length > 0 for span in spans(found))
    assert len(found.keys) == len(found.starts) == len(found.ends)
