"""What a search finds."""

import pytest

from seedcompare import parse_article
from seedcompare_tui.display.pair.search import find_hits

TEXT = (
    "The Defence Minister said “it’s over”.\n\nNaïve cafés, U.S.-China ties\nand defence ministers; the Straße.\n\n"
    "中国外交部说，中国和美国。"
)
OTHER = parse_article("Nothing.", id="other")


def found(query: str) -> list[str]:
    article = parse_article(TEXT, id="a")
    hits = find_hits((article, OTHER), query)
    assert all(hit.side == 0 for hit in hits)
    return [article.paragraph_text(hit.paragraph)[slice(*hit.span)] for hit in hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("defence minister", ["Defence Minister", "defence minister"]),
        ("DEFENSE MINISTER", ["Defence Minister"]),
        ("defen", ["Defen", "defen"]),
        ('"it\'s over"', ["“it’s over”"]),
        ("u.s.–china", ["U.S.-China"]),
        ("ties and", ["ties\nand"]),
        ("cafes", ["cafés"]),
        ("naive", ["Naïve"]),
        ("naï", ["Naï"]),
        ("nai", ["Naï"]),
        ("STRASSE", ["Straße"]),
        ("中国", ["中国", "中国"]),
        ("国", ["国", "国", "国"]),
        ("e", []),
        ("[a-z]+", []),
        ("  ", []),
        ("over naïve", []),
    ],
)
def test_hits(query: str, expected: list[str]) -> None:
    assert found(query) == expected


def test_a_hit_in_each_article_has_its_side_and_paragraph() -> None:
    a, b = parse_article("One.\n\nTwo fish.", id="a"), parse_article("Fish.\n\nfish", id="b")
    assert [(hit.side, hit.paragraph) for hit in find_hits((a, b), "fish")] == [(0, 1), (1, 0), (1, 1)]
