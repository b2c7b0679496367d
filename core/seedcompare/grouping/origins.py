"""Which articles are likely one origin: enough shared copy, or the same credit with some.

A picture credit or a mention says nothing about where the text comes from, so neither counts.
"""

from collections import Counter
from collections.abc import Sequence

from seedcompare.article import Article
from seedcompare.comparison import Origin, Pair
from seedcompare.credit import CreditKind
from seedcompare.grouping.linkage import Link, group
from seedcompare.settings import Settings


def group_origins(articles: Sequence[Article], pairs: Sequence[Pair], *, settings: Settings) -> tuple[Origin, ...]:
    """Return the likely origins of a set, sorted by their first article; every article is in exactly one."""
    agencies = [text_agencies(article) for article in articles]
    links = [
        Link(pair.a, pair.b, max(pair.coverage_a, pair.coverage_b))
        for pair in pairs
        if _is_one_origin(pair, agencies, settings)
    ]
    groups = group(range(len(articles)), links, kind_of=lambda index: index)
    return tuple(Origin(tuple(members), _credited(agencies, members)) for members in groups)


def text_agencies(article: Article) -> tuple[str, ...]:
    """Return the agencies that the text itself is credited to, in the order of the text."""
    kinds = {CreditKind.DATELINE, CreditKind.BYLINE}
    return tuple(dict.fromkeys(credit.agency for credit in article.credits if credit.kind in kinds))


def _is_one_origin(pair: Pair, agencies: Sequence[Sequence[str]], settings: Settings) -> bool:
    same_credit = not set(agencies[pair.a]).isdisjoint(agencies[pair.b])
    return max(pair.coverage_a, pair.coverage_b) >= (
        settings.origin_copy_credited if same_credit else settings.origin_copy
    )


def _credited(agencies: Sequence[Sequence[str]], members: Sequence[int]) -> str | None:
    """Return the agency that most of the members credit, the first such one, or None."""
    named = Counter(agency for member in members for agency in agencies[member])
    return max(named, key=named.__getitem__, default=None)
