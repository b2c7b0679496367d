"""What the articles say, one thing at a time, with every paragraph that says it."""

from collections.abc import Sequence

from seedcompare.article import Article
from seedcompare.comparison import Pair, Unit
from seedcompare.grouping.linkage import Link, group

_Place = tuple[int, int]


def group_units(articles: Sequence[Article], pairs: Sequence[Pair]) -> tuple[Unit, ...]:
    """Return the units of a set; every paragraph of their stories is in exactly one.

    A paragraph joins where it is aligned with most of the paragraphs of other articles; two of one article
    meet in one unit through a partner that both are aligned with. Those that most articles carry come first,
    then in the order of the set.
    """
    places = [(index, paragraph) for index, article in enumerate(articles) for paragraph in article.story]
    units = group(places, _links(pairs), kind_of=lambda place: place[0])
    units.sort(key=lambda unit: (-len({article for article, _ in unit}), unit[0]))
    return tuple(Unit(tuple(unit)) for unit in units)


def _links(pairs: Sequence[Pair]) -> list[Link[_Place]]:
    return [Link((pair.a, each.a), (pair.b, each.b), each.score) for pair in pairs for each in pair.alignments]
