"""Runs of shared words."""

import pytest

from seedcompare.matching.tiles import Tile, covered_words, find_tiles


@pytest.mark.parametrize(
    ("a", "b", "least", "tiles"),
    [
        ("a b c d", "a b c d", 2, [Tile(0, 0, 4)]),
        ("a b c d", "c d a b", 2, [Tile(0, 2, 2), Tile(2, 0, 2)]),
        ("a b x c d", "a b y c d", 2, [Tile(0, 0, 2), Tile(3, 3, 2)]),
        ("a b c", "a b c a b", 2, [Tile(0, 0, 3)]),
        ("a b a b c", "a b c", 2, [Tile(2, 0, 3)]),
        ("a b", "a b", 3, []),
        ("", "a b", 2, []),
    ],
)
def test_the_longest_runs_win_and_none_overlap(a: str, b: str, least: int, tiles: list[Tile]) -> None:
    assert find_tiles(a.split(), b.split(), least=least) == tiles


def test_the_words_of_tiles_are_counted_on_both_sides() -> None:
    assert covered_words([Tile(0, 2, 2), Tile(5, 0, 1)]) == ({0, 1, 5}, {2, 3, 0})


def test_one_word_over_and_over_is_one_tile() -> None:
    assert find_tiles(["ha"] * 5000, ["ha"] * 4000, least=2) == [Tile(0, 0, 4000)]
