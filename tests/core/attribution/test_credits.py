"""Which marks credit an agency, as what, and where; and who is named as the author."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.attribution.agencies import AGENCIES
from seedcompare.attribution.credits import find_byline, find_credits
from seedcompare.credit import Credit
from seedcompare.loading.parse import parse_article
from seedcompare.span import Span
from seedcompare.text.paragraphs import split_paragraphs


def _span(credit: Credit) -> Span:
    assert credit.span is not None
    return credit.span


def _found(text: str) -> list[tuple[str, str, str]]:
    found = find_credits(text, split_paragraphs(text))
    return [(credit.agency, credit.kind.value, text[slice(*_span(credit))]) for credit in found]


@pytest.mark.parametrize(
    ("text", "agency", "kind", "mark"),
    [
        ("LISBON (Reuters) -Rain fell.", "Reuters", "dateline", "(Reuters)"),
        ("LISBON (AP) \N{EM DASH} Rain fell.", "AP", "dateline", "(AP)"),
        ("LISBON (AP) &mdash; Rain fell.", "AP", "dateline", "(AP)"),
        ("PORT&nbsp;HOLM,&nbsp;Me.&nbsp;(AP)&nbsp;&#8212;&nbsp;Rain fell.", "AP", "dateline", "(AP)"),
        ("LISBON (Reuters) &ndash; Rain fell.", "Reuters", "dateline", "(Reuters)"),
        ("LISBON (AP) â€” Rain fell.", "AP", "dateline", "(AP)"),
        ("LISBON (AP) â€” Rain fell.".replace("—", "”"), "AP", "dateline", "(AP)"),
        ("LISBON (AP) \u2014 Rain fell.".encode().decode("cp1252"), "AP", "dateline", "(AP)"),
        ("LISBON (AP) \u2013 Rain fell.".encode().decode("latin-1"), "AP", "dateline", "(AP)"),
        ("LISBON \u2014 AP \u2014 Rain fell.".encode().decode("cp1252"), "AP", "dateline", "AP"),
        ("LISBON, AP &mdash; Rain fell.", "AP", "dateline", "AP"),
        ("LISBON (AP &amp; AP) &mdash; Rain fell.", "AP", "dateline", "(AP &amp; AP)"),
        ("LISBON, May 5 (Xinhua) -- Rain fell.", "Xinhua", "dateline", "(Xinhua)"),
        ("MONTPELIER, Vt. (AP) -- Rain fell.", "AP", "dateline", "(AP)"),
        ("Bonn (dpa) - Es regnet.", "dpa", "dateline", "(dpa)"),
        ("Madrid, 5 ene (EFE).- Llueve.", "EFE", "dateline", "(EFE)"),
        ("(ANSA) - ROMA, 5 GEN - Piove.", "ANSA", "dateline", "(ANSA)"),
        ("OMSK, May 5. /TASS/. Rain fell.", "TASS", "dateline", "/TASS/"),
        ("OSAKA (Kyodo) - Rain fell.", "Kyodo", "dateline", "(Kyodo)"),
        ("By Ann Poe\nLISBON (UPI) -- Rain fell.", "UPI", "dateline", "(UPI)"),
        ("By Ann Poe, Associated Press\nRain fell.", "AP", "byline", "Associated Press"),
        ("By Ann Poe | AFP\nRain fell.", "AFP", "byline", "AFP"),
        ("Rain fell.\n(Reporting by Ann Poe, Reuters)", "Reuters", "byline", "(Reporting by Ann Poe, Reuters)"),
        (
            "Rain fell.\n\N{COPYRIGHT SIGN} Agence France-Presse",
            "AFP",
            "byline",
            "\N{COPYRIGHT SIGN} Agence France-Presse",
        ),
        ("Rain fell. (With inputs from PTI)", "PTI", "byline", "(With inputs from PTI)"),
        ("Rain fell.\nSource: Xinhua", "Xinhua", "byline", "Source: Xinhua"),
        ("Rain fell. (PTI)", "PTI", "byline", "(PTI)"),
        ("A flood (AP Photo/Ann Poe, Pool)", "AP", "photo", "(AP Photo/Ann Poe, Pool)"),
        ("A flood (REUTERS/Ann Poe)", "Reuters", "photo", "(REUTERS/Ann Poe)"),
        ("He told Reuters that rain fell.", "Reuters", "mention", "Reuters"),
        ("Rain fell, according to AFP.", "AFP", "mention", "AFP"),
        ("In an interview with AFP, he left.", "AFP", "mention", "AFP"),
        ("She told the AP that rain fell.", "AP", "mention", "AP"),
        ("The Associated Press of Pakistan saw it.", "APP", "mention", "Associated Press of Pakistan"),
        ("لاہور (اے پی پی) بارش ہوئی", "APP", "dateline", "(اے پی پی)"),
    ],
)
def test_a_mark_is_credited_as_what_it_is(text: str, agency: str, kind: str, mark: str) -> None:
    assert _found(text) == [(agency, kind, mark)]


@pytest.mark.parametrize(
    "text",
    [
        "His pa took an app and a map.",
        "She moved to the PA suburbs.",
        "Mike Bloomberg said no.",
        "He came from PA, they said.",
        "The PA said no, and he told the PA that.",
        "A Reuters/Ipsos poll found rain.",
        "The Purple Alliance (PA) left.",
    ],
)
def test_an_everyday_word_is_no_credit(text: str) -> None:
    assert _found(text) == []


def test_a_mark_of_two_agencies_credits_each_by_its_name() -> None:
    assert _found("LISBON (AP/Reuters) - Rain fell.") == [("AP", "dateline", "AP"), ("Reuters", "dateline", "Reuters")]


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("By Ann Poe\nRain fell.", "Ann Poe"),
        ("By Ann Poe in Eastby\nRain fell.", "Ann Poe"),
        ("Von Jana Roth\nEs regnete.", "Jana Roth"),
        ("BY ANN POE and JOE DEE\nRain fell.", "ANN POE and JOE DEE"),
        ("Flood\n\nBy Ann van der Poe, Associated Press\n\nRain fell.", "Ann van der Poe"),
        ("By Staff Writer Ann Poe\nRain fell.", "Ann Poe"),
        ("By Reuters\nRain fell.", None),
        ("By Monday Evening\nRain fell.", None),
        ("By then it was late.\nRain fell.", None),
        ("By Ann Poe rain was measured.", None),
        ("", None),
    ],
)
def test_the_author_is_named_in_a_line_of_its_own(text: str, author: str | None) -> None:
    assert find_byline(text, split_paragraphs(text)) == author


@given(
    st.lists(
        st.sampled_from(["(AP) - ", "Reuters", "/TASS/", "told ", "AFP", "\n", "By Ann Poe", "x ", "(", ")", "PA "])
    )
)
def test_every_credit_holds_a_name_of_its_agency_and_none_overlap(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = find_credits(text, split_paragraphs(text))
    forms = {agency.name: (*agency.plain, *agency.short) for agency in AGENCIES}
    assert all(any(form in text[slice(*_span(credit))] for form in forms[credit.agency]) for credit in found)
    assert all(_span(one).end <= _span(other).start for one, other in pairwise(found))


def test_thousands_of_credits_and_near_credits_are_parsed() -> None:
    mentions = parse_article("Reuters said so. " * 2000, id="mentions")
    assert len(mentions.credits) == 2000
    assert parse_article("He was writing by hand in the night. " * 1000, id="hand").credits == ()


_FAR = "Rain fell on the town and on the hills around it.\n" * 20


@pytest.mark.parametrize("mark", ["LISBON (AP) - Rain fell.", "(AFP/Ann Poe)", "Additional reporting by Reuters"])
def test_marks_stand_where_they_do_however_far_into_the_text(mark: str) -> None:
    near, far = (find_credits(before + mark, ()) for before in ("", _FAR))
    assert near
    assert [_span(credit).start for credit in far] == [_span(credit).start + len(_FAR) for credit in near]


def test_a_closing_line_is_the_last_however_long_the_text_goes_on() -> None:
    assert _found(f"{_FAR}AFP") == [("AFP", "byline", "AFP")]
    assert _found(f"{_FAR}AFP\n{_FAR}") == []
    assert _found(f"{_FAR}AFP{chr(10) * 300}{_FAR}") == []


def test_a_mark_may_hold_any_length_of_white_space() -> None:
    assert _found(f"{_FAR}It rained, according to{chr(10) * 300}PA, on Monday.") == [("PA", "mention", "PA")]
