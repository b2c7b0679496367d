"""How common words are in their language at large, whatever the articles compared say.

The lists beside this module come from wordfreq (Speer 2022), which mixes news, books, subtitles, encyclopedias and
talk; `tests/bench/make_word_lists.py` made them.
"""

import gzip
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice, takewhile
from pathlib import Path

_FOLDER = Path(__file__).with_name("word_lists")
_SUFFIX = ".txt.gz"
_LISTED = 0.7
"""Of the words of an English text more than this share are in the list of common English words."""
_MARKERS = 100
"""How many of the most common words tell a language."""
_LEAST_MARKED = 0.15
"""A text has more of them than this, unless it is in no known language."""


def common_words(counts: Mapping[str, int], *, above: float = 0.0) -> Mapping[str, float]:
    """Return how common the words of a language are, on the Zipf scale; ``counts`` are those of the keys of its text.

    The scale is the logarithm to base 10 of how often a word occurs in a billion words: ``the`` is at 7.7. Words below
    3.5 are not listed. The result holds the words ``above`` the given place, and none for a text in no known language.
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
    languages = sorted(path.name.removesuffix(_SUFFIX) for path in _FOLDER.glob(f"*{_SUFFIX}"))
    return {language: frozenset(islice(_in_order(language), _MARKERS)) for language in languages}


def _in_order(language: str) -> Iterator[str]:
    return chain.from_iterable(words for _, words in _words_of(language))


def _words_of(language: str) -> Iterator[tuple[float, list[str]]]:
    """Yield the words of a language by their place on the Zipf scale: a line for each hundredth, from 9 down."""
    with gzip.open(_FOLDER / f"{language}{_SUFFIX}", "rt", encoding="utf-8") as lines:
        for hundredths, line in enumerate(lines):
            yield 9 - hundredths / 100, line.split()
