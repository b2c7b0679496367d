"""What an article says it has from another outlet is an attribution; an outlet that is merely named is none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import parse_article
from seedcompare.attribution.attributions import find_attributions
from seedcompare.attribution.outlet_forms import OUTLETS
from seedcompare.loading.facts import Facts
from seedcompare.text.paragraphs import split_paragraphs


def _found(text: str, outlet: str | None = None) -> list[tuple[str, str]]:
    found = find_attributions(text, split_paragraphs(text), outlet=outlet)
    return [(text[slice(*each.span)], each.source) for each in found]


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        ("The bridge shuts, The New York Times is reporting.", "The New York Times is reporting", "The New York Times"),
        ("It shuts, the New York Times reports.", "the New York Times reports", "The New York Times"),
        ("The BBC reported that it shuts.", "The BBC reported", "The BBC"),
        ("The BBC's Ann Lee reports from Oslo.", "The BBC's Ann Lee reports", "The BBC"),
        ("Reuters first reported on it.", "Reuters first reported", "Reuters"),
        ("CNN has learned that it shuts.", "CNN has learned", "CNN"),
        ("Fox News was first to report it.", "Fox News was first to report", "Fox News"),
        ("It shuts, reported The Associated Press.", "reported The Associated Press", "AP"),
        (
            "It shuts, as first reported by The Wall Street Journal.",
            "as first reported by The Wall Street Journal",
            "The Wall Street Journal",
        ),
        ("The memo, obtained by CNN, says so.", "obtained by CNN", "CNN"),
        ("It shuts, according to People.", "according to People", "People"),
        ("According to the BBC, it shuts.", "According to the BBC", "The BBC"),
        ("It shuts, according to Time.", "according to Time", "Time"),
        ("It shuts, according to state news agency TASS.", "according to state news agency TASS", "TASS"),
        ("A guard first told CNN that it shuts.", "first told CNN", "CNN"),
        ("Holt told The Associated Press it shuts.", "told The Associated Press", "AP"),
        ("Holt told the Guardian it shuts.", "told the Guardian", "The Guardian"),
        ("Holt told USA TODAY on Monday.", "told USA TODAY", "USA Today"),
        ("Holt said in an interview with ABC News that it shuts.", "in an interview with ABC News", "ABC News"),
        ("It shuts, she said in a statement sent to CNN.", "in a statement sent to CNN", "CNN"),
        ("WXYZ channel reported it.", "WXYZ channel reported", "WXYZ"),
        ("Holt spoke to CNN.", "spoke to CNN", "CNN"),
        ("Holt said on NBC's morning show that it shuts.", "said on NBC", "NBC News"),
        ("People magazine reports that it shuts.", "People magazine reports", "People"),
        ("It shuts, People reports.", "People reports", "People"),
        ("A Politico report said it shuts.", "Politico report", "Politico"),
        ("She denied a report in the Irish Times.", "report in the Irish Times", "The Irish Times"),
        ("The Detroit News reported it.", "The Detroit News reported", "Detroit News"),
        ("Holt told the Norwick Herald it shuts.", "told the Norwick Herald", "Norwick Herald"),
        ("Holt told the Norwick Times it shuts.", "told the Norwick Times", "Norwick Times"),
        ("But Fox News reported it.", "Fox News reported", "Fox News"),
        ("Yesterday, Xinhua said it shuts.", "Xinhua said", "Xinhua"),
        ("Local newspaper El Faro reported it.", "El Faro reported", "El Faro"),
        ("Holt told Denver affiliate KXYZ-TV so.", "told Denver affiliate KXYZ-TV", "KXYZ-TV"),
        ("Le pont ferme, selon l'AFP.", "selon l'AFP", "AFP"),
        ("Selon Le Monde, le pont ferme.", "Selon Le Monde", "Le Monde"),
        ("El puente cierra, según El País.", "según El País", "El País"),
        ("Die Brücke schließt, berichtet der Spiegel.", "berichtet der Spiegel", "Spiegel"),
        ("Wie die Süddeutsche Zeitung berichtet, ist sie zu.", "Wie die Süddeutsche Zeitung berichtet", ""),
        ("Laut dpa ist sie zu.", "Laut dpa", "dpa"),
    ],
)
def test_words_that_say_so_are_an_attribution(text: str, words: str, source: str) -> None:
    assert _found(text) == [(words, source or "Süddeutsche Zeitung")]


@pytest.mark.parametrize(
    "text",
    [
        "The New York Times Building was shut.",
        "He reads The New York Times.",
        "It shuts, according to people familiar with the matter.",
        "People reported seeing smoke.",
        "It shuts, according to the People's Party.",
        "According to time and place, it shuts.",
        "According to the Hill Foundation, it shuts.",
        "He told Times Square crowds that it shuts.",
        "She told the Thomson Reuters Foundation so.",
        "The New York Times reported a quarterly profit.",
        "The Times Company told staff so.",
        "CNN said it would cut jobs.",
        "A CNN affiliate filmed it.",
        "Mike Bloomberg left. He told Bloomberg to go.",
        "Mayor Holt told a German news agency so.",
        "The Associated Press contributed to this report.",
        "The sun reported for duty.",
        "Doctors of Grand Variety reported it.",
        "He told WADA that it shuts.",
        "She praised The Washington Post's Norwick Bridge investigation.",
        "Firms reported losses in the Post Office.",
        "Wie die Bild aussieht.",
    ],
)
def test_an_outlet_that_is_merely_named_is_none(text: str) -> None:
    assert _found(text) == []


def test_a_short_name_is_that_of_the_outlet_named_before() -> None:
    text = "She read the Tampa Bay Times.\n\nHolt told the Times it shuts. The Times reported it."
    assert {source for _, source in _found(text)} == {"Tampa Bay Times"}
    assert _found("Holt told the Times it shuts.") == [("told the Times", "The Times")]
    assert _found("Holt told the Gazette it shuts.") == []


@pytest.mark.parametrize(
    ("outlet", "is_own"),
    [
        ("The New York Times", True),
        ("New York Times", True),
        ("nytimes.com", True),
        ("www.nytimes.com", True),
        ("NYT", True),
        ("New York Post", False),
        (None, False),
    ],
)
def test_an_article_is_no_source_of_itself(outlet: str | None, is_own: bool) -> None:
    text = "Holt told The New York Times it shuts."
    assert (_found(text, outlet) == []) is is_own


def test_an_article_finds_them_in_its_story() -> None:
    text = "Snow fell, the BBC reported.\n\nRead more: Snow fell, CNN reported\n\nIt melts, Norwick Herald reported."
    article = parse_article(text, id="a", facts=Facts(outlet="Norwick Herald"))
    assert [(text[slice(*each.span)], each.source) for each in article.attributions] == [
        ("the BBC reported", "The BBC")
    ]


def test_every_outlet_of_the_table_is_found_by_its_usual_name() -> None:
    names = [line.removeprefix("?").strip().partition(": ")[0] for line in OUTLETS.split("\n") if line]
    assert len(names) == len(set(names))
    missed = [name for name in names if not _found(f"The bridge shuts, Holt told {name} on Monday.")]
    assert missed == []


@given(
    st.lists(
        st.sampled_from(
            [
                "told ",
                "CNN",
                "The ",
                "the ",
                "Times ",
                "reported ",
                "by ",
                "People ",
                "according to ",
                ". ",
                "\n\n",
                "’s ",
            ]
        )
    )
)
def test_attributions_are_in_order_apart_and_inside_a_paragraph(pieces: list[str]) -> None:
    text = "".join(pieces)
    paragraphs = split_paragraphs(text)
    spans = [each.span for each in find_attributions(text, paragraphs)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(any(paragraph.holds(span) for paragraph in paragraphs) for span in spans)
