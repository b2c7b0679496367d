"""Ids are unique and labels tell articles apart, both made of what the files are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare import parse_article
from seedcompare.loading.facts import Facts
from seedcompare.loading.naming import labels_of, short_labels, unique_ids


@pytest.mark.parametrize(
    ("places", "ids"),
    [
        ([("fox",), ("nyt",)], ("fox", "nyt")),
        ([("news", "fox"), ("news", "nyt")], ("fox", "nyt")),
        ([("fox", "story"), ("nyt", "story"), ("nyt", "other")], ("fox/story", "nyt/story", "other")),
        ([("x", "a", "story"), ("y", "a", "story")], ("x/a/story", "y/a/story")),
        ([("fox",), ("fox",)], ("fox", "fox-2")),
        ([("fox",), ("fox",), ("fox-2",)], ("fox", "fox-3", "fox-2")),
        ([("a", "fox"), ("a", "fox"), ("b", "fox")], ("a/fox", "a/fox-2", "b/fox")),
        ([], ()),
    ],
)
def test_an_id_is_the_name_until_two_share_it(places: list[tuple[str, ...]], ids: tuple[str, ...]) -> None:
    assert unique_ids(places) == ids


@pytest.mark.parametrize(
    ("ids", "labels"),
    [
        (["000_311baa58", "001_4c0b70b8"], ("000", "001")),
        (["fox", "nyt"], ("fox", "nyt")),
        (["fox-talks", "fox-vote"], ("fox-talks", "fox-vote")),
        (["fox", "fox-vote"], ("fox", "fox-vote")),
        (["day one in Beijing", "day two in Beijing"], ("day one", "day two")),
        (["fox/story", "nyt/story"], ("fox", "nyt")),
        (["001", "0012_b"], ("001", "0012")),
        (["--", "fox"], ("--", "fox")),
        (["北京-一", "上海-一"], ("北京", "上海")),
    ],
)
def test_a_label_is_the_shortest_beginning_that_tells_an_article_apart(ids: list[str], labels: tuple[str, ...]) -> None:
    assert short_labels(ids) == labels


@given(st.lists(st.lists(st.sampled_from(["a", "b", "a-2", "a_b", "-"]), min_size=1, max_size=3), max_size=8))
def test_ids_and_labels_are_unique_whatever_the_files_are_called(places: list[list[str]]) -> None:
    ids = unique_ids(places)
    labels = short_labels(ids)
    assert len(ids) == len(labels) == len(places) == len(set(ids)) == len(set(labels))
    assert all(name.startswith(label) for name, label in zip(ids, labels, strict=True))


LONG = "The harbour council votes to close the old iron bridge for six weeks and asks for patience and for a ferry"


@pytest.mark.parametrize(
    ("facts", "label"),
    [
        (Facts(), "001"),
        (Facts(title="Old bridge closes"), "Old bridge closes"),
        (Facts(outlet="Norwick Herald"), "Norwick Herald"),
        (Facts(outlet="Norwick Herald", date="2024-08-29"), "Norwick Herald · 2024-08-29"),
        (Facts(title="Old bridge closes", outlet="Norwick Herald"), "Norwick Herald · Old bridge closes"),
        (
            Facts(title="Old bridge closes", outlet="Norwick Herald", date="29 August 2024"),
            "Norwick Herald · Old bridge closes · 2024-08-29",
        ),
        (Facts(title="Old bridge closes", date="Aug 29"), "Old bridge closes · Aug 29"),
        (Facts(date="2024-08-29"), "001 · 2024-08-29"),
        (
            Facts(title=LONG, outlet="Norwick Herald", date="2024-08-29"),
            "Norwick Herald · The harbour council votes to close the old i…and for a ferry · 2024-08-29",
        ),
    ],
)
def test_an_article_is_named_by_outlet_headline_and_date(facts: Facts, label: str) -> None:
    assert labels_of([parse_article("Snow fell.", id="001_4c0b", facts=facts)]) == (label,)


def test_two_articles_of_one_name_are_told_apart_by_their_files() -> None:
    facts = Facts(title="Old bridge closes", outlet="Norwick Herald", date="2024-08-29")
    articles = [parse_article("Snow fell.", id=name, facts=facts) for name in ("a/1", "b/1")]
    assert labels_of(articles) == (
        "Norwick Herald · Old bridge closes · 2024-08-29 · a",
        "Norwick Herald · Old bridge closes · 2024-08-29 · b",
    )
