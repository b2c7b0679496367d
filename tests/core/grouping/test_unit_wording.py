"""How many articles share each run of words of a unit."""

from dataclasses import replace

from seedcompare import Comparison, Origin, Pair, Settings, SharedRun, Span, Unit, unit_wording
from seedcompare.loading.parse import parse_article

_SAID = "the mayor of Bergen resigned"
TEXTS = f"On Monday {_SAID} in tears.", f"On Monday {_SAID}.", "The mayor of Bergen left.\n\nOn Monday it rained."


def _pair(a: int, b: int, *words: str) -> Pair:
    runs = tuple(SharedRun(_place(a, run), _place(b, run), is_copied=True) for run in words)
    return replace(Pair.of_nothing(a, b), wording=runs)


def _place(article: int, words: str) -> Span:
    start = TEXTS[article].casefold().index(words.casefold())
    return Span(start, start + len(words))


def _compared(*pairs: Pair) -> Comparison:
    articles = tuple(parse_article(text, id=str(index)) for index, text in enumerate(TEXTS))
    units = Unit(((0, 0), (1, 0), (2, 0))), Unit(((2, 1),))
    return Comparison(articles, Settings(), pairs, ((), (), ()), units, (Origin((0, 1, 2), None),))


def _counts(comparison: Comparison, paragraph: int) -> list[tuple[str, int]]:
    article = comparison.units[0].paragraphs[paragraph][0]
    runs = unit_wording(comparison)[0][paragraph]
    return [(TEXTS[article][slice(*run.span)], run.articles) for run in runs]


def test_a_run_is_cut_where_the_number_of_articles_changes() -> None:
    mayor = "the mayor of Bergen"
    comparison = _compared(_pair(0, 1, f"On Monday {_SAID}"), _pair(0, 2, mayor), _pair(1, 2, mayor))
    expected = [("On Monday ", 2), ("the mayor of Bergen", 3), (" resigned", 2)]
    assert _counts(comparison, 0) == expected
    assert _counts(comparison, 1) == expected
    assert _counts(comparison, 2) == [("The mayor of Bergen", 3)]


def test_an_article_counts_once_however_often_it_has_the_words() -> None:
    comparison = _compared(_pair(0, 1, "the mayor of Bergen", "mayor of Bergen resigned"))
    assert _counts(comparison, 0) == [(_SAID, 2)]


def test_words_shared_with_another_unit_do_not_count() -> None:
    comparison = _compared(_pair(0, 2, "On Monday"))
    assert unit_wording(comparison) == (((), (), ()), ((),))


def test_the_order_of_the_pairs_means_nothing() -> None:
    one, other = _pair(0, 1, f"On Monday {_SAID}"), _pair(1, 2, "mayor of Bergen")
    assert unit_wording(_compared(one, other)) == unit_wording(_compared(other, one))
