"""How common words are in their language at large, whatever the articles compared say.

The lists beside this module come from wordfreq (Speer 2022), which mixes news, books, subtitles, encyclopedias and
talk; `tests/bench/make_word_lists.py` made them.
"""

import gzip
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import takewhile
from pathlib import Path

_FOLDER = Path(__file__).with_name("word_lists")
_SUFFIX = ".txt.gz"
_LIST_OF = {"no": "nb", "nn": "nb", "hr": "sh", "bs": "sh", "sr": "sh", "tl": "fil",
            "wuu": "zh", "yue": "zh", "arz": "ar", "simple": "en"}  # fmt: skip
"""Languages that share the list of another name."""


def common_words(language: str | None, *, above: float = 0.0) -> Mapping[str, float]:
    """Return how common the words of a language are, on the Zipf scale.

    The scale is the logarithm to base 10 of how often a word occurs in a billion words: ``the`` is at 7.7. Words below
    3.5 are not listed. The result holds the words ``above`` the given place, and none for a language without a list.
    """
    listed = _LIST_OF.get(language, language) if language else None
    return _common_in(listed, above) if listed in _listed_languages() else {}


@cache
def _listed_languages() -> frozenset[str]:
    return frozenset(path.name.removesuffix(_SUFFIX) for path in _FOLDER.glob(f"*{_SUFFIX}"))


@lru_cache(maxsize=8)
def _common_in(language: str, above: float) -> Mapping[str, float]:
    return dict(takewhile(lambda listed: listed[1] > above, _list_of(language).items()))


@lru_cache(maxsize=4)
def _list_of(language: str) -> Mapping[str, float]:
    """Return the place of each word on the Zipf scale, the most common first."""
    zipf_of: dict[str, float] = {}
    for zipf, words in _words_of(language):
        zipf_of.update(dict.fromkeys(words, zipf))
    return zipf_of


def _words_of(language: str) -> Iterator[tuple[float, list[str]]]:
    """Yield the words of a language by their place on the Zipf scale: a line for each hundredth, from 9 down."""
    with gzip.open(_FOLDER / f"{language}{_SUFFIX}", "rt", encoding="utf-8") as lines:
        for hundredths, line in enumerate(lines):
            yield 9 - hundredths / 100, line.split()
