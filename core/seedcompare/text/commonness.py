"""How common words are in their language at large, whatever the articles compared say.

The word lists are those of wordfreq (Speer 2022), which mixes news, books, subtitles, encyclopedias and talk. They are
read without wordfreq's own code, which takes longer to load than a set of articles to compare.
"""

import gzip
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.util import find_spec
from itertools import chain, islice, takewhile
from pathlib import Path

import msgpack

_SUFFIX = ".msgpack.gz"
_LISTED = 0.7
"""Of the words of an English text more than this share are in the list of common English words."""
_MARKERS = 100
"""So many of the most common words tell a language."""
_HEAD = 8192
"""So many bytes of a list hold them."""
_LEAST_MARKED = 0.15
"""A text has more of them than this, unless it is in no known language."""


def common_words(counts: Mapping[str, int], *, above: float = 0.0) -> Mapping[str, float]:
    """Return how common the words of a language are, on the Zipf scale; ``counts`` are those of the keys of its text.

    The scale is the logarithm to base 10 of how often a word occurs in a billion words: ``the`` is at 7.7, words
    below 3 are not listed, and none that is not ``above`` the given place. Empty for a text in no known language.
    """
    language = _language_of(counts)
    return _common_in(language, above) if language else {}


def _language_of(counts: Mapping[str, int]) -> str | None:
    total = sum(counts.values())
    if not total:
        return None
    english = _list_of("en")
    if sum([count for key, count in counts.items() if key in english]) >= _LISTED * total:
        return "en"
    marked = {
        language: sum(counts[marker] for marker in markers & counts.keys()) for language, markers in _markers().items()
    }
    language = max(marked, key=lambda each: (marked[each], each))
    return language if marked[language] >= _LEAST_MARKED * total else None


@lru_cache(maxsize=4)
def _common_in(language: str, above: float) -> Mapping[str, float]:
    return dict(takewhile(lambda listed: listed[1] > above, _list_of(language).items()))


@lru_cache(maxsize=4)
def _list_of(language: str) -> Mapping[str, float]:
    """Return the place of each word on the Zipf scale, the most common first."""
    zipf_of: dict[str, float] = {}
    for zipf, words in _words_of(language):
        zipf_of.update(dict.fromkeys(words, zipf))
    return zipf_of


@lru_cache(maxsize=1)
def _markers() -> Mapping[str, frozenset[str]]:
    languages = sorted(
        path.name.removeprefix("small_").removesuffix(_SUFFIX) for path in _folder().glob(f"small_*{_SUFFIX}")
    )
    return {language: frozenset(islice(_in_order(language), _MARKERS)) for language in languages}


def _in_order(language: str) -> Iterator[str]:
    return chain.from_iterable(words for _, words in _words_of(language, most_bytes=_HEAD))


def _words_of(language: str, *, most_bytes: int = -1) -> Iterator[tuple[float, list[str]]]:
    """Yield the words of a language, the most common first, by their place on the Zipf scale; -1 for all bytes."""
    unpacker = msgpack.Unpacker()
    with gzip.open(_folder() / f"small_{language}{_SUFFIX}") as file:
        unpacker.feed(file.read(most_bytes))
    places = unpacker.read_array_header() - 1
    assert unpacker.unpack() == {"format": "cB", "version": 1}
    for centibel in range(places):
        yield 9 - centibel / 100, unpacker.unpack()


@lru_cache(maxsize=1)
def _folder() -> Path:
    spec = find_spec("wordfreq")
    assert spec is not None and spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "data"
