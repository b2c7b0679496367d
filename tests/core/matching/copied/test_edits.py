"""What was changed inside copied wording."""

import pytest
from hypothesis import given
from support.copied_texts import any_articles, parsed

from seedcompare import Comparer, Pair

_COUNCIL = "The harbour council voted on Tuesday to close the old iron bridge for six weeks, officials said."


def _pair(one: str, other: str) -> Pair:
    return Comparer(parsed(one, other)).pair(0, 1)


def _edits(one: str, other: str) -> list[tuple[str, str, bool]]:
    return [(one[slice(*edit.a)], other[slice(*edit.b)], edit.is_value) for edit in _pair(one, other).edits]


@pytest.mark.parametrize(
    ("there", "here"),
    [
        ("Tuesday", "Wednesday"),
        ("Tuesday", "4 June"),
        ("Tuesday", "June 4"),
        ("six", "seven"),
        ("six", "12"),
        ("six weeks", "$4.2 million"),
        ("old", "1911"),
    ],
)
def test_a_changed_number_month_or_day_is_a_value(there: str, here: str) -> None:
    found = _edits(_COUNCIL, _COUNCIL.replace(there, here))
    assert found == [(there, here.removeprefix("$"), True)]


@pytest.mark.parametrize(("there", "here"), [("million", "billion"), ("thousand", "million")])
def test_a_changed_scale_is_a_value(there: str, here: str) -> None:
    costs = f"The repairs of the old iron bridge will cost 4.2 {there} euros, the council said."
    assert _edits(costs, costs.replace(there, here)) == [(there, here, True)]


@pytest.mark.parametrize(
    ("there", "here"),
    [("old", "ancient"), ("old iron", "rusty"), ("voted", "has decided")],
)
def test_other_words_that_were_changed_are_one_edit_and_no_value(there: str, here: str) -> None:
    assert _edits(_COUNCIL, _COUNCIL.replace(there, here)) == [(there, here, False)]


@pytest.mark.parametrize(
    ("text", "there", "here"),
    [
        ("Der Rat der Stadt hat am {} beschlossen, die alte Brücke zu schließen.", "Dienstag", "Mittwoch"),
        ("Le conseil du port a décidé en {} de fermer le vieux pont de fer.", "juin", "juillet"),
        ("Совет порта решил в {} закрыть старый железный мост у рынка.", "мае", "июне"),
        ("市长宣布关闭旧铁桥{}个星期，因为潜水员发现了裂缝。", "六", "七"),
    ],
)
def test_numbers_months_and_days_of_other_languages_are_values(text: str, there: str, here: str) -> None:
    assert _edits(text.format(there), text.format(here)) == [(there, here, True)]


@pytest.mark.parametrize(("before", "put_in"), [("old", "very"), ("for six", "which is new"), ("Tuesday", "a rainy")])
def test_words_that_one_of_two_has_stand_against_an_empty_place_in_the_other(before: str, put_in: str) -> None:
    longer = _COUNCIL.replace(before, f"{put_in} {before}")
    assert _edits(_COUNCIL, longer) == [("", put_in, False)]
    assert _edits(longer, _COUNCIL) == [(put_in, "", False)]
    (edit,) = _pair(_COUNCIL, longer).edits
    assert edit.a.start == edit.a.end == _COUNCIL.index(before) - 1  # right behind the word before it


def test_words_left_out_of_a_date_are_a_value() -> None:
    assert _edits(_COUNCIL, _COUNCIL.replace("on Tuesday ", "")) == [("on Tuesday", "", True)]


@pytest.mark.parametrize(("there", "here"), [("six", "6"), ("harbour", "harbor"), ("Tuesday", "TUESDAY")])
def test_another_way_of_writing_is_no_edit(there: str, here: str) -> None:
    assert _edits(_COUNCIL, _COUNCIL.replace(there, here)) == []


def test_a_word_that_both_have_between_two_runs_is_no_edit() -> None:
    one = "The divers of the town found long cracks in iron pillars when they looked for a lost anchor."
    other = "The divers of the town found deep cracks in stone pillars when they looked for a lost anchor."
    assert _edits(one, other) == [("long", "deep", False), ("iron", "stone", False)]
    assert _edits(one, other.replace("cracks in", "cracks at")) == [
        ("long", "deep", False),
        ("in iron", "at stone", False),
    ]


def test_what_stands_behind_copied_wording_is_no_edit() -> None:
    assert _edits(f"{_COUNCIL} Rain fell on the hills.", f"{_COUNCIL} Nobody came to the market.") == []


@given(any_articles, any_articles)
def test_an_edit_is_made_of_whole_words_that_differ_and_lies_in_its_text(one: str, other: str) -> None:
    comparer = Comparer(parsed(one, other))
    for edit in comparer.pair(0, 1).edits:
        words = []
        for article, span in zip(comparer.articles, (edit.a, edit.b), strict=True):
            starts, ends = article.words.starts, article.words.ends
            inside = [at for at in range(len(starts)) if span.start <= starts[at] and ends[at] <= span.end]
            if inside:
                assert (span.start, span.end) == (starts[inside[0]], ends[inside[-1]])
            else:
                assert span.start == span.end and span.end in ends
            words.append([article.words.keys[at] for at in inside])
        assert words[0] != words[1]
        assert not words[0] or not words[1] or (words[0][0] != words[1][0] and words[0][-1] != words[1][-1])
