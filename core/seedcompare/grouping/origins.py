"""Which articles are likely one origin: enough of one of them is prose that is copied in another.

Quotations make no origin, since everyone may print them, nor do the boxes that an outlet prints under all its stories
(see `recurring`). Credits and attributions join nothing by themselves; they are evidence beside the prose.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from seedcompare.article import Article
from seedcompare.attribution.outlets import is_same_outlet
from seedcompare.comparison import Evidence, EvidenceKind, Origin, Place
from seedcompare.credit import CreditKind
from seedcompare.grouping.linkage import Link, group
from seedcompare.grouping.recurring import recurring_boxes
from seedcompare.matching.copied.copied_set import CopiedPair, CopiedSet
from seedcompare.matching.copied.wording import CopiedWords
from seedcompare.settings import Settings

_OF_THE_TEXT = frozenset({CreditKind.DATELINE, CreditKind.BYLINE})
"""A picture credit or a mention says nothing about where the text comes from."""


def group_origins(articles: Sequence[Article], copied: CopiedSet, *, settings: Settings) -> tuple[Origin, ...]:
    """Return the likely origins of a set, sorted by their first article; every article is in exactly one."""
    boxes = recurring_boxes(articles)
    links = [
        Link(pair.a, pair.b, share)
        for pair in copied.pairs()
        if (share := _most_prose(pair, copied, boxes)) >= settings.origin_prose
    ]
    agencies = [text_agencies(article) for article in articles]
    groups = group(range(len(articles)), links, kind_of=lambda index: index)
    strongest = sorted(links, key=lambda link: (-link.strength, link.first, link.second))
    origin_of = {member: number for number, members in enumerate(groups) for member in members}
    joining: list[list[Link[int]]] = [[] for _ in groups]
    for link in strongest:
        if origin_of[link.first] == origin_of[link.second]:
            joining[origin_of[link.first]].append(link)
    return tuple(
        Origin(
            tuple(members),
            _credited(agencies, members),
            tuple(_evidence(articles, members, its_links, copied, boxes)) if len(members) > 1 else (),
        )
        for members, its_links in zip(groups, joining, strict=True)
    )


def text_agencies(article: Article) -> tuple[str, ...]:
    """Return the agencies that the text itself is credited to, in the order of the text."""
    return tuple(dict.fromkeys(credit.agency for credit in article.credits if credit.kind in _OF_THE_TEXT))


def _most_prose(pair: CopiedPair, copied: CopiedSet, boxes: Sequence[Collection[int]]) -> float:
    """Return the greater of the two shares of prose that is copied, as they are without boxes that both have."""
    words_a, words_b = pair.words_a, pair.words_b
    if boxes[pair.a] and boxes[pair.b]:
        wording = copied.wording(pair.a, pair.b)
        words_a = wording.words_without(0, boxes[pair.a])
        words_b = wording.words_without(1, boxes[pair.b])
    return max(_prose_share(words_a), _prose_share(words_b))


def _prose_share(words: CopiedWords) -> float:
    return words.prose / words.total if words.total else 0.0


def _credited(agencies: Sequence[Sequence[str]], members: Sequence[int]) -> str | None:
    """Return the agency that most of the members credit, the first such one, or None."""
    named = Counter(agency for member in members for agency in agencies[member])
    return max(named, key=named.__getitem__, default=None)


def _evidence(
    articles: Sequence[Article],
    members: Sequence[int],
    links: Sequence[Link[int]],
    copied: CopiedSet,
    boxes: Sequence[Collection[int]],
) -> Iterator[Evidence]:
    """Yield what speaks for an origin; ``links`` are those between its members, strongest first."""
    for link in _spanning(links):
        yield _longest_prose(link, copied, boxes[link.first] if boxes[link.second] else ())
    for member in members:
        for credit in articles[member].credits:
            if credit.kind in _OF_THE_TEXT:
                yield Evidence(EvidenceKind.CREDIT, Place(member, credit.span), None)
    yield from _attributions(articles, members)


def _attributions(articles: Sequence[Article], members: Sequence[int]) -> Iterator[Evidence]:
    """Yield where a member says that it has something from a source that another one is, credits or names, too."""
    named = {member: {*text_agencies(articles[member])} for member in members}
    for member in members:
        named[member] |= {attribution.source for attribution in articles[member].attributions}
        named[member] |= {outlet for outlet in [articles[member].outlet] if outlet}
    for member in members:
        for attribution in articles[member].attributions:
            others = [each for each in members if each != member]
            if any(is_same_outlet(attribution.source, name) for each in others for name in named[each]):
                yield Evidence(EvidenceKind.ATTRIBUTION, Place(member, attribution.span), None)


def _spanning(links: Iterable[Link[int]]) -> Iterator[Link[int]]:
    """Yield the strongest links that join all members of an origin, one for each after the first (Kruskal 1956)."""
    tree_of: dict[int, set[int]] = {}
    for link in links:
        one, other = (tree_of.setdefault(each, {each}) for each in (link.first, link.second))
        if one is not other:
            one |= other
            tree_of.update(dict.fromkeys(other, one))
            yield link


def _longest_prose(link: Link[int], copied: CopiedSet, boxes: Collection[int]) -> Evidence:
    """Return the longest run of copied words of two articles that is in no quotation, and in no box of the first."""
    wording = copied.wording(link.first, link.second)
    runs = [part for stretch in wording.stretches for run in wording.prose_of(stretch) for part in wording.whole(run)]
    paragraphs = wording.a.article.words.paragraphs
    outside = [run for run in runs if not any(paragraphs[index].overlap(run.span_a) for index in boxes)]
    longest = max(outside or runs, key=lambda run: run.length)
    return Evidence(
        EvidenceKind.PROSE,
        Place(link.first, wording.a.article.words.text_span(longest.span_a)),
        Place(link.second, wording.b.article.words.text_span(longest.span_b)),
    )
