"""Articles are one origin by copied prose alone; what else speaks for it is listed beside it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.copied_texts import copied_spans, parsed, plain_articles, quoting_articles, words_in

from seedcompare import Article, Comparer, Evidence, EvidenceKind, Origin, Place, Settings, parse_article

_COUNCIL = "The harbour council voted on Tuesday to close the old iron bridge for six weeks."
_DIVERS = "Divers raised the anchor of the wrecked schooner from the mud before the tide turned."
_BEES = "Beekeepers moved forty hives beyond the ridge because spraying had begun in the orchards."
_CHOIRS = "Choirs from seven valleys sang carols until bakers brought warm rolls to the market."
_QUOTE = "“We will not gamble with a single life to save a few minutes of travel on a Monday,”"
_POST = (
    "We will not gamble with a single life to save a few minutes of travel on a Monday.\n\n"
    "— Marta Olsen (@martaolsen) March 3, 2018"
)
_NAMES = "Prime Minister Anna Berg, Foreign Minister Karl Lund and Defence Minister Ole Strand"


def _origins(*texts: str) -> list[tuple[tuple[int, ...], str | None]]:
    return [(origin.articles, origin.agency) for origin in Comparer(parsed(*texts)).origins]


@pytest.mark.parametrize(
    ("one", "other", "agency"),
    [
        (_COUNCIL, _COUNCIL, None),
        (f"{_COUNCIL} {_BEES}", f"{_CHOIRS} {_COUNCIL}", None),
        (f"OSLO (Reuters) - {_COUNCIL}", f"{_COUNCIL} {_BEES}", "Reuters"),
        (f"OSLO (Reuters) - {_COUNCIL}", f"OSLO (AP) - {_COUNCIL}", "Reuters"),
        (f"{_COUNCIL} {_BEES} {_CHOIRS} {_DIVERS}" * 2, f"{_COUNCIL} Snow fell.", None),
    ],
    ids=["the same", "half of both", "a credit", "two credits", "most of a short one in a long one"],
)
def test_enough_copied_prose_makes_one_origin(one: str, other: str, agency: str | None) -> None:
    assert _origins(one, other) == [((0, 1), agency)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{_COUNCIL} {_DIVERS}", f"{_BEES} {_CHOIRS}"),
        (f"{_QUOTE} the mayor said.\n\n{_COUNCIL}", f"{_BEES}\n\n{_QUOTE} she told us."),
        (f"{_COUNCIL}\n\nMarta Olsen wrote:\n\n{_POST}", f"{_BEES}\n\n{_QUOTE} she told us."),
        (f"OSLO (Reuters) - {_COUNCIL}", f"OSLO (Reuters) - {_BEES}"),
        (
            f"No lorry may cross the bridge, the mayor told Reuters on Monday. {_DIVERS}",
            f"Ferries will run all night instead, the mayor told Reuters in May. {_CHOIRS}",
        ),
        (f"Among the guests were {_NAMES}.\n\n{_COUNCIL} {_DIVERS} {_CHOIRS}", f"{_NAMES} denied it.\n\n{_BEES}"),
        (f"{_COUNCIL} Snow fell.", f"{_BEES} Snow fell."),
    ],
    ids=["nothing", "quotations", "a post", "a credit", "an attribution", "names and titles", "a scrap"],
)
def test_nothing_else_makes_one_origin(one: str, other: str) -> None:
    assert [articles for articles, _ in _origins(one, other)] == [(0,), (1,)]


def test_a_sentence_that_one_text_quotes_and_repeats_is_no_prose() -> None:
    said = "divers raised the anchor of the wrecked schooner"
    assert _origins(f"He said {said}.\n\n{_COUNCIL} “{said.capitalize()},” he said.", f"{_BEES} Our {said}.") == [
        ((0,), None),
        ((1,), None),
    ]


def test_the_share_that_is_enough_is_that_of_the_settings() -> None:
    articles = parsed(f"{_COUNCIL} {_BEES}", f"{_CHOIRS} {_COUNCIL} {_DIVERS}")
    prose = Comparer(articles).pair(0, 1).prose_a
    for least, origins in ((prose, 1), (prose + 0.001, 2)):
        assert len(Comparer(articles, settings=Settings(origin_prose=least)).origins) == origins


def test_a_compilation_joins_no_strangers() -> None:
    found = _origins(f"{_COUNCIL} {_DIVERS}", f"{_COUNCIL} {_DIVERS} {_BEES}", _BEES, _CHOIRS)
    assert [articles for articles, _ in found] == [(0, 1), (2,), (3,)]


def test_the_agency_that_most_members_credit_is_named() -> None:
    assert _origins(f"OSLO (AP) - {_COUNCIL}", *[f"OSLO (Reuters) - {_COUNCIL}"] * 2) == [((0, 1, 2), "Reuters")]


def _said(articles: Sequence[Article], place: Place | None) -> tuple[int, str | None] | None:
    if place is None:
        return None
    return place.article, place.span and articles[place.article].text[slice(*place.span)]


def _evidence(origin: Origin, kind: EvidenceKind) -> list[Evidence]:
    return [evidence for evidence in origin.evidence if evidence.kind is kind]


def test_the_longest_prose_that_two_share_is_shown_at_its_place_in_both() -> None:
    articles = parsed(
        f"{_BEES}\n\n{_COUNCIL} {_DIVERS}\n\n{_QUOTE} she said.",
        f"{_QUOTE} she said.\n\n{_BEES}\n\n{_CHOIRS}\n\n{_COUNCIL} {_DIVERS}",
    )
    (origin,) = Comparer(articles).origins
    (prose,) = origin.evidence
    told = f"{_COUNCIL} {_DIVERS}".rstrip(".")
    assert prose.kind is EvidenceKind.PROSE
    assert (_said(articles, prose.a), _said(articles, prose.b)) == ((0, told), (1, told))


def test_a_box_that_recurs_is_not_shown_as_the_prose_of_two_stories() -> None:
    box = "The Herald belongs to its readers, who meet each May in the old customs house by the quay to eat fish soup."
    stories = f"{_BEES}\n\n{_COUNCIL}", f"{_CHOIRS}\n\n{_COUNCIL}", f"{_DIVERS} Nobody was hurt in the harbour."
    articles = [replace(article, outlet="Herald") for article in parsed(*(f"{story}\n\n{box}" for story in stories))]
    first, second = Comparer(articles).origins
    assert (first.articles, second.articles) == ((0, 1), (2,))
    (prose,) = first.evidence
    assert _said(articles, prose.a) == (0, _COUNCIL.rstrip("."))


def test_credits_of_the_text_are_shown_after_the_prose() -> None:
    articles = parsed(f"OSLO (Reuters) - {_COUNCIL}", f"{_COUNCIL} (AP Photo/Ann Poe)", f"(AP) - {_COUNCIL}")
    (origin,) = Comparer(articles).origins
    assert [evidence.kind for evidence in origin.evidence] == [*["prose"] * 2, *["credit"] * 2]
    credited = [_said(articles, evidence.a) for evidence in _evidence(origin, EvidenceKind.CREDIT)]
    assert credited == [(0, "(Reuters)"), (2, "(AP)")]


def test_an_agency_in_the_field_of_the_author_is_shown_without_a_place() -> None:
    articles = parsed(_COUNCIL, _COUNCIL)
    articles[1] = replace(articles[1], author="Reuters")
    (origin,) = Comparer(articles).origins
    assert origin.agency == "Reuters"
    (credit,) = _evidence(origin, EvidenceKind.CREDIT)
    assert (credit.a, credit.b) == (Place(1, None), None)


def test_an_article_alone_has_nothing_that_speaks_for_it() -> None:
    (first, second) = Comparer(parsed(f"OSLO (Reuters) - {_COUNCIL}", _BEES)).origins
    assert (first.evidence, second.evidence) == ((), ())


@given(st.lists(st.one_of(plain_articles, quoting_articles), min_size=2, max_size=5))
def test_each_article_after_the_first_has_prose_of_its_own_that_is_copied(texts: list[str]) -> None:
    comparer = Comparer(parsed(*texts))
    assert sorted(at for origin in comparer.origins for at in origin.articles) == list(range(len(texts)))
    for origin in comparer.origins:
        proofs = _evidence(origin, EvidenceKind.PROSE)
        assert len(proofs) == len(origin.articles) - 1
        assert _joined(proofs, origin.articles[0]) == set(origin.articles)
        for each in proofs:
            assert each.a.span and each.b and each.b.span
            pair = comparer.pair(each.a.article, each.b.article)
            assert max(pair.prose_a, pair.prose_b) >= Settings().origin_prose - 1e-9
            for side, (at, span) in enumerate(((each.a.article, each.a.span), (each.b.article, each.b.span))):
                article = comparer.articles[at]
                prose = words_in(article, copied_spans(pair, side, quoted=False))
                words = sorted(words_in(article, [span]))
                assert {words[0], words[-1]} <= prose


def _joined(proofs: Sequence[Evidence], first: int) -> set[int]:
    """Return the articles that prose joins to the first."""
    joined = {first}
    for _ in proofs:
        for each in proofs:
            both = {place.article for place in (each.a, each.b) if place}
            joined |= both if joined & both else set()
    return joined


def test_posts_that_both_repeat_with_their_signatures_make_no_origin() -> None:
    posts = "\n\n".join(
        f"The bridge is shut {when} and nobody told us anything at all\n\n— Ann Lee (@annlee) March {day}, 2018"
        for day, when in enumerate(("again", "today", "for good", "too early", "at night"), 3)
    )
    one = f"Reactions came quickly on Monday from all over the town.\n\n{posts}"
    other = f"What the people of Norwick think about their council.\n\n{posts}"
    comparer = Comparer((parse_article(one, id="one"), parse_article(other, id="other")))
    assert [origin.articles for origin in comparer.origins] == [(0,), (1,)]
    assert comparer.copied_pairs()[0].words_a.prose == 0
