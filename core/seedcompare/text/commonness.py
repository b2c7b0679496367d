"""How common words are in their language at large, whatever the articles compared say.

The word lists are those of wordfreq (Speer 2022), which mixes news, books, subtitles, encyclopedias and talk. They are
read without wordfreq's own code, which takes longer to load than a set of articles to compare.
"""

import gzip
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import msgpack

_SUFFIX = ".msgpack.gz"
_LISTED = 0.7
"""Of the words of an English text more than this share are in the list of common English words."""
_MARKERS = 100
"""So many of the most common words tell a language."""
_LEAST_MARKED = 0.15
"""A text has more of them than this, unless it is in no known language."""


def common_words(keys: Sequence[str]) -> Mapping[str, float]:
    """Return how common the words of a language are, on the Zipf scale, from the keys of a text in it.

    The scale is the logarithm to base 10 of how often a word occurs in a billion words: ``the`` is at 7.7, words
    below 3 are not listed. Empty for a text in no known language.
    """
    if not keys:
        return {}
    english = _list_of("en")
    if sum(map(english.__contains__, keys)) >= _LISTED * len(keys):
        return english
    marked = {language: sum(key in markers for key in keys) for language, markers in _markers().items()}
    language = max(marked, key=lambda each: (marked[each], each))
    return _list_of(language) if marked[language] >= _LEAST_MARKED * len(keys) else {}


@lru_cache(maxsize=2)
def _list_of(language: str) -> Mapping[str, float]:
    return {word: zipf for word, zipf in _words_of(language)}


@lru_cache(maxsize=1)
def _markers() -> Mapping[str, frozenset[str]]:
    languages = sorted(
        path.name.removeprefix("small_").removesuffix(_SUFFIX) for path in _folder().glob(f"small_*{_SUFFIX}")
    )
    return {language: frozenset(word for word, _ in _words_of(language)[:_MARKERS]) for language in languages}


def _words_of(language: str) -> list[tuple[str, float]]:
    """The words of a language, the most common first, each with its place on the Zipf scale."""
    with gzip.open(_folder() / f"small_{language}{_SUFFIX}") as file:
        header, *by_centibel = msgpack.load(file)
    assert header == {"format": "cB", "version": 1}
    return [(word, 9 - centibel / 100) for centibel, words in enumerate(by_centibel) for word in words]


def _folder() -> Path:
    spec = find_spec("wordfreq")
    assert spec is not None and spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / "data"
