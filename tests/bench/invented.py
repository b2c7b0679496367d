"""Texts of any length made from the bundled articles by rule: the same length gives the same text.

Their small words and marks follow one another as in the articles, at random. Where these have a longer word stands an
invented one, so that the vocabulary grows with the length as that of real text does: mostly a word that was said
before, now and then a new one (Simon 1955), ever more rarely (Heaps' law).
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import count, islice, product
from random import Random

import regex

from seedcompare import load_bundled

_TOKEN = regex.compile(r"\p{L}{5,}|[^\s\p{L}]*(?:\p{L}+(?:['’.-]\p{L}+)*|\d[\d.,]*)[^\s\p{L}]*|\S")
_LONGER = regex.compile(r"\p{L}{5,}$")
_ENDS = regex.compile(r".*[.?!][\"”’]?$")
_SYLLABLES = ["".join(letters) for letters in product("bdfgklmnprstvz", "aeiou")]
_STRIDE = 7919
"""A prime, so that words invented one after another do not begin alike."""
_NEWNESS, _HEAPS = 5.4, -0.4
"""After n longer words the next is new with a chance of 5.4 n^-0.4: 100,000 words hold 8,000 different ones."""
_OF_ONE_EVENT = 10
_SENTENCES = 3
"""A paragraph has at most so many sentences."""


def two_books(words: int) -> tuple[str, str]:
    """Return two texts of about so many words each, with a third of their paragraphs in common, shuffled."""
    random = Random(words)
    paragraphs: list[str] = []
    made = 0
    for paragraph in _paragraphs(random):
        if made > words * 5 / 3:
            break
        made += len(paragraph.split())
        paragraphs.append(paragraph)
    common, own = paragraphs[::5], [each for index, each in enumerate(paragraphs) if index % 5]
    books = [*common, *own[::2]], [*common, *own[1::2]]
    for book in books:
        random.shuffle(book)
    one, other = ("\n\n".join(book) for book in books)
    return one, other


def events(articles: int) -> Iterator[str]:
    """Yield so many articles of about 300 words, ten of each event, which share some of their paragraphs."""
    random = Random(articles)
    paragraphs = _paragraphs(random)
    for start in range(0, articles, _OF_ONE_EVENT):
        common = list(islice(paragraphs, 12))
        for _ in range(min(_OF_ONE_EVENT, articles - start)):
            article = [*random.sample(common, 4), *islice(paragraphs, 4)]
            random.shuffle(article)
            yield "\n\n".join(article)


def copies(count: int) -> Iterator[str]:
    """Yield so many copies of a story of about 300 words, each with a name and a number of its own."""
    paragraphs = list(islice(_paragraphs(Random(count)), 12))
    for number in range(count):
        yield "\n\n".join([f"The mayor of Town{number} spent {number + 2} million on it.", *paragraphs])


def _paragraphs(random: Random) -> Iterator[str]:
    words = _words(random)
    while True:
        yield " ".join(_sentence(words) for _ in range(random.randint(1, _SENTENCES)))


def _sentence(words: Iterator[str]) -> str:
    sentence: list[str] = []
    while not (sentence and _ENDS.match(sentence[-1])):
        sentence.append(next(words))
    written = " ".join(sentence)
    return written[:1].upper() + written[1:]


def _words(random: Random) -> Iterator[str]:
    """Yield words without end, each after one that it follows in an article, longer ones invented."""
    following: defaultdict[str, list[str]] = defaultdict(list)
    before = ""
    for article in load_bundled():
        for token in article.text.split():
            kind = regex.sub(r"\p{L}{5,}", "*", token)
            following[before].append(kind)
            before = kind
    following[before].append("")
    invented = _invented(random)
    kind = ""
    while True:
        kind = random.choice(following[kind])
        if kind:
            yield regex.sub(r"\*", lambda _: next(invented), kind)


def _invented(random: Random) -> Iterator[str]:
    said = [0]
    new = count(1)
    while True:
        is_new = random.random() < _NEWNESS * len(said) ** _HEAPS
        said.append(next(new) if is_new else said[int(random.random() * len(said))])
        yield _spelled(said[-1])


def _spelled(number: int) -> str:
    number = number * _STRIDE % len(_SYLLABLES) ** 3
    return "".join(_SYLLABLES[number // len(_SYLLABLES) ** place % len(_SYLLABLES)] for place in range(3))
