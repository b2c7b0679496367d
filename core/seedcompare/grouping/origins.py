"""Which articles are likely one origin: enough shared copy, or the same credit with some.

A picture credit or a mention says nothing about where the text comes from, so neither counts. Nor do the boxes that an
outlet prints under all its stories (see `recurring`): two articles are weighed without them.
"""

from collections import Counter
from collections.abc import Collection, Sequence

from seedcompare.article import Article
from seedcompare.comparison import Origin, Pair
from seedcompare.credit import CreditKind
from seedcompare.grouping.linkage import Link, group
from seedcompare.grouping.recurring import recurring_boxes
from seedcompare.settings import Settings


def group_origins(articles: Sequence[Article], pairs: Sequence[Pair], *, settings: Settings) -> tuple[Origin, ...]:
    """Return the likely origins of a set, sorted by their first article; every article is in exactly one."""
    agencies = [text_agencies(article) for article in articles]
    boxes = recurring_boxes(articles)
    shares = [_most_copied(articles, pair, boxes) for pair in pairs]
    links = [
        Link(pair.a, pair.b, share)
        for pair, share in zip(pairs, shares, strict=True)
        if share >= _least_share(pair, agencies, settings)
    ]
    groups = group(range(len(articles)), links, kind_of=lambda index: index)
    return tuple(Origin(tuple(members), _credited(agencies, members)) for members in groups)


def text_agencies(article: Article) -> tuple[str, ...]:
    """Return the agencies that the text itself is credited to, in the order of the text."""
    kinds = {CreditKind.DATELINE, CreditKind.BYLINE}
    return tuple(dict.fromkeys(credit.agency for credit in article.credits if credit.kind in kinds))


def _least_share(pair: Pair, agencies: Sequence[Sequence[str]], settings: Settings) -> float:
    """Return how much of one of two articles must be copied for them to be one origin."""
    same_credit = not set(agencies[pair.a]).isdisjoint(agencies[pair.b])
    return settings.origin_copy_credited if same_credit else settings.origin_copy


def _most_copied(articles: Sequence[Article], pair: Pair, boxes: Sequence[Collection[int]]) -> float:
    """Return the greater of the two shares that are copied, as they are without the boxes that both have."""
    copied = [each for each in pair.alignments if each.level.is_copied]
    in_a = {each.a for each in copied if each.a in boxes[pair.a] and each.b in boxes[pair.b]}
    in_b = {each.b for each in copied if each.a in boxes[pair.a] and each.b in boxes[pair.b]}
    return max(
        _share_without(articles[pair.a], pair.coverage_a, in_a),
        _share_without(articles[pair.b], pair.coverage_b, in_b),
    )


def _share_without(article: Article, share: float, boxes: Collection[int]) -> float:
    words = len(article.words.keys)
    in_boxes = sum(article.words.paragraphs[index].length for index in boxes)
    return max(0.0, share * words - in_boxes) / (words - in_boxes) if words > in_boxes else 0.0


def _credited(agencies: Sequence[Sequence[str]], members: Sequence[int]) -> str | None:
    """Return the agency that most of the members credit, the first such one, or None."""
    named = Counter(agency for member in members for agency in agencies[member])
    return max(named, key=named.__getitem__, default=None)
