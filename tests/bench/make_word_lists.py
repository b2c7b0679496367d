"""Make the word lists that `seedcompare.text.word_frequency` reads.

Run with wordfreq installed: ``pip install wordfreq==3.1.1 && python tests/bench/make_word_lists.py``. The same version
of wordfreq gives the same bytes.
"""

import gzip
from collections import defaultdict
from math import log10
from pathlib import Path

import wordfreq

FOLDER = Path(__file__).parents[2] / "core/seedcompare/text/word_lists"
LEAST = 3.5
"""On the Zipf scale. What is rarer, fewer than three in a million words, weighs the same wherever it stands."""


def lines_of(language: str) -> list[str]:
    """Return the words of a language, a line for each hundredth of the Zipf scale from 9 down to the least."""
    words: defaultdict[int, list[str]] = defaultdict(list)
    for word, frequency in wordfreq.get_frequency_dict(language, "small").items():
        words[round(-100 * log10(frequency))].append(word)
    return [" ".join(words[hundredths]) for hundredths in range(round(100 * (9 - LEAST)) + 1)]


def main() -> None:
    """Write a list for each language."""
    for language in sorted(wordfreq.available_languages("small")):
        text = "".join(f"{line}\n" for line in lines_of(language))
        (FOLDER / f"{language}.txt.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
