"""Ids are unique and labels tell articles apart, both made of what the files are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.loading.naming import short_labels, unique_ids


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
