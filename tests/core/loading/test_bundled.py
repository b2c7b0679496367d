"""The bundled articles are the five of the repository, wherever the program runs from."""

from pathlib import Path

from seedcompare import load, load_bundled

SEEDS = Path(__file__).parents[3] / "seeds"


def test_the_bundled_articles_are_five_by_name() -> None:
    articles = load_bundled()
    assert [article.label for article in articles] == ["000", "001", "002", "003", "004"]
    assert articles[1].source == "seeds/001_4c0b70b8b0187619.txt"
    assert articles[1].id == "001_4c0b70b8b0187619"


def test_the_bundled_articles_read_like_the_files() -> None:
    assert [article.text for article in load_bundled()] == [article.text for article in load(SEEDS)]
    assert [article.id for article in load_bundled()] == [article.id for article in load(SEEDS)]
